import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { memberIdOf, organisationIdOf, type PersonaName } from '../../hub/demo/personas.ts';
import { createLog } from '../../platform/log.ts';
import { httpCaller, type SubgraphCaller } from '../../platform/subgraphCaller.ts';
import { type RunningServer, serveSubgraph } from '../../platform/subgraphServer.ts';
import { createViewerSigner, createViewerVerifier } from '../../platform/viewerToken.ts';
import { takeNewPicture } from '../support/pictures.ts';
import { sendReferral } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  await hub.admin`delete from shelters.searches`;
  await hub.admin`delete from shelters.search_limits`;
});

interface Told {
  readonly householdsLeft: number;
  readonly organisationLeft: number;
  readonly renewsAt: string | null;
}

const document = `query ($input: BedAvailabilityInput!) {
  bedAvailability(input: $input) { asOf edges { node { fit shelter { codeName } confirmedAt reasons { code } } } } }`;

async function ask(
  input: { reference?: string; household?: Record<string, unknown>; newPicture?: boolean } = {},
  persona: PersonaName = 'hotline',
  of = hub,
) {
  const answer = await of.ask(persona, document, {
    input: {
      reference: input.reference ?? 'family-1',
      household: { adults: 1, children: [], ...input.household },
      newPicture: input.newPicture ?? false,
    },
  });
  const { extensions } = JSON.parse(answer.text) as { extensions?: { budget: Told } };
  return { ...answer, options: answer.data?.bedAvailability?.edges ?? null, budget: extensions?.budget ?? null, extensions };
}
const left = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).budget?.householdsLeft;
const limitTo = (member: number, organisation: number) =>
  hub.admin`insert into shelters.search_limits values (${demoNetworkId}, ${member}, ${organisation}, 2)`;

describe('the budget of households', () => {
  it('is told with every answer, and when one more is possible', async () => {
    const { budget, extensions } = await ask();
    expect(budget).toMatchObject({ householdsLeft: 29, organisationLeft: 149 });
    expect(Object.keys(extensions ?? {})).toEqual(['budget']);
    const renews = Date.parse(String(budget?.renewsAt)) - Date.now();
    expect(renews).toBeGreaterThan(23 * 3_600_000);
    expect(renews).toBeLessThanOrEqual(24 * 3_600_000);
  });

  it('is not told where nothing was asked about', async () => {
    expect(JSON.parse((await hub.ask('hotline', '{ availabilityBoard { asOf } }')).text)).not.toHaveProperty('extensions');
  });

  it('costs nothing for the same household under the same reference, however often', async () => {
    await ask();
    for (let again = 0; again < 5; again += 1) expect(await left()).toBe(29);
    expect(await left({ household: { languages: [], pets: 0 } })).toBe(29);
  });

  it('costs nothing for two corrections, and one household for what is described otherwise after that', async () => {
    const spent = [];
    for (const pets of [0, 1, 2, 3, 2, 0]) spent.push(await left({ household: { pets } }));
    expect(spent).toEqual([29, 29, 29, 28, 28, 28]);
  });

  it('costs a household under another reference, and one for each member', async () => {
    await ask();
    expect(await left({ reference: 'family-2' })).toBe(28);
    expect(await left({}, 'hospital')).toBe(29);
  });

  it('begins anew after 24 hours, also for who asks without a pause', async () => {
    await ask();
    await hub.admin`update shelters.searches set at = at - interval '23 hours'`;
    expect(await left()).toBe(29);
    await hub.admin`update shelters.searches set at = at - interval '61 minutes' where paid`;
    expect(await left()).toBe(29);
    expect(await hub.admin`select 1 from shelters.searches where paid`).toHaveLength(2);
  });

  it('once spent answers nothing and records no household, but goes on with those that were paid for', async () => {
    await limitTo(2, 150);
    await ask();
    await ask({ reference: 'family-2' });
    const { data, errors, budget, status } = await ask({ reference: 'family-3', household: { adults: 2 } });
    expect([status, data, errors[0]?.extensions.code]).toEqual([200, { bedAvailability: null }, 'BUDGET_SPENT']);
    expect(budget).toMatchObject({ householdsLeft: 0 });
    expect(Date.parse(String(budget?.renewsAt))).toBeGreaterThan(Date.now());
    expect(await hub.admin`select fingerprint, paid, picture_at from shelters.searches where reference = 'family-3'`).toEqual([
      { fingerprint: null, paid: false, picture_at: null },
    ]);
    expect((await ask()).options).toHaveLength(6);
  });

  it("is the organisation's too: what one member spent another has not", async () => {
    await limitTo(30, 1);
    await ask();
    await hub.admin`update shelters.searches set member_id = ${memberIdOf('lawyer')}`;
    expect((await ask()).errors[0]?.extensions.code).toBe('BUDGET_SPENT');
    await hub.admin`update shelters.searches set organisation_id = ${organisationIdOf('hospital')}`;
    expect((await ask()).options).toHaveLength(6);
  });

  it('cannot be overspent by a hundred at once', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, (_one, index) => ask({ reference: `family-${index}` })));
    expect(answers.filter(({ options }) => options !== null)).toHaveLength(30);
    expect(answers.filter(({ errors }) => errors[0]?.extensions.code === 'BUDGET_SPENT')).toHaveLength(70);
    expect(await hub.admin`select 1 from shelters.searches where paid`).toHaveLength(30);
  }, 60_000);

  it('is paid once by a hundred that ask about one household at once', async () => {
    await Promise.all(Array.from({ length: 100 }, () => ask()));
    expect(await left()).toBe(29);
  }, 60_000);

  it('keeps no household: the same one of two members has two fingerprints, and none is its hash', async () => {
    await ask();
    await ask({}, 'hospital');
    const rows = await hub.admin`select fingerprint from shelters.searches`;
    expect(new Set(rows.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    for (const { fingerprint } of rows) expect(fingerprint).toMatch(/^[\w-]{43}$/);
  });
});

