import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shelterIdOf, unitIdOf } from '../../hub/demo/network.ts';
import { viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase, type DatabaseConnection } from '../../platform/database.ts';
import type { ServiceViewer, Viewer } from '../../platform/viewer.ts';
import type { Household } from '../../subgraphs/shelters/domain/index.ts';
import { createShelterStore } from '../../subgraphs/shelters/store/index.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let test: TestDatabase;
let connection: DatabaseConnection;
beforeAll(async () => {
  test = await openTestDatabase();
  connection = connectDatabase({ url: test.urls.shelters, poolSize: 20 });
});
afterAll(async () => {
  await connection.close();
  await test.stop();
});
beforeEach(async () => {
  await test.admin`truncate shelters.hold_units, shelters.holds, shelters.stay_units, shelters.stays, shelters.unit_states`;
  await test.admin`update shelters.units set state = 'FREE', version = 1, retired_at = null, free_on = null`;
});

const staff = viewerOf('shelter-poplar');
const service: ServiceViewer = {
  kind: 'service',
  service: 'referrals',
  networkId: staff.networkId,
  onBehalfOf: { memberId: staff.memberId, organisationId: staff.organisationId },
};
const storeOf = (viewer: Viewer) => createShelterStore({ database: connection.database, viewer, requestId: randomUUID() });
const poplar = shelterIdOf('poplar');
const rooms = ['Room A', 'Room B'].map((label) => unitIdOf('poplar', label)).sort();
const family = (adults: number, ages: readonly number[] = []): Household => ({
  adults,
  children: ages.map((age) => ({ age, gender: 'FEMALE' })),
  pets: 0,
  languages: [],
  stepFree: false,
  exclusionAreas: [],
});
const place = (household: Household, referralId: string = randomUUID()) =>
  storeOf(service).placeHold({ referralId, shelterId: poplar, household, minutes: 90 });
const move = (referralId: string, to: 'CONFIRMED' | 'OCCUPIED' | 'RELEASED') => storeOf(service).moveHold({ referralId, to });
const live = async () =>
  (await test.admin`select unit_id from shelters.hold_units where live order by unit_id`).map(({ unit_id }) => unit_id);
const states = async () =>
  (await test.admin`select distinct state from shelters.units where shelter_id = ${poplar}`).map(({ state }) => state);
const history = async (unitId: string) =>
  (await storeOf(staff).historyOf(unitId)).map(({ fromState, toState, cause }) => `${cause} ${fromState} ${toState}`).reverse();

