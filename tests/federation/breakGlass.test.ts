import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoSpotNames, placeIdOf } from '../../hub/demo/network.ts';
import { memberIdOf, type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { canarySecrets } from '../support/canaries.ts';
import { acceptReferral, attachReferral, clearDisclosures, inDays, look, mutate, until } from '../support/disclosures.ts';
import { clearReferrals } from '../support/referrals.ts';
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

const juniper = placeIdOf('juniper');
const residence = placeIdOf('residence');
const text = 'He is at the door and has a knife.';
const opening = 'opening { id flagged text openedAt review { outcome text by } grant { id state precision basis expiresAt } }';
const breakGlass = (persona: PersonaName, overrides: Record<string, unknown> = {}) =>
  mutate(hub, persona, 'breakGlass', { placeId: juniper, reasonCode: 'ATTACK_UNDER_WAY', text, ...overrides }, opening);
const review = (persona: PersonaName, openingId: string, overrides: Record<string, unknown> = {}) =>
  mutate(hub, persona, 'reviewBreakGlass', { openingId, outcome: 'JUSTIFIED', text: 'The caller was in danger.', ...overrides }, opening);
const codes = ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code);
const noticesOf = async (persona: PersonaName) =>
  (await hub.ask(persona, '{ notices { edges { node { id kind subjectId place { id } readAt } } } }')).data?.notices?.edges.map(
    ({ node }: { node: object }) => node,
  );

describe('broken glass', () => {
  it('opens the place to the police for half an hour, and tells director and counsellor in the same moment', async () => {
    await attachReferral(hub, await acceptReferral(hub));
    const answer = await breakGlass('police');
    expect(answer.opening).toMatchObject({ flagged: false, text, grant: { state: 'ACTIVE', precision: 'EXACT', basis: 'BREAK_GLASS' } });
    const minutes = (Date.parse(answer.opening.grant.expiresAt) - Date.parse(answer.opening.openedAt)) / 60_000;
    expect(minutes).toBeCloseTo(30, 1);
    expect(await look(hub, 'police', juniper)).toMatchObject({
      address: canarySecrets.locationOf('juniper').address,
      disclosure: { reason: 'BREAK_GLASS', precision: 'EXACT' },
    });
    for (const persona of ['director-juniper', 'counsellor'] as const)
      expect(await noticesOf(persona)).toMatchObject([
        { kind: 'BREAK_GLASS_OPENED', subjectId: answer.opening.id, place: { id: juniper } },
      ]);
    for (const persona of ['police', 'lawyer', 'hotline', 'shelter-poplar', 'lawyer-other'] as const)
      expect(await noticesOf(persona)).toEqual([]);
  });

  it('closes by the clock', async () => {
    const { opening: made } = await breakGlass('police');
    await hub.admin`update disclosures.grants set expires_at = now() where id = ${made.id}`;
    expect(await look(hub, 'police', juniper)).toMatchObject({ address: null, disclosure: { precision: 'ZONE', reason: 'STANDING' } });
  });

  it.each([
    ['without words', { text: '' }],
    ['with nine letters', { text: ' nine lett ' }],
    ['with a thousand and one', { text: 'x'.repeat(1001) }],
  ])('%s is refused and opens nothing', async (_what, overrides) => {
    expect(codes(await breakGlass('police', overrides))).toEqual(['INVALID_TEXT']);
    expect((await look(hub, 'police', juniper)).address).toBeNull();
    expect(await hub.admin`select 1 from disclosures.grants`).toHaveLength(0);
  });

  it('without a reason is not even understood', async () => {
    expect(await breakGlass('police', { reasonCode: 'CURIOSITY' })).toEqual({ refused: 'BAD_USER_INPUT' });
  });

  it.each(['opposing-counsel', 'court-clerk', 'shelter-juniper', 'shelter-poplar', 'director-juniper', 'auditor'] as const)(
    'is not for %s',
    async (persona) => {
      expect(await breakGlass(persona)).toEqual({ refused: 'FORBIDDEN' });
    },
  );

  it.each(['police', 'hotline', 'coordinator', 'lawyer-other'] as const)(
    "does not open a survivor's home to %s: it is not even there",
    async (persona) => {
      const [home, absent] = [await breakGlass(persona, { placeId: residence }), await breakGlass(persona, { placeId: randomUUID() })];
      expect(codes(home)).toEqual(['NOT_FOUND']);
      expect(home).toEqual(absent);
    },
  );

  it("opens a survivor's home to her own team, and tells her counsellor", async () => {
    expect((await breakGlass('lawyer', { placeId: residence })).opening.grant.state).toBe('ACTIVE');
    expect((await look(hub, 'lawyer', residence)).address).toBe(canarySecrets.locationOf('residence').address);
    expect(await noticesOf('counsellor')).toHaveLength(1);
  });

  it('is not broken again by somebody who sees the place already', async () => {
    await breakGlass('police');
    expect(codes(await breakGlass('police'))).toEqual(['NOTHING_TO_ASK']);
  });
});

