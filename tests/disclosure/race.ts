import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { demoCaseId, placeIdOf, survivorPlaces } from '../../hub/demo/network.ts';
import { memberIdOf, viewerOf } from '../../hub/demo/personas.ts';
import type { Context } from '../../subgraphs/disclosures/context.ts';
import { canarySecrets } from '../support/canaries.ts';
import { consentInput, grantFields, mutate, requestInput } from '../support/disclosures.ts';
import { askSubgraphAs } from '../support/execute.ts';
import type { PostgresProxy } from '../support/postgresProxy.ts';
import type { TestHub } from '../support/testNetwork.ts';

export const revocations = ['revokeDisclosure', 'withdrawConsent', 'declareCompromised'] as const;
export type Revocation = (typeof revocations)[number];

type LanePlace = keyof typeof survivorPlaces;
export const lanePlaces = Object.keys(survivorPlaces) as LanePlace[];

/** A place of the survivor's with a grant on a consent of its own, so that several can be raced for at once. */
export interface Lane {
  readonly place: LanePlace;
  readonly placeId: string;
  readonly grantId: string;
  readonly consentId: string;
}

/** The lawyer is granted every place of the survivor's. */
export async function openLanes(hub: TestHub): Promise<Lane[]> {
  const lanes: Lane[] = [];
  for (const place of lanePlaces) {
    const placeId = placeIdOf(place);
    const { consent } = await mutate(hub, 'counsellor', 'recordConsent', consentInput(), 'consent { id }');
    const { grant } = await mutate(hub, 'lawyer', 'requestDisclosure', requestInput({ placeId }), grantFields);
    await mutate(hub, 'counsellor', 'grantDisclosure', { grantId: grant.id, basis: 'CONSENT', consentId: consent.id }, grantFields);
    lanes.push({ place, placeId, grantId: grant.id, consentId: consent.id });
  }
  return lanes;
}

/** As if the revocation had not happened, in one transaction; the ledger is told, as it is of every grant. */
async function grantAgain({ admin }: TestHub, { placeId, grantId, consentId }: Lane): Promise<void> {
  await admin.unsafe(`
    update disclosures.consents set withdrawn_at = null, withdrawn_by = null where id = '${consentId}' and withdrawn_at is not null;
    update disclosures.compromises set cleared_at = now() where place_id = '${placeId}' and cleared_at is null;
    update disclosures.grants set revoked_at = null, revoked_by = null, revocation = null where id = '${grantId}' and revoked_at is not null;
    insert into disclosures.ledger_entries (network_id, kind, member_id, organisation_id, place_id, case_id, precision, reason, subject_id, request_id)
      select network_id, 'GRANTED', '${memberIdOf('counsellor')}', organisation_id, place_id, '${demoCaseId}', precision, 'CONSENT', id, gen_random_uuid()
      from disclosures.grants where id = '${grantId}'`);
}

const inputs: Readonly<Record<Revocation, { type: string; input: (lane: Lane) => object }>> = {
  revokeDisclosure: { type: 'GrantIdInput', input: ({ grantId }) => ({ grantId }) },
  withdrawConsent: { type: 'WithdrawConsentInput', input: ({ consentId }) => ({ consentId }) },
  declareCompromised: {
    type: 'DeclareCompromisedInput',
    input: ({ placeId }) => ({ placeId, reasonCode: 'SEEN_OR_FOLLOWED', text: 'Somebody waited at the gate.' }),
  },
};

/** How one race goes. */
export interface Interleaving {
  readonly revocation: Revocation;
  /** Milliseconds after the readers began; or when one was answered. */
  readonly revokedAfter: number | 'an answer';
  /** Milliseconds after which each reader begins; one asks the service, the other its store. */
  readonly readers: readonly [number, number];
  /** Which of them asks once more when the revocation was acknowledged. */
  readonly last: 0 | 1;
}

export const interleavings: fc.Arbitrary<Interleaving> = fc.record({
  revocation: fc.constantFrom(...revocations),
  revokedAfter: fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 8 }) }, { weight: 1, arbitrary: fc.constant<'an answer'>('an answer') }),
  readers: fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 })),
  last: fc.constantFrom<0 | 1>(0, 1),
});

/** Milliseconds the database takes longer for a kind of statement; 0 for most. */
const pause = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 8 }) });
export const pausesArbitrary = fc.record({ grant: pause, entry: pause, commit: pause, revoke: pause });
export type Pauses = typeof pausesArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

/** Slows a race's statements down on their way. */
export function pauseStatements(proxy: PostgresProxy, { grant, entry, commit, revoke }: Pauses): void {
  const rules: readonly [RegExp, number][] = [
    [/^select .* from "disclosures"\."grants" .* for share$/s, grant],
    [/^insert into "disclosures"\."ledger_entries"/, entry],
    [/^update "disclosures"\."(grants|consents)"/, revoke],
    [/^commit/i, commit],
  ];
  proxy.passage = (statement) => {
    const delay = rules.find(([pattern]) => pattern.test(statement))?.[1] ?? 0;
    return delay === 0 ? 'pass' : { delay };
  };
}

/** Asks for an address as the lawyer; what was given, or null. */
export type Read = (placeId: string) => Promise<string | null>;

