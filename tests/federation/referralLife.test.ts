import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { placeIdOf } from '../../hub/demo/network.ts';
import { type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { clearDisclosures, type Loose, look, until } from '../support/disclosures.ts';
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

const extra: Readonly<Record<string, string>> = {
  askReferral: ', question: "How old is the boy exactly?"',
  answerReferral: ', answer: "Fourteen in May."',
  declineReferral: ', reason: NO_ROOM, text: "Full tonight."',
  withdrawReferral: ', reason: OTHER',
  closeReferral: ', outcome: HOUSED',
};
const moves = [
  'receiveReferral',
  'askReferral',
  'answerReferral',
  'waitlistReferral',
  'acceptReferral',
  'declineReferral',
  'markOnTheWay',
  'markArrived',
  'markDidNotArrive',
  'withdrawReferral',
  'closeReferral',
] as const;
type MoveName = (typeof moves)[number];

const move = async (persona: PersonaName, name: MoveName, id: string, more = extra[name] ?? ''): Promise<Loose> => {
  const { data, errors } = await hub.ask(
    persona,
    `mutation { ${name}(input: { referralId: "${id}"${more} }) { referral { status hold { state } } errors { code field message } } }`,
  );
  return data?.[name] ?? { referral: null, errors: [{ code: errors[0]?.extensions.code }] };
};
const sent = async (persona: PersonaName = 'hotline'): Promise<string> => (await sendReferral(hub, persona)).referral.id;
const walk = async (id: string, steps: readonly (readonly [PersonaName, MoveName, string])[]) => {
  for (const [persona, name, status] of steps) {
    const { referral, errors } = await move(persona, name, id);
    expect([name, errors]).toEqual([name, []]);
    expect(referral.status).toBe(status);
  }
};
const liveUnits = async () => (await hub.admin`select 1 from shelters.hold_units where live`).length;

describe('a referral', () => {
  it('is received, asked about, answered, accepted, on its way, there, and closed; each step with its words in the history', async () => {
    const id = await sent();
    await walk(id, [
      ['shelter-juniper', 'receiveReferral', 'RECEIVED'],
      ['shelter-juniper', 'askReferral', 'NEEDS_INFORMATION'],
      ['hotline', 'answerReferral', 'RECEIVED'],
      ['shelter-juniper', 'acceptReferral', 'ACCEPTED'],
      ['hotline', 'markOnTheWay', 'ON_THE_WAY'],
      ['director-juniper', 'markArrived', 'ARRIVED'],
      ['hotline', 'closeReferral', 'CLOSED'],
    ]);
    const { data } = await hub.ask(
      'hotline',
      `{ referral(id: "${id}") { hold { state } history { status organisation { kind } reason { text outcome } } } }`,
    );
    expect(data.referral.hold).toBeNull();
    expect(data.referral.history.map(({ status, reason }: Loose) => [status, reason?.text ?? null, reason?.outcome ?? null])).toEqual([
      ['SENT', null, null],
      ['RECEIVED', null, null],
      ['NEEDS_INFORMATION', 'How old is the boy exactly?', null],
      ['RECEIVED', 'Fourteen in May.', null],
      ['ACCEPTED', null, null],
      ['ON_THE_WAY', null, null],
      ['ARRIVED', null, null],
      ['CLOSED', null, 'HOUSED'],
    ]);
    const [unit] = await hub.admin`select count(*)::int as count from shelters.units where state = 'OCCUPIED'`;
    expect(unit?.count).toBe(1);
  });

  it('whose family does not come gives the room back, and the meeting point goes', async () => {
    const id = await sent();
    await walk(id, [
      ['shelter-juniper', 'acceptReferral', 'ACCEPTED'],
      ['shelter-juniper', 'markOnTheWay', 'ON_THE_WAY'],
    ]);
    const point = await until(
      async () =>
        (await hub.admin`select id from disclosures.meeting_points where referral_id = ${id} and withdrawn_at is null`)[0]?.id as
          | string
          | undefined,
    );
    expect((await look(hub, 'hotline', point)).address).not.toBeNull();
    await walk(id, [['shelter-juniper', 'markDidNotArrive', 'DID_NOT_ARRIVE']]);
    expect(await liveUnits()).toBe(0);
    await until(async () => (await hub.admin`select 1 from disclosures.stays where referral_id = ${id} and state = 'ENDED'`)[0]);
    expect((await look(hub, 'hotline', point)).address).toBeNull();
    expect((await look(hub, 'hotline', placeIdOf('juniper'))).disclosure.precision).toBe('ZONE');
  });

  it('that waits has no room; accepted later it has another, and only the shelter knows its place in the line', async () => {
    const [first, second] = [await sent(), await sent('hospital')];
    for (const id of [second, first]) await walk(id, [['shelter-juniper', 'waitlistReferral', 'WAITLISTED']]);
    expect(await liveUnits()).toBe(0);
    const places = async (persona: PersonaName) =>
      (
        await hub.ask(persona, '{ myReferrals(status: [WAITLISTED]) { edges { node { id waitlistPosition hold { state } } } } }')
      ).data.myReferrals.edges
        .map(({ node }: Loose) => [node.id, node.waitlistPosition])
        .sort((one: Loose, other: Loose) => (one[1] ?? 0) - (other[1] ?? 0));
    expect(await places('shelter-juniper')).toEqual([
      [first, 1],
      [second, 2],
    ]);
    expect(await places('hotline')).toEqual([[first, null]]);
    expect(await places('hospital')).toEqual([[second, null]]);
    await hub.admin`update referrals.referrals set answer_due_at = now() - interval '1 second'`;
    await walk(first, [['shelter-juniper', 'acceptReferral', 'ACCEPTED']]);
    expect(await liveUnits()).toBe(1);
    await hub.admin`update shelters.units set state = 'OUT_OF_SERVICE'`;
    expect((await move('shelter-juniper', 'acceptReferral', second)).errors).toMatchObject([{ code: 'NO_ROOM' }]);
    expect(await places('shelter-juniper')).toEqual([[second, 1]]);
    await walk(second, [['hospital', 'withdrawReferral', 'WITHDRAWN']]);
  });

  it('that was asked about expires by the clock all the same', async () => {
    const id = await sent();
    await move('shelter-juniper', 'askReferral', id);
    await hub.admin`update referrals.referrals set answer_due_at = now() - interval '1 second'`;
    const { data } = await hub.ask('hotline', '{ myReferrals(status: [EXPIRED]) { edges { node { id hold { state } } } } }');
    expect(data.myReferrals.edges).toEqual([{ node: { id, hold: null } }]);
    expect((await move('hotline', 'answerReferral', id)).errors[0]).toMatchObject({
      code: 'NOT_OPEN',
      message: expect.stringContaining('close'),
    });
    expect((await move('hotline', 'closeReferral', id)).referral.status).toBe('CLOSED');
  });

  it('can be withdrawn on the way; its room is free again', async () => {
    const id = await sent();
    await walk(id, [
      ['shelter-juniper', 'acceptReferral', 'ACCEPTED'],
      ['hotline', 'markOnTheWay', 'ON_THE_WAY'],
      ['hotline', 'withdrawReferral', 'WITHDRAWN'],
    ]);
    expect(await liveUnits()).toBe(0);
  });

  it('needs words for a question and an answer, and names the field', async () => {
    const id = await sent();
    expect((await move('shelter-juniper', 'askReferral', id, ', question: "  "')).errors).toMatchObject([
      { code: 'INVALID_TEXT', field: 'question' },
    ]);
    expect((await move('shelter-juniper', 'askReferral', id, `, question: "${'x'.repeat(501)}"`)).errors).toMatchObject([
      { code: 'INVALID_TEXT' },
    ]);
    await move('shelter-juniper', 'askReferral', id);
    expect((await move('hotline', 'answerReferral', id, ', answer: ""')).errors).toMatchObject([{ code: 'INVALID_TEXT', field: 'answer' }]);
  });

  it('warns of words that may tell who or where somebody is, before anything leaves', async () => {
    const id = await sent();
    const ask = async (more: string) =>
      (
        await hub.ask(
          'shelter-juniper',
          `mutation { askReferral(input: { referralId: "${id}", ${more} }) { referral { status } errors { code field findings { kind start end } } } }`,
        )
      ).data.askReferral;
    const question = 'question: "May Aida Example ring 0555 010 203?"';
    expect(await ask(question)).toEqual({
      referral: null,
      errors: [
        {
          code: 'TEXT_WARNING',
          field: 'question',
          findings: [
            { kind: 'NAME', start: 0, end: 16 },
            { kind: 'PHONE', start: 22, end: 34 },
          ],
        },
      ],
    });
    expect(await hub.admin`select 1 from referrals.referral_events where status <> 'SENT'`).toHaveLength(0);
    expect(await ask(`${question}, sendAnyway: true`)).toEqual({ referral: { status: 'NEEDS_INFORMATION' }, errors: [] });
  });

  it('is moved by nobody but its two sides, whatever the move', async () => {
    const id = await sent();
    const before = (await hub.admin`select status from referrals.referrals`)[0];
    for (const persona of personaNames.filter((name) => !['hotline', 'shelter-juniper', 'director-juniper'].includes(name)))
      for (const name of moves) {
        const answer = await move(persona, name, id);
        expect([persona, name, answer.referral, answer.errors[0]?.code]).toEqual([
          persona,
          name,
          null,
          expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/),
        ]);
      }
    expect((await hub.admin`select status from referrals.referrals`)[0]).toEqual(before);
    expect(await hub.admin`select 1 from referrals.referral_events`).toHaveLength(1);
  });

  it('is accepted once when two staff answer while a third asks', async () => {
    const id = await sent();
    const answers = await Promise.all([
      move('shelter-juniper', 'acceptReferral', id),
      move('director-juniper', 'declineReferral', id),
      move('shelter-juniper', 'acceptReferral', id),
    ]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });
});
