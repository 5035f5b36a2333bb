import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { organisationIdOf, personaNames, viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase, workSession } from '../../platform/database.ts';
import { deriveKey } from '../../platform/seal.ts';
import { deliveryWork } from '../../subgraphs/referrals/notifications/deliveryWork.ts';
import { mutate, until } from '../support/disclosures.ts';
import { askSubgraphAs } from '../support/execute.ts';
import {
  addWebhook,
  clearNotifications,
  deliveriesOf,
  deliveryFields,
  hurry,
  listWebhooks,
  plannedJobs,
  toLoopback,
  webhookFields,
} from '../support/notifications.ts';
import { type Received, type Receiver, startReceiver } from '../support/receiver.ts';
import { clearReferrals, sendReferral } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let receiver: Receiver;
beforeAll(async () => {
  hub = await startTestHub({ notifications: toLoopback });
});
afterAll(() => hub.stop());
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  await receiver.stop();
  await clearNotifications(hub);
  await clearReferrals(hub);
});

const verify = (secret: string, { body, headers }: Received) => new Webhook(secret).verify(body, headers);
const receivedBy = (one: Receiver, count = 1) => until(async () => (one.received.length >= count ? one.received[count - 1] : undefined));
const tell = (topic = 'REFERRAL', organisation: 'hotline' | 'juniper-house' = 'hotline') =>
  askSubgraphAs(
    hub.inProcess,
    'referrals',
    { kind: 'service', service: 'shelters', networkId: demoNetworkId, onBehalfOf: viewerOf('coordinator') },
    'mutation ($input: NotifyInput!) { notify(input: $input) { noted } }',
    { input: { organisationId: organisationIdOf(organisation), topic } },
  );
const test = (webhookId: string) => mutate(hub, 'hotline', 'testWebhook', { webhookId }, `delivery { ${deliveryFields} }`);
const delivery = (webhookId: string, state: string, attempts = 0) =>
  until(async () => (await deliveriesOf(hub, 'hotline', webhookId)).find((one) => one.state === state && one.attempts.length >= attempts));