/** Through the schema, with its rules. */
export const askService =
  (hub: TestHub): Read =>
  async (placeId) => {
    const { data } = await askSubgraphAs(hub.inProcess, 'disclosures', viewerOf('lawyer'), `{ place(id: "${placeId}") { address } }`);
    return data?.place?.address ?? null;
  };

/** What the schema's resolvers ask, without the rest: twice as fast, so that more of it happens at once. */
export const askStore =
  (hub: TestHub): Read =>
  async (placeId) => {
    const request = { viewer: viewerOf('lawyer'), requestId: randomUUID() };
    const { store } = hub.inProcess.subgraphs.disclosures.contextFor(request) as Context;
    return (await store.reveal(placeId)).location?.address ?? null;
  };

/** Answers that held the value, by when their request began and ended. */
export interface Tally {
  interleavings: number;
  reads: number;
  /** Ended before the revoke was sent. */
  before: number;
  /** Overlapped with the revoke. */
  during: number;
  /** Began after its acknowledgement: must be none. */
  after: number;
  /** Refused, begun after the acknowledgement. */
  refusedAfter: number;
  readonly by: Record<Revocation, number>;
}

export const newTally = (): Tally => ({
  interleavings: 0,
  reads: 0,
  before: 0,
  during: 0,
  after: 0,
  refusedAfter: 0,
  by: { revokeDisclosure: 0, withdrawConsent: 0, declareCompromised: 0 },
});

/** What began and ended in which order; finer than any clock, since all of it is seen by one thread. */
let ticks = 0;

/** A reader that began after a revocation was acknowledged was given the value. */
export class ValueAfterRevocation extends Error {
  constructor({ revocation }: Interleaving) {
    super(`A reading that began after ${revocation} was acknowledged held the value.`);
    this.name = 'ValueAfterRevocation';
  }
}

/** Readers and a revocation at once. @throws ValueAfterRevocation */
export async function race(
  hub: TestHub,
  lane: Lane,
  interleaving: Interleaving,
  { reads, tally }: { reads: readonly [Read, Read]; tally: Tally },
): Promise<void> {
  const { revocation, revokedAfter, readers, last } = interleaving;
  await grantAgain(hub, lane);
  const expected = canarySecrets.locationOf(lane.place).address;
  const seen: { began: number; ended: number; value: string | null }[] = [];
  let acknowledged = Number.POSITIVE_INFINITY;
  let sent = Number.POSITIVE_INFINITY;
  let answer: () => void;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const revoke = async () => {
    await (revokedAfter === 'an answer' ? answered : sleep(revokedAfter));
    const { type, input } = inputs[revocation];
    ticks += 1;
    sent = ticks;
    const { data, errors } = await askSubgraphAs(
      hub.inProcess,
      'disclosures',
      viewerOf('counsellor'),
      `mutation ($input: ${type}!) { ${revocation}(input: $input) { errors { code } } }`,
      { input: input(lane) },
    );
    ticks += 1;
    acknowledged = ticks;
    if (errors.length > 0 || data[revocation].errors.length > 0)
      throw new Error(`${revocation} was refused: ${JSON.stringify([data, errors])}`);
  };
  const reader = async (which: 0 | 1) => {
    await sleep(readers[which]);
    const once = async () => {
      ticks += 1;
      const began = ticks;
      const value = await reads[which](lane.placeId);
      ticks += 1;
      seen.push({ began, ended: ticks, value });
      answer();
      if (value !== null && value !== expected) throw new Error('A reader was given something else than the address.');
    };
    while (acknowledged === Number.POSITIVE_INFINITY) await once();
    if (which === last) await once();
  };
  await Promise.all([revoke(), reader(0), reader(1)]);
  const given = seen.filter(({ value }) => value !== null);
  const after = given.filter(({ began }) => began > acknowledged).length;
  tally.interleavings += 1;
  tally.by[revocation] += 1;
  tally.reads += seen.length;
  tally.before += given.filter(({ ended }) => ended < sent).length;
  tally.during += given.filter(({ began, ended }) => began < acknowledged && ended > sent).length;
  tally.after += after;
  tally.refusedAfter += seen.filter(({ began, value }) => began > acknowledged && value === null).length;
  if (after > 0) throw new ValueAfterRevocation(interleaving);
}

/**
 * By the ledger alone: disclosures to the lawyer that stand behind the revocation of what they rest on. A reading holds
 * the grant until its entry is committed, so there is no such line, whatever the clients saw.
 */
export async function disclosedAfterRevoked({ admin }: TestHub, lanes: readonly Lane[]): Promise<number> {
  const [row] = await admin`
    select count(*)::int as count from disclosures.ledger_entries entry
    where entry.kind = 'DISCLOSED' and entry.member_id = ${memberIdOf('lawyer')} and entry.place_id in ${admin(lanes.map(({ placeId }) => placeId))}
      and (select last.kind from disclosures.ledger_entries last
        where last.place_id = entry.place_id and last.kind in ('GRANTED', 'REVOKED') and last.sequence < entry.sequence
        order by last.sequence desc limit 1) <> 'GRANTED'`;
  return Number(row?.count);
}
