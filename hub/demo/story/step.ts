import { setTimeout } from 'node:timers/promises';
import { HubError } from '../../errors.ts';
import type { Answer, Ask, FetchAs } from '../client.ts';
import { type PersonaName, personas } from '../personas.ts';

/** One step of the story, told to a newcomer. */
export interface Step {
  readonly persona: PersonaName;
  /** What they do. */
  readonly does: string;
  /** What they saw, a line each. */
  readonly sees: readonly string[];
}

export interface StoryOptions {
  readonly ask: Ask;
  readonly fetchAs: FetchAs;
  /** The public schema, as SDL: the story's intruders look for ways through it. */
  readonly sdl: string;
  readonly tell: (step: Step) => void;
  /** Told why a step takes long. */
  readonly note?: (sentence: string) => void;
}

export type Teller = Pick<StoryOptions, 'ask' | 'tell'>;

/** Where files are sent and fetched too. */
export type FilesTeller = Omit<StoryOptions, 'sdl'>;

/** Told on a legal day of the network, YYYY-MM-DD. */
export interface DatedTeller extends Teller {
  readonly today: string;
}

/** @throws HubError DEMO_FAILED when a step is not as told */
export function expect(holds: boolean, sentence: string, answer?: Answer): asserts holds {
  if (!holds) throw new HubError('DEMO_FAILED', `${sentence}${answer ? ` The answer was: ${answer.text.slice(0, 3000)}` : ''}`);
}

/**
 * Looks until there is something to be seen: what follows by itself follows within seconds.
 * @throws HubError DEMO_FAILED when it does not
 */
export async function eventually<Seen>(look: () => Promise<{ seen: Seen | undefined; answer: Answer }>, sentence: string): Promise<Seen> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const { seen, answer } = await look();
    if (seen !== undefined) return seen;
    expect(Date.now() < deadline, sentence, answer);
    await setTimeout(50);
  }
}

/** A step as lines for a terminal. */
export const printStep = ({ persona, does, sees }: Step, number: number): string =>
  [`${String(number).padStart(2)}. ${persona}, ${personas[persona].title}`, `    ${does}`, ...sees.map((line) => `      ${line}`)].join(
    '\n',
  );
