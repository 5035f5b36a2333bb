import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { shelterIdOf, unitIdOf } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import type { Loose } from '../support/disclosures.ts';
import { clearReferrals } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  await clearReferrals(hub);
  await hub.admin`truncate shelters.unit_states`;
  await hub.admin`update shelters.units set state_since = now() - interval '400 days'`;
});

const poplar = shelterIdOf('poplar');
const [roomA, roomB] = [unitIdOf('poplar', 'Room A'), unitIdOf('poplar', 'Room B')];
/** A day so many days ago where Poplar lies. */
const daysAgo = (days: number) => new Date(Date.now() + 6 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

/** Something that happened at a clock time of a day so many days ago, where Poplar lies. */
const happened = (unitId: string, days: number, time: string, from: string | null, to: string, until: string | null = null) => hub.admin`
  insert into shelters.unit_states (network_id, shelter_id, unit_id, at, from_state, to_state, until, cause, member_id, organisation_id)
  values (${demoNetworkId}, ${poplar}, ${unitId}, (${`${daysAgo(days)} ${time}`}::timestamp at time zone 'Asia/Bishkek'), ${from}, ${to},
    (${until}::timestamp at time zone 'Asia/Bishkek'), 'STAFF', ${memberIdOf('shelter-poplar')}, ${organisationIdOf('poplar-trust')})`;

const ask = (persona: PersonaName, from: string, to: string) =>
  hub.ask(
    persona,
    `{ shelter(id: "${poplar}") { codeName occupancy(from: "${from}", to: "${to}") { day band units { free held occupied outOfService } } } }`,
  );
const counts = async (from: string, to: string) =>
  (await ask('shelter-poplar', from, to)).data.shelter.occupancy.map(({ day, units }: Loose) => [
    day,
    units.free,
    units.held,
    units.occupied,
    units.outOfService,
  ]);

describe('occupancy', () => {
  it('is what each unit was at the end of each day, where the shelter lies', async () => {
    await happened(roomA, 5, '23:59:59', 'FREE', 'OCCUPIED');
    await happened(roomA, 3, '00:00:00', 'OCCUPIED', 'OUT_OF_SERVICE');
    await happened(roomA, 2, '12:00:00', 'OUT_OF_SERVICE', 'FREE');
    await happened(roomB, 4, '10:00:00', null, 'FREE');
    expect(await counts(daysAgo(6), daysAgo(0))).toEqual([
      [daysAgo(6), 1, 0, 0, 0],
      [daysAgo(5), 0, 0, 1, 0],
      [daysAgo(4), 1, 0, 1, 0],
      [daysAgo(3), 1, 0, 0, 1],
      [daysAgo(2), 2, 0, 0, 0],
      [daysAgo(1), 2, 0, 0, 0],
      [daysAgo(0), 2, 0, 0, 0],
    ]);
  });

  it('lets a hold end by the clock, and counts no unit after it was retired', async () => {
    await happened(roomA, 3, '22:00:00', 'FREE', 'HELD', `${daysAgo(2)} 00:30:00`);
    await happened(roomB, 2, '22:00:00', 'FREE', 'RETIRED');
    expect(await counts(daysAgo(3), daysAgo(1))).toEqual([
      [daysAgo(3), 1, 1, 0, 0],
      [daysAgo(2), 1, 0, 0, 0],
      [daysAgo(1), 1, 0, 0, 0],
    ]);
  });

  it('of a day on which a unit changed often is what it was last', async () => {
    for (const [time, from, to] of [
      ['08:00:00', 'FREE', 'OCCUPIED'],
      ['09:00:00', 'OCCUPIED', 'FREE'],
      ['10:00:00', 'FREE', 'OUT_OF_SERVICE'],
    ] as const)
      await happened(roomA, 2, time, from, to);
    expect(await counts(daysAgo(2), daysAgo(2))).toEqual([[daysAgo(2), 1, 0, 0, 1]]);
  });

  it('has no day that has not come, and a day before anything is known has nothing', async () => {
    await hub.admin`update shelters.units set state_since = now() - interval '2 days'`;
    expect(await counts(daysAgo(5), daysAgo(5))).toEqual([[daysAgo(5), 0, 0, 0, 0]]);
    expect(await counts(daysAgo(-1), daysAgo(-5))).toEqual([]);
  });

  it('is a band of days that have ended for coordinators, who see no count', async () => {
    await happened(roomA, 1, '10:00:00', 'FREE', 'OCCUPIED');
    const { data } = await ask('coordinator', daysAgo(2), daysAgo(0));
    expect(data.shelter.occupancy).toEqual([
      { day: daysAgo(2), band: 'LOW', units: null },
      { day: daysAgo(1), band: 'HIGH', units: null },
    ]);
  });

  it.each(personaNames.filter((name) => !['shelter-poplar', 'coordinator'].includes(name)))(
    'is nothing for %s, also for a range that is none',
    async (persona) => {
      for (const [from, to] of [
        [daysAgo(2), daysAgo(0)],
        [daysAgo(0), daysAgo(2)],
      ] as const) {
        const { data, errors } = await ask(persona, from, to);
        expect([data.shelter?.occupancy ?? null, errors]).toEqual([null, []]);
      }
    },
  );

  it.each([
    ['2026-01-02', '2026-01-01'],
    ['2025-01-01', '2026-01-02'],
  ])('from %s to %s is refused with a code', async (from, to) => {
    const { data, errors } = await ask('shelter-poplar', from, to);
    expect([data.shelter.occupancy, errors.map(({ extensions }) => extensions.code)]).toEqual([null, ['BAD_USER_INPUT']]);
  });

  it('of a whole year is answered', async () => {
    expect((await ask('shelter-poplar', '2025-01-01', '2026-01-01')).data.shelter.occupancy).toHaveLength(366);
  });

  it('is written by every change, and by nobody changed afterwards', async () => {
    const set = (state: string) =>
      hub.ask('shelter-poplar', `mutation { setUnitState(input: { unitId: "${roomA}", state: ${state} }) { errors { code } } }`);
    await set('OCCUPIED');
    await set('OCCUPIED');
    await set('FREE');
    const rows = await hub.admin`select from_state, to_state, cause, member_id from shelters.unit_states order by sequence`;
    const by = { cause: 'STAFF', member_id: memberIdOf('shelter-poplar') };
    expect(rows).toEqual([
      { from_state: 'FREE', to_state: 'OCCUPIED', ...by },
      { from_state: 'OCCUPIED', to_state: 'FREE', ...by },
    ]);
    const rights = await hub.admin`
      select privilege_type from information_schema.role_table_grants where grantee = 'saya_shelters' and table_name = 'unit_states' order by 1`;
    expect(rights.map(({ privilege_type }) => privilege_type)).toEqual(['INSERT', 'SELECT']);
  });
});