describe('the review of broken glass', () => {
  it('is a second person’s, once, with words', async () => {
    const { opening: made } = await breakGlass('coordinator');
    expect(codes(await review('coordinator', made.id))).toEqual(['SAME_PERSON']);
    expect(codes(await review('director-juniper', made.id, { text: 'short' }))).toEqual(['INVALID_TEXT']);
    const reviewed = await review('director-juniper', made.id, { outcome: 'NOT_JUSTIFIED' });
    expect(reviewed.opening).toMatchObject({ flagged: false, review: { outcome: 'NOT_JUSTIFIED', by: memberIdOf('director-juniper') } });
    expect(codes(await review('auditor', made.id))).toEqual(['ALREADY_REVIEWED']);
    expect(codes(await review('auditor', randomUUID()))).toEqual(['NOT_FOUND']);
  });

  it('that does not come in three days leaves a flag for ever', async () => {
    const { opening: made } = await breakGlass('police');
    await hub.admin`update disclosures.break_glass set opened_at = now() - interval '73 hours'`;
    const list = async () =>
      (await hub.ask('auditor', '{ breakGlassOpenings { edges { node { id flagged } } } }')).data.breakGlassOpenings.edges;
    expect(await list()).toEqual([{ node: { id: made.id, flagged: true } }]);
    await review('director-juniper', made.id);
    expect(await list()).toEqual([{ node: { id: made.id, flagged: true } }]);
  });

  /** As if the moment of the reminders had come. */
  const comeDue = async (openingId: string, stage: string) =>
    hub.admin`update disclosures_jobs._private_jobs set run_at = now() where key = ${`breakGlass.review ${openingId} ${stage}`}`;
  const left = async () => Number((await hub.admin`select count(*) from disclosures_jobs._private_jobs`)[0]?.count);
  const kindsFor = async (persona: PersonaName) => (await noticesOf(persona))?.map(({ kind }: { kind: string }) => kind);

  it('that does not come is asked for after a day, and after three the overseers are told', async () => {
    await hub.admin`delete from disclosures_jobs._private_jobs`;
    const { opening: made } = await breakGlass('police');
    expect(await left()).toBe(2);
    await comeDue(made.id, 'DUE');
    await until(async () => ((await left()) === 1 ? true : undefined));
    expect(await kindsFor('director-juniper')).toEqual(['REVIEW_DUE', 'BREAK_GLASS_OPENED']);
    expect(await kindsFor('auditor')).toEqual([]);
    await comeDue(made.id, 'OVERDUE');
    await until(async () => ((await left()) === 0 ? true : undefined));
    for (const persona of ['auditor', 'coordinator'] as const) expect(await kindsFor(persona)).toEqual(['REVIEW_OVERDUE']);
    for (const persona of ['police', 'hotline', 'shelter-poplar', 'lawyer-other', 'opposing-counsel'] as const)
      expect((await kindsFor(persona)) ?? []).toEqual([]);
  });

  it('once it came is not asked for any more', async () => {
    await hub.admin`delete from disclosures_jobs._private_jobs`;
    const { opening: made } = await breakGlass('police');
    await review('director-juniper', made.id);
    for (const stage of ['DUE', 'OVERDUE']) await comeDue(made.id, stage);
    await until(async () => ((await left()) === 0 ? true : undefined));
    expect(await kindsFor('director-juniper')).toEqual(['BREAK_GLASS_OPENED']);
    expect(await kindsFor('auditor')).toEqual([]);
  });

  it('shows its words to whoever opened it, keepers and auditors only', async () => {
    await breakGlass('police');
    const read = async (persona: PersonaName) =>
      (await hub.ask(persona, '{ breakGlassOpenings { edges { node { text } } } }')).data?.breakGlassOpenings?.edges;
    for (const persona of ['police', 'director-juniper', 'auditor'] as const) expect(await read(persona)).toEqual([{ node: { text } }]);
    expect(await read('coordinator')).toEqual([{ node: { text: null } }]);
    for (const persona of ['hotline', 'lawyer-other', 'shelter-poplar'] as const) expect(await read(persona)).toEqual([]);
  });
});