describe('a webhook', () => {
  it('is sent a test whose signature the library verifies, with its own secret and no other', async () => {
    const { id, secret } = await addWebhook(hub, 'hotline', receiver.url);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const { delivery: planned } = await test(id);
    const got = await receivedBy(receiver);
    expect(verify(secret, got)).toEqual({ type: 'saya.test', timestamp: expect.any(String), data: {} });
    expect(got.headers['webhook-id']).toBe(planned.id);
    expect(() => verify(`whsec_${Buffer.alloc(32, 1).toString('base64')}`, got)).toThrow('No matching signature');
    expect(() => verify(secret, { ...got, body: got.body.replace('test', 'tset') })).toThrow('No matching signature');
    expect(() => verify(secret, { ...got, headers: { ...got.headers, 'webhook-id': randomUUID() } })).toThrow('No matching signature');
    expect(await delivery(id, 'DELIVERED', 1)).toMatchObject({ topic: null, updates: 0, attempts: [{ result: 'DELIVERED' }] });
  });

  it('tells the other side of a referral that something changed, and nothing of what; its own side is not told', async () => {
    const shelter = await addWebhook(hub, 'director-juniper', `${receiver.url}/shelter`);
    const sender = await addWebhook(hub, 'hotline', `${receiver.url}/sender`);
    const { referral } = await sendReferral(hub, 'hotline');
    const first = await receivedBy(receiver);
    expect(first.path).toMatch(/shelter$/);
    expect(verify(shelter.secret, first)).toEqual({
      type: 'saya.updates',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      data: { updates: 1, topic: 'REFERRAL' },
    });
    await hub.ask('shelter-juniper', `mutation { acceptReferral(input: { referralId: "${referral.id}" }) { errors { code } } }`);
    const second = await receivedBy(receiver, 2);
    expect(second.path).toMatch(/sender$/);
    expect(verify(sender.secret, second)).toMatchObject({ data: { updates: 1, topic: 'REFERRAL' } });
    const { origin } = new URL(receiver.url);
    const told = JSON.stringify(receiver.received).replaceAll(origin, '');
    for (const secret of [referral.id, referral.code, organisationIdOf('hotline'), organisationIdOf('juniper-house'), demoNetworkId])
      expect(told).not.toContain(secret);
  });

  it('gathers many changes into one delivery, a topic each, of the topics it asked for', async () => {
    const { id, secret } = await addWebhook(hub, 'hotline', receiver.url, ['REFERRAL', 'NOTICE']);
    for (const topic of ['REFERRAL', 'NOTICE', 'REFERRAL', 'CAPACITY', 'REFERRAL']) await tell(topic);
    await hurry(hub);
    await receivedBy(receiver, 2);
    const told = receiver.received.map((one) => (verify(secret, one) as { data: { topic: string; updates: number } }).data);
    expect(told.sort((one, other) => one.updates - other.updates)).toEqual([
      { updates: 1, topic: 'NOTICE' },
      { updates: 3, topic: 'REFERRAL' },
    ]);
    expect(await deliveriesOf(hub, 'hotline', id)).toHaveLength(2);
  });

  it('shows its origin and neither its path nor its secret again; nor do logs, tables and jobs', async () => {
    const { id, secret } = await addWebhook(hub, 'hotline', receiver.url);
    await test(id);
    await receivedBy(receiver);
    const [listed] = await listWebhooks(hub, 'hotline');
    expect(listed).toMatchObject({ id, origin: new URL(receiver.url).origin, topics: ['REFERRAL'], failuresInRow: 0, pausedAt: null });
    const rows = await hub.admin`select row.*::text as text from referrals.webhooks row union all
      select row.*::text from referrals.deliveries row union all select row.*::text from referrals_jobs._private_jobs row`;
    const everything = JSON.stringify([listed, rows, hub.logged()]);
    const key = Buffer.from(secret.slice(6), 'base64').toString('hex');
    for (const hidden of ['path-with-a-secret', secret.slice(6), key]) expect(everything).not.toContain(hidden);
  });

  it('gets a new secret, beside which the old one signs for a day', async () => {
    const { id, secret } = await addWebhook(hub, 'hotline', receiver.url);
    const rotated = await mutate(hub, 'hotline', 'rotateWebhookSecret', { webhookId: id }, `${webhookFields} secret`);
    expect(rotated.secret).not.toBe(secret);
    expect(rotated.webhook.oldSecretUntil).not.toBeNull();
    await test(id);
    const both = await receivedBy(receiver);
    expect(both.headers['webhook-signature']?.split(' ')).toHaveLength(2);
    for (const one of [secret, rotated.secret]) expect(verify(one, both)).toMatchObject({ type: 'saya.test' });
    await hub.admin`update referrals.webhooks set old_secret_until = now()`;
    await test(id);
    const later = await receivedBy(receiver, 2);
    expect(verify(rotated.secret, later)).toMatchObject({ type: 'saya.test' });
    expect(() => verify(secret, later)).toThrow('No matching signature');
    expect((await listWebhooks(hub, 'hotline'))[0].oldSecretUntil).toBeNull();
  });

  it('whose secret leaked signs with the new one only', async () => {
    const { id, secret } = await addWebhook(hub, 'hotline', receiver.url);
    const rotated = await mutate(hub, 'hotline', 'rotateWebhookSecret', { webhookId: id, leaked: true }, `${webhookFields} secret`);
    expect(rotated.webhook.oldSecretUntil).toBeNull();
    await test(id);
    const got = await receivedBy(receiver);
    expect(verify(rotated.secret, got)).toMatchObject({ type: 'saya.test' });
    expect(() => verify(secret, got)).toThrow('No matching signature');
  });

  it('that was removed is sent nothing, and its deliveries are forgotten', async () => {
    const { id } = await addWebhook(hub, 'hotline', receiver.url);
    await tell();
    expect(await mutate(hub, 'hotline', 'removeWebhook', { webhookId: id }, 'removedId')).toEqual({ removedId: id, errors: [] });
    await hurry(hub);
    await until(async () => ((await plannedJobs(hub)) === 0 ? true : undefined));
    expect(receiver.received).toEqual([]);
    expect(await hub.admin`select 1 from referrals.deliveries`).toHaveLength(0);
  });
});

