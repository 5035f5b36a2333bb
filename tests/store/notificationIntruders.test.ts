import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { type PersonaName, viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase, type DatabaseConnection, viewerSession, workSession } from '../../platform/database.ts';
import { createNotifications, type Notifications } from '../../subgraphs/referrals/notifications/index.ts';
import { webhooks } from '../../subgraphs/referrals/tables.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let test: TestDatabase;
let connection: DatabaseConnection;
let options: Parameters<typeof createNotifications>[0];
let storesOf: (persona: PersonaName) => Notifications;
let webhookId: string;
let deliveryId: string;
let subscriptionId: string;

beforeAll(async () => {
  test = await openTestDatabase();
  connection = connectDatabase({ url: test.urls.referrals });
  options = {
    database: connection.database,
    databaseUrl: test.urls.referrals,
    secret: Buffer.from(test.secrets.REFERRALS_SECRET, 'base64'),
    options: { mail: null, networks: null },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  };
  const notifications = createNotifications(options);
  storesOf = (persona) => notifications.for(viewerOf(persona));
});
afterAll(async () => {
  await connection.close();
  await test.stop();
});
beforeEach(async () => {
  for (const table of ['webhooks', 'deliveries', 'email_subscriptions', 'notification_budgets'])
    await test.admin`delete from referrals.${test.admin(table)}`;
  const { webhooks: own, emails } = storesOf('director-juniper');
  const added = await own.add({ url: 'https://hooks.example/', topics: ['REFERRAL'] });
  webhookId = added?.webhook.id ?? '';
  const delivery = await own.test(webhookId);
  deliveryId = typeof delivery === 'string' ? '' : delivery.id;
  const subscription = await emails.subscribe({ address: 'a@mail.example', topics: ['REFERRAL'], interval: 'HOURLY', language: 'EN' });
  subscriptionId = typeof subscription === 'string' ? '' : subscription.id;
});

const everything = () =>
  test.admin`select row.*::text from referrals.webhooks row union all select row.*::text from referrals.deliveries row
    union all select row.*::text from referrals.email_subscriptions row`;

/** The same organisation too: a worker of the shelter, who is not its director. */
const strangers = [
  'shelter-juniper',
  'shelter-poplar',
  'hotline',
  'police',
  'lawyer',
  'counsellor',
  'coordinator',
  'auditor',
  'opposing-counsel',
  'court-clerk',
] as const;

describe('the notifications store', () => {
  it('has what its owner put there', async () => {
    const { webhooks: own, emails } = storesOf('director-juniper');
    expect(await own.list()).toMatchObject([{ id: webhookId, origin: 'https://hooks.example' }]);
    expect(await own.deliveries(webhookId, { limit: 5, after: null })).toMatchObject([{ id: deliveryId }]);
    expect(await emails.list()).toMatchObject([{ id: subscriptionId, address: 'a@mail.example' }]);
  });

  it.each(strangers)('has nothing of it for %s, who changes nothing either', async (persona) => {
    const before = await everything();
    const { webhooks: foreign, emails } = storesOf(persona);
    expect(await foreign.list()).toEqual([]);
    expect(await foreign.deliveries(webhookId, { limit: 5, after: null })).toEqual([]);
    expect(await foreign.attempts(deliveryId)).toEqual([]);
    expect(await foreign.remove(webhookId)).toBeNull();
    expect(await foreign.rotate(webhookId, { leaked: true })).toBeNull();
    expect(await foreign.test(webhookId)).toBe('NOT_FOUND');
    expect(await foreign.redeliver(deliveryId)).toBe('NOT_FOUND');
    expect(await foreign.resume(webhookId)).toBe('NOT_FOUND');
    expect(await emails.list()).toEqual([]);
    expect(await emails.confirm(subscriptionId, '00000000')).toBe('NOT_FOUND');
    expect(await emails.unsubscribe(subscriptionId)).toBeNull();
    expect(await everything()).toEqual(before);
  });

  it.each(['shelter-juniper', 'lawyer', 'auditor', 'opposing-counsel'] as const)(
    'lets %s add no webhook, even of their own organisation',
    async (persona) => {
      await expect(storesOf(persona).webhooks.add({ url: 'https://hooks.example/', topics: ['REFERRAL'] })).rejects.toMatchObject({
        code: '42501',
      });
      expect(await test.admin`select 1 from referrals.webhooks`).toHaveLength(1);
    },
  );

  it.each(['auditor', 'opposing-counsel', 'court-clerk'] as const)('lets %s subscribe no address', async (persona) => {
    const wanted = { address: 'b@mail.example', topics: ['REFERRAL'], interval: 'HOURLY', language: 'EN' } as const;
    await expect(storesOf(persona).emails.subscribe(wanted)).rejects.toMatchObject({ code: '42501' });
  });

  it('lets nobody give a webhook to another organisation', async () => {
    const { organisationId } = viewerOf('hotline');
    const move = viewerSession(connection.database, viewerOf('director-juniper'))((tx) => tx.update(webhooks).set({ organisationId }));
    await expect(move).rejects.toMatchObject({ code: '42501' });
  });

  it('shows the workers of another purpose nothing', async () => {
    for (const purpose of ['outbox', 'matching', ''])
      expect(await workSession(connection.database, purpose)((tx) => tx.select().from(webhooks))).toEqual([]);
    expect(await workSession(connection.database, 'notifications')((tx) => tx.select().from(webhooks))).toHaveLength(1);
  });

  it('shows a member nothing by that purpose', async () => {
    const rows = await viewerSession(connection.database, viewerOf('hotline'), 'notifications')((tx) => tx.select().from(webhooks));
    expect(rows).toEqual([]);
  });

  it('lists what it cannot open any more, without its address, so that it can be removed', async () => {
    const other = createNotifications({ ...options, secret: Buffer.alloc(32, 1) }).for(viewerOf('director-juniper'));
    expect(await other.webhooks.list()).toMatchObject([{ id: webhookId, origin: null }]);
    expect(await other.emails.list()).toMatchObject([{ id: subscriptionId, address: null }]);
    expect(await other.webhooks.remove(webhookId)).toBe(webhookId);
    expect(await other.emails.unsubscribe(subscriptionId)).toBe(subscriptionId);
  });

  it('knows nothing of another network', async () => {
    const elsewhere = { ...viewerOf('director-juniper'), networkId: randomUUID() };
    expect(elsewhere.networkId).not.toBe(demoNetworkId);
    expect(await viewerSession(connection.database, elsewhere)((tx) => tx.select().from(webhooks))).toEqual([]);
  });
});
