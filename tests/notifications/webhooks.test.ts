import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { organisationIdOf, personaNames, viewerOf } from '../../hub/demo/personas.ts';
import { mutate, until } from '../support/disclosures.ts';
import { askSubgraphAs } from '../support/execute.ts';
import {
  addWebhook,
  deliveriesOf,
  deliveryIn,
  hurry,
  listWebhooks,
  plannedJobs,
  receivedBy,
  tell,
  testWebhook,
  verify,
  webhookFields,
  withReceiver,
} from '../support/notifications.ts';
import { sendReferral } from '../support/referrals.ts';

const here = withReceiver();

describe('a webhook', () => {
  it('is sent a test whose signature the library verifies, with its own secret and no other', async () => {
    const { id, secret } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const { delivery: planned } = await testWebhook(here.hub, id);
    const got = await receivedBy(here.receiver);
    expect(verify(secret, got)).toEqual({ type: 'saya.test', timestamp: expect.any(String), data: {} });
    expect(got.headers['webhook-id']).toBe(planned.id);
    expect(() => verify(`whsec_${Buffer.alloc(32, 1).toString('base64')}`, got)).toThrow('No matching signature');
    expect(() => verify(secret, { ...got, body: got.body.replace('test', 'tset') })).toThrow('No matching signature');
    expect(() => verify(secret, { ...got, headers: { ...got.headers, 'webhook-id': randomUUID() } })).toThrow('No matching signature');
    expect(await deliveryIn(here.hub, id, 'DELIVERED', 1)).toMatchObject({ topic: null, updates: 0, attempts: [{ result: 'DELIVERED' }] });
  });

  it('tells the other side of a referral that something changed, and nothing of what; its own side is not told', async () => {
    const shelter = await addWebhook(here.hub, 'director-juniper', `${here.receiver.url}/shelter`);
    const sender = await addWebhook(here.hub, 'hotline', `${here.receiver.url}/sender`);
    const { referral } = await sendReferral(here.hub, 'hotline');
    const first = await receivedBy(here.receiver);
    expect(first.path).toMatch(/shelter$/);
    expect(verify(shelter.secret, first)).toEqual({
      type: 'saya.updates',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      data: { updates: 1, topic: 'REFERRAL' },
    });
    await here.hub.ask('shelter-juniper', `mutation { acceptReferral(input: { referralId: "${referral.id}" }) { errors { code } } }`);
    const second = await receivedBy(here.receiver, 2);
    expect(second.path).toMatch(/sender$/);
    expect(verify(sender.secret, second)).toMatchObject({ data: { updates: 1, topic: 'REFERRAL' } });
    const { origin } = new URL(here.receiver.url);
    const told = JSON.stringify(here.receiver.received).replaceAll(origin, '');
    for (const secret of [referral.id, referral.code, organisationIdOf('hotline'), organisationIdOf('juniper-house'), demoNetworkId])
      expect(told).not.toContain(secret);
  });

  it('gathers many changes into one delivery, a topic each, of the topics it asked for', async () => {
    const { id, secret } = await addWebhook(here.hub, 'hotline', here.receiver.url, ['REFERRAL', 'NOTICE']);
    for (const topic of ['REFERRAL', 'NOTICE', 'REFERRAL', 'CAPACITY', 'REFERRAL']) await tell(here.hub, 'hotline', topic);
    await hurry(here.hub);
    await receivedBy(here.receiver, 2);
    const told = here.receiver.received.map((one) => (verify(secret, one) as { data: { topic: string; updates: number } }).data);
    expect(told.sort((one, other) => one.updates - other.updates)).toEqual([
      { updates: 1, topic: 'NOTICE' },
      { updates: 3, topic: 'REFERRAL' },
    ]);
    expect(await deliveriesOf(here.hub, 'hotline', id)).toHaveLength(2);
  });

  it('shows its origin and neither its path nor its secret again; nor do logs, tables and jobs', async () => {
    const { id, secret } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    await testWebhook(here.hub, id);
    await receivedBy(here.receiver);
    const [listed] = await listWebhooks(here.hub, 'hotline');
    expect(listed).toMatchObject({ id, origin: new URL(here.receiver.url).origin, topics: ['REFERRAL'], failuresInRow: 0, pausedAt: null });
    const rows = await here.hub.admin`select row.*::text as text from referrals.webhooks row union all
      select row.*::text from referrals.deliveries row union all select row.*::text from referrals_jobs._private_jobs row`;
    const everything = JSON.stringify([listed, rows, here.hub.logged()]);
    const key = Buffer.from(secret.slice(6), 'base64').toString('hex');
    for (const hidden of ['path-with-a-secret', secret.slice(6), key]) expect(everything).not.toContain(hidden);
  });

  it('gets a new secret, beside which the old one signs for a day', async () => {
    const { id, secret } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    const rotated = await mutate(here.hub, 'hotline', 'rotateWebhookSecret', { webhookId: id }, `${webhookFields} secret`);
    expect(rotated.secret).not.toBe(secret);
    expect(rotated.webhook.oldSecretUntil).not.toBeNull();
    await testWebhook(here.hub, id);
    const both = await receivedBy(here.receiver);
    expect(both.headers['webhook-signature']?.split(' ')).toHaveLength(2);
    for (const one of [secret, rotated.secret]) expect(verify(one, both)).toMatchObject({ type: 'saya.test' });
    await here.hub.admin`update referrals.webhooks set old_secret_until = now()`;
    await testWebhook(here.hub, id);
    const later = await receivedBy(here.receiver, 2);
    expect(verify(rotated.secret, later)).toMatchObject({ type: 'saya.test' });
    expect(() => verify(secret, later)).toThrow('No matching signature');
    expect((await listWebhooks(here.hub, 'hotline'))[0].oldSecretUntil).toBeNull();
  });

  it('whose secret leaked signs with the new one only', async () => {
    const { id, secret } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    const rotated = await mutate(here.hub, 'hotline', 'rotateWebhookSecret', { webhookId: id, leaked: true }, `${webhookFields} secret`);
    expect(rotated.webhook.oldSecretUntil).toBeNull();
    await testWebhook(here.hub, id);
    const got = await receivedBy(here.receiver);
    expect(verify(rotated.secret, got)).toMatchObject({ type: 'saya.test' });
    expect(() => verify(secret, got)).toThrow('No matching signature');
  });

  it('that was removed is sent nothing, and its deliveries are forgotten', async () => {
    const { id } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    await tell(here.hub);
    expect(await mutate(here.hub, 'hotline', 'removeWebhook', { webhookId: id }, 'removedId')).toEqual({ removedId: id, errors: [] });
    await hurry(here.hub);
    await until(async () => ((await plannedJobs(here.hub)) === 0 ? true : undefined));
    expect(here.receiver.received).toEqual([]);
    expect(await here.hub.admin`select 1 from referrals.deliveries`).toHaveLength(0);
  });
});