describe('a receiver that is dead', () => {
  it('is told when it lives again: the same id and body, signed for the moment, and every attempt is in the log', async () => {
    const { id, secret } = await addWebhook(hub, 'hotline', receiver.url);
    receiver.answer = { status: 503 };
    await tell();
    await hurry(hub);
    const refused = await receivedBy(receiver);
    await delivery(id, 'WAITING', 1);
    receiver.answer = { status: 200, body: 'thank you' };
    await hurry(hub);
    const taken = await receivedBy(receiver, 2);
    expect(taken.headers['webhook-id']).toBe(refused.headers['webhook-id']);
    expect(taken.body).toBe(refused.body);
    expect(verify(secret, taken)).toMatchObject({ data: { updates: 1, topic: 'REFERRAL' } });
    expect(await delivery(id, 'DELIVERED', 2)).toMatchObject({ attempts: [{ result: 'SERVER_ERROR' }, { result: 'DELIVERED' }] });
    expect((await listWebhooks(hub, 'hotline'))[0].failuresInRow).toBe(0);
  });

  it('that nobody can connect to is tried by itself after some seconds', async () => {
    const { port } = receiver;
    await receiver.stop();
    const { id } = await addWebhook(hub, 'hotline', `http://127.0.0.1:${port}/`);
    await test(id);
    await delivery(id, 'WAITING', 1);
    receiver = await startReceiver({ port });
    await until(async () => receiver.received[0]);
    expect(await delivery(id, 'DELIVERED', 2)).toMatchObject({ attempts: [{ result: 'UNREACHABLE' }, { result: 'DELIVERED' }] });
  });

  it('is told all it missed as soon as it takes something', async () => {
    const { id } = await addWebhook(hub, 'hotline', receiver.url, ['REFERRAL', 'NOTICE']);
    receiver.answer = { status: 500 };
    await tell('REFERRAL');
    await hurry(hub);
    await delivery(id, 'WAITING', 1);
    receiver.answer = { status: 200 };
    await hub.admin`update referrals_jobs._private_jobs set run_at = now() + interval '1 hour' where key like 'notifications.deliver%'`;
    await test(id);
    await until(async () => ((await deliveriesOf(hub, 'hotline', id)).every(({ state }) => state === 'DELIVERED') ? true : undefined));
    expect(receiver.received).toHaveLength(3);
  });

  it('that answers with a redirect has not taken it, and nobody goes where it points', async () => {
    const elsewhere = await startReceiver();
    const { id } = await addWebhook(hub, 'hotline', receiver.url);
    receiver.answer = { status: 307, headers: { location: elsewhere.url } };
    await test(id);
    expect(await delivery(id, 'WAITING', 1)).toMatchObject({ attempts: [{ result: 'REDIRECT' }] });
    expect(elsewhere.received).toEqual([]);
    await elsewhere.stop();
  });

  it('is given up after ten attempts, and told again when somebody asks for it', async () => {
    const { id, secret } = await addWebhook(hub, 'hotline', receiver.url);
    receiver.answer = { status: 404 };
    await tell();
    await hub.admin`update referrals.deliveries set tries = 9`;
    await hurry(hub);
    const { id: deliveryId } = await delivery(id, 'GIVEN_UP', 1);
    await hurry(hub);
    receiver.answer = { status: 200 };
    const again = await mutate(hub, 'hotline', 'redeliverWebhook', { deliveryId }, `delivery { ${deliveryFields} }`);
    expect(again).toMatchObject({ delivery: { id: deliveryId, state: 'WAITING' }, errors: [] });
    const got = await receivedBy(receiver, 2);
    expect(got.headers['webhook-id']).toBe(deliveryId);
    expect(verify(secret, got)).toMatchObject({ data: { updates: 1 } });
    expect(await delivery(id, 'DELIVERED', 2)).toMatchObject({ attempts: [{ result: 'CLIENT_ERROR' }, { result: 'DELIVERED' }] });
  });

  it('is told again what it took, with the same id, when somebody asks for it', async () => {
    const { id } = await addWebhook(hub, 'hotline', receiver.url);
    const { delivery: first } = await test(id);
    await delivery(id, 'DELIVERED', 1);
    await mutate(hub, 'hotline', 'redeliverWebhook', { deliveryId: first.id }, `delivery { ${deliveryFields} }`);
    await delivery(id, 'DELIVERED', 2);
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([first.id, first.id]);
  });

  it('is told although the process that began the attempt died in it', async () => {
    const { id } = await addWebhook(hub, 'hotline', receiver.url);
    await tell();
    const [row] = await hub.admin`select network_id, id from referrals.deliveries`;
    const connection = connectDatabase({ url: hub.urls.referrals, poolSize: 1 });
    const key = deriveKey(Buffer.from(hub.secrets.REFERRALS_SECRET, 'base64'), 'notifications');
    const dying = deliveryWork({ session: workSession(connection.database, 'notifications'), key });
    const planned = { networkId: String(row?.network_id), deliveryId: String(row?.id), begun: 0 };
    expect(await dying.begin(planned)).toMatchObject({ delivery: { begun: 1 } });
    expect(await dying.begin(planned)).toBeNull();
    await connection.close();
    await hurry(hub);
    expect((await receivedBy(receiver)).headers['webhook-id']).toBe(row?.id);
    await delivery(id, 'DELIVERED', 1);
  });
});