describe('several units', () => {
  it('are held together, become one stay, and are free together when it ends', async () => {
    const referralId = randomUUID();
    expect(typeof (await place(family(2, [3, 4]), referralId))).toBe('object');
    expect(await live()).toEqual(rooms);
    expect(await move(referralId, 'CONFIRMED')).toBe(true);
    expect(await move(referralId, 'OCCUPIED')).toBe(true);
    expect(await states()).toEqual(['OCCUPIED']);
    const [stay, ...others] = await storeOf(staff).staysOf(poplar);
    expect([stay?.unitLabels, others]).toEqual([['Room A', 'Room B'], []]);
    expect(await storeOf(staff).endStay({ stayId: String(stay?.id), to: 'FREE', freeOn: null })).toMatchObject({ id: stay?.id });
    expect(await states()).toEqual(['FREE']);
    for (const unitId of rooms)
      expect(await history(unitId)).toEqual(['HOLD FREE HELD', 'HOLD HELD HELD', 'ARRIVAL HELD OCCUPIED', 'LEAVING OCCUPIED FREE']);
  });

  it('are all given back when the referral is', async () => {
    const referralId = randomUUID();
    await place(family(2, [3, 4]), referralId);
    expect(await move(referralId, 'RELEASED')).toBe(true);
    expect(await live()).toEqual([]);
    for (const unitId of rooms) expect(await history(unitId)).toEqual(['HOLD FREE HELD', 'HOLD HELD FREE']);
  });

  it('that staff took when their hold had run out stay what staff said, whatever becomes of the referral', async () => {
    const referralId = randomUUID();
    await place(family(2, [3, 4]), referralId);
    await test.admin`update shelters.holds set expires_at = now() - interval '1 second'`;
    const [unitId = ''] = rooms;
    expect(await storeOf(staff).setUnitState({ unitId, state: 'OCCUPIED' })).toBeNull();
    expect(await move(referralId, 'RELEASED')).toBe(true);
    expect(await history(unitId)).toEqual(['HOLD FREE HELD', 'STAFF FREE OCCUPIED']);
  });

  it('are held all or none: with one of them taken, nothing is', async () => {
    await place(family(1, [3]));
    expect(await place(family(2, [3, 4]))).toBe('NO_UNIT_FREE');
    expect(await live()).toHaveLength(1);
  });

  it('go to one of fifty families that ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => place(family(2, [3, 4]))));
    expect(answers.filter((answer) => typeof answer === 'object')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'NO_UNIT_FREE')).toHaveLength(49);
    expect(await live()).toEqual(rooms);
  });

  it('that are retired are given to nobody', async () => {
    await storeOf(staff).retireUnit({ unitId: String(rooms[0]), expectedVersion: null });
    expect(await place(family(2, [3, 4]))).toBe('NO_UNIT_FREE');
  });
});

describe('a stay', () => {
  it('begins once, however often the arrival is told', async () => {
    const referralId = randomUUID();
    await place(family(1), referralId);
    await move(referralId, 'CONFIRMED');
    expect(await Promise.all(Array.from({ length: 10 }, () => move(referralId, 'OCCUPIED')))).toEqual(
      Array.from({ length: 10 }, () => true),
    );
    expect(await test.admin`select 1 from shelters.stays`).toHaveLength(1);
    expect(await test.admin`select 1 from shelters.stay_units where live`).toHaveLength(1);
  });

  it('cannot share a unit with another even past the code: the database refuses', async () => {
    const referralId = randomUUID();
    await place(family(1), referralId);
    await move(referralId, 'CONFIRMED');
    await move(referralId, 'OCCUPIED');
    const [lived] = await test.admin`select network_id, unit_id from shelters.stay_units`;
    const second = test.admin`insert into shelters.stay_units (network_id, stay_id, unit_id) values (${lived?.network_id}, ${randomUUID()}, ${lived?.unit_id})`;
    await expect(second).rejects.toMatchObject({ code: '23505' });
  });

  it('is read and ended by nobody of another shelter, no partner and no coordinator', async () => {
    const referralId = randomUUID();
    await place(family(1), referralId);
    await move(referralId, 'CONFIRMED');
    await move(referralId, 'OCCUPIED');
    const [stay] = await storeOf(staff).staysOf(poplar);
    for (const persona of ['shelter-juniper', 'hotline', 'coordinator', 'lawyer'] as const) {
      const store = storeOf(viewerOf(persona));
      expect(await store.staysOf(poplar)).toEqual([]);
      expect(await store.endStay({ stayId: String(stay?.id), to: 'FREE', freeOn: null })).toBe('NOT_FOUND');
      expect(await store.extendStay({ stayId: String(stay?.id), expectedEnd: '2030-01-01' })).toBe('NOT_FOUND');
      for (const unitId of rooms) expect(await store.historyOf(unitId)).toEqual([]);
    }
    expect(await storeOf(staff).staysOf(poplar)).toHaveLength(1);
  });
});

