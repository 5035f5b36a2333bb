import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignInName } from '../../hub/identity/signIns.ts';
import { scaleNetworkId, scaleOrganisationIdOf } from '../../hub/scale/personas.ts';
import { type SeedScale, seedScale } from '../../hub/scale/seed.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
const until = new Date();
const seed = (overrides: Partial<SeedScale> = {}) =>
  seedScale({ url: hub.adminUrl, seed: 1, shelters: 20, referrals: 1_500, until, fresh: false, ...overrides });
beforeAll(async () => {
  hub = await startTestHub({ work: false });
  await seed();
});
afterAll(() => hub.stop());

const fingerprint = async (networkId: string) => {
  const { admin } = hub;
  const [row] = await admin`
    select md5(string_agg(line, '|' order by line)) as hash from (
      select r::text as line from referrals.referrals r where network_id = ${networkId} union all
      select e::text from referrals.referral_events e where network_id = ${networkId} union all
      select u::text from shelters.units u where network_id = ${networkId} union all
      select h::text from shelters.holds h where network_id = ${networkId} union all
      select k::text from shelters.hold_units k where network_id = ${networkId} union all
      select s::text from shelters.shelters s where network_id = ${networkId}) rows`;
  return row?.hash as string | null;
};
const demoUnits = async () =>
  (await hub.admin`select id, state from shelters.units where network_id <> ${scaleNetworkId} order by id`).map((row) => ({ ...row }));

const statusSets = [
  null,
  [],
  ['SENT', 'RECEIVED', 'NEEDS_INFORMATION'],
  ['NEEDS_INFORMATION'],
  ['EXPIRED'],
  ['EXPIRED', 'RECEIVED'],
  ['WAITLISTED', 'ACCEPTED', 'ON_THE_WAY'],
  ['CLOSED'],
  ['CLOSED', 'DECLINED', 'SENT', 'EXPIRED'],
];

async function walk(persona: SignInName, status: readonly string[] | null, first: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors } = await hub.ask(
      persona,
      'query ($status: [ReferralStatus!], $first: Int, $after: String) { myReferrals(status: $status, first: $first, after: $after) { edges { node { id status } } pageInfo { hasNextPage endCursor } } }',
      { status, first, after },
    );
    expect(errors).toEqual([]);
    const { edges, pageInfo } = data.myReferrals;
    for (const { node } of edges) {
      ids.push(node.id);
      if (status !== null) expect(status).toContain(node.status);
    }
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
  }
  return ids;
}

/** The same list, told by nothing but the table. */
async function expected(organisationId: string | null, status: readonly string[] | null): Promise<string[]> {
  const rows = await hub.admin`
    select id from (
      select *, case when status in ('SENT', 'RECEIVED', 'NEEDS_INFORMATION') and answer_due_at <= now() then 'EXPIRED' else status end as seen
      from referrals.referrals where network_id = ${scaleNetworkId}) told
    where (${organisationId}::uuid is null or from_organisation_id = ${organisationId} or to_organisation_id = ${organisationId})
      and (${status === null} or seen = any(${[...(status ?? [])]}))
    order by sent_at desc, id desc`;
  return rows.map(({ id }) => id as string);
}

describe('a list of referrals', () => {
  const whose = { 'scale-hotline': 'hotline', 'scale-shelter': 'shelter', 'scale-coordinator': null } as const;

  it.each(statusSets.map((status) => ({ status })))(
    'of status $status is whole, in order, whoever asks and however it is paged',
    async ({ status }) => {
      for (const persona of Object.keys(whose) as (keyof typeof whose)[]) {
        const organisation = whose[persona];
        const ids = await expected(organisation === null ? null : scaleOrganisationIdOf(organisation), status);
        expect(await walk(persona, status, 100)).toEqual(ids);
        if (ids.length < 200) expect(await walk(persona, status, 7)).toEqual(ids);
      }
    },
  );

  it('does not reach into another network', async () => {
    expect(await walk('hotline', null, 100)).toEqual([]);
    expect(await walk('coordinator', null, 100)).toEqual([]);
    const [{ id } = { id: '' }] = await hub.admin`select id from referrals.referrals where network_id = ${scaleNetworkId} limit 1`;
    expect((await hub.ask('coordinator', `{ referral(id: "${id}") { id } }`)).data).toEqual({ referral: null });
    const { data } = await hub.ask('scale-coordinator', '{ organisations { name } }');
    expect(JSON.stringify(data)).not.toContain('Night Line');
  });
});

describe('seeding', () => {
  it('leaves the demo network as it is, and a network that is there', async () => {
    const [before, demo] = [await fingerprint(scaleNetworkId), await demoUnits()];
    await expect(seed({ shelters: 30 })).rejects.toMatchObject({ code: 'NETWORK_EXISTS' });
    expect(await fingerprint(scaleNetworkId)).toBe(before);
    expect(await demoUnits()).toEqual(demo);
  });

  it('anew with the same number gives the same rows, with another others', async () => {
    const before = await fingerprint(scaleNetworkId);
    await seed({ fresh: true });
    expect(await fingerprint(scaleNetworkId)).toBe(before);
    await seed({ fresh: true, seed: 2 });
    expect(await fingerprint(scaleNetworkId)).not.toBe(before);
    await seed({ fresh: true });
  });

  it('that is broken off leaves what was there', async () => {
    const before = await fingerprint(scaleNetworkId);
    const killer = postgres(hub.adminUrl, { max: 1, onnotice: () => undefined });
    // Connected before, and long before the end: what it kills is still at it.
    await killer`select 1`;
    let killed = 0;
    const broken = seed({
      fresh: true,
      seed: 3,
      referrals: 20_000,
      onProgress: ({ name }) => {
        if (name !== 'referrals.referrals' || killed > 0) return;
        killed += 1;
        killer`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'copy %'`.catch(
          () => undefined,
        );
      },
    });
    await expect(broken).rejects.toMatchObject({ code: 'DATABASE_FAILED' });
    await killer.end();
    expect(killed).toBe(1);
    expect(await fingerprint(scaleNetworkId)).toBe(before);
  });
});

describe('the network', () => {
  it('is asked as any other: room is found, held and given', async () => {
    const found = await hub.ask(
      'scale-hotline',
      '{ bedAvailability(input: { reference: "one", household: { adults: 1, children: [] } }, first: 100) { edges { node { fit shelter { id } } } } }',
    );
    expect(found.data.bedAvailability.edges.length).toBeGreaterThan(15);
    const { data } = await hub.ask('scale-shelter', '{ myShelters { id } }');
    const codes: (string | undefined)[] = [];
    for (const { id } of data.myShelters) {
      const sent = await hub.ask(
        'scale-hotline',
        `mutation { sendReferral(input: { shelterId: "${id}", household: { adults: 1, children: [{ age: 4, gender: FEMALE }] }, reference: "one", idempotencyKey: "one-${id}" }) { referral { id } errors { code } } }`,
      );
      const referral = sent.data.sendReferral.referral?.id;
      codes.push(sent.data.sendReferral.errors[0]?.code);
      if (referral === undefined) continue;
      const accepted = await hub.ask(
        'scale-shelter',
        `mutation { acceptReferral(input: { referralId: "${referral}" }) { referral { status } errors { code } } }`,
      );
      expect(accepted.data.acceptReferral).toEqual({ referral: { status: 'ACCEPTED' }, errors: [] });
      return;
    }
    expect(codes).toEqual([]);
  });
});