describe('a pause', () => {
  const failFor = (hours: number, failures: number) =>
    hub.admin`update referrals.webhooks set failures_in_row = ${failures}, failing_since = now() - make_interval(hours => ${hours})`;
  const state = async (id: string) => (await listWebhooks(hub, 'hotline')).find((one) => one.id === id);

  it('comes after ten failures in a row over a day; what changes meanwhile is gathered, and sent when it ends', async () => {
    const { id, secret } = await addWebhook(hub, 'hotline', receiver.url);
    receiver.answer = { status: 500 };
    await failFor(25, 9);
    await tell();
    await hurry(hub);
    await until(async () => (await state(id)).pausedAt ?? undefined);
    expect(await state(id)).toMatchObject({ pauseReason: 'FAILING', failuresInRow: 10 });
    expect(await test(id)).toMatchObject({ delivery: null, errors: [{ code: 'PAUSED' }] });
    for (let count = 0; count < 4; count += 1) await tell();
    await hurry(hub);
    await until(async () => ((await plannedJobs(hub)) === 0 ? true : undefined));
    expect(receiver.received).toHaveLength(1);
    receiver.answer = { status: 200 };
    const { webhook } = await mutate(hub, 'hotline', 'resumeWebhook', { webhookId: id }, webhookFields);
    expect(webhook).toMatchObject({ pausedAt: null, pauseReason: null, failuresInRow: 0 });
    await receivedBy(receiver, 3);
    const told = receiver.received.slice(1).map((one) => (verify(secret, one) as { data: { updates: number } }).data.updates);
    expect(told.sort()).toEqual([1, 4]);
    expect(await mutate(hub, 'hotline', 'resumeWebhook', { webhookId: id }, webhookFields)).toMatchObject({
      errors: [{ code: 'NOT_PAUSED' }],
    });
  });

  it.each([
    ['ten failures within a day', 23, 9],
    ['nine failures in a week', 168, 8],
  ])('does not come after %s', async (_title, hours, failures) => {
    const { id } = await addWebhook(hub, 'hotline', receiver.url);
    receiver.answer = { status: 500 };
    await failFor(hours, failures);
    await test(id);
    await delivery(id, 'WAITING', 1);
    expect(await state(id)).toMatchObject({ pausedAt: null, failuresInRow: failures + 1 });
  });

  it('comes at once when the receiver answers that it is gone, and the other webhooks hear of it', async () => {
    const other = await startReceiver();
    await addWebhook(hub, 'hotline', other.url, ['WEBHOOK']);
    const { id } = await addWebhook(hub, 'hotline', receiver.url);
    receiver.answer = { status: 410 };
    await test(id);
    await until(async () => (await state(id)).pausedAt ?? undefined);
    expect(await state(id)).toMatchObject({ pauseReason: 'GONE' });
    await hurry(hub);
    expect(JSON.parse((await receivedBy(other)).body).data).toEqual({ updates: 1, topic: 'WEBHOOK' });
    await other.stop();
  });
});

