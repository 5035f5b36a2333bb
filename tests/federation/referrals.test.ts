import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PersonaName, personaNames, viewerOf } from '../../hub/demo/personas.ts';
import type { Loose } from '../support/disclosures.ts';
import { clearReferrals, referralInput, sendDocument, sendReferral } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';
import { signToken } from '../support/tokens.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const send = (persona: PersonaName, overrides?: Record<string, unknown>) => sendReferral(hub, persona, overrides);
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

/** A shelters service with a hundred at its door may be late; whoever is told so asks the same again. */
async function untilAnswered(ask: () => Promise<Loose>): Promise<Loose> {
  for (;;) {
    const answer = await ask();
    if (answer.errors[0]?.code !== 'SHELTERS_UNAVAILABLE') return answer;
  }
}

beforeEach(() => clearReferrals(hub));

describe('sending a referral', () => {
  it('of a hundred partners at once for the last room, one gets it', async () => {
    const family = { adults: 1, children: [6, 14].map((age) => ({ age, gender: 'MALE' })) };
    const ask = async (index: number) => {
      const persona = (['hotline', 'hospital', 'police'] as const)[index % 3] ?? 'hotline';
      const token = await signToken(hub, { ...viewerOf(persona), memberId: randomUUID() }, 600);
      const body = JSON.stringify({ query: sendDocument, variables: { input: referralInput({ household: family }) } });
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      return untilAnswered(async () => {
        const { data } = (await (await fetch(hub.url, { method: 'POST', headers, body })).json()) as Loose;
        return data.sendReferral;
      });
    };
    const answers = await Promise.all(Array.from({ length: 100 }, (_none, index) => ask(index)));
    expect(answers.filter(({ referral }) => referral !== null)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code))).toEqual(
      Array.from({ length: 99 }, () => 'NO_UNIT_FREE'),
    );
    expect(await hub.admin`select id from shelters.holds`).toHaveLength(1);
    expect(await hub.admin`select id from referrals.referrals`).toHaveLength(1);
  });

  it('a hundred times with one key gives one referral', async () => {
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: 100 }, () => untilAnswered(() => send('hotline', { idempotencyKey }))));
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
    const { data, errors } = await hub.ask(persona, sendDocument, { input: referralInput() });
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

  it('whose hold ran out is accepted with another room, where one is free', async () => {
    const { referral } = await send('hotline');
    await hub.admin`update shelters.holds set expires_at = now() - interval '1 second'`;
    await hub.admin`update referrals.referrals set hold_expires_at = now() - interval '1 second'`;
    expect((await hub.ask('hotline', `{ referral(id: "${referral.id}") { status hold { state } } }`)).data.referral).toEqual({
      status: 'SENT',
      hold: null,
    });
    await hub.admin`update shelters.units set state = 'OCCUPIED'`;
    expect((await move('shelter-juniper', 'acceptReferral', referral.id)).errors[0].code).toBe('NO_ROOM');
    await hub.admin`update shelters.units set state = 'FREE'`;
    expect((await move('shelter-juniper', 'acceptReferral', referral.id)).errors).toEqual([]);
    expect(await hub.admin`select 1 from shelters.hold_units where live`).toHaveLength(1);
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
