import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { personaNames } from '../../hub/demo/personas.ts';
import { connectDatabase } from '../../platform/database.ts';
import { purgeReferrals } from '../../subgraphs/referrals/store/later.ts';
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
  await hub.admin`delete from referrals.escalations`;
  await hub.admin`delete from referrals.settings`;
});

const sent = async (): Promise<Loose> => (await sendReferral(hub, 'hotline')).referral;
const extend = (persona: Parameters<TestHub['ask']>[0], referralId: string) =>
  mutate(hub, persona, 'extendHold', { referralId }, 'referral { hold { expiresAt } }');
const minutesHeld = async () =>
  Number((await hub.admin`select extract(epoch from expires_at - placed_at) / 60 as minutes from shelters.holds`)[0]?.minutes);

describe('a hold', () => {
  it('is extended once, by either side, and says so when it is asked again', async () => {
    const { id } = await sent();
    expect(await minutesHeld()).toBe(90);
    expect((await extend('hotline', id)).errors).toEqual([]);
    expect(await minutesHeld()).toBe(180);
    expect((await extend('shelter-juniper', id)).errors).toMatchObject([{ code: 'ALREADY_EXTENDED' }]);
    expect(await minutesHeld()).toBe(180);
  });

  it('is never longer than four hours', async () => {
    await mutate(
      hub,
      'coordinator',
      'setReferralSettings',
      { holdMinutes: 200, holdMinutesOf: [], keepDays: 365 },
      'settings { keepDays }',
    );
    const { id } = await sent();
    await extend('shelter-juniper', id);
    expect(await minutesHeld()).toBe(240);
  });

  it('that ran out cannot be extended', async () => {
    const { id } = await sent();
    await hub.admin`update shelters.holds set expires_at = now() - interval '1 second'`;
    expect((await extend('hotline', id)).errors).toMatchObject([{ code: 'HOLD_LOST' }]);
  });

  it('is extended by nobody else', async () => {
    const { id } = await sent();
    for (const persona of personaNames.filter((name) => !['hotline', 'shelter-juniper', 'director-juniper'].includes(name))) {
      const answer = await extend(persona, id);
      expect([persona, answer.refused ?? answer.errors[0]?.code]).toEqual([persona, expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)]);
    }
    expect(await minutesHeld()).toBe(90);
  });

  it('whose confirmation broke before the referral was written down is let go', async () => {
    const { id } = await sent();
    await hub.admin`update shelters.holds set state = 'CONFIRMED'`;
    await mutate(hub, 'shelter-juniper', 'acceptReferral', { referralId: id }, 'referral { status }');
    await hub.admin`update referrals.referrals set status = 'WAITLISTED'`;
    await hub.admin`update referrals_jobs._private_jobs set run_at = now() where key = ${`settle ${id}`}`;
    await until(async () => (await hub.admin`select 1 from shelters.holds where state = 'RELEASED'`)[0]);
  });

  it('of an accepted referral stays when it is looked at later', async () => {
    const { id } = await sent();
    await mutate(hub, 'shelter-juniper', 'acceptReferral', { referralId: id }, 'referral { status }');
    await hub.admin`update referrals_jobs._private_jobs set run_at = now() where key = ${`settle ${id}`}`;
    await until(async () =>
      (await hub.admin`select 1 from referrals_jobs._private_jobs where key = ${`settle ${id}`}`).length === 0 ? true : undefined,
    );
    expect((await hub.admin`select state from shelters.holds`)[0]?.state).toBe('CONFIRMED');
  });
});

describe('what a network decides', () => {
  const settings = { holdMinutes: 60, holdMinutesOf: [{ kind: 'HOTLINE', minutes: 45 }], keepDays: 30 };
  const set = (persona: Parameters<TestHub['ask']>[0], overrides: Record<string, unknown> = {}) =>
    mutate(
      hub,
      persona,
      'setReferralSettings',
      { ...settings, ...overrides },
      'settings { holdMinutes holdMinutesOf { kind minutes } keepDays }',
    );

  it('is the coordinator’s, is told to members, and holds for what is sent from then on', async () => {
    expect((await set('coordinator')).settings).toEqual(settings);
    expect(
      (await hub.ask('hotline', '{ referralSettings { holdMinutes holdMinutesOf { kind minutes } keepDays } }')).data.referralSettings,
    ).toEqual(settings);
    await sent();
    expect(await minutesHeld()).toBe(45);
  });

  it.each([
    [{ holdMinutes: 14 }, 'OUT_OF_RANGE', 'holdMinutes'],
    [{ holdMinutesOf: [{ kind: 'NGO', minutes: 241 }] }, 'OUT_OF_RANGE', 'holdMinutesOf'],
    [{ keepDays: 29 }, 'OUT_OF_RANGE', 'keepDays'],
    [
      {
        holdMinutesOf: [
          { kind: 'NGO', minutes: 30 },
          { kind: 'NGO', minutes: 60 },
        ],
      },
      'DUPLICATE_KIND',
      'holdMinutesOf',
    ],
  ])('is refused for %j, and nothing changes', async (overrides, code, field) => {
    expect((await set('coordinator', overrides)).errors).toMatchObject([{ code, field }]);
    expect(await hub.admin`select 1 from referrals.settings`).toHaveLength(0);
  });

  it('is nobody else’s', async () => {
    for (const persona of personaNames.filter((name) => name !== 'coordinator')) expect((await set(persona)).refused).toBe('FORBIDDEN');
    expect(await hub.admin`select 1 from referrals.settings`).toHaveLength(0);
  });
});