describe('what is asked for wrongly', () => {
  const add = (url: string, topics: string[] = ['REFERRAL']) =>
    mutate(hub, 'hotline', 'addWebhook', { url, topics }, `${webhookFields} secret`);

  it.each([
    ['not a URL', 'INVALID_URL'],
    ['ftp://hooks.example/', 'INVALID_URL'],
    ['https://user:word@hooks.example/', 'INVALID_URL'],
    ['https://hooks.example:22/', 'INVALID_URL'],
    ['https://nowhere.example/', 'URL_NOT_ALLOWED'],
    ['https://169.254.169.254/latest', 'URL_NOT_ALLOWED'],
    ['https://0x0a000001/', 'URL_NOT_ALLOWED'],
    ['https://[::1]/', 'URL_NOT_ALLOWED'],
    ['https://[::ffff:10.0.0.1]/', 'URL_NOT_ALLOWED'],
    ['http://93.184.216.34:8080/', 'URL_NOT_ALLOWED'],
  ])('adding %s is refused as %s, and the answer does not repeat it', async (url, code) => {
    const answer = await add(url);
    expect(answer).toMatchObject({ webhook: null, secret: null, errors: [{ code, field: 'url' }] });
    expect(JSON.stringify(answer)).not.toContain(url);
    expect(await hub.admin`select 1 from referrals.webhooks`).toHaveLength(0);
  });

  it('is answered with a code, and nothing happens', async () => {
    expect(await add(receiver.url, [])).toMatchObject({ webhook: null, errors: [{ code: 'NO_TOPIC' }] });
    for (const id of [randomUUID(), 'x', '']) {
      expect(await mutate(hub, 'hotline', 'removeWebhook', { webhookId: id }, 'removedId')).toMatchObject({
        errors: [{ code: 'NOT_FOUND' }],
      });
      expect(await mutate(hub, 'hotline', 'rotateWebhookSecret', { webhookId: id }, 'secret')).toMatchObject({
        errors: [{ code: 'NOT_FOUND' }],
      });
      expect(await test(id)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
      expect(await mutate(hub, 'hotline', 'redeliverWebhook', { deliveryId: id }, 'delivery { id }')).toMatchObject({
        errors: [{ code: 'NOT_FOUND' }],
      });
      expect(await mutate(hub, 'hotline', 'resumeWebhook', { webhookId: id }, webhookFields)).toMatchObject({
        errors: [{ code: 'NOT_FOUND' }],
      });
    }
  });

  it('is an eleventh webhook, also of eleven that come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => add(receiver.url)));
    expect(answers.filter(({ webhook }) => webhook !== null)).toHaveLength(10);
    for (const { errors } of answers.filter(({ webhook }) => webhook === null))
      expect(errors).toMatchObject([{ code: 'TOO_MANY_WEBHOOKS' }]);
  });

  it('is a thirty-first request by hand in ten minutes, whichever webhook it is for', async () => {
    const { id } = await addWebhook(hub, 'hotline', receiver.url);
    const answers = [];
    for (let count = 0; count < 30; count += 1) answers.push(await test(id));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(29);
    expect(answers.at(-1)).toMatchObject({ delivery: null, errors: [{ code: 'TOO_OFTEN' }] });
    expect(await add(receiver.url)).toMatchObject({ errors: [{ code: 'TOO_OFTEN' }] });
    await hub.admin`update referrals.notification_budgets set since = now() - interval '11 minutes'`;
    expect((await test(id)).errors).toEqual([]);
  });
});

