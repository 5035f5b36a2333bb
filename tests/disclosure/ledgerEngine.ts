import fc from 'fast-check';
import type { Answer } from '../../hub/demo/client.ts';
import { type DemoPlaceName, placeIdOf } from '../../hub/demo/network.ts';
import { memberIdOf, type PersonaName } from '../../hub/demo/personas.ts';
import { atLeast, fieldPrecision, type LocationSecrets, type Precision } from '../../subgraphs/disclosures/domain/index.ts';
import { canarySecrets } from '../support/canaries.ts';
import { acceptReferral, consentInput, grantFields, grantResidence, mutate, requestInput } from '../support/disclosures.ts';
import type { PostgresProxy } from '../support/postgresProxy.ts';
import type { TestHub } from '../support/testNetwork.ts';

/** Somebody with a right to know a place. */
export interface Reader {
  readonly persona: PersonaName;
  readonly placeId: string;
  /** Whose secrets may come, one of them. */
  readonly places: readonly DemoPlaceName[];
  /** What the whole answer must show when nothing is wrong. */
  readonly given: Precision;
}

/** Everybody who may know something: staff, a lawyer by two grants, the police by broken glass, a partner of a meeting point. */
export async function findReaders(hub: TestHub): Promise<Reader[]> {
  await grantResidence(hub);
  const workplace = placeIdOf('workplace');
  const { consent } = await mutate(hub, 'counsellor', 'recordConsent', consentInput(), 'consent { id }');
  const { grant } = await mutate(hub, 'lawyer', 'requestDisclosure', requestInput({ placeId: workplace, precision: 'CITY' }), grantFields);
  await mutate(hub, 'counsellor', 'grantDisclosure', { grantId: grant.id, basis: 'CONSENT', consentId: consent.id }, grantFields);
  const breaking = { placeId: placeIdOf('poplar'), reasonCode: 'ATTACK_UNDER_WAY', text: 'He is at the door with a knife.' };
  await mutate(hub, 'police', 'breakGlass', breaking, 'opening { id }');
  const { meetingPointId } = await acceptReferral(hub);
  const reader = (persona: PersonaName, place: DemoPlaceName, given: Precision = 'EXACT'): Reader => ({
    persona,
    placeId: placeIdOf(place),
    places: [place],
    given,
  });
  return [
    reader('shelter-juniper', 'juniper'),
    reader('director-juniper', 'juniper'),
    reader('lawyer', 'residence'),
    reader('lawyer', 'workplace', 'CITY'),
    reader('police', 'poplar'),
    { persona: 'hotline', placeId: meetingPointId, places: ['library-steps', 'bus-station'], given: 'EXACT' },
  ];
}

export const locationFields = Object.keys(fieldPrecision) as (keyof LocationSecrets)[];

const selectionOf = (field: keyof LocationSecrets) => (field === 'coordinates' ? 'coordinates { latitude longitude }' : field);

/** One asking: which secrets, and how often in the same document. */
export interface Question {
  readonly reader: number;
  readonly fields: readonly (keyof LocationSecrets)[];
  readonly twice: boolean;
}

export const ask = (hub: TestHub, { persona, placeId }: Reader, { fields, twice }: Omit<Question, 'reader'>): Promise<Answer> => {
  const place = `place(id: "${placeId}") { id ${fields.map(selectionOf).join(' ')} }`;
  return hub.ask(persona, `{ a: ${place} ${twice ? `b: ${place}` : ''} }`);
};

/** The secrets an answer holds. */
export function valuesIn({ text }: Answer, { places }: Reader): { field: keyof LocationSecrets; value: string }[] {
  return places.flatMap((place) =>
    Object.entries(canarySecrets.locationOf(place)).flatMap(([field, secret]) => {
      const value = typeof secret === 'string' ? secret : String(secret.latitude);
      return text.includes(value) ? [{ field: field as keyof LocationSecrets, value }] : [];
    }),
  );
}

/** An answer held a value no committed entry tells of. */
export class Unledgered extends Error {
  constructor({ persona }: Reader, fields: readonly string[]) {
    super(`${persona} was given ${fields.join(', ')} and no committed entry says so.`);
    this.name = 'Unledgered';
  }
}

/**
 * Called when an answer is there: what it holds must have been committed by then, for this person, place and request.
 * @returns how many values it held
 * @throws Unledgered
 */
export async function checkLedgered({ admin }: TestHub, reader: Reader, answer: Answer): Promise<number> {
  const values = valuesIn(answer, reader);
  if (values.length === 0) return 0;
  const entries = await admin<{ precision: Precision }[]>`
    select precision from disclosures.ledger_entries where kind = 'DISCLOSED' and member_id = ${memberIdOf(reader.persona)}
    and place_id = ${reader.placeId} and request_id = ${answer.headers['x-request-id'] ?? ''}`;
  const covered = (field: keyof LocationSecrets) =>
    entries.some(({ precision }) => atLeast(precision === 'MEETING_POINT' ? 'EXACT' : precision, fieldPrecision[field]));
  const bare = values.filter(({ field }) => !covered(field)).map(({ field }) => field);
  if (bare.length > 0) throw new Unledgered(reader, bare);
  return values.length;
}

const ledgerInsert = /^insert into "disclosures"\."ledger_entries"/;
const grantsHeld = /^select .* from "disclosures"\."grants" .* for share$/s;

type Moment = (statement: string, previous: string) => boolean;
const atInsert: Moment = (statement) => ledgerInsert.test(statement);
const atCommit: Moment = (statement, previous) => /^commit/i.test(statement) && ledgerInsert.test(previous);

/** Where on the wire something goes wrong, and what. */
export const wireFaults = {
  'no fault': { at: () => false, passage: 'pass' },
  'cut before the grants are held': { at: (statement) => grantsHeld.test(statement), passage: 'cut' },
  'cut before the entry': { at: atInsert, passage: 'cut' },
  'cut between entry and commit': { at: atInsert, passage: 'cut answer' },
  'cut before the commit': { at: atCommit, passage: 'cut' },
  'committed, and cut before the answer': { at: atCommit, passage: 'cut answer' },
  'entry swallowed': { at: atInsert, passage: { swallow: 25 } },
  'commit swallowed': { at: atCommit, passage: { swallow: 25 } },
  'entry late': { at: atInsert, passage: { delay: 25 } },
  'commit late': { at: atCommit, passage: { delay: 25 } },
} as const satisfies Record<string, { at: Moment; passage: ReturnType<PostgresProxy['passage']> }>;
export type WireFault = keyof typeof wireFaults;
export const wireFaultNames = Object.keys(wireFaults) as WireFault[];

/** Makes the nth such moment go wrong. @returns how often it has */
export function injectFault(proxy: PostgresProxy, fault: WireFault, nth: number): () => number {
  const { at, passage } = wireFaults[fault];
  let moments = 0;
  let injected = 0;
  proxy.passage = (statement, previous) => {
    if (!at(statement, previous)) return 'pass';
    moments += 1;
    if (moments !== nth) return 'pass';
    injected += 1;
    return passage;
  };
  return () => injected;
}

export const trials = (readers: number) =>
  fc.record({
    fault: fc.constantFrom(...wireFaultNames),
    nth: fc.integer({ min: 1, max: 3 }),
    questions: fc.array(
      fc.record({
        reader: fc.nat({ max: readers - 1 }),
        fields: fc.subarray(locationFields, { minLength: 1 }),
        twice: fc.boolean(),
      }),
      { minLength: 2, maxLength: 4 },
    ),
  });
