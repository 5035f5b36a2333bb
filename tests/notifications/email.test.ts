import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { organisationIdOf, type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { createMailer } from '../../subgraphs/referrals/notifications/email.ts';
import { type Loose, mutate, until } from '../support/disclosures.ts';
import { type MailServer, startMailServer } from '../support/mailServer.ts';
import { addWebhook, clearNotifications, hurry, plannedJobs, tell, toLoopback } from '../support/notifications.ts';
import { startReceiver } from '../support/receiver.ts';
import { clearReferrals, sendReferral } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let server: MailServer;
let hub: TestHub;
beforeAll(async () => {
  server = await startMailServer();
  hub = await startTestHub({ notifications: { ...toLoopback, mail: { url: server.url, from: 'post@example.org' } } });
});
afterAll(async () => {
  await hub.stop();
  await server.stop();
});
afterEach(async () => {
  server.refusing = false;
  await clearNotifications(hub);
  await clearReferrals(hub);
  server.mails.length = 0;
});

const fields = 'subscription { id address topics interval language confirmedAt failingSince }';
const address = 'night.worker@mail.example';
const input = (overrides: Record<string, unknown> = {}) => ({
  address,
  topics: ['REFERRAL'],
  interval: 'AT_ONCE',
  language: 'EN',
  ...overrides,
});
const subscribe = (persona: PersonaName, overrides: Record<string, unknown> = {}) =>
  mutate(hub, persona, 'subscribeEmail', input(overrides), fields);
const confirm = (persona: PersonaName, subscriptionId: string, code: string) =>
  mutate(hub, persona, 'confirmEmail', { subscriptionId, code }, fields);
const list = async (persona: PersonaName): Promise<Loose[]> =>
  (await hub.ask(persona, '{ emailSubscriptions { id address topics interval language confirmedAt failingSince } }')).data
    ?.emailSubscriptions;
const mail = (count: number) => until(async () => server.mails[count - 1]);
const codeIn = ({ text }: { text: string }) => /\b\d{8}\b/.exec(text)?.[0] ?? '';
/** Subscribes and confirms; forgets the message with the code. */
async function subscribed(persona: PersonaName, overrides: Record<string, unknown> = {}): Promise<string> {
  const { subscription } = await subscribe(persona, overrides);
  const { subscription: confirmed } = await confirm(persona, subscription.id, codeIn(await mail(1)));
  expect(confirmed.confirmedAt).not.toBeNull();
  server.mails.length = 0;
  return subscription.id;
}

describe('an address', () => {
  it('is sent a code and nothing else until the code came back', async () => {
    const { subscription } = await subscribe('hotline');
    expect(subscription).toMatchObject({ address, topics: ['REFERRAL'], interval: 'AT_ONCE', language: 'EN', confirmedAt: null });
    const first = await mail(1);
    expect(first).toMatchObject({ from: 'post@example.org', to: [address] });
    expect(first.text).toMatch(/^Your code is \d{8}\. It is good for 30 minutes\./);
    expect(first.text).not.toMatch(/http|[0-9a-f]{8}-[0-9a-f]{4}/);
    await tell(hub);
    await hurry(hub);
    expect(await confirm('hotline', subscription.id, codeIn(first) === '00000000' ? '00000001' : '00000000')).toMatchObject({
      subscription: null,
      errors: [{ code: 'WRONG_CODE', field: 'code' }],
    });
    expect(await confirm('hotline', subscription.id, 'ключ-дня')).toMatchObject({ errors: [{ code: 'WRONG_CODE' }] });
    expect((await confirm('hotline', subscription.id, codeIn(first).replace(/^(....)/, '$1 '))).subscription.confirmedAt).not.toBeNull();
    await tell(hub);
    await hurry(hub);
    expect((await mail(2)).text.trim()).toBe('1 update. Sign in to read it.');
    expect(server.mails).toHaveLength(2);
  });

  it('is not confirmed by a code that is too old, or was tried five times', async () => {
    const { subscription } = await subscribe('hotline');
    const code = codeIn(await mail(1));
    const wrong = code === '00000000' ? '00000001' : '00000000';
    for (let count = 0; count < 5; count += 1)
      expect(await confirm('hotline', subscription.id, wrong)).toMatchObject({ errors: [{ code: 'WRONG_CODE' }] });
    expect(await confirm('hotline', subscription.id, code)).toMatchObject({ subscription: null, errors: [{ code: 'CODE_EXPIRED' }] });
    const { subscription: again } = await subscribe('hotline');
    expect(again.id).toBe(subscription.id);
    const fresh = codeIn(await mail(2));
    await hub.admin`update referrals.email_subscriptions set code_until = now()`;
    expect(await confirm('hotline', again.id, fresh)).toMatchObject({ errors: [{ code: 'CODE_EXPIRED' }] });
    expect((await list('hotline'))[0].confirmedAt).toBeNull();
  });

  it('that was confirmed changes what it is told without a new code', async () => {
    const id = await subscribed('hotline');
    const { subscription } = await subscribe('hotline', {
      address: 'Night.Worker@mail.example',
      topics: ['NOTICE', 'NOTICE'],
      interval: 'HOURLY',
      language: 'KY',
    });
    expect(subscription).toMatchObject({ id, topics: ['NOTICE'], interval: 'HOURLY', language: 'KY' });
    expect(await list('hotline')).toMatchObject([{ id, topics: ['NOTICE'], interval: 'HOURLY', language: 'KY' }]);
    expect(server.mails).toEqual([]);
  });

  it('lies sealed in the database, and stands in no log and no job', async () => {
    await subscribed('hotline');
    server.refusing = true;
    await tell(hub);
    await hurry(hub);
    await until(async () => (await list('hotline'))[0].failingSince ?? undefined);
    const rows = await hub.admin`select row.*::text as text from referrals.email_subscriptions row
      union all select row.*::text from referrals_jobs._private_jobs row`;
    const everything = JSON.stringify([rows, hub.logged()]);
    expect(hub.logged()).toContain('e-mail was not taken');
    for (const hidden of ['night.worker', 'mail.example', Buffer.from(address).toString('hex'), 'no such person'])
      expect(everything).not.toContain(hidden);
  });

  it('that unsubscribed is forgotten, and sent nothing', async () => {
    const id = await subscribed('hotline');
    await tell(hub);
    expect(await mutate(hub, 'hotline', 'unsubscribeEmail', { subscriptionId: id }, 'removedId')).toEqual({ removedId: id, errors: [] });
    await hurry(hub);
    await until(async () => ((await plannedJobs(hub)) === 0 ? true : undefined));
    expect(server.mails).toEqual([]);
    expect(await list('hotline')).toEqual([]);
    expect(await hub.admin`select 1 from referrals.email_subscriptions`).toHaveLength(0);
  });
});

describe('a message', () => {
  it('comes when the other side changed a referral, and says nothing in subject, headers and body', async () => {
    await subscribed('shelter-juniper', { address: 'night@house.example' });
    const { referral } = await sendReferral(hub, 'hotline');
    const { source, text, headers, to } = await mail(1);
    expect(to).toEqual(['night@house.example']);
    expect(text.trim()).toBe('1 update. Sign in to read it.');
    expect(headers.subject).toBe('Update');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(Object.keys(headers).sort()).toEqual([
      'auto-submitted',
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ]);
    expect(headers['message-id']).toMatch(/@example\.org>$/);
    for (const hidden of [
      referral.id,
      referral.code,
      organisationIdOf('hotline'),
      'Saya',
      'Juniper',
      'Night Line',
      'nodemailer',
      'referral',
    ])
      expect(source.toLowerCase()).not.toContain(hidden.toLowerCase());
  });

  it.each([
    ['EN', 1, 'Update', '1 update. Sign in to read it.'],
    ['EN', 3, 'Update', '3 updates. Sign in to read them.'],
    ['RU', 1, 'Обновление', '1 обновление. Войдите, чтобы прочитать.'],
    ['RU', 3, 'Обновление', '3 обновления. Войдите, чтобы прочитать.'],
    ['RU', 12, 'Обновление', '12 обновлений. Войдите, чтобы прочитать.'],
    ['RU', 21, 'Обновление', '21 обновление. Войдите, чтобы прочитать.'],
    ['KY', 5, 'Жаңыртуу', '5 жаңыртуу. Окуу үчүн кириңиз.'],
  ])('in %s counts %i as its language does', async (language, count, subject, text) => {
    await subscribed('hotline', { language });
    for (let told = 0; told < count; told += 1) await tell(hub);
    await hurry(hub);
    const got = await mail(1);
    expect(got.text.trim()).toBe(text);
    const word = /=\?UTF-8\?B\?(.+)\?=/i.exec(got.headers.subject ?? '')?.[1];
    expect(word ? Buffer.from(word, 'base64').toString() : got.headers.subject).toBe(subject);
  });

  it.each([
    ['AT_ONCE', 5],
    ['QUARTER_HOUR', 900],
    ['HOURLY', 3_600],
  ])('of the interval %s gathers for %i seconds', async (interval, seconds) => {
    await subscribed('hotline', { interval });
    await tell(hub);
    await tell(hub);
    const [job] =
      await hub.admin`select extract(epoch from run_at - now())::float as seconds from referrals_jobs._private_jobs where key like 'notifications.email%'`;
    expect(job?.seconds).toBeGreaterThan(seconds - 5);
    expect(job?.seconds).toBeLessThanOrEqual(seconds);
  });

  it('of topics it did not ask for, or of another organisation, does not come', async () => {
    await subscribed('hotline');
    await tell(hub, 'hotline', 'NOTICE');
    await tell(hub, 'hospital');
    expect(await hub.admin`select gathered from referrals.email_subscriptions`).toMatchObject([{ gathered: 0 }]);
  });

  it('that the mail server does not take is tried again, with what came meanwhile', async () => {
    await subscribed('hotline');
    server.refusing = true;
    await tell(hub);
    await hurry(hub);
    await until(async () => (await list('hotline'))[0].failingSince ?? undefined);
    await tell(hub);
    await tell(hub);
    server.refusing = false;
    await hurry(hub);
    expect((await mail(1)).text.trim()).toBe('3 updates. Sign in to read them.');
    await until(async () => ((await list('hotline'))[0].failingSince === null ? true : undefined));
    await tell(hub);
    await hurry(hub);
    expect((await mail(2)).text.trim()).toBe('1 update. Sign in to read it.');
    expect(await hub.admin`select gathered, sending, failures from referrals.email_subscriptions`).toMatchObject([
      { gathered: 0, failures: 0 },
    ]);
  });

  it('comes when a webhook is paused', async () => {
    const receiver = await startReceiver();
    await subscribed('hotline', { topics: ['WEBHOOK'] });
    const { id } = await addWebhook(hub, 'hotline', receiver.url);
    receiver.answer = { status: 410 };
    await mutate(hub, 'hotline', 'testWebhook', { webhookId: id }, 'delivery { id }');
    expect((await mail(1)).text.trim()).toBe('1 update. Sign in to read it.');
    await receiver.stop();
  });
});

describe('what is asked for wrongly', () => {
  it.each([
    '',
    'nobody',
    'a@b',
    'a@x.example, b@y.example',
    'a@x.example\r\nBcc: b@y.example',
    '"a" <a@x.example>',
    `${'x'.repeat(250)}@x.example`,
  ])('the address "%s" is refused, and nothing is sent', async (wrong) => {
    const answer = await subscribe('hotline', { address: wrong });
    expect(answer).toMatchObject({ subscription: null, errors: [{ code: 'INVALID_ADDRESS', field: 'address' }] });
    expect(await hub.admin`select 1 from referrals.email_subscriptions`).toHaveLength(0);
    expect(server.mails).toEqual([]);
  });

  it('is answered with a code', async () => {
    expect(await subscribe('hotline', { topics: [] })).toMatchObject({ errors: [{ code: 'NO_TOPIC' }] });
    for (const id of ['x', '', '00000000-0000-4000-8000-000000000000']) {
      expect(await confirm('hotline', id, '12345678')).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
      expect(await mutate(hub, 'hotline', 'unsubscribeEmail', { subscriptionId: id }, 'removedId')).toMatchObject({
        errors: [{ code: 'NOT_FOUND' }],
      });
    }
  });

  it('is a sixth address, also of six that come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 7 }, (_one, index) => subscribe('hotline', { address: `worker${index}@mail.example` })),
    );
    expect(answers.filter(({ subscription }) => subscription !== null)).toHaveLength(5);
    for (const { errors } of answers.filter(({ subscription }) => subscription === null))
      expect(errors).toMatchObject([{ code: 'TOO_MANY_ADDRESSES' }]);
  });

  it('is an eleventh code in a day, also after unsubscribing', async () => {
    for (let count = 0; count < 10; count += 1) {
      const { subscription } = await subscribe('hotline', { address: `worker${count}@mail.example` });
      await mutate(hub, 'hotline', 'unsubscribeEmail', { subscriptionId: subscription.id }, 'removedId');
    }
    expect(await subscribe('hotline')).toMatchObject({ subscription: null, errors: [{ code: 'TOO_OFTEN' }] });
    expect((await subscribe('hospital')).errors).toEqual([]);
  });

  it('is e-mail of a hub without a mail server', async () => {
    const silent = await startTestHub({ besides: hub });
    try {
      expect(await mutate(silent, 'hotline', 'subscribeEmail', input(), fields)).toMatchObject({
        subscription: null,
        errors: [{ code: 'EMAIL_OFF' }],
      });
      expect(await silent.admin`select 1 from referrals.email_subscriptions`).toHaveLength(0);
    } finally {
      await silent.stop();
    }
  });
});

