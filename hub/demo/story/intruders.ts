import { buildSchema } from 'graphql';
import { demoPlaceNames, demoShelterNames, fictitiousSecrets } from '../network.ts';
import type { PersonaName } from '../personas.ts';
import { rootArgumentsFor } from '../rootArguments.ts';
import { documentFor, secretPaths } from '../secretPaths.ts';
import { expect, type StoryOptions } from './step.ts';

/** Every secret the demo network holds, as text that must not turn up. */
export const demoSecretTexts: readonly string[] = [
  ...demoPlaceNames.flatMap((name) => {
    const { region, city, address, directions, phone } = fictitiousSecrets.locationOf(name);
    return [region, city, address, directions, phone];
  }),
  ...demoShelterNames.map((name) => fictitiousSecrets.shelterName(name)),
  ...(['survivor', 'older-son', 'younger-son', 'respondent'] as const).map((person) => fictitiousSecrets.nameOf(person)),
];

export async function tryEveryWay(
  { ask, sdl, tell }: Omit<StoryOptions, 'fetchAs'>,
  persona: PersonaName,
  referralId: string,
): Promise<void> {
  // What a change or a stream tells is tried in tests/disclosure.
  const paths = secretPaths(buildSchema(sdl, { assumeValidSDL: true })).filter(({ operation }) => operation === 'query');
  const argumentsOf = rootArgumentsFor({ referralIds: [referralId] });
  let asked = 0;
  for (const path of paths) {
    for (const rootArguments of argumentsOf(path.fields[0] ?? '')) {
      const answer = await ask(persona, documentFor(path, rootArguments));
      asked += 1;
      const leaked = demoSecretTexts.find((secret) => answer.text.includes(secret));
      expect(leaked === undefined, `${persona} should learn nothing from ${path.fields.join('.')}.`, answer);
    }
  }
  tell({
    persona,
    does: `asks for the address in ${asked} ways: every query's paths to a secret, with every id guessed`,
    sees: ['no address, no town, no telephone, no name'],
  });
}
