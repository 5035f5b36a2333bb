import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoCaseId, shelterIdOf, unitIdOf } from '../../hub/demo/network.ts';
import { type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const juniper = shelterIdOf('juniper');
const alone = { adults: 1, children: [] };
const sendDocument =
  'mutation ($input: SendReferralInput!) { sendReferral(input: $input) { referral { id code status hold { state expiresAt } reference } errors { code field message } } }';
const send = async (persona: PersonaName, overrides: Record<string, unknown> = {}) => {
  const input = { shelterId: juniper, household: alone, reference: 'family-1', idempotencyKey: randomUUID(), ...overrides };
  return (await hub.ask(persona, sendDocument, { input })).data?.sendReferral ?? null;
};
const moves = {
  acceptReferral: '',
  declineReferral: ', reason: NO_ROOM, text: "Full tonight."',
  markArrived: '',
  withdrawReferral: ', reason: FOUND_ELSEWHERE',
} as const;
const move = async (persona: PersonaName, name: keyof typeof moves, referralId: string) => {
  const { data } = await hub.ask(
    persona,
    `mutation { ${name}(input: { referralId: "${referralId}"${moves[name]} }) { referral { id status } errors { code message } } }`,
  );
  return data?.[name] ?? null;
};

beforeEach(async () => {
  await hub.admin`delete from shelters.hold_units`;
  await hub.admin`delete from shelters.holds`;
  await hub.admin`update shelters.units set state = 'FREE'`;
  await hub.admin`delete from referrals.referral_events`;
  await hub.admin`delete from referrals.referrals`;
});

describe('sending a referral', () => {
  it('of a hundred partners at once for the last room, one gets it', async () => {
    const family = { adults: 1, children: [6, 14].map((age) => ({ age, gender: 'MALE' })) };
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        send((['hotline', 'hospital', 'police'] as const)[index % 3] ?? 'hotline', { household: family }),
      ),
    );
    expect(answers.filter(({ referral }) => referral !== null)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code))).toEqual(
      Array.from({ length: 99 }, () => 'NO_UNIT_FREE'),
    );
    expect(await hub.admin`select id from shelters.holds`).toHaveLength(1);
    expect(await hub.admin`select id from referrals.referrals`).toHaveLength(1);
  });

  it('a hundred times with one key gives one referral', async () => {
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: 100 }, () => send('hotline', { idempotencyKey })));
    expect(new Set(answers.map(({ referral }) => referral?.id)).size).toBe(1);
    expect(answers.every(({ errors }) => errors.length === 0)).toBe(true);
    expect(await hub.admin`select id from referrals.referral_events`).toHaveLength(1);
  });

  it('with a key that stood for something else is refused', async () => {
    const idempotencyKey = randomUUID();
    await send('hotline', { idempotencyKey });
    expect((await send('hotline', { idempotencyKey, reference: 'another' })).errors[0].code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('with the key of another organisation is a referral of its own', async () => {
    const idempotencyKey = randomUUID();
    const [one, other] = [await send('hotline', { idempotencyKey }), await send('hospital', { idempotencyKey })];
    expect(one.referral.id).not.toBe(other.referral.id);
  });

  it.each([
    ['INVALID_REFERENCE', { reference: ' ' }],
    ['INVALID_REFERENCE', { reference: 'x'.repeat(65) }],
    ['INVALID_KEY', { idempotencyKey: 'short' }],
    ['INVALID_KEY', { idempotencyKey: 'with a space in it' }],
    ['INVALID_HOUSEHOLD', { household: { adults: 0, children: [] } }],
    ['INVALID_HOUSEHOLD', { household: { adults: 1, children: [{ age: -1, gender: 'MALE' }] } }],
    ['INVALID_HOUSEHOLD', { household: { adults: 1, children: [{ age: 200, gender: 'MALE' }] } }],
    ['SHELTER_NOT_FOUND', { shelterId: randomUUID() }],
    ['SHELTER_NOT_FOUND', { shelterId: 'no id' }],
    ['DOES_NOT_FIT', { household: { adults: 1, children: [{ age: 17, gender: 'MALE' }] } }],
    ['NO_UNIT_FREE', { household: { adults: 9, children: [] } }],
  ])('answers %s and changes nothing', async (code, overrides) => {
    const { referral, errors } = await send('hotline', overrides);
    expect(referral).toBeNull();
    expect(errors[0]).toMatchObject({ code, message: expect.stringMatching(/\w{3}/) });
    expect(await hub.admin`select id from shelters.holds`).toHaveLength(0);
    expect(await hub.admin`select id from referrals.referrals`).toHaveLength(0);
  });

  it.each(personaNames.filter((name) => !['hotline', 'hospital', 'police'].includes(name)))('is not open to %s', async (persona) => {
    const input = { shelterId: juniper, household: alone, reference: 'r', idempotencyKey: randomUUID() };
    const { data, errors } = await hub.ask(persona, sendDocument, { input });
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a referral', () => {
  it('that nobody answers in time has expired, by the clock alone, and is not answered any more', async () => {
    const { referral } = await send('hotline');
    await hub.admin`update referrals.referrals set answer_due_at = now() - interval '1 second'`;
    const { data } = await hub.ask('hotline', '{ myReferrals(status: [EXPIRED]) { edges { node { id status hold { state } } } } }');
    expect(data.myReferrals.edges).toEqual([{ node: { id: referral.id, status: 'EXPIRED', hold: null } }]);
    expect((await move('shelter-juniper', 'acceptReferral', referral.id)).errors[0]).toMatchObject({
      code: 'NOT_OPEN',
      message: expect.stringContaining('EXPIRED'),
    });
  });

  it('is answered once when two staff answer at the same moment', async () => {
    const { referral } = await send('hotline');
    const answers = await Promise.all([
      move('shelter-juniper', 'acceptReferral', referral.id),
      move('director-juniper', 'declineReferral', referral.id),
    ]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code))).toEqual(['NOT_OPEN']);
  });

  it('that was declined gives its room back, with the reason for the partner', async () => {
    const { referral } = await send('hotline');
    await move('shelter-juniper', 'declineReferral', referral.id);
    const { data } = await hub.ask(
      'hotline',
      `{ referral(id: "${referral.id}") { status hold { state } history { status reason { decline withdrawal text } } } }`,
    );
    expect(data.referral).toEqual({
      status: 'DECLINED',
      hold: null,
      history: [
        { status: 'SENT', reason: null },
        { status: 'DECLINED', reason: { decline: 'NO_ROOM', withdrawal: null, text: 'Full tonight.' } },
      ],
    });
    expect(await hub.admin`select 1 from shelters.hold_units where live`).toHaveLength(0);
  });

  it('needs words for a decline', async () => {
    const { referral } = await send('hotline');
    const { data } = await hub.ask(
      'shelter-juniper',
      `mutation { declineReferral(input: { referralId: "${referral.id}", reason: OTHER, text: "  " }) { errors { code } } }`,
    );
    expect(data.declineReferral.errors).toEqual([{ code: 'INVALID_TEXT' }]);
  });

  it('whose room was lost cannot be accepted', async () => {
    const { referral } = await send('hotline');
    await hub.admin`update shelters.holds set state = 'RELEASED'`;
    expect((await move('shelter-juniper', 'acceptReferral', referral.id)).errors[0].code).toBe('HOLD_LOST');
  });

  it.each([
    ['shelter-poplar', 'acceptReferral'],
    ['shelter-poplar', 'declineReferral'],
    ['hospital', 'withdrawReferral'],
    ['police', 'withdrawReferral'],
  ] as const)('of others does not exist for %s (%s)', async (persona, name) => {
    const { referral } = await send('hotline');
    const [foreign, absent] = [await move(persona, name, referral.id), await move(persona, name, randomUUID())];
    expect(foreign.errors[0].code).toBe('NOT_FOUND');
    expect(foreign).toEqual(absent);
  });

  it("shows the sender's reference to the sender only", async () => {
    const { referral } = await send('hotline');
    const read = async (persona: PersonaName) =>
      (await hub.ask(persona, `{ referral(id: "${referral.id}") { id reference } }`)).data.referral;
    expect(await read('hotline')).toEqual({ id: referral.id, reference: 'family-1' });
    expect(await read('shelter-juniper')).toEqual({ id: referral.id, reference: null });
    expect(await read('hospital')).toBeNull();
  });
});

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
    await send('hotline', { household: { adults: 1, children: [6, 14].map((age) => ({ age, gender: 'MALE' })) } });
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
});

