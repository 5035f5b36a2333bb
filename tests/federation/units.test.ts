import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shelterIdOf, unitIdOf } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import type { Loose } from '../support/disclosures.ts';
import { clearReferrals, sendReferral } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  await clearReferrals(hub);
  await hub.admin`truncate shelters.unit_states`;
  await hub.admin`update shelters.units set retired_at = null, free_on = null, version = 1`;
});

const juniper = shelterIdOf('juniper');
const flat = unitIdOf('juniper', 'Flat 1');
const room = unitIdOf('juniper', 'Room 2');
const unitFields = 'id label beds cribs stepFree adjoining state freeOn version stateBy { memberId organisationId }';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Asks for one change; what the gateway refused stands as its code. */
const change = async (persona: PersonaName, name: string, input: string, fields = `unit { ${unitFields} }`): Promise<Loose> => {
  const { data, errors } = await hub.ask(persona, `mutation { ${name}(input: { ${input} }) { ${fields} errors { code field message } } }`);
  return data?.[name] ?? { unit: null, errors: [{ code: errors[0]?.extensions.code }] };
};
const rows = () =>
  hub.admin`select id, label, beds, cribs, step_free, adjoining, state, free_on, version, retired_at from shelters.units order by id`;
const changes = {
  addUnit: `shelterId: "${juniper}", label: "Attic", beds: 2`,
  changeUnit: `unitId: "${flat}", label: "Attic"`,
  retireUnit: `unitId: "${flat}"`,
  setUnitState: `unitId: "${flat}", state: OCCUPIED`,
} as const;
const fieldsOf = (name: string) => (name === 'retireUnit' ? 'shelter { id }' : `unit { ${unitFields} }`);