describe('an answer', () => {
  const fits = (options: { node: { fit: string; shelter: { codeName: string } } }[] | null) =>
    Object.fromEntries((options ?? []).map(({ node }) => [node.shelter.codeName, node.fit]));

  it('is the same until the next picture, whoever asks about whom', async () => {
    await takeNewPicture(hub);
    const before = await ask();
    await hub.admin`update shelters.units set state = 'OCCUPIED'`;
    await hub.admin`update shelters.shelters set confirmed_at = now()`;
    for (const { options } of [await ask(), await ask({ reference: 'family-2' }), await ask({}, 'hospital')]) {
      expect(options).toEqual(before.options);
    }
    await takeNewPicture(hub);
    const after = await ask();
    expect(fits(after.options)).not.toEqual(fits(before.options));
    await hub.admin`update shelters.units set state = 'FREE'`;
    await takeNewPicture(hub);
  });

  it('of a reference comes to the newest picture in its turn, or for the price of a household', async () => {
    await takeNewPicture(hub);
    const asOf = async (newPicture = false) => {
      const { data, budget } = await ask({ newPicture });
      return [Date.parse(data.bedAvailability.asOf), budget?.householdsLeft];
    };
    const [newest] = await asOf();
    // As if it had seen four pictures, the last of them an hour ago, and that one were still kept.
    const hourAgo = new Date(Number(newest) - 3_600_000);
    await hub.admin`update shelters.searches set at = at - interval '3 hours', picture_at = ${hourAgo}::timestamptz - interval '100 minutes'`;
    for (const minutes of [95, 80, 0])
      await hub.admin`
        insert into shelters.searches (network_id, at, member_id, organisation_id, reference, fitting, fingerprint, picture_at)
        select network_id, at + interval '1 second', member_id, organisation_id, reference, 0, fingerprint, ${hourAgo}::timestamptz - ${`${minutes} minutes`}::interval
        from shelters.searches where paid`;
    await hub.admin`update shelters.pictures set at = ${hourAgo}`;
    expect(await asOf()).toEqual([hourAgo.getTime(), 29]);
    const [now, left] = await asOf(true);
    expect([Number(now) >= Number(newest), left]).toEqual([true, 28]);
    expect((await asOf(true))[1]).toBe(28);
  });

  it('says of when it is, and a confirmation of a moment ago is told of with the next picture', async () => {
    const { data } = await ask();
    expect(new Date(data.bedAvailability.asOf).getTime() % 300_000).toBe(0);
    const confirmedAt = async () =>
      (
        await hub.ask(
          'hospital',
          '{ bedAvailability(input: { reference: "c", household: { adults: 1, children: [] } }) { edges { node { shelter { id codeName confirmedAt } } } } }',
        )
      ).data.bedAvailability.edges[0].node.shelter;
    const before = await confirmedAt();
    await hub.admin`update shelters.shelters set confirmed_at = now() where id = ${before.id}`;
    const alone = async () => (await hub.ask('hospital', `{ shelter(id: "${before.id}") { confirmedAt } }`)).data.shelter.confirmedAt;
    expect(await alone()).toBe(before.confirmedAt);
    await takeNewPicture(hub);
    expect(await alone()).not.toBe(before.confirmedAt);
  });

  it('that offers a room that has gone is set right where it counts', async () => {
    await takeNewPicture(hub);
    await ask();
    await hub.admin`update shelters.units set state = 'OCCUPIED'`;
    expect(fits((await ask()).options).Juniper).not.toBe('NO');
    const refused = await sendReferral(hub, 'hotline', { household: { adults: 1, children: [] } });
    expect(refused.referral).toBeNull();
    expect(refused.errors[0].code).toBe('NO_UNIT_FREE');
    await hub.admin`update shelters.units set state = 'FREE'`;
    await takeNewPicture(hub);
  });
});