describe('a private network', () => {
  it('is closed to webhooks of a hub that nobody configured, when they are added and whenever they are sent', async () => {
    const plain = await startTestHub({ besides: hub });
    try {
      expect(await mutate(plain, 'hotline', 'addWebhook', { url: receiver.url, topics: ['REFERRAL'] }, webhookFields)).toMatchObject({
        webhook: null,
        errors: [{ code: 'URL_NOT_ALLOWED' }],
      });
      expect(receiver.received).toEqual([]);
    } finally {
      await plain.stop();
    }
  });

  it('is closed to a name that led elsewhere when it was added', async () => {
    let address = '93.184.216.34';
    const lookup = async () => [{ address, family: 4 }];
    const rebound = await startTestHub({ besides: hub, notifications: { mail: null, networks: null, lookup } });
    try {
      const { id } = await addWebhook(rebound, 'hotline', `https://hooks.example:${receiver.port}/`);
      address = '127.0.0.1';
      await mutate(rebound, 'hotline', 'testWebhook', { webhookId: id }, 'delivery { id }');
      const [node] = await until(async () => {
        const found = await deliveriesOf(rebound, 'hotline', id);
        return found[0]?.attempts.length > 0 ? found : undefined;
      });
      expect(node.attempts).toMatchObject([{ result: 'UNREACHABLE' }]);
      expect(receiver.received).toEqual([]);
    } finally {
      await rebound.stop();
    }
  });
});

describe('another organisation', () => {
  it('sees, changes, tests, sends and removes nothing of it', async () => {
    const { id } = await addWebhook(hub, 'hotline', receiver.url);
    const { delivery: own } = await test(id);
    await delivery(id, 'DELIVERED', 1);
    const [before] = await hub.admin`select row.*::text from referrals.webhooks row`;
    for (const persona of ['hospital', 'police', 'director-juniper', 'coordinator'] as const) {
      expect(await listWebhooks(hub, persona)).toEqual([]);
      for (const [name, input] of [
        ['removeWebhook', { webhookId: id }],
        ['rotateWebhookSecret', { webhookId: id }],
        ['testWebhook', { webhookId: id }],
        ['redeliverWebhook', { deliveryId: own.id }],
        ['resumeWebhook', { webhookId: id }],
      ] as const)
        expect(await mutate(hub, persona, name, input, '__typename')).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    }
    expect(await hub.admin`select row.*::text from referrals.webhooks row`).toEqual([before]);
    expect(receiver.received).toHaveLength(1);
  });

  it('has cursors of its own', async () => {
    const own = await addWebhook(hub, 'hotline', receiver.url);
    const foreign = await addWebhook(hub, 'hospital', receiver.url);
    for (let count = 0; count < 3; count += 1) await test(own.id);
    const page = (persona: 'hotline' | 'hospital', after: string | null) =>
      hub.ask(
        persona,
        'query ($after: String) { webhooks { id deliveries(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }',
        { after },
      );
    const first = (await page('hotline', null)).data.webhooks[0].deliveries;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = (await page('hotline', first.pageInfo.endCursor)).data.webhooks[0].deliveries;
    expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.id)).size).toBe(3);
    expect((await page('hospital', first.pageInfo.endCursor)).errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }]);
    expect(foreign.id).not.toBe(own.id);
  });

  it.each(personaNames.filter((name) => !['hotline', 'hospital', 'police', 'director-juniper', 'coordinator'].includes(name)))(
    'and %s of any is refused at the door',
    async (persona) => {
      const { id } = await addWebhook(hub, 'hotline', receiver.url);
      expect((await hub.ask(persona, '{ webhooks { id } }')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      for (const [name, input] of [
        ['addWebhook', { url: receiver.url, topics: ['REFERRAL'] }],
        ['removeWebhook', { webhookId: id }],
        ['rotateWebhookSecret', { webhookId: id }],
        ['testWebhook', { webhookId: id }],
        ['redeliverWebhook', { deliveryId: id }],
        ['resumeWebhook', { webhookId: id }],
      ] as const)
        expect(await mutate(hub, persona, name, input, '__typename')).toEqual({ refused: 'FORBIDDEN' });
      expect(await hub.admin`select 1 from referrals.webhooks`).toHaveLength(1);
    },
  );
});

