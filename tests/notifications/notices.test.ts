import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId, placeIdOf } from '../../hub/demo/network.ts';
import { type DemoOrganisation, memberIdOf, organisationIdOf, type PersonaName, personaNames, viewerOf } from '../../hub/demo/personas.ts';
import { clearDisclosures, consentInput, grantFields, grantResidence, look, mutate, requestInput, until } from '../support/disclosures.ts';
import { askSubgraphAs } from '../support/execute.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
const residence = placeIdOf('residence');

beforeAll(async () => {
  hub = await startTestHub();
  // Every organisation would hear of it: what is told waits behind a pause, and is counted.
  await hub.admin`insert into referrals.webhooks (network_id, id, organisation_id, member_id, topics, wrapped_key, sealed, paused_at, pause_reason)
    select network_id, gen_random_uuid(), id, gen_random_uuid(), array['NOTICE'], '', '', now(), 'FAILING' from referrals.organisations`;
});
afterAll(() => hub.stop());
beforeEach(async () => {
  await settled();
  await clearDisclosures(hub);
  await hub.admin`delete from referrals.deliveries`;
});

/** What the services had to tell one another was told. */
const settled = () =>
  until(async () =>
    (await hub.admin`select from disclosures.outbox where done_at is null union all select from cases.outbox where done_at is null`)
      .length === 0
      ? true
      : undefined,
  );
const notified = async (): Promise<Record<string, number>> => {
  await settled();
  const rows = await hub.admin`select organisation_id as id, updates from referrals.deliveries where topic = 'NOTICE'`;
  return Object.fromEntries(rows.map(({ id, updates }) => [id, updates]));
};
const each = (updates: number, ...organisations: DemoOrganisation[]) =>
  Object.fromEntries(organisations.map((name) => [organisationIdOf(name), updates]));
const kindsFor = async (persona: PersonaName): Promise<string[]> =>
  (await hub.ask(persona, '{ notices { edges { node { kind } } } }')).data?.notices?.edges.map(
    ({ node }: { node: { kind: string } }) => node.kind,
  ) ?? [];

/** Another office may know where she lives: by her consent, for its own lawyer. */
async function grantAnotherOffice(): Promise<void> {
  const recipient = { recipientOrganisationId: organisationIdOf('other-law-office') };
  const { consent } = await mutate(hub, 'counsellor', 'recordConsent', consentInput(recipient), 'consent { id }');
  const { grant } = await mutate(hub, 'lawyer-other', 'requestDisclosure', requestInput(), grantFields);
  const given = await mutate(
    hub,
    'counsellor',
    'grantDisclosure',
    { grantId: grant.id, basis: 'CONSENT', consentId: consent.id },
    grantFields,
  );
  expect(given.grant.state).toBe('ACTIVE');
}

describe('what goes to somebody outside her team', () => {
  it('is told to the team, once a grant, when it is first read', async () => {
    await grantAnotherOffice();
    expect(await notified()).toEqual({});
    for (const _time of [1, 2]) expect((await look(hub, 'lawyer-other', residence)).address).not.toBeNull();
    expect(await notified()).toEqual(each(1, 'law-office', 'crisis-centre'));
    expect([await kindsFor('lawyer'), await kindsFor('counsellor')]).toEqual([['PASSED_ON'], ['PASSED_ON']]);
    for (const persona of personaNames.filter((name) => name !== 'lawyer' && name !== 'counsellor'))
      expect([persona, await kindsFor(persona)]).toEqual([persona, []]);
  });

  it('is told when somebody was told of it off the system, to all but the teller', async () => {
    const telling = {
      placeId: residence,
      precision: 'CITY',
      channel: 'TELEPHONE',
      toldAt: new Date().toISOString(),
      recipient: 'a doctor',
    };
    expect((await mutate(hub, 'counsellor', 'recordToldOffSystem', telling, 'place { id }')).errors).toEqual([]);
    await settled();
    expect([await kindsFor('lawyer'), await kindsFor('counsellor')]).toEqual([['PASSED_ON'], []]);
    expect(await notified()).toEqual(each(1, 'law-office', 'crisis-centre'));
    const events = await hub.admin`select payload::text as text from disclosures.outbox`;
    for (const { text } of events) expect(text).not.toContain('doctor');
  });

  it('is not told of what the team itself reads', async () => {
    await grantResidence(hub);
    expect((await look(hub, 'lawyer', residence)).address).not.toBeNull();
    expect((await hub.admin`select from disclosures.outbox where kind = 'place.passedOn'`).length).toBe(0);
    expect(await notified()).toEqual({});
  });
});

describe('a notice', () => {
  it("of broken glass is notified to the place's organisation and to counsellors' alone", async () => {
    await hub.admin`insert into disclosures.stays (network_id, referral_id, place_id, member_id, organisation_id, state, case_id)
      values (${demoNetworkId}, ${randomUUID()}, ${placeIdOf('juniper')}, ${memberIdOf('hotline')}, ${organisationIdOf('hotline')}, 'STAYING', ${demoCaseId})`;
    const glass = { placeId: placeIdOf('juniper'), reasonCode: 'CHILD_AT_RISK', text: 'They heard him at the gate.' };
    expect((await mutate(hub, 'police', 'breakGlass', glass, 'opening { id }')).errors).toEqual([]);
    expect(await notified()).toEqual(each(1, 'juniper-house', 'crisis-centre'));
  });

  it('that the place is compromised reaches whoever sent the family there as well', async () => {
    await hub.admin`insert into disclosures.stays (network_id, referral_id, place_id, member_id, organisation_id, state)
      values (${demoNetworkId}, ${randomUUID()}, ${placeIdOf('juniper')}, ${memberIdOf('hotline')}, ${organisationIdOf('hotline')}, 'STAYING')`;
    const declared = { placeId: placeIdOf('juniper'), reasonCode: 'SEEN_OR_FOLLOWED', text: 'He stood at the gate.' };
    const { errors } = await mutate(hub, 'director-juniper', 'declareCompromised', declared, 'compromise { id }');
    expect(errors).toEqual([]);
    expect(await notified()).toEqual(each(1, 'juniper-house', 'hotline'));
  });
});

describe('notifyTeam', () => {
  const document = 'mutation ($input: NotifyTeamInput!) { notifyTeam(input: $input) { told } }';
  const as = (viewer: Parameters<typeof askSubgraphAs>[2], caseId = demoCaseId, role: string | null = null) =>
    askSubgraphAs(hub.inProcess, 'cases', viewer, document, { input: { caseId, role } });
  const service = (name: 'disclosures' | 'referrals') =>
    ({ kind: 'service', service: name, networkId: demoNetworkId, onBehalfOf: viewerOf('hotline') }) as const;

  it('is open to the disclosures service alone, and a case that is not there answers like one that is', async () => {
    for (const viewer of [...personaNames.map((name) => viewerOf(name)), service('referrals')])
      expect((await as(viewer)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await notified()).toEqual({});
    expect(await as(service('disclosures'), randomUUID())).toEqual({ data: { notifyTeam: { told: true } }, errors: [] });
    expect(await notified()).toEqual({});
    expect(await as(service('disclosures'), demoCaseId, 'LAWYER')).toEqual({ data: { notifyTeam: { told: true } }, errors: [] });
    expect(await notified()).toEqual(each(1, 'law-office'));
    for (const error of (await hub.ask('coordinator', document, { input: { caseId: demoCaseId } })).errors)
      expect(error.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
