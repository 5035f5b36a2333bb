import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { personaNames } from '../../hub/demo/personas.ts';
import { mutate, until } from '../support/disclosures.ts';
import { addWebhook, deliveriesOf, deliveryIn, listWebhooks, testWebhook, webhookFields, withReceiver } from '../support/notifications.ts';
import { startTestHub } from '../support/testNetwork.ts';

const here = withReceiver();

describe('what is asked for wrongly', () => {
  const add = (url: string, topics: string[] = ['REFERRAL']) =>
    mutate(here.hub, 'hotline', 'addWebhook', { url, topics }, `${webhookFields} secret`);

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
    expect(await here.hub.admin`select 1 from referrals.webhooks`).toHaveLength(0);
  });

  it('is answered with a code, and nothing happens', async () => {
    expect(await add(here.receiver.url, [])).toMatchObject({ webhook: null, errors: [{ code: 'NO_TOPIC' }] });
    for (const id of [randomUUID(), 'x', '']) {
      expect(await mutate(here.hub, 'hotline', 'removeWebhook', { webhookId: id }, 'removedId')).toMatchObject({
        errors: [{ code: 'NOT_FOUND' }],
      });
      expect(await mutate(here.hub, 'hotline', 'rotateWebhookSecret', { webhookId: id }, 'secret')).toMatchObject({
        errors: [{ code: 'NOT_FOUND' }],
      });
      expect(await testWebhook(here.hub, id)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
      expect(await mutate(here.hub, 'hotline', 'redeliverWebhook', { deliveryId: id }, 'delivery { id }')).toMatchObject({
        errors: [{ code: 'NOT_FOUND' }],
      });
      expect(await mutate(here.hub, 'hotline', 'resumeWebhook', { webhookId: id }, webhookFields)).toMatchObject({
        errors: [{ code: 'NOT_FOUND' }],
      });
    }
  });

  it('is an eleventh webhook, also of eleven that come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => add(here.receiver.url)));
    expect(answers.filter(({ webhook }) => webhook !== null)).toHaveLength(10);
    for (const { errors } of answers.filter(({ webhook }) => webhook === null))
      expect(errors).toMatchObject([{ code: 'TOO_MANY_WEBHOOKS' }]);
  });

  it('is a thirty-first request by hand in ten minutes, whichever webhook it is for', async () => {
    const { id } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    const answers = [];
    for (let count = 0; count < 30; count += 1) answers.push(await testWebhook(here.hub, id));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(29);
    expect(answers.at(-1)).toMatchObject({ delivery: null, errors: [{ code: 'TOO_OFTEN' }] });
    expect(await add(here.receiver.url)).toMatchObject({ errors: [{ code: 'TOO_OFTEN' }] });
    await here.hub.admin`update referrals.notification_budgets set since = now() - interval '11 minutes'`;
    expect((await testWebhook(here.hub, id)).errors).toEqual([]);
  });
});

describe('a private network', () => {
  it('is closed to webhooks of a hub that nobody configured, when they are added and whenever they are sent', async () => {
    const plain = await startTestHub({ besides: here.hub });
    try {
      expect(await mutate(plain, 'hotline', 'addWebhook', { url: here.receiver.url, topics: ['REFERRAL'] }, webhookFields)).toMatchObject({
        webhook: null,
        errors: [{ code: 'URL_NOT_ALLOWED' }],
      });
      expect(here.receiver.received).toEqual([]);
    } finally {
      await plain.stop();
    }
  });

  it('is closed to a name that led elsewhere when it was added', async () => {
    let address = '93.184.216.34';
    const lookup = async () => [{ address, family: 4 }];
    const rebound = await startTestHub({ besides: here.hub, notifications: { mail: null, networks: null, lookup } });
    try {
      const { id } = await addWebhook(rebound, 'hotline', `https://hooks.example:${here.receiver.port}/`);
      address = '127.0.0.1';
      await mutate(rebound, 'hotline', 'testWebhook', { webhookId: id }, 'delivery { id }');
      const [node] = await until(async () => {
        const found = await deliveriesOf(rebound, 'hotline', id);
        return found[0]?.attempts.length > 0 ? found : undefined;
      });
      expect(node.attempts).toMatchObject([{ result: 'UNREACHABLE' }]);
      expect(here.receiver.received).toEqual([]);
    } finally {
      await rebound.stop();
    }
  });
});

describe('another organisation', () => {
  it('sees, changes, tests, sends and removes nothing of it', async () => {
    const { id } = await addWebhook(here.hub, 'hotline', here.receiver.url);
    const { delivery: own } = await testWebhook(here.hub, id);
    await deliveryIn(here.hub, id, 'DELIVERED', 1);
    const [before] = await here.hub.admin`select row.*::text from referrals.webhooks row`;
    for (const persona of ['hospital', 'police', 'director-juniper', 'coordinator'] as const) {
      expect(await listWebhooks(here.hub, persona)).toEqual([]);
      for (const [name, input] of [
        ['removeWebhook', { webhookId: id }],
        ['rotateWebhookSecret', { webhookId: id }],
        ['testWebhook', { webhookId: id }],
        ['redeliverWebhook', { deliveryId: own.id }],
        ['resumeWebhook', { webhookId: id }],
      ] as const)
        expect(await mutate(here.hub, persona, name, input, '__typename')).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    }
    expect(await here.hub.admin`select row.*::text from referrals.webhooks row`).toEqual([before]);
    expect(here.receiver.received).toHaveLength(1);
  });

  it('has cursors of its own', async () => {
    const own = await addWebhook(here.hub, 'hotline', here.receiver.url);
    const foreign = await addWebhook(here.hub, 'hospital', here.receiver.url);
    for (let count = 0; count < 3; count += 1) await testWebhook(here.hub, own.id);
    const page = (persona: 'hotline' | 'hospital', after: string | null) =>
      here.hub.ask(
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
      const { id } = await addWebhook(here.hub, 'hotline', here.receiver.url);
      expect((await here.hub.ask(persona, '{ webhooks { id } }')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      for (const [name, input] of [
        ['addWebhook', { url: here.receiver.url, topics: ['REFERRAL'] }],
        ['removeWebhook', { webhookId: id }],
        ['rotateWebhookSecret', { webhookId: id }],
        ['testWebhook', { webhookId: id }],
        ['redeliverWebhook', { deliveryId: id }],
        ['resumeWebhook', { webhookId: id }],
      ] as const)
        expect(await mutate(here.hub, persona, name, input, '__typename')).toEqual({ refused: 'FORBIDDEN' });
      expect(await here.hub.admin`select 1 from referrals.webhooks`).toHaveLength(1);
    },
  );
});