describe('a unit', () => {
  it('is added, changed and retired by staff, who are named', async () => {
    const added = await change('shelter-juniper', 'addUnit', `${changes.addUnit}, cribs: 1, adjoining: " attic "`);
    expect(added).toMatchObject({
      errors: [],
      unit: {
        label: 'Attic',
        beds: 2,
        cribs: 1,
        stepFree: false,
        adjoining: 'attic',
        state: 'FREE',
        version: 1,
        stateBy: { memberId: memberIdOf('shelter-juniper'), organisationId: organisationIdOf('juniper-house') },
      },
    });
    const { id } = added.unit;
    const changed = await change('director-juniper', 'changeUnit', `unitId: "${id}", label: "Loft", beds: 3, adjoining: null`);
    expect(changed).toMatchObject({ errors: [], unit: { label: 'Loft', beds: 3, cribs: 1, adjoining: null, version: 2 } });
    expect(await change('shelter-juniper', 'retireUnit', `unitId: "${id}"`, 'shelter { units { id } }')).toMatchObject({
      errors: [],
      shelter: { units: expect.not.arrayContaining([{ id }]) },
    });
    expect((await change('shelter-juniper', 'setUnitState', `unitId: "${id}", state: FREE`)).errors[0].code).toBe('NOT_FOUND');
    expect(await hub.admin`select from_state, to_state from shelters.unit_states where unit_id = ${id} order by sequence`).toEqual([
      { from_state: null, to_state: 'FREE' },
      { from_state: 'FREE', to_state: 'RETIRED' },
    ]);
    await hub.admin`delete from shelters.units where id = ${id}`;
  });

  it.each<[keyof typeof changes, string, string, string]>([
    ['addUnit', `shelterId: "${juniper}", label: "Flat 1", beds: 1`, 'LABEL_TAKEN', 'label'],
    ['addUnit', `shelterId: "${juniper}", label: "  ", beds: 1`, 'OUT_OF_RANGE', 'label'],
    ['addUnit', `shelterId: "${juniper}", label: "${'x'.repeat(41)}", beds: 1`, 'OUT_OF_RANGE', 'label'],
    ['addUnit', `shelterId: "${juniper}", label: "x", beds: 0`, 'OUT_OF_RANGE', 'beds'],
    ['addUnit', `shelterId: "${juniper}", label: "x", beds: 21`, 'OUT_OF_RANGE', 'beds'],
    ['addUnit', `shelterId: "${juniper}", label: "x", beds: 1, cribs: -1`, 'OUT_OF_RANGE', 'cribs'],
    ['addUnit', `shelterId: "${juniper}", label: "x", beds: 1, cribs: 11`, 'OUT_OF_RANGE', 'cribs'],
    ['addUnit', `shelterId: "${juniper}", label: "x", beds: 1, adjoining: ""`, 'OUT_OF_RANGE', 'adjoining'],
    ['addUnit', 'shelterId: "x", label: "x", beds: 1', 'NOT_FOUND', 'shelterId'],
    ['changeUnit', `unitId: "${flat}", beds: 0`, 'OUT_OF_RANGE', 'beds'],
    ['changeUnit', `unitId: "${flat}", label: "Room 2"`, 'LABEL_TAKEN', 'label'],
    ['changeUnit', `unitId: "${flat}", beds: 2, expectedVersion: 7`, 'CHANGED_MEANWHILE', 'expectedVersion'],
    ['changeUnit', 'unitId: "x", beds: 2', 'NOT_FOUND', 'unitId'],
    ['retireUnit', `unitId: "${flat}", expectedVersion: 7`, 'CHANGED_MEANWHILE', 'expectedVersion'],
    ['retireUnit', 'unitId: "x"', 'NOT_FOUND', 'unitId'],
    ['setUnitState', `unitId: "${flat}", state: OCCUPIED, expectedVersion: 7`, 'CHANGED_MEANWHILE', 'expectedVersion'],
    ['setUnitState', `unitId: "${flat}", state: FREE, freeOn: "${inDays(3)}"`, 'OUT_OF_RANGE', 'freeOn'],
    ['setUnitState', `unitId: "${flat}", state: OCCUPIED, freeOn: "${inDays(-2)}"`, 'OUT_OF_RANGE', 'freeOn'],
    ['setUnitState', `unitId: "${flat}", state: OCCUPIED, freeOn: "${inDays(369)}"`, 'OUT_OF_RANGE', 'freeOn'],
  ])('%s(%s) is refused with %s, and nothing is changed', async (name, input, code, field) => {
    const before = await rows();
    expect((await change('shelter-juniper', name, input, fieldsOf(name))).errors).toMatchObject([
      { code, field, message: expect.stringMatching(/\w{3}/) },
    ]);
    expect(await rows()).toEqual(before);
    expect(await hub.admin`select 1 from shelters.unit_states`).toHaveLength(0);
  });

  it.each(personaNames.filter((name) => !['shelter-juniper', 'director-juniper'].includes(name)))(
    'is changed in no way by %s',
    async (persona) => {
      const before = await rows();
      for (const name of Object.keys(changes) as (keyof typeof changes)[]) {
        const { errors } = await change(persona, name, changes[name], fieldsOf(name));
        expect([name, errors[0]?.code]).toEqual([name, persona === 'shelter-poplar' ? 'NOT_FOUND' : 'FORBIDDEN']);
      }
      expect(await rows()).toEqual(before);
    },
  );

  it('that is held keeps its size and stays a unit; its label may change', async () => {
    await sendReferral(hub, 'hotline', { household: { adults: 1, children: [6, 14].map((age) => ({ age, gender: 'MALE' })) } });
    for (const [name, input] of [
      ['changeUnit', `unitId: "${flat}", beds: 1`],
      ['changeUnit', `unitId: "${flat}", stepFree: false`],
      ['retireUnit', `unitId: "${flat}"`],
    ] as const)
      expect((await change('shelter-juniper', name, input, fieldsOf(name))).errors).toMatchObject([{ code: 'UNIT_IN_USE' }]);
    expect(await change('shelter-juniper', 'changeUnit', `unitId: "${flat}", label: "Flat one"`)).toMatchObject({ errors: [] });
    await hub.admin`update shelters.units set label = 'Flat 1' where id = ${flat}`;
  });

  it('tells its own staff what became of it, the newest first, and when it should be free', async () => {
    await change('shelter-juniper', 'setUnitState', `unitId: "${room}", state: OUT_OF_SERVICE, freeOn: "${inDays(5)}"`);
    await change('director-juniper', 'setUnitState', `unitId: "${room}", state: FREE`);
    await change('director-juniper', 'setUnitState', `unitId: "${room}", state: OCCUPIED, freeOn: "${inDays(12)}"`);
    const { data } = await hub.ask(
      'shelter-juniper',
      '{ myShelters { units { label freeOn version history { from to cause by { memberId } } } } }',
    );
    const told = data.myShelters[0].units.find(({ label }: Loose) => label === 'Room 2');
    expect(told).toEqual({
      label: 'Room 2',
      freeOn: inDays(12),
      version: 4,
      history: [
        { from: 'FREE', to: 'OCCUPIED', cause: 'STAFF', by: { memberId: memberIdOf('director-juniper') } },
        { from: 'OUT_OF_SERVICE', to: 'FREE', cause: 'STAFF', by: { memberId: memberIdOf('director-juniper') } },
        { from: 'FREE', to: 'OUT_OF_SERVICE', cause: 'STAFF', by: { memberId: memberIdOf('shelter-juniper') } },
      ],
    });
  });

  it('can be confirmed with its version; one that is old undoes the whole confirmation', async () => {
    const confirm = (version: number) =>
      change(
        'shelter-juniper',
        'confirmCapacity',
        `shelterId: "${juniper}", units: [{ unitId: "${room}", state: OCCUPIED }, { unitId: "${flat}", state: OCCUPIED, expectedVersion: ${version} }]`,
        'shelter { freshness }',
      );
    const before = await rows();
    expect((await confirm(9)).errors).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
    expect(await rows()).toEqual(before);
    expect((await confirm(1)).errors).toEqual([]);
  });
});

