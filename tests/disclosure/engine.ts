import { buildSchema } from 'graphql';
import { publicSdl } from '../../gateway/federation.ts';
import type { Answer, Ask } from '../../hub/demo/client.ts';
import type { DemoPlaceName } from '../../hub/demo/network.ts';
import { type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { type GuessedIds, rootArgumentsFor } from '../../hub/demo/rootArguments.ts';
import { documentFor, type Form, forms, type SecretPath, secretPaths } from '../../hub/demo/secretPaths.ts';
import { type Canary, findCanaries, wordsOfTheCourt } from '../support/canaries.ts';
import { inFull } from '../support/extent.ts';

/** What each persona may see; everything else that turns up is a leak. */
const mayKnow: Partial<
  Record<PersonaName, { places?: readonly DemoPlaceName[]; people?: boolean; own?: { words: readonly string[]; on: string } }>
> = {
  'shelter-juniper': { places: ['juniper', 'library-steps', 'bus-station'] },
  'director-juniper': { places: ['juniper', 'library-steps', 'bus-station'] },
  'shelter-poplar': { places: ['poplar', 'walnut', 'maple', 'clinic-door'] },
  // Its referral was accepted: one of the two, which a test beside this one holds it to.
  hotline: { places: ['library-steps', 'bus-station'] },
  lawyer: { people: true },
  counsellor: { people: true },
  // What their office wrote itself.
  'court-clerk': { own: { words: wordsOfTheCourt, on: 'ServiceReceipt' } },
};

export function isAllowed(persona: PersonaName, { place, label }: Canary): boolean {
  const { people = false, places = [], own } = mayKnow[persona] ?? {};
  return place === null ? people || own?.words.includes(label) === true : places.includes(place);
}

export interface Leak {
  readonly persona: PersonaName;
  readonly path: string;
  readonly form: Form;
  readonly canary: string;
}

export interface Findings {
  readonly paths: number;
  readonly asked: number;
  readonly leaks: readonly Leak[];
  /** Labels each persona was rightly shown: a run that shows nobody anything proves nothing. */
  readonly shown: Readonly<Partial<Record<PersonaName, ReadonlySet<string>>>>;
}

interface Trial {
  readonly persona: PersonaName;
  readonly path: SecretPath;
  readonly rootArguments: string;
  readonly form: Form;
}

/** A way to a secret, and whether no way to its type is shorter. */
interface TriedPath extends SecretPath {
  readonly shortest: boolean;
}

/**
 * In which forms a persona asks on the path of this number. In full: all four, or for whoever may know nothing of what is at its end
 * two, plainly and in one that changes with persona and path. Otherwise one: on short paths, on the shortest to what they may know, and
 * on a part of the others.
 */
export function formsTried(persona: PersonaName, { type, operation, fields, shortest }: TriedPath, number: number): readonly Form[] {
  const { places, people, own } = mayKnow[persona] ?? {};
  const knowsAll = (places && (type === 'Place' || type === 'Shelter')) || (people && operation === 'subscription') || own?.on === type;
  const isStranger = !knowsAll && !people;
  const sparing = knowsAll ? 2 : people ? 8 : 24;
  const at = number + personaNames.indexOf(persona);
  if (inFull) return forms.filter((_form, index) => !isStranger || index === 0 || index === 1 + (at % (forms.length - 1)));
  const always = (operation === 'query' && fields.length <= 2) || (operation !== 'mutation' && shortest && !isStranger);
  if (!always && at % sparing !== 0) return [];
  return forms.filter((_form, index) => (index + Math.floor(at / sparing)) % forms.length === 0);
}

export async function everyPath(): Promise<TriedPath[]> {
  const paths = secretPaths(buildSchema(await publicSdl(), { assumeValidSDL: true }));
  const least = new Map<string, number>();
  const endOf = ({ operation, type }: SecretPath) => `${operation} ${type}`;
  for (const path of paths) least.set(endOf(path), Math.min(path.fields.length, least.get(endOf(path)) ?? path.fields.length));
  return paths.map((path) => ({ ...path, shortest: path.fields.length === least.get(endOf(path)) }));
}

/** Asks for every secret as every persona, on every path of the public schema, in every form, with every id guessed. */
export async function tryEverything(
  ask: Ask,
  {
    personas = personaNames,
    onAnswer = () => undefined,
    ...guessed
  }: GuessedIds & { personas?: readonly PersonaName[]; onAnswer?: (answer: Answer) => void },
): Promise<Findings> {
  const paths = (await everyPath()).filter(({ operation }) => operation !== 'subscription');
  const argumentsOf = rootArgumentsFor(guessed);
  const trials: Trial[] = personas.flatMap((persona) =>
    paths.flatMap((path, place) =>
      argumentsOf(path.fields[0] ?? '').flatMap((rootArguments) =>
        formsTried(persona, path, place).map((form) => ({ persona, path, rootArguments, form })),
      ),
    ),
  );
  const leaks: Leak[] = [];
  const shown: Partial<Record<PersonaName, Set<string>>> = {};
  await eachOf(trials, 8, async ({ persona, path, rootArguments, form }) => {
    const answer = await ask(persona, documentFor(path, rootArguments, form));
    onAnswer(answer);
    for (const canary of findCanaries(answer.text)) {
      if (isAllowed(persona, canary)) {
        shown[persona] ??= new Set();
        shown[persona].add(canary.label);
      } else leaks.push({ persona, path: path.fields.join('.'), form, canary: canary.label });
    }
  });
  return { paths: paths.length, asked: trials.length, leaks, shown };
}

/** Works through a list with a few hands. */
export async function eachOf<Item>(items: readonly Item[], hands: number, work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: hands }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}