describe('with a process each', () => {
  let server: RunningServer;
  let separate: TestHub;
  let caller: SubgraphCaller;
  beforeAll(async () => {
    separate = await startTestHub({ callers: (real) => ({ ...real, shelters: (call) => caller(call) }) });
    const log = createLog({ service: 'test', destination: { write: () => undefined } });
    const { secrets } = separate;
    server = await serveSubgraph({
      subgraph: { ...separate.inProcess.subgraphs.shelters, work: () => undefined, stop: async () => undefined },
      verify: createViewerVerifier({ audience: 'shelters', trustedKeys: JSON.parse(secrets.SAYA_TRUSTED_KEYS) }),
      log,
      port: 0,
    });
    const sign = await createViewerSigner({ issuer: 'gateway', privateKey: JSON.parse(secrets.GATEWAY_SIGNING_KEY) });
    caller = httpCaller({ name: 'shelters', url: server.url, sign, log });
  });
  afterAll(async () => {
    await server.stop();
    await separate.stop();
  });

  it('the budget comes through, with an answer and with a refusal', async () => {
    expect((await ask({}, 'hotline', separate)).budget).toMatchObject({ householdsLeft: 29, organisationLeft: 149 });
    await separate.admin`insert into shelters.search_limits values (${demoNetworkId}, 1, 1, 2)`;
    const { errors, budget } = await ask({ reference: 'other' }, 'hotline', separate);
    expect([errors[0]?.extensions.code, budget?.householdsLeft]).toEqual(['BUDGET_SPENT', 0]);
  });

  it('requests of two members at once do not see one another’s', async () => {
    await separate.admin`delete from shelters.search_limits`;
    await separate.admin`delete from shelters.searches`;
    await ask({}, 'hospital', separate);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_one, index) =>
        ask({}, index % 2 === 0 ? 'hospital' : 'police', separate).then(({ budget }) => budget?.householdsLeft),
      ),
    );
    expect(new Set(answers)).toEqual(new Set([29]));
  });
});