describe('another member', () => {
  it('sees, confirms, changes and removes nothing of it', async () => {
    const { subscription } = await subscribe('director-juniper');
    const code = codeIn(await mail(1));
    for (const persona of ['shelter-juniper', 'shelter-poplar', 'hotline', 'coordinator', 'lawyer', 'counsellor', 'police'] as const) {
      expect(await list(persona)).toEqual([]);
      expect(await confirm(persona, subscription.id, code)).toMatchObject({ subscription: null, errors: [{ code: 'NOT_FOUND' }] });
      expect(await mutate(hub, persona, 'unsubscribeEmail', { subscriptionId: subscription.id }, 'removedId')).toMatchObject({
        removedId: null,
        errors: [{ code: 'NOT_FOUND' }],
      });
    }
    expect(await list('director-juniper')).toMatchObject([{ confirmedAt: null }]);
    expect((await confirm('director-juniper', subscription.id, code)).subscription.confirmedAt).not.toBeNull();
  });

  it('with the same address has a subscription of their own', async () => {
    const own = await subscribe('director-juniper');
    const other = await subscribe('shelter-juniper');
    expect(other.subscription.id).not.toBe(own.subscription.id);
  });

  it.each(personaNames.filter((name) => ['opposing-counsel', 'court-clerk', 'auditor'].includes(name)))(
    '%s is refused at the door',
    async (persona) => {
      expect((await hub.ask(persona, '{ emailSubscriptions { id } }')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect(await subscribe(persona)).toEqual({ refused: 'FORBIDDEN' });
      expect(await confirm(persona, 'x', '12345678')).toEqual({ refused: 'FORBIDDEN' });
      expect(await mutate(hub, persona, 'unsubscribeEmail', { subscriptionId: 'x' }, 'removedId')).toEqual({ refused: 'FORBIDDEN' });
    },
  );

  it.each([
    'hotline',
    'hospital',
    'police',
    'shelter-juniper',
    'director-juniper',
    'lawyer',
    'lawyer-other',
    'counsellor',
    'coordinator',
  ] as const)('%s may be told by e-mail', async (persona) => expect((await subscribe(persona)).errors).toEqual([]));
});

describe('the way to the mail server', () => {
  it('is encrypted, or is not gone, when the server is not on this machine', async () => {
    const mailer = createMailer({ url: server.url.replace('127.0.0.1', '[::ffff:127.0.0.1]'), from: 'post@example.org' });
    await expect(mailer.send(address, { subject: 'Update', text: '1 update.' })).rejects.toMatchObject({ code: 'ETLS' });
    expect(server.mails).toEqual([]);
    mailer.close();
  });
});