describe('partners', () => {
  const ask = async (household: string, more = '') =>
    (
      await hub.ask(
        'hotline',
        `{ bedAvailability(input: { reference: "r", household: ${household}${more} }) { edges { node { fit shelter { codeName stay { typicalDays mostDays } units { freeOn } stays { id } occupancy(from: "2026-01-01", to: "2026-01-02") { day } } reasons { code effect } rankedBy { code message } } } } }`,
      )
    ).data.bedAvailability.edges.map(({ node }: Loose) => node);
  const answerOf = (nodes: Loose[], name: string) => nodes.find(({ shelter }) => shelter.codeName === name);

  it('are offered rooms that adjoin, and the referral holds them all', async () => {
    const household = '{ adults: 2, children: [{ age: 3, gender: FEMALE }, { age: 4, gender: FEMALE }] }';
    expect(answerOf(await ask(household), 'Poplar')).toMatchObject({ fit: 'YES', reasons: [{ code: 'SEVERAL_UNITS', effect: 'YES' }] });
    const children = [3, 4].map((age) => ({ age, gender: 'FEMALE' }));
    const sent = await sendReferral(hub, 'hotline', { shelterId: shelterIdOf('poplar'), household: { adults: 2, children } });
    expect(sent.errors).toEqual([]);
    expect(await hub.admin`select 1 from shelters.hold_units where live`).toHaveLength(2);
    expect(answerOf(await ask(household), 'Poplar')).toMatchObject({ fit: 'NO', reasons: [{ code: 'NO_UNIT_FREE' }] });
  });

  it('learn of a planned opening that it is within a week, and nothing else', async () => {
    await hub.admin`update shelters.units set state = 'OCCUPIED'`;
    const household = '{ adults: 1, children: [] }';
    for (const [days, code] of [
      [6, 'FREE_ON'],
      [20, 'NO_UNIT_FREE'],
    ] as const) {
      await hub.admin`update shelters.units set free_on = current_date + ${days}::integer where id = ${room}`;
      const answer = answerOf(await ask(household), 'Juniper');
      expect(answer.reasons.map(({ code: one }: Loose) => one)).toEqual([code]);
      expect(answer.shelter).toMatchObject({ units: null, stays: null, occupancy: null });
      expect(JSON.stringify(answer)).not.toContain(inDays(days));
    }
  });

  it('see why an option stands where it does, and how long families stay', async () => {
    const nodes = await ask('{ adults: 1, children: [] }');
    for (const { rankedBy, fit } of nodes)
      expect(rankedBy.map(({ code }: Loose) => code)).toEqual([
        'FIT',
        'FRESHNESS',
        ...(fit === 'NO' ? [] : ['ROOMS']),
        'RULES',
        'CODE_NAME',
      ]);
    expect(answerOf(nodes, 'Juniper').shelter.stay).toEqual({ typicalDays: 21, mostDays: 60 });
    expect(answerOf(nodes, 'Poplar').shelter.stay).toEqual({ typicalDays: 18, mostDays: 60 });
    expect(answerOf(nodes, 'Maple').shelter.stay).toEqual({ typicalDays: 180, mostDays: 365 });
  });

  it('are asked to call a second-stage place unless they asked for one', async () => {
    const household = '{ adults: 1, children: [] }';
    expect(answerOf(await ask(household), 'Maple')).toMatchObject({ fit: 'ASK', reasons: [{ code: 'SECOND_STAGE' }] });
    expect(answerOf(await ask(household, ', stage: TRANSITIONAL'), 'Maple')).toMatchObject({ fit: 'YES' });
  });
});

describe('the length of stays', () => {
  const set = (stay: string) =>
    change(
      'shelter-juniper',
      'setAdmissionRules',
      `shelterId: "${juniper}", oldestBoy: 16, mostChildren: 4, cribs: true, pets: false, stepFree: true, languages: ["ky", "ru"], adultsAlone: true, stay: ${stay}`,
      'shelter { stay { typicalDays mostDays } }',
    );

  it('is set by staff with the admission rules', async () => {
    expect(await set('{ typicalDays: 30, mostDays: 90 }')).toEqual({ shelter: { stay: { typicalDays: 30, mostDays: 90 } }, errors: [] });
    expect((await set('null')).shelter.stay).toEqual({ typicalDays: 30, mostDays: 90 });
  });

  it.each([
    ['{ typicalDays: 0, mostDays: 90 }', 'stay.typicalDays'],
    ['{ typicalDays: 91, mostDays: 90 }', 'stay.typicalDays'],
    ['{ typicalDays: 1, mostDays: 731 }', 'stay.mostDays'],
  ])('of %s is refused', async (stay, field) => {
    expect((await set(stay)).errors).toMatchObject([{ code: 'OUT_OF_RANGE', field }]);
  });
});