describe('a notice', () => {
  it('is marked as read by its own reader only', async () => {
    await breakGlass('police');
    const [notice] = await noticesOf('director-juniper');
    expect(codes(await mutate(hub, 'hotline', 'markNoticeRead', { noticeId: notice.id }, 'notice { id }'))).toEqual(['NOT_FOUND']);
    const { notice: read } = await mutate(hub, 'director-juniper', 'markNoticeRead', { noticeId: notice.id }, 'notice { readAt }');
    const again = await mutate(hub, 'director-juniper', 'markNoticeRead', { noticeId: notice.id }, 'notice { readAt }');
    expect(again.notice).toEqual(read);
    const { data } = await hub.ask('director-juniper', '{ notices(unread: true) { edges { node { id } } } }');
    expect(data.notices.edges).toEqual([]);
  });
});

describe('what was told outside the system', () => {
  const told = (persona: PersonaName, overrides: Record<string, unknown> = {}) =>
    mutate(
      hub,
      persona,
      'recordToldOffSystem',
      {
        placeId: juniper,
        precision: 'EXACT',
        channel: 'TELEPHONE',
        toldAt: inDays(-1),
        recipient: 'duty officer of the fire brigade',
        ...overrides,
      },
      'place { knownBy { how toldTo precision times } }',
    );

  it('is part of who knows', async () => {
    const { place } = await told('shelter-juniper');
    expect(place.knownBy).toContainEqual({ how: 'TOLD', toldTo: 'duty officer of the fire brigade', precision: 'EXACT', times: 1 });
    const [row] = await hub.admin`select row.*::text as text from disclosures.tellings row`;
    expect(String(row?.text)).not.toContain('fire brigade');
  });

  it.each([
    ['INVALID_TEXT', { recipient: ' ' }],
    ['IN_THE_FUTURE', { toldAt: inDays(1) }],
    ['NOT_FOUND', { placeId: randomUUID() }],
    ['NOT_FOUND', { placeId: residence }],
  ])('is refused with %s', async (code, overrides) => {
    expect(codes(await told('shelter-juniper', overrides))).toEqual([code]);
    expect(await hub.admin`select 1 from disclosures.tellings`).toHaveLength(0);
  });

  it.each(personaNames.filter((name) => !['shelter-juniper', 'director-juniper'].includes(name)))(
    'is not written by %s',
    async (persona) => {
      expect(await told(persona)).toEqual(await told(persona, { placeId: randomUUID() }));
      expect(await hub.admin`select 1 from disclosures.tellings`).toHaveLength(0);
    },
  );
});

describe('a meeting point', () => {
  it('is shown to the partner whose family is expected, while it is, and to the shelter', async () => {
    const { id, meetingPointId } = await acceptReferral(hub);
    const ask = async (persona: PersonaName) =>
      (
        await hub.ask(
          persona,
          `{ referral(id: "${id}") { meetingPoint { id kind address window { opensAt closesAt } disclosure { precision reason } } } }`,
        )
      ).data?.referral?.meetingPoint;
    const seen = await ask('hotline');
    expect(seen).toMatchObject({
      id: meetingPointId,
      kind: 'MEETING_POINT',
      disclosure: { precision: 'MEETING_POINT', reason: 'ACCEPTED_REFERRAL' },
    });
    expect(demoSpotNames.map((name) => canarySecrets.locationOf(name).address)).toContain(seen.address);
    expect((await ask('shelter-juniper')).address).toBe(seen.address);
    expect((await look(hub, 'hotline', juniper)).address).toBeNull();
    for (const persona of personaNames.filter((name) => !['hotline', 'shelter-juniper', 'director-juniper'].includes(name)))
      expect((await look(hub, persona, meetingPointId))?.address ?? null).toBeNull();
    await hub.ask('shelter-juniper', `mutation { markArrived(input: { referralId: "${id}" }) { errors { code } } }`);
    await expect.poll(() => ask('hotline')).toBeNull();
    expect((await look(hub, 'hotline', meetingPointId)).address).toBeNull();
  });

  it('is never the same place and time for two referrals', async () => {
    const points = [];
    for (const _number of [1, 2, 3]) {
      const { id, meetingPointId } = await acceptReferral(hub);
      points.push(meetingPointId);
      await hub.ask('hotline', `mutation { withdrawReferral(input: { referralId: "${id}", reason: OTHER }) { errors { code } } }`);
    }
    const rows = await hub.admin`select distinct spot_id, opens_at from disclosures.meeting_points where id in ${hub.admin(points)}`;
    expect(rows).toHaveLength(3);
  });
});