describe('a referral nobody answers', () => {
  const age = async (id: string, minutes: number) => {
    await hub.admin`update referrals.referrals set sent_at = now() - make_interval(mins => ${minutes}), answer_due_at = now() + make_interval(mins => ${240 - minutes}) where id = ${id}`;
    await hub.admin`update referrals_jobs._private_jobs set run_at = now() where key = ${`escalate ${id}`}`;
  };
  const steps = async (id: string) =>
    (await hub.admin`select step from referrals.escalations where referral_id = ${id} order by at, step`).map(({ step }) => step);
  const untilSteps = (id: string, count: number) => until(async () => ((await steps(id)).length >= count ? true : undefined));
  const escalation = async (id: string) => (await hub.ask('coordinator', `{ referral(id: "${id}") { status escalation } }`)).data.referral;

  it('calls upon the shelter, the coordinators, everyone, and is over; each step is written down once and told', async () => {
    const { id } = await sent();
    expect(await escalation(id)).toEqual({ status: 'SENT', escalation: null });
    for (const [minutes, step, count] of [
      [61, 'SHELTER_AGAIN', 1],
      [121, 'COORDINATOR', 2],
      [211, 'EVERYONE', 3],
      [241, 'EXPIRED', 4],
    ] as const) {
      await age(id, minutes);
      await untilSteps(id, count);
      expect((await escalation(id)).escalation).toBe(step);
    }
    expect(new Set(await steps(id))).toEqual(new Set(['SHELTER_AGAIN', 'COORDINATOR', 'EVERYONE', 'EXPIRED']));
    expect(await hub.admin`select 1 from referrals.outbox where kind = 'referral.escalated' and subject = ${id}`).toHaveLength(4);
    expect((await escalation(id)).status).toBe('EXPIRED');
    // The step is written down first, the room let go after it.
    await until(async () => ((await hub.admin`select 1 from shelters.hold_units where live`).length === 0 ? true : undefined));
  });

  it('whose job came late catches up with every step', async () => {
    const { id } = await sent();
    await age(id, 215);
    await untilSteps(id, 3);
    expect(await steps(id)).toHaveLength(3);
    const [job] =
      await hub.admin`select extract(epoch from run_at - now()) as seconds from referrals_jobs._private_jobs where key = ${`escalate ${id}`}`;
    expect(Number(job?.seconds)).toBeGreaterThan(0);
    expect(Number(job?.seconds)).toBeLessThanOrEqual(25 * 60);
  });

  it('is not escalated once somebody answered', async () => {
    const { id } = await sent();
    await mutate(hub, 'shelter-juniper', 'acceptReferral', { referralId: id }, 'referral { status }');
    await age(id, 130);
    await until(async () =>
      (await hub.admin`select 1 from referrals_jobs._private_jobs where key = ${`escalate ${id}`}`).length === 0 ? true : undefined,
    );
    expect(await steps(id)).toEqual([]);
    expect(await escalation(id)).toEqual({ status: 'ACCEPTED', escalation: null });
  });

  it('is found by coordinators among the overdue', async () => {
    const { id } = await sent();
    const overdue = async () =>
      (await hub.ask('coordinator', '{ myReferrals(overdue: true) { edges { node { id } } } }')).data.myReferrals.edges;
    expect(await overdue()).toEqual([]);
    await hub.admin`update referrals.referrals set sent_at = now() - interval '61 minutes' where id = ${id}`;
    expect(await overdue()).toEqual([{ node: { id } }]);
    expect((await hub.ask('lawyer', '{ myReferrals(overdue: true) { edges { node { id } } } }')).data.myReferrals.edges).toEqual([]);
  });
});

describe('what is over', () => {
  const purge = async () => {
    const connection = connectDatabase({ url: hub.urls.referrals, poolSize: 2 });
    try {
      return await purgeReferrals(connection.database, { defaultKeepDays: 365 });
    } finally {
      await connection.close();
    }
  };

  it('is purged after its term with all that belongs to it; what stays is how many there were', async () => {
    const { id } = await sent();
    await mutate(hub, 'hotline', 'withdrawReferral', { referralId: id, reason: 'OTHER', text: 'words of hers' }, 'referral { status }');
    const other = (await sendReferral(hub, 'hospital')).referral;
    expect(await purge()).toBe(0);
    await hub.admin`update referrals.referrals set ended_at = ended_at - interval '366 days', sent_at = '2025-03-08T10:00:00Z' where id = ${id}`;
    expect(await purge()).toBe(1);
    expect((await hub.admin`select id from referrals.referrals`).map((row) => row.id)).toEqual([other.id]);
    expect(await hub.admin`select 1 from referrals.referral_events where referral_id = ${id}`).toHaveLength(0);
    expect(await hub.admin`select month::text, kind, status, referrals from referrals.past_referrals`).toEqual([
      { month: '2025-03-01', kind: 'HOUSING', status: 'WITHDRAWN', referrals: 1 },
    ]);
    expect(await purge()).toBe(0);
  });

  it('has the term the network set; what is accepted or waits has none', async () => {
    const { id } = await sent();
    await mutate(hub, 'shelter-juniper', 'acceptReferral', { referralId: id }, 'referral { status }');
    await mutate(hub, 'coordinator', 'setReferralSettings', { holdMinutes: 90, holdMinutesOf: [], keepDays: 30 }, 'settings { keepDays }');
    await hub.admin`update referrals.referrals set ended_at = ended_at - interval '400 days'`;
    expect(await purge()).toBe(0);
    await mutate(hub, 'hotline', 'withdrawReferral', { referralId: id, reason: 'OTHER' }, 'referral { status }');
    await hub.admin`update referrals.referrals set ended_at = ended_at - interval '31 days'`;
    expect(await purge()).toBe(1);
  });
});