describe('a stay', () => {
  /** A family that arrived at Juniper. */
  const arrive = async (): Promise<string> => {
    const { id } = (await sendReferral(hub, 'hotline')).referral;
    for (const name of ['acceptReferral', 'markArrived'])
      expect((await change('shelter-juniper', name, `referralId: "${id}"`, 'referral { id }')).errors).toEqual([]);
    const { data } = await hub.ask('shelter-juniper', '{ myShelters { stays { id unitLabels beganAt expectedEnd endedAt } } }');
    expect(data.myShelters[0].stays).toMatchObject([{ unitLabels: ['Room 2'], endedAt: null }]);
    return data.myShelters[0].stays[0].id;
  };
  const stayFields = 'stay { id expectedEnd endedAt }';

  it('begins when the family arrives, and ends with its unit to be cleaned', async () => {
    const stayId = await arrive();
    expect((await change('shelter-juniper', 'setUnitState', `unitId: "${room}", state: FREE`)).errors).toMatchObject([
      { code: 'UNIT_LIVED_IN' },
    ]);
    const ended = await change(
      'shelter-juniper',
      'endStay',
      `stayId: "${stayId}", units: OUT_OF_SERVICE, freeOn: "${inDays(2)}"`,
      stayFields,
    );
    expect(ended).toMatchObject({ errors: [], stay: { id: stayId, endedAt: expect.any(String) } });
    const [unit] = await hub.admin`select state, free_on::text as free_on from shelters.units where id = ${room}`;
    expect(unit).toEqual({ state: 'OUT_OF_SERVICE', free_on: inDays(2) });
    expect((await change('shelter-juniper', 'endStay', `stayId: "${stayId}"`, stayFields)).errors).toMatchObject([
      { code: 'ENDED', field: 'stayId' },
    ]);
  });

  it('is extended up to the longest the shelter allows', async () => {
    await hub.admin`update shelters.shelters set typical_days = 21, most_days = 60 where id = ${juniper}`;
    const stayId = await arrive();
    const extend = (day: string) => change('shelter-juniper', 'extendStay', `stayId: "${stayId}", expectedEnd: "${day}"`, stayFields);
    expect((await extend(inDays(58))).stay.expectedEnd).toBe(inDays(58));
    expect((await extend(inDays(62))).errors).toMatchObject([{ code: 'TOO_LONG', field: 'expectedEnd' }]);
    expect((await extend(inDays(-2))).errors).toMatchObject([{ code: 'IN_THE_PAST', field: 'expectedEnd' }]);
    expect((await hub.ask('shelter-juniper', '{ myShelters { stays { expectedEnd } } }')).data.myShelters[0].stays).toEqual([
      { expectedEnd: inDays(58) },
    ]);
  });

  it('takes no day for a unit that is free at once', async () => {
    const stayId = await arrive();
    expect(
      (await change('shelter-juniper', 'endStay', `stayId: "${stayId}", units: FREE, freeOn: "${inDays(2)}"`, stayFields)).errors,
    ).toMatchObject([{ code: 'OUT_OF_RANGE', field: 'freeOn' }]);
    expect(await hub.admin`select 1 from shelters.stays where ended_at is null`).toHaveLength(1);
  });

  it.each(personaNames.filter((name) => !['shelter-juniper', 'director-juniper'].includes(name)))(
    'of Juniper is there for nobody else: %s',
    async (persona) => {
      const stayId = await arrive();
      const foreign = await change(persona, 'endStay', `stayId: "${stayId}"`, stayFields);
      const absent = await change(persona, 'endStay', `stayId: "${randomUUID()}"`, stayFields);
      expect(foreign).toEqual(absent);
      expect(foreign.errors[0].code).toBe(persona === 'shelter-poplar' ? 'NOT_FOUND' : 'FORBIDDEN');
      expect((await change(persona, 'extendStay', `stayId: "${stayId}", expectedEnd: "${inDays(10)}"`, stayFields)).errors[0].code).toBe(
        foreign.errors[0].code,
      );
      const { data } = await hub.ask(persona, `{ shelter(id: "${juniper}") { stays { id } units { id } } }`);
      expect(data.shelter === null || (data.shelter.stays === null && data.shelter.units === null)).toBe(true);
      expect(await hub.admin`select 1 from shelters.stays where ended_at is null`).toHaveLength(1);
    },
  );
});