describe('the legal side', () => {
  const add = async (persona: PersonaName, name: string, fields: string, input: string) =>
    (await hub.ask(persona, `mutation { ${name}(input: { ${input} }) { ${fields} errors { code } } }`)).data?.[name];

  it.each([
    ['ENDS_BEFORE_START', '2026-03-10', '2026-03-09', '[CONTACT]'],
    ['TOO_SHORT', '2026-03-10', '2026-03-11', '[CONTACT]'],
    ['TOO_LONG', '2026-03-10', '2026-04-09', '[CONTACT]'],
    ['NO_BARS', '2026-03-10', '2026-03-20', '[]'],
  ])('an order is refused with %s', async (code, startsOn, endsOn, bars) => {
    const input = `caseId: "${demoCaseId}", issuedBy: "unit", startsOn: "${startsOn}", endsOn: "${endsOn}", bars: ${bars}`;
    expect(await add('lawyer', 'addProtectionOrder', 'order { id }', input)).toEqual({ order: null, errors: [{ code }] });
  });

  it('an order and a deadline are entered by the team and read back', async () => {
    const order = `caseId: "${demoCaseId}", issuedBy: "unit", startsOn: "2026-03-10", endsOn: "2026-04-08", bars: [CONTACT, CONTACT], served: true`;
    expect((await add('lawyer', 'addProtectionOrder', 'order { state bars daysLeft }', order)).order).toEqual({
      state: 'EXPIRED',
      bars: ['CONTACT'],
      daysLeft: 0,
    });
    const deadline = `caseId: "${demoCaseId}", kind: APPEAL, title: "File the appeal", dueOn: "2030-01-01"`;
    expect((await add('counsellor', 'addDeadline', 'deadline { title due case { reference } }', deadline)).deadline).toEqual({
      title: 'File the appeal',
      due: 'LATER',
      case: { reference: 'KG-2026-014' },
    });
    const later = await hub.ask('lawyer', '{ deadlines(due: { due: [LATER] }) { edges { node { title } } } }');
    expect(later.data.deadlines.edges.map(({ node }: { node: { title: string } }) => node.title)).toContain('File the appeal');
  });

  it.each(['lawyer-other', 'opposing-counsel', 'court-clerk', 'police'] as const)(
    '%s cannot enter anything, nor learn that the case is there',
    async (persona) => {
      const enter = (caseId: string) =>
        add(persona, 'addDeadline', 'deadline { id }', `caseId: "${caseId}", kind: OTHER, title: "x", dueOn: "2030-01-01"`);
      expect(await enter(demoCaseId)).toEqual(await enter(randomUUID()));
    },
  );

  it('a wrong date and an unknown code are told, and nothing is changed', async () => {
    const { errors } = await hub.ask(
      'lawyer',
      `mutation { addDeadline(input: { caseId: "${demoCaseId}", kind: OTHER, title: "x", dueOn: "2026-02-30" }) { errors { code } } }`,
    );
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const byVariable = await hub.ask(
      'lawyer',
      `mutation ($day: Date!) { addDeadline(input: { caseId: "${demoCaseId}", kind: OTHER, title: "x", dueOn: $day }) { errors { code } } }`,
      { day: '2026-02-30' },
    );
    expect(byVariable.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await add('lawyer', 'attachReferral', 'case { id }', `caseId: "${demoCaseId}", referralCode: "AAAA-BBBB-CCCC"`)).toEqual({
      case: null,
      errors: [{ code: 'UNKNOWN_CODE' }],
    });
  });
});

