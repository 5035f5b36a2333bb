import { describe, expect, it } from 'vitest';
import { connectDatabase, workSession } from '../../platform/database.ts';
import { deriveKey } from '../../platform/seal.ts';
import { deliveryWork } from '../../subgraphs/referrals/notifications/deliveryWork.ts';
import { mutate, until } from '../support/disclosures.ts';
import {
  addWebhook,
  deliveriesOf,
  deliveryFields,
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
import { startReceiver } from '../support/receiver.ts';

const here = withReceiver();

describe('a receiver that is dead', () => {
  it('is told when it lives again: the same id and body, signed for the moment, and every attempt is in the log', async () => {
    const { id, secret } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    here.receiver.answer = { status: 503 };
    await tell(here.hub);
    await hurry(here.hub);
    const refused = await receivedBy(here.receiver);
    await deliveryIn(here.hub, id, 'WAITING', 1);
    here.receiver.answer = { status: 200, body: 'thank you' };
    await hurry(here.hub);
    const taken = await receivedBy(here.receiver, 2);
    expect(taken.headers['webhook-id']).toBe(refused.headers['webhook-id']);
    expect(taken.body).toBe(refused.body);
    expect(verify(secret, taken)).toMatchObject({ data: { updates: 1, topic: 'REFERRAL' } });
    expect(await deliveryIn(here.hub, id, 'DELIVERED', 2)).toMatchObject({
      attempts: [{ result: 'SERVER_ERROR' }, { result: 'DELIVERED' }],
    });
    expect((await listWebhooks(here.hub, 'hotline'))[0].failuresInRow).toBe(0);
  });

  it('that nobody can connect to is tried by itself after some seconds', async () => {
    const { port } = here.receiver;
    await here.receiver.stop();
    const { id } = await addWebhook(here.hub, 'hotline', `http://127.0.0.1:${port}/`);
    await testWebhook(here.hub, id);
    await deliveryIn(here.hub, id, 'WAITING', 1);
    here.receiver = await startReceiver({ port });
    await until(async () => here.receiver.received[0]);
    expect(await deliveryIn(here.hub, id, 'DELIVERED', 2)).toMatchObject({
      attempts: [{ result: 'UNREACHABLE' }, { result: 'DELIVERED' }],
    });
  });

  it('is told all it missed as soon as it takes something', async () => {
    const { id } = await addWebhook(here.hub, 'hotline', here.receiver.url, ['REFERRAL', 'NOTICE']);
    here.receiver.answer = { status: 500 };
    await tell(here.hub, 'hotline', 'REFERRAL');
    await hurry(here.hub);
    await deliveryIn(here.hub, id, 'WAITING', 1);
    here.receiver.answer = { status: 200 };
    await here.hub
      .admin`update referrals_jobs._private_jobs set run_at = now() + interval '1 hour' where key like 'notifications.deliver%'`;
    await testWebhook(here.hub, id);
    await until(async () => ((await deliveriesOf(here.hub, 'hotline', id)).every(({ state }) => state === 'DELIVERED') ? true : undefined));
    expect(here.receiver.received).toHaveLength(3);
  });

  it('that answers with a redirect has not taken it, and nobody goes where it points', async () => {
    const elsewhere = await startReceiver();
    const { id } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    here.receiver.answer = { status: 307, headers: { location: elsewhere.url } };
    await testWebhook(here.hub, id);
    expect(await deliveryIn(here.hub, id, 'WAITING', 1)).toMatchObject({ attempts: [{ result: 'REDIRECT' }] });
    expect(elsewhere.received).toEqual([]);
    await elsewhere.stop();
  });

  it('is given up after ten attempts, and told again when somebody asks for it', async () => {
    const { id, secret } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    here.receiver.answer = { status: 404 };
    await tell(here.hub);
    await here.hub.admin`update referrals.deliveries set tries = 9`;
    await hurry(here.hub);
    const { id: deliveryId } = await deliveryIn(here.hub, id, 'GIVEN_UP', 1);
    await hurry(here.hub);
    here.receiver.answer = { status: 200 };
    const again = await mutate(here.hub, 'hotline', 'redeliverWebhook', { deliveryId }, `delivery { ${deliveryFields} }`);
    expect(again).toMatchObject({ delivery: { id: deliveryId, state: 'WAITING' }, errors: [] });
    const got = await receivedBy(here.receiver, 2);
    expect(got.headers['webhook-id']).toBe(deliveryId);
    expect(verify(secret, got)).toMatchObject({ data: { updates: 1 } });
    expect(await deliveryIn(here.hub, id, 'DELIVERED', 2)).toMatchObject({
      attempts: [{ result: 'CLIENT_ERROR' }, { result: 'DELIVERED' }],
    });
  });

  it('is told again what it took, with the same id, when somebody asks for it', async () => {
    const { id } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    const { delivery: first } = await testWebhook(here.hub, id);
    await deliveryIn(here.hub, id, 'DELIVERED', 1);
    await mutate(here.hub, 'hotline', 'redeliverWebhook', { deliveryId: first.id }, `delivery { ${deliveryFields} }`);
    await deliveryIn(here.hub, id, 'DELIVERED', 2);
    expect(here.receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([first.id, first.id]);
  });

  it('is told although the process that began the attempt died in it', async () => {
    const { id } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    await tell(here.hub);
    const [row] = await here.hub.admin`select network_id, id from referrals.deliveries`;
    const connection = connectDatabase({ url: here.hub.urls.referrals, poolSize: 1 });
    const key = deriveKey(Buffer.from(here.hub.secrets.REFERRALS_SECRET, 'base64'), 'notifications');
    const dying = deliveryWork({ session: workSession(connection.database, 'notifications'), key });
    const planned = { networkId: String(row?.network_id), deliveryId: String(row?.id), begun: 0 };
    expect(await dying.begin(planned)).toMatchObject({ delivery: { begun: 1 } });
    expect(await dying.begin(planned)).toBeNull();
    await connection.close();
    await hurry(here.hub);
    expect((await receivedBy(here.receiver)).headers['webhook-id']).toBe(row?.id);
    await deliveryIn(here.hub, id, 'DELIVERED', 1);
  });
});

describe('a pause', () => {
  const failFor = (hours: number, failures: number) =>
    here.hub.admin`update referrals.webhooks set failures_in_row = ${failures}, failing_since = now() - make_interval(hours => ${hours})`;
  const state = async (id: string) => (await listWebhooks(here.hub, 'hotline')).find((one) => one.id === id);

  it('comes after ten failures in a row over a day; what changes meanwhile is gathered, and sent when it ends', async () => {
    const { id, secret } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    here.receiver.answer = { status: 500 };
    await failFor(25, 9);
    await tell(here.hub);
    await hurry(here.hub);
    await until(async () => (await state(id)).pausedAt ?? undefined);
    expect(await state(id)).toMatchObject({ pauseReason: 'FAILING', failuresInRow: 10 });
    expect(await testWebhook(here.hub, id)).toMatchObject({ delivery: null, errors: [{ code: 'PAUSED' }] });
    for (let count = 0; count < 4; count += 1) await tell(here.hub);
    await hurry(here.hub);
    await until(async () => ((await plannedJobs(here.hub)) === 0 ? true : undefined));
    expect(here.receiver.received).toHaveLength(1);
    here.receiver.answer = { status: 200 };
    const { webhook } = await mutate(here.hub, 'hotline', 'resumeWebhook', { webhookId: id }, webhookFields);
    expect(webhook).toMatchObject({ pausedAt: null, pauseReason: null, failuresInRow: 0 });
    await receivedBy(here.receiver, 3);
    const told = here.receiver.received.slice(1).map((one) => (verify(secret, one) as { data: { updates: number } }).data.updates);
    expect(told.sort()).toEqual([1, 4]);
    expect(await mutate(here.hub, 'hotline', 'resumeWebhook', { webhookId: id }, webhookFields)).toMatchObject({
      errors: [{ code: 'NOT_PAUSED' }],
    });
  });

  it.each([
    ['ten failures within a day', 23, 9],
    ['nine failures in a week', 168, 8],
  ])('does not come after %s', async (_title, hours, failures) => {
    const { id } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    here.receiver.answer = { status: 500 };
    await failFor(hours, failures);
    await testWebhook(here.hub, id);
    await deliveryIn(here.hub, id, 'WAITING', 1);
    expect(await state(id)).toMatchObject({ pausedAt: null, failuresInRow: failures + 1 });
  });

  it('comes at once when the receiver answers that it is gone, and the other webhooks hear of it', async () => {
    const other = await startReceiver();
    await addWebhook(here.hub, 'hotline', other.url, ['WEBHOOK']);
    const { id } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    here.receiver.answer = { status: 410 };
    await testWebhook(here.hub, id);
    await until(async () => (await state(id)).pausedAt ?? undefined);
    expect(await state(id)).toMatchObject({ pauseReason: 'GONE' });
    await hurry(here.hub);
    expect(JSON.parse((await receivedBy(other)).body).data).toEqual({ updates: 1, topic: 'WEBHOOK' });
    await other.stop();
  });
});

describe('after thirty days', () => {
  it('a delivery is not told any more, whether or not it was tidied away, and then it is', async () => {
    const { id } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    await testWebhook(here.hub, id);
    const { id: deliveryId } = await deliveryIn(here.hub, id, 'DELIVERED', 1);
    await here.hub.admin`update referrals.deliveries set created_at = now() - interval '31 days'`;
    await here.hub.admin`update referrals.delivery_attempts set at = now() - interval '31 days'`;
    expect(await deliveriesOf(here.hub, 'hotline', id)).toEqual([]);
    expect(await mutate(here.hub, 'hotline', 'redeliverWebhook', { deliveryId }, '__typename')).toMatchObject({
      errors: [{ code: 'NOT_FOUND' }],
    });
    await here.hub.admin`select from referrals_jobs.add_job('notifications.tidy')`;
    await until(async () =>
      (await here.hub.admin`select 1 from referrals.deliveries union all select 1 from referrals.delivery_attempts`).length === 0
        ? true
        : undefined,
    );
  });

  it('what still waits is kept', async () => {
    const { id } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    here.receiver.answer = { status: 500 };
    await testWebhook(here.hub, id);
    await deliveryIn(here.hub, id, 'WAITING', 1);
    await here.hub.admin`update referrals.deliveries set created_at = now() - interval '31 days'`;
    await here.hub.admin`update referrals.delivery_attempts set at = now() - interval '31 days'`;
    await here.hub.admin`select from referrals_jobs.add_job('notifications.tidy')`;
    await until(async () => ((await here.hub.admin`select 1 from referrals.delivery_attempts`).length === 0 ? true : undefined));
    expect(await here.hub.admin`select state from referrals.deliveries`).toEqual([{ state: 'WAITING' }]);
  });
});