describe('a referral nobody answers', () => {
  const escalate = (step: string) =>
    here.hub.admin`insert into referrals.outbox (network_id, subject, kind, payload, member_id, organisation_id, request_id)
      values (${demoNetworkId}, ${randomUUID()}, 'referral.escalated', ${here.hub.admin.json({
        step,
        fromOrganisationId: organisationIdOf('hotline'),
        toOrganisationId: organisationIdOf('juniper-house'),
      })}, ${randomUUID()}, ${organisationIdOf('hotline')}, ${randomUUID()})`;

  it.each([
    ['SHELTER_AGAIN', ['receiver']],
    ['COORDINATOR', ['coordinator', 'receiver']],
    ['EVERYONE', ['coordinator', 'receiver', 'sender']],
    ['EXPIRED', ['coordinator', 'receiver', 'sender']],
  ])('is told at the step %s to %j', async (step, called) => {
    for (const [persona, name] of [
      ['hotline', 'sender'],
      ['director-juniper', 'receiver'],
      ['coordinator', 'coordinator'],
      ['hospital', 'stranger'],
    ] as const)
      await addWebhook(here.hub, persona, `${here.receiver.url}/${name}`);
    await escalate(step);
    await until(
      async () =>
        (await here.hub.admin`select 1 from referrals.outbox where kind = 'referral.escalated' and done_at is null`).length === 0 ||
        undefined,
    );
    await hurry(here.hub);
    await until(
      async () => (await here.hub.admin`select 1 from referrals.deliveries where state <> 'DELIVERED'`).length === 0 || undefined,
    );
    expect(here.receiver.received.map(({ path }) => path.split('/').at(-1)).sort()).toEqual(called);
  });
});

describe('telling', () => {
  const document = 'mutation ($input: NotifyInput!) { notify(input: $input) { noted } }';
  const input = { organisationId: organisationIdOf('hotline'), topic: 'NOTICE' };
  const as = (service: 'shelters' | 'disclosures' | 'cases' | 'referrals') =>
    askSubgraphAs(
      here.hub.inProcess,
      'referrals',
      { kind: 'service', service, networkId: demoNetworkId, onBehalfOf: viewerOf('coordinator') },
      document,
      { input },
    );

  it.each(['shelters', 'disclosures', 'cases'] as const)('is open to the %s service', async (service) => {
    await addWebhook(here.hub, 'hotline', here.receiver.url, ['NOTICE']);
    expect(await as(service)).toEqual({ data: { notify: { noted: true } }, errors: [] });
    await hurry(here.hub);
    expect(JSON.parse((await receivedBy(here.receiver)).body).data).toEqual({ updates: 1, topic: 'NOTICE' });
  });

  it('reaches those who watch over the network when no organisation is named', async () => {
    await addWebhook(here.hub, 'coordinator', here.receiver.url, ['NOTICE']);
    const watchers = { input: { topic: 'NOTICE' } };
    const service = { kind: 'service', service: 'cases', networkId: demoNetworkId, onBehalfOf: viewerOf('coordinator') } as const;
    expect((await askSubgraphAs(here.hub.inProcess, 'referrals', service, document, watchers)).errors).toEqual([]);
    await hurry(here.hub);
    expect(JSON.parse((await receivedBy(here.receiver)).body).data).toEqual({ updates: 1, topic: 'NOTICE' });
  });

  it('is open to no person and unknown to clients, and an organisation that is not there is told like any other', async () => {
    for (const persona of personaNames) {
      const { errors } = await askSubgraphAs(here.hub.inProcess, 'referrals', viewerOf(persona), document, { input });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect((await as('referrals')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const { errors } = await here.hub.ask('coordinator', document, { input });
    for (const error of errors) expect(error.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(errors.length).toBeGreaterThan(0);
    for (const organisationId of [randomUUID(), 'x']) {
      const { data } = await askSubgraphAs(
        here.hub.inProcess,
        'referrals',
        { kind: 'service', service: 'cases', networkId: demoNetworkId, onBehalfOf: viewerOf('coordinator') },
        document,
        { input: { organisationId, topic: 'NOTICE' } },
      );
      expect(data).toEqual({ notify: { noted: true } });
    }
  });
});