describe('two staff at once', () => {
  const [unitId = ''] = rooms;

  it('with the same version in hand: one is done, the others are told that it changed', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => storeOf(staff).setUnitState({ unitId, state: 'OCCUPIED', expectedVersion: 1 })),
    );
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'CHANGED_MEANWHILE')).toHaveLength(19);
    expect(await history(unitId)).toEqual(['STAFF FREE OCCUPIED']);
  });

  it('that confirm the whole and change a part never wait for each other for ever', async () => {
    const work = Array.from({ length: 40 }, (_, index) =>
      index % 2 === 0
        ? storeOf(staff).setUnitState({ unitId, state: index % 4 === 0 ? 'FREE' : 'OCCUPIED' })
        : storeOf(staff).confirmCapacity({ shelterId: poplar, changes: rooms.map((id) => ({ unitId: id, state: 'FREE' })) }),
    );
    expect(await Promise.all(work)).toEqual(work.map(() => null));
  });
});

/** What partners and staff do to a shelter, each step with its own family. */
const steps = fc.array(
  fc.record({
    action: fc.constantFrom(
      'place' as const,
      'place' as const,
      'confirm' as const,
      'arrive' as const,
      'release' as const,
      'expire' as const,
      'setState' as const,
      'endStay' as const,
      'resize' as const,
    ),
    who: fc.nat({ max: 3 }),
    adults: fc.integer({ min: 1, max: 4 }),
    unit: fc.nat({ max: 1 }),
    state: fc.constantFrom('FREE' as const, 'OCCUPIED' as const, 'OUT_OF_SERVICE' as const),
  }),
  { minLength: 4, maxLength: 14 },
);

describe('whatever is done at the same time', () => {
  it('no unit ever holds two households, and what is held or lived in is so for the staff too', async () => {
    let placed = 0;
    let arrived = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (batch) => {
        await test.admin`truncate shelters.hold_units, shelters.holds, shelters.stay_units, shelters.stays`;
        await test.admin`update shelters.units set state = 'FREE', beds = 3`;
        const referrals = Array.from({ length: 4 }, () => randomUUID());
        await Promise.all(
          batch.map(async ({ action, who, adults, unit, state }) => {
            const referralId = String(referrals[who]);
            const unitId = String(rooms[unit]);
            if (action === 'place') return place(family(adults), referralId);
            if (action === 'confirm') return move(referralId, 'CONFIRMED');
            if (action === 'arrive') {
              await place(family(adults), referralId);
              await move(referralId, 'CONFIRMED');
              return move(referralId, 'OCCUPIED');
            }
            if (action === 'release') return move(referralId, 'RELEASED');
            if (action === 'expire')
              return test.admin`update shelters.holds set expires_at = now() - interval '1 second' where referral_id = ${referralId}`;
            if (action === 'setState') return storeOf(staff).setUnitState({ unitId, state });
            if (action === 'resize') return storeOf(staff).changeUnit({ unitId, beds: adults, expectedVersion: null });
            const [stay] = await storeOf(staff).staysOf(poplar);
            return stay && storeOf(staff).endStay({ stayId: stay.id, to: 'OUT_OF_SERVICE', freeOn: null });
          }),
        );
        const kept = await test.admin`
          select unit.id, unit.state,
            (select count(*)::int from shelters.hold_units kept join shelters.holds hold on hold.id = kept.hold_id
              where kept.unit_id = unit.id and kept.live and (hold.state = 'CONFIRMED' or hold.state = 'HELD' and hold.expires_at > now())) as holds,
            (select count(*)::int from shelters.stay_units lived where lived.unit_id = unit.id and lived.live) as stays
          from shelters.units unit where unit.shelter_id = ${poplar}`;
        for (const { holds, stays, state } of kept) {
          expect(holds + stays).toBeLessThanOrEqual(1);
          if (holds === 1) expect(state).toBe('FREE');
          if (stays === 1) expect(state).toBe('OCCUPIED');
          placed += holds;
          arrived += stays;
        }
      }),
      { numRuns: 60 },
    );
    expect(placed).toBeGreaterThan(10);
    expect(arrived).toBeGreaterThan(5);
  }, 120_000);
});
