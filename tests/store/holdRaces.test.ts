import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoShelterName, shelterIdOf, unitIdOf } from '../../hub/demo/network.ts';
import { viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase, type DatabaseConnection } from '../../platform/database.ts';
import { createShelterStore } from '../../subgraphs/shelters/store/index.ts';
import { until } from '../support/disclosures.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let test: TestDatabase;
let connection: DatabaseConnection;
beforeAll(async () => {
  test = await openTestDatabase();
  connection = connectDatabase({ url: test.urls.shelters, poolSize: 6 });
});
afterAll(async () => {
  await connection.close();
  await test.stop();
});
beforeEach(async () => {
  await test.admin`truncate shelters.hold_units, shelters.holds, shelters.stay_units, shelters.stays, shelters.unit_states`;
  // Maple has one flat.
  await test.admin`update shelters.units set state = 'FREE'`;
});

const { networkId, memberId, organisationId } = viewerOf('hotline');
const store = () =>
  createShelterStore({
    database: connection.database,
    viewer: { kind: 'service', service: 'referrals', networkId, onBehalfOf: { memberId, organisationId } },
    requestId: randomUUID(),
  });
const woman = { adults: 1, children: [], pets: 0, languages: [], stepFree: false, exclusionAreas: [] };
const place = (referralId: string = randomUUID(), shelter: DemoShelterName = 'maple') =>
  store().placeHold({ referralId, shelterId: shelterIdOf(shelter), household: woman, minutes: 90 });
const runsOut = (referralId: string) =>
  test.admin`update shelters.holds set expires_at = now() - interval '1 second' where referral_id = ${referralId}`;
/** As its own transaction sees it that began before the end. */
const isNotOverYet = (referralId: string) =>
  test.admin`update shelters.holds set expires_at = now() + interval '1 minute' where referral_id = ${referralId}`;
const flat = unitIdOf('maple', 'Flat 1');
const holders = async () =>
  (
    await test.admin`select hold.referral_id from shelters.hold_units kept join shelters.holds hold on hold.id = kept.hold_id
      where kept.unit_id = ${flat} and kept.live`
  ).map(({ referral_id }) => referral_id);

describe('a hold that ends at the moment in which', () => {
  it('it is kept: who wants its unit waits, and does not get it', async () => {
    const first = randomUUID();
    await place(first);
    await runsOut(first);
    const next = await test.admin.begin(async (tx) => {
      await tx`select 1 from shelters.holds where referral_id = ${first} for update`;
      const waiting = place();
      await until(
        async () => (await test.admin`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)[0],
      );
      await tx`update shelters.holds set state = 'CONFIRMED' where referral_id = ${first}`;
      return { waiting };
    });
    expect(await next.waiting).toBe('NO_UNIT_FREE');
    expect(await holders()).toEqual([first]);
  });

  it('its unit went to another: it is neither kept, prolonged nor moved into', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    await place(first);
    await runsOut(first);
    expect(typeof (await place(second))).toBe('object');
    await isNotOverYet(first);
    expect(await store().moveHold({ referralId: first, to: 'CONFIRMED' })).toBe(false);
    expect(await store().prolongHold({ referralId: first, minutes: 30 })).toBeNull();
    expect(await holders()).toEqual([second]);
    expect(await store().moveHold({ referralId: first, to: 'RELEASED' })).toBe(true);
    expect(await holders()).toEqual([second]);
  });

  it('its referral goes to another shelter: the first one has its unit back', async () => {
    const sentOn = randomUUID();
    await place(sentOn);
    await runsOut(sentOn);
    expect(typeof (await place(sentOn, 'juniper'))).toBe('object');
    expect(await holders()).toEqual([]);
    expect(typeof (await place())).toBe('object');
    expect(await store().moveHold({ referralId: sentOn, to: 'CONFIRMED' })).toBe(true);
    expect(await store().moveHold({ referralId: sentOn, to: 'OCCUPIED' })).toBe(true);
    expect(await test.admin`select 1 from shelters.units where state = 'OCCUPIED'`).toHaveLength(1);
  });
});

describe('a hold that is prolonged', () => {
  it('is told in the history with its new end, once', async () => {
    const referralId = randomUUID();
    await place(referralId);
    const ends = await Promise.all([30, 30, 60].map((minutes) => store().prolongHold({ referralId, minutes })));
    expect(new Set(ends.map((end) => end?.getTime())).size).toBe(1);
    const rows = await test.admin`select from_state, to_state, until from shelters.unit_states order by sequence`;
    expect(rows.map(({ from_state, to_state }) => [from_state, to_state])).toEqual([
      ['FREE', 'HELD'],
      ['HELD', 'HELD'],
    ]);
    expect(Math.abs(Number(rows[1]?.until) - Number(ends[0]))).toBeLessThan(2);
  });
});
