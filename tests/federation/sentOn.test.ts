import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoCaseId, shelterIdOf } from '../../hub/demo/network.ts';
import { type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { clearDisclosures, type Loose, mutate, until } from '../support/disclosures.ts';
import { clearReferrals, sendReferral } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  await clearReferrals(hub);
  await clearDisclosures(hub);
});

const fields = 'referral { id code leg status shelter { codeName } hold { state } reference }';
const sent = async (persona: PersonaName = 'hotline'): Promise<Loose> => (await sendReferral(hub, persona)).referral;
const reroute = (persona: PersonaName, referralId: string, overrides: Record<string, unknown> = {}) =>
  mutate(
    hub,
    persona,
    'rerouteReferral',
    { referralId, shelterId: shelterIdOf('poplar'), idempotencyKey: randomUUID(), ...overrides },
    fields,
  );
const transfer = (persona: PersonaName, referralId: string, overrides: Record<string, unknown> = {}) =>
  mutate(
    hub,
    persona,
    'transferReferral',
    { referralId, shelterId: shelterIdOf('maple'), reference: 'family-1', idempotencyKey: randomUUID(), ...overrides },
    fields,
  );
const step = (persona: PersonaName, name: string, referralId: string, more: Record<string, unknown> = {}) =>
  mutate(hub, persona, name, { referralId, ...more }, 'referral { status }');
const statusOf = async (id: string) => (await hub.admin`select status from referrals.referrals where id = ${id}`)[0]?.status;
const liveHolds = () => hub.admin`
  select hold.referral_id::text from shelters.hold_units unit join shelters.holds hold on hold.id = unit.hold_id where unit.live order by 1`;

