import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { organisationIdOf, type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { type Loose, mutate } from '../support/disclosures.ts';
import { clearReferrals } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());
beforeEach(() => clearReferrals(hub));

const send = (persona: PersonaName, overrides: Record<string, unknown> = {}): Promise<Loose> =>
  mutate(
    hub,
    persona,
    'sendFollowUp',
    {
      kind: 'SCHOOL',
      organisationId: organisationIdOf('crisis-centre'),
      adults: 0,
      children: [{ age: 6, gender: 'MALE' }],
      reference: 'family-1',
      idempotencyKey: randomUUID(),
      ...overrides,
    },
    'referral { id code kind status shelter { codeName } hold { state } to { kind } household { adults children { age } } }',
  );
const step = (persona: PersonaName, name: string, referralId: string, more: Record<string, unknown> = {}) =>
  mutate(hub, persona, name, { referralId, ...more }, 'referral { status }');

describe('a follow-up referral', () => {
  it('lives the same life without a room: asked, answered, accepted, there, closed', async () => {
    const { referral, errors } = await send('shelter-juniper');
    expect(errors).toEqual([]);
    expect(referral).toMatchObject({ kind: 'SCHOOL', status: 'SENT', shelter: null, hold: null, to: { kind: 'CRISIS_CENTRE' } });
    expect(referral.household).toEqual({ adults: 0, children: [{ age: 6 }] });
    const { id } = referral;
    for (const [persona, name, more, status] of [
      ['counsellor', 'askReferral', { question: 'Which class was he in?' }, 'NEEDS_INFORMATION'],
      ['shelter-juniper', 'answerReferral', { answer: 'The first.' }, 'RECEIVED'],
      ['counsellor', 'acceptReferral', {}, 'ACCEPTED'],
      ['counsellor', 'markArrived', {}, 'ARRIVED'],
      ['shelter-juniper', 'closeReferral', { outcome: 'OTHER' }, 'CLOSED'],
    ] as const)
      expect([name, await step(persona, name, id, more)]).toEqual([name, { referral: { status }, errors: [] }]);
    expect(await hub.admin`select 1 from shelters.holds`).toHaveLength(0);
    expect(await hub.admin`select 1 from referrals.outbox where kind = 'stay.changed' and subject = ${id}`).toHaveLength(0);
  });

  it('has no hold to extend and no shelter to be sent on to', async () => {
    const { referral } = await send('hotline');
    expect((await step('hotline', 'extendHold', referral.id)).errors).toMatchObject([{ code: 'NOT_OPEN' }]);
    const rerouted = { shelterId: randomUUID(), idempotencyKey: randomUUID() };
    expect((await step('hotline', 'rerouteReferral', referral.id, rerouted)).errors).toMatchObject([{ code: 'NOT_OPEN' }]);
  });

  it('goes from lawyers and counsellors too, and to law offices', async () => {
    expect((await send('counsellor', { organisationId: organisationIdOf('law-office'), kind: 'LEGAL_AID' })).errors).toEqual([]);
    expect((await send('lawyer', { organisationId: organisationIdOf('hospital'), kind: 'MEDICAL' })).errors).toEqual([]);
  });

  it('is read and moved by its two sides alone', async () => {
    const { id } = (await send('hotline')).referral;
    for (const persona of personaNames.filter((name) => !['hotline', 'counsellor', 'coordinator'].includes(name))) {
      expect([persona, (await hub.ask(persona, `{ referral(id: "${id}") { id } }`)).data?.referral ?? null]).toEqual([persona, null]);
      const answer = await step(persona, 'acceptReferral', id);
      expect([persona, answer.refused ?? answer.errors[0]?.code]).toEqual([persona, expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)]);
    }
    expect((await hub.ask('counsellor', '{ myReferrals { edges { node { id } } } }')).data.myReferrals.edges).toEqual([{ node: { id } }]);
    expect((await hub.ask('counsellor', `{ referral(id: "${id}") { reference } }`)).data.referral.reference).toBeNull();
  });

  it('shows lawyers and counsellors nothing of a request for room, whoever they work with', async () => {
    await hub.admin`update referrals.referrals set to_organisation_id = ${organisationIdOf('crisis-centre')}`;
    expect((await hub.ask('counsellor', '{ myReferrals { edges { node { id } } } }')).data.myReferrals.edges).toEqual([]);
  });

  it.each([
    ['nobody it is for', { children: [] }, 'INVALID_HOUSEHOLD', 'adults'],
    ['a child of 18', { children: [{ age: 18, gender: 'MALE' }] }, 'INVALID_HOUSEHOLD', 'children'],
    ['a household of 40', { adults: 40 }, 'INVALID_HOUSEHOLD', 'adults'],
    ['a shelter', { organisationId: organisationIdOf('juniper-house') }, 'ORGANISATION_NOT_FOUND', 'organisationId'],
    ['the police', { organisationId: organisationIdOf('police') }, 'ORGANISATION_NOT_FOUND', 'organisationId'],
    ['nobody', { organisationId: randomUUID() }, 'ORGANISATION_NOT_FOUND', 'organisationId'],
    ['no reference', { reference: ' ' }, 'INVALID_REFERENCE', 'reference'],
    ['a key that is none', { idempotencyKey: 'short' }, 'INVALID_KEY', 'idempotencyKey'],
  ])('is refused for %s, and nothing is written', async (_what, overrides, code, field) => {
    expect((await send('hotline', overrides)).errors).toMatchObject([{ code, field }]);
    expect(await hub.admin`select 1 from referrals.referrals`).toHaveLength(0);
  });

  it('is one for one key, whatever is sent with it later', async () => {
    const idempotencyKey = randomUUID();
    const first = await send('hotline', { idempotencyKey });
    expect((await send('hotline', { idempotencyKey })).referral.id).toBe(first.referral.id);
    expect((await send('hotline', { idempotencyKey, kind: 'WORK' })).errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it.each(['opposing-counsel', 'court-clerk', 'auditor', 'coordinator'] as const)('is not sent by %s', async (persona) => {
    expect((await send(persona)).refused).toBe('FORBIDDEN');
  });
});
