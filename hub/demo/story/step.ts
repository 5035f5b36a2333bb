import { HubError } from '../../errors.ts';
import type { Answer, Ask } from '../client.ts';
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
  /** The public schema, as SDL: the story's intruders look for ways through it. */
  readonly sdl: string;
  readonly tell: (step: Step) => void;
}

export type Teller = Pick<StoryOptions, 'ask' | 'tell'>;

/** @throws HubError DEMO_FAILED when a step is not as told */
export function expect(holds: boolean, sentence: string, answer?: Answer): asserts holds {
  if (!holds) throw new HubError('DEMO_FAILED', `${sentence}${answer ? ` The answer was: ${answer.text.slice(0, 600)}` : ''}`);
}

/** A step as lines for a terminal. */
export const printStep = ({ persona, does, sees }: Step, number: number): string =>
  [`${String(number).padStart(2)}. ${persona}, ${personas[persona].title}`, `    ${does}`, ...sees.map((line) => `      ${line}`)].join(
    '\n',
  );