describe('a cursor', () => {
  it('of somebody else, of another question, or made up, is refused with one code', async () => {
    await send('hotline');
    await send('hotline');
    const ask = (persona: PersonaName, args: string) =>
      hub.ask(persona, `{ myReferrals(${args}) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`);
    const first = (await ask('hotline', 'first: 1')).data.myReferrals;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const cursor = first.pageInfo.endCursor;
    const second = (await ask('hotline', `first: 1, after: "${cursor}"`)).data.myReferrals;
    expect(second.edges[0].node.id).not.toBe(first.edges[0].node.id);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const refusals = await Promise.all([
      ask('hospital', `after: "${cursor}"`),
      ask('hotline', `status: [SENT], after: "${cursor}"`),
      ask('hotline', 'after: "made up"'),
      hub.ask('hotline', `{ ledger(after: "${cursor}") { edges { cursor } } }`),
    ]);
    expect(refusals.map(({ errors }) => errors[0]?.extensions.code)).toEqual(Array.from({ length: 4 }, () => 'BAD_CURSOR'));
  });

  it.each([
    [0, 'BAD_USER_INPUT'],
    [-1, 'BAD_USER_INPUT'],
    [101, 'BAD_USER_INPUT'],
    [1_000_000, 'QUERY_TOO_COMPLEX'],
  ])('a page of %i is refused', async (first, code) => {
    const { errors } = await hub.ask('hotline', `{ myReferrals(first: ${first}) { edges { cursor } } }`);
    expect(errors[0]?.extensions.code).toBe(code);
  });
});
