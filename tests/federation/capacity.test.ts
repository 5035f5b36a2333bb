import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shelterIdOf, unitIdOf } from '../../hub/demo/network.ts';
import type { PersonaName } from '../../hub/demo/personas.ts';
import { until } from '../support/disclosures.ts';
import { clearReferrals, sendReferral } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

beforeEach(() => clearReferrals(hub));

const juniper = shelterIdOf('juniper');

describe('capacity', () => {
  const flat = unitIdOf('juniper', 'Flat 1');
  const setState = async (persona: PersonaName, unitId: string, state = 'OCCUPIED') =>
    (
      await hub.ask(
        persona,
        `mutation { setUnitState(input: { unitId: "${unitId}", state: ${state} }) { unit { id state } errors { code field } } }`,
      )
    ).data?.setUnitState;

  it('is fresh after "still right"', async () => {
    await hub.admin`update shelters.shelters set confirmed_at = now() - interval '9 hours'`;
    const { data } = await hub.ask(
      'shelter-juniper',
      `mutation { confirmCapacity(input: { shelterId: "${juniper}" }) { shelter { freshness } errors { code } } }`,
    );
    expect(data.confirmCapacity).toEqual({ shelter: { freshness: 'FRESH' }, errors: [] });
  });

  it('of a unit that is held is not changed by hand', async () => {
    await sendReferral(hub, 'hotline', { household: { adults: 1, children: [6, 14].map((age) => ({ age, gender: 'MALE' })) } });
    expect(await setState('shelter-juniper', flat)).toEqual({ unit: null, errors: [{ code: 'UNIT_HELD', field: 'unitId' }] });
  });

  it("of another shelter's unit, an absent one and no id are the same", async () => {
    const answers = await Promise.all([flat, randomUUID(), 'x'].map((unitId) => setState('shelter-poplar', unitId)));
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ unit: null, errors: [{ code: 'NOT_FOUND', field: 'unitId' }] })));
  });

  it('refuses the same unit twice and rules out of range, changing nothing', async () => {
    const twice = `[{ unitId: "${flat}", state: OCCUPIED }, { unitId: "${flat}", state: FREE }]`;
    const confirm = await hub.ask(
      'shelter-juniper',
      `mutation { confirmCapacity(input: { shelterId: "${juniper}", units: ${twice} }) { errors { code } } }`,
    );
    expect(confirm.data.confirmCapacity.errors).toEqual([{ code: 'DUPLICATE_UNIT' }]);
    const rules = 'oldestBoy: 18, mostChildren: -1, cribs: true, pets: false, stepFree: true, languages: [], adultsAlone: true';
    const admission = await hub.ask(
      'shelter-juniper',
      `mutation { setAdmissionRules(input: { shelterId: "${juniper}", ${rules} }) { shelter { id } errors { code field } } }`,
    );
    expect(admission.data.setAdmissionRules).toEqual({
      shelter: null,
      errors: [
        { code: 'OUT_OF_RANGE', field: 'oldestBoy' },
        { code: 'OUT_OF_RANGE', field: 'mostChildren' },
        { code: 'NOT_A_LANGUAGE', field: 'languages' },
      ],
    });
  });

  it('that went stale is told to the organisation through the referrals service, once', async () => {
    await hub.ask('shelter-juniper', `mutation { confirmCapacity(input: { shelterId: "${juniper}" }) { errors { code } } }`);
    await hub.admin`update shelters.shelters set confirmed_at = now() - interval '9 hours' where id = ${juniper}`;
    await hub.admin`update shelters_jobs._private_jobs set run_at = now() where key = ${`capacity.stale ${juniper}`}`;
    const told = () => hub.admin`select done_at, attempts, last_error from shelters.outbox where kind = 'capacity.stale'`;
    await until(async () => ((await told())[0]?.done_at ? true : undefined));
    expect(await told()).toMatchObject([{ attempts: 1, last_error: null }]);
  });
});
