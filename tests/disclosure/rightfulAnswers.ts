import { randomUUID } from 'node:crypto';
import { demoCaseId } from '../../hub/demo/network.ts';
import { type PersonaName, viewerOf } from '../../hub/demo/personas.ts';
import { asService } from '../../platform/viewer.ts';
import { attemptsOf, documentOf, plainArgumentsOf, rootFieldsOf } from './caseAttempts.ts';
import type { Doing } from './doing.ts';
import { firstOfEach, type IdsOfACase } from './idsOfACase.ts';
import type { SubgraphDoor } from './subgraphDoor.ts';

const nowhere = '00000000-0000-4000-8000-000000000000';

/** Coordinates nobody is answered here, each with the reason and where it is answered instead. */
export const unanswered: Readonly<Record<string, string>> = {
  'EvidenceItem.damage': 'No file of the story is damaged; tests/federation/evidence.test.ts damages some.',
};

/** The same arguments with every text but ids empty and every number below what is possible. */
function mistaken(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => mistaken(one));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mistaken(inner)]));
  if (typeof value === 'number') return -1;
  const isWord = typeof value === 'string' && !/^[A-Z_]+$|^\d{4}-|^[0-9a-f-]{36}$/.test(value);
  return isWord ? '' : value;
}

/** Who of the rightful is asked, each for what the one before is not let to. */
const askers: readonly PersonaName[] = ['lawyer', 'coordinator', 'police', 'court-clerk'];

interface Asked {
  readonly ids: IdsOfACase;
  /** Places by their kind, of which the case is to be told. */
  readonly places: Readonly<Record<string, string>>;
}

/** Asks as the rightful all that is asked as strangers; what they are answered is noted. */
export async function answerTheRightful(doing: Doing, cases: SubgraphDoor, { ids, places }: Asked): Promise<void> {
  await answerServices(doing, cases, places);
  const real = firstOfEach(ids);
  const idOf = (rows: string) => real.get(rows) ?? nowhere;
  for (const field of rootFieldsOf(cases.schema, 'query')) {
    const [attempt] = attemptsOf(field, real, nowhere);
    const variables = attempt?.variables(idOf) ?? plainArgumentsOf(field);
    for (const persona of askers) {
      const [answer] = await doing.everything(persona, 'query', field.name, variables, 4);
      if (answer?.data?.[field.name]) break;
    }
  }
  for (const field of doing.mutationsOf(cases.schema)) {
    const [attempt] = attemptsOf(field, real, nowhere);
    const named = attempt?.variables(idOf) ?? plainArgumentsOf(field);
    const wrong = mistaken(named) as Record<string, unknown>;
    // What cannot be mistaken would be done.
    const tries = JSON.stringify(wrong) === JSON.stringify(named) ? [] : [wrong];
    for (const variables of attempt ? [attempt.variables(() => randomUUID()), ...tries] : tries)
      for (const persona of askers) {
        const [answer] = await doing.everything(persona, 'mutation', field.name, variables, 1);
        if (answer?.data?.[field.name]) break;
      }
  }
}

/** What only services do, as those services. */
async function answerServices(doing: Doing, cases: SubgraphDoor, places: Asked['places']): Promise<void> {
  const does = async (service: 'disclosures' | 'referrals', name: string, given: string, rest: Record<string, string>) => {
    const field = rootFieldsOf(cases.schema, 'mutation').find((one) => one.name === name);
    if (field === undefined) throw new Error(`The cases service has no ${name}.`);
    const input = { caseId: demoCaseId, ...rest };
    const { text } = await cases.ask(asService(service, viewerOf('lawyer')), documentOf('mutation', field, given), { input });
    doing.answered.note(cases.schema.getMutationType(), JSON.parse(text).data);
  };
  for (const [kind, placeId] of Object.entries(places)) await does('disclosures', 'linkPlace', 'linked', { placeId, kind });
  await does('disclosures', 'notifyTeam', 'told', {});
  await does('referrals', 'followReferral', 'followed', { referralId: randomUUID() });
  await does('disclosures', 'askRiskAgain', 'asked', { compromiseId: randomUUID() });
}