describe('a family that is sent on', () => {
  it('keeps its code; the next shelter holds a room, the first one’s is free again', async () => {
    const first = await sent();
    const { referral: second, errors } = await reroute('hotline', first.id);
    expect(errors).toEqual([]);
    expect(second).toMatchObject({ code: first.code, leg: 2, status: 'SENT', shelter: { codeName: 'Poplar' }, hold: { state: 'HELD' } });
    expect(second.reference).toBe('family-1');
    expect(await statusOf(first.id)).toBe('REROUTED');
    expect(await liveHolds()).toEqual([{ referral_id: second.id }]);
    const { data } = await hub.ask(
      'hotline',
      `{ myReferrals(code: "${first.code.toLowerCase()}") { edges { node { leg sentOnTo { id } } } } }`,
    );
    expect(data.myReferrals.edges.map(({ node }: Loose) => node)).toEqual([
      { leg: 2, sentOnTo: null },
      { leg: 1, sentOnTo: { id: second.id } },
    ]);
    // The first shelter learns that the family went on, and not where to.
    const told = await hub.ask('shelter-juniper', `{ referral(id: "${first.id}") { status sentOnTo { id } } }`);
    expect(told.data.referral).toEqual({ status: 'REROUTED', sentOnTo: null });
    expect((await step('shelter-poplar', 'acceptReferral', second.id)).errors).toEqual([]);
  });

  it.each(['DECLINED', 'WAITLISTED', 'ACCEPTED', 'EXPIRED'])('may have been %s before', async (status) => {
    const { id } = await sent();
    if (status === 'DECLINED') await step('shelter-juniper', 'declineReferral', id, { reason: 'NO_ROOM', text: 'Full.' });
    if (status === 'WAITLISTED') await step('shelter-juniper', 'waitlistReferral', id);
    if (status === 'ACCEPTED') await step('shelter-juniper', 'acceptReferral', id);
    if (status === 'EXPIRED') await hub.admin`update referrals.referrals set answer_due_at = now() - interval '1 second'`;
    const { referral, errors } = await reroute('hotline', id);
    expect(errors).toEqual([]);
    expect(await liveHolds()).toEqual([{ referral_id: referral.id }]);
    if (status === 'ACCEPTED')
      await until(async () => (await hub.admin`select 1 from disclosures.stays where referral_id = ${id} and state = 'ENDED'`)[0]);
  });

  it('is sent on once, however often and however many at once ask with the same key', async () => {
    const { id } = await sent();
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: 12 }, () => reroute('hotline', id, { idempotencyKey })));
    expect(new Set(answers.map(({ referral }) => referral?.id)).size).toBe(1);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await liveHolds()).toHaveLength(1);
    const reused = await reroute('hotline', id, { idempotencyKey, shelterId: shelterIdOf('willow') });
    expect(reused.errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('is sent on to one of two shelters when two ask at once; the other room is free', async () => {
    const { id } = await sent();
    const answers = await Promise.all([
      reroute('hotline', id),
      reroute('hotline', id, { shelterId: shelterIdOf('willow') }),
      step('shelter-juniper', 'acceptReferral', id),
    ]);
    expect(answers.slice(0, 2).filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await liveHolds()).toHaveLength(1);
  });

  it.each([
    ['the shelter whose answer it waits for', { shelterId: shelterIdOf('juniper') }, 'ALREADY_PENDING'],
    ['no shelter at all', { shelterId: randomUUID() }, 'SHELTER_NOT_FOUND'],
    ['a shelter whose rules forbid it', { shelterId: shelterIdOf('apricot') }, 'DOES_NOT_FIT'],
    ['a key that is none', { idempotencyKey: 'short' }, 'INVALID_KEY'],
  ])('is not sent to %s; everything stays as it was', async (_what, overrides, code) => {
    const { id } = await sent();
    expect((await reroute('hotline', id, overrides)).errors).toMatchObject([{ code }]);
    expect(await statusOf(id)).toBe('SENT');
    expect(await liveHolds()).toEqual([{ referral_id: id }]);
  });

  it('is not sent on to the shelter that said no', async () => {
    const { id } = await sent();
    await step('shelter-juniper', 'declineReferral', id, { reason: 'NO_ROOM', text: 'Full.' });
    expect((await reroute('hotline', id, { shelterId: shelterIdOf('juniper') })).errors).toMatchObject([{ code: 'SHELTER_NOT_FOUND' }]);
    expect(await statusOf(id)).toBe('DECLINED');
    expect(await liveHolds()).toEqual([]);
  });

  it('stays part of its case: the team reads every request under the code', async () => {
    const first = await sent();
    await mutate(hub, 'lawyer', 'attachReferral', { caseId: demoCaseId, referralCode: first.code }, 'case { id }');
    const { referral: second } = await reroute('hotline', first.id);
    await until(async () => (await hub.admin`select 1 from cases.case_referrals where referral_id = ${second.id}`)[0]);
    const read = await hub.ask('lawyer', `{ referral(id: "${second.id}") { case { id } shelter { codeName } } }`);
    expect(read.data.referral).toEqual({ case: { id: demoCaseId }, shelter: { codeName: 'Poplar' } });
    await until(async () => (await hub.admin`select 1 from disclosures.case_referrals where referral_id = ${second.id}`)[0]);
    expect((await hub.ask('lawyer-other', `{ referral(id: "${second.id}") { id } }`)).data.referral).toBeNull();
    await hub.admin`delete from cases.case_referrals`;
  });

  it('that was sent on before it was attached is part of the case with all of it', async () => {
    const first = await sent();
    const { referral: second } = await reroute('hotline', first.id);
    await mutate(hub, 'lawyer', 'attachReferral', { caseId: demoCaseId, referralCode: first.code }, 'case { id }');
    const rows = await hub.admin`select referral_id::text as id from cases.case_referrals`;
    expect(rows.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    await hub.admin`delete from cases.case_referrals`;
  });

  it('goes from a shelter to one of the second stage under its code, and stays meanwhile', async () => {
    const { id, code } = await sent();
    expect((await transfer('shelter-juniper', id)).errors).toMatchObject([{ code: 'NOT_OPEN' }]);
    await step('shelter-juniper', 'acceptReferral', id);
    await step('shelter-juniper', 'markArrived', id);
    const { referral: next, errors } = await transfer('shelter-juniper', id);
    expect(errors).toEqual([]);
    expect(next).toMatchObject({ code, leg: 2, status: 'SENT', shelter: { codeName: 'Maple' }, reference: 'family-1' });
    expect(await statusOf(id)).toBe('ARRIVED');
    expect((await step('shelter-juniper', 'withdrawReferral', next.id, { reason: 'OTHER' })).errors).toEqual([]);
    // The hotline that sent the family first has no part in it any more.
    expect((await hub.ask('hotline', `{ referral(id: "${next.id}") { id } }`)).data.referral).toBeNull();
  });

  it('is sent on by nobody else', async () => {
    const { id } = await sent();
    await step('shelter-juniper', 'acceptReferral', id);
    for (const persona of personaNames.filter((name) => name !== 'hotline')) {
      const answer = await reroute(persona, id);
      expect([persona, answer.refused ?? answer.errors[0]?.code]).toEqual([persona, expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)]);
    }
    await step('shelter-juniper', 'markArrived', id);
    for (const persona of personaNames.filter((name) => !['shelter-juniper', 'director-juniper'].includes(name))) {
      const answer = await transfer(persona, id);
      expect([persona, answer.refused ?? answer.errors[0]?.code]).toEqual([persona, expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)]);
    }
    expect(await hub.admin`select 1 from referrals.referrals`).toHaveLength(1);
  });
});

describe('one member', () => {
  it('waits for one answer of a shelter at a time; a colleague, another shelter, or an end of it makes room', async () => {
    const { id } = await sent();
    const again = await sendReferral(hub, 'hotline', { idempotencyKey: randomUUID() });
    expect(again.errors).toMatchObject([{ code: 'ALREADY_PENDING', field: 'shelterId' }]);
    expect(await liveHolds()).toEqual([{ referral_id: id }]);
    expect((await sendReferral(hub, 'hospital')).errors).toEqual([]);
    expect((await sendReferral(hub, 'hotline', { shelterId: shelterIdOf('poplar') })).errors).toEqual([]);
    await step('hotline', 'withdrawReferral', id, { reason: 'OTHER' });
    expect((await sendReferral(hub, 'hotline', { idempotencyKey: randomUUID() })).errors).toEqual([]);
  });

  it('gets one referral of ten asked for at once, and no room is held for the others', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => sendReferral(hub, 'hotline', { idempotencyKey: randomUUID() })));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await liveHolds()).toHaveLength(1);
  });
});