describe('telling', () => {
  const document = 'mutation ($input: NotifyInput!) { notify(input: $input) { noted } }';
  const input = { organisationId: organisationIdOf('hotline'), topic: 'NOTICE' };
  const as = (service: 'shelters' | 'disclosures' | 'cases' | 'referrals') =>
    askSubgraphAs(
      hub.inProcess,
      'referrals',
      { kind: 'service', service, networkId: demoNetworkId, onBehalfOf: viewerOf('coordinator') },
      document,
      { input },
    );

  it.each(['shelters', 'disclosures', 'cases'] as const)('is open to the %s service', async (service) => {
    await addWebhook(hub, 'hotline', receiver.url, ['NOTICE']);
    expect(await as(service)).toEqual({ data: { notify: { noted: true } }, errors: [] });
    await hurry(hub);
    expect(JSON.parse((await receivedBy(receiver)).body).data).toEqual({ updates: 1, topic: 'NOTICE' });
  });

  it('is open to no person and unknown to clients, and an organisation that is not there is told like any other', async () => {
    for (const persona of personaNames) {
      const { errors } = await askSubgraphAs(hub.inProcess, 'referrals', viewerOf(persona), document, { input });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect((await as('referrals')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const { errors } = await hub.ask('coordinator', document, { input });
    for (const error of errors) expect(error.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(errors.length).toBeGreaterThan(0);
    const { data } = await askSubgraphAs(
      hub.inProcess,
      'referrals',
      { kind: 'service', service: 'cases', networkId: demoNetworkId, onBehalfOf: viewerOf('coordinator') },
      document,
      { input: { organisationId: randomUUID(), topic: 'NOTICE' } },
    );
    expect(data).toEqual({ notify: { noted: true } });
  });
});

describe('after thirty days', () => {
  it('a delivery is not told any more, whether or not it was tidied away, and then it is', async () => {
    const { id } = await addWebhook(hub, 'hotline', receiver.url);
    await test(id);
    const { id: deliveryId } = await delivery(id, 'DELIVERED', 1);
    await hub.admin`update referrals.deliveries set created_at = now() - interval '31 days'`;
    await hub.admin`update referrals.delivery_attempts set at = now() - interval '31 days'`;
    expect(await deliveriesOf(hub, 'hotline', id)).toEqual([]);
    expect(await mutate(hub, 'hotline', 'redeliverWebhook', { deliveryId }, '__typename')).toMatchObject({
      errors: [{ code: 'NOT_FOUND' }],
    });
    await until(
      async () => (await hub.admin`select 1 from referrals_jobs._private_jobs where key = 'notifications.tidy' and locked_at is null`)[0],
    );
    await hub.admin`update referrals_jobs._private_jobs set run_at = now() where key = 'notifications.tidy'`;
    await until(async () =>
      (await hub.admin`select 1 from referrals.deliveries union all select 1 from referrals.delivery_attempts`).length === 0
        ? true
        : undefined,
    );
    await until(
      async () =>
        (
          await hub.admin`select 1 from referrals_jobs._private_jobs where key = 'notifications.tidy' and run_at > now() + interval '23 hours'`
        )[0],
    );
  });
});
