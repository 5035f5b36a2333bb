import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { type DemoOrganisation, organisationIdOf, type PersonaName, viewerOf } from '../../hub/demo/personas.ts';
import { networksFrom } from '../../subgraphs/referrals/notifications/domain/index.ts';
import { type Loose, mutate, until } from './disclosures.ts';
import { askSubgraphAs } from './execute.ts';
import { type Received, type Receiver, startReceiver } from './receiver.ts';
import { clearReferrals } from './referrals.ts';
import { startTestHub, type TestHub } from './testNetwork.ts';

/** Webhooks may reach loopback, where tests listen; no name is known but this one. */
export const toLoopback = {
  mail: null,
  networks: networksFrom('127.0.0.0/8'),
  lookup: async (host: string) => (host === 'hooks.example' ? [{ address: '127.0.0.1', family: 4 }] : []),
};

export const webhookFields = 'webhook { id origin topics failuresInRow pausedAt pauseReason oldSecretUntil }';
export const deliveryFields = 'id topic updates state attempts { at result }';

/** Adds a webhook of a persona's organisation. */
export async function addWebhook(
  hub: TestHub,
  persona: PersonaName,
  url: string,
  topics: readonly string[] = ['REFERRAL'],
): Promise<{ id: string; secret: string }> {
  const { webhook, secret, errors } = await mutate(hub, persona, 'addWebhook', { url, topics }, `${webhookFields} secret`);
  if (webhook === null) throw new Error(`It was refused: ${JSON.stringify(errors)}`);
  return { id: webhook.id, secret };
}

export const listWebhooks = async (hub: TestHub, persona: PersonaName): Promise<Loose[]> =>
  (
    await hub.ask(
      persona,
      `{ webhooks { id origin topics failuresInRow pausedAt pauseReason oldSecretUntil deliveries(first: 100) { edges { node { ${deliveryFields} } } } } }`,
    )
  ).data?.webhooks;

/** Deliveries of a webhook, newest first. */
export const deliveriesOf = async (hub: TestHub, persona: PersonaName, webhookId: string): Promise<Loose[]> =>
  (await listWebhooks(hub, persona)).find(({ id }) => id === webhookId)?.deliveries.edges.map(({ node }: Loose) => node);

/** Has everything that is planned for later done now, as if the time had come. */
export async function hurry({ admin }: TestHub): Promise<void> {
  await admin`update referrals_jobs._private_jobs set run_at = now() where key like 'notifications.%' and locked_at is null`;
  await admin`select pg_notify('jobs:insert', '{"count":1}')`;
}

/** As if nobody had ever asked to be told; nothing is under way any more. */
export async function clearNotifications({ admin }: TestHub): Promise<void> {
  for (const table of ['webhooks', 'deliveries', 'delivery_attempts', 'email_subscriptions', 'notification_budgets'])
    await admin`delete from referrals.${admin(table)}`;
  await until(async () => {
    await admin`delete from referrals_jobs._private_jobs where key like 'notifications.%' and locked_at is null`;
    return (await plannedJobs({ admin })) === 0 ? true : undefined;
  });
}

/** How many attempts and messages are planned or under way. */
export async function plannedJobs({ admin }: Pick<TestHub, 'admin'>): Promise<number> {
  const [row] = await admin`select count(*)::int as jobs from referrals_jobs._private_jobs job
    join referrals_jobs._private_tasks task on task.id = job.task_id
    where task.identifier like 'notifications.%' and task.identifier <> 'notifications.tidy'`;
  return Number(row?.jobs);
}

/** A hub for the tests of a file, and for each test a receiver of its own; nothing is left of one test in the next. */
export function withReceiver(): { readonly hub: TestHub; receiver: Receiver } {
  const here = {} as { hub: TestHub; receiver: Receiver };
  beforeAll(async () => {
    here.hub = await startTestHub({ notifications: toLoopback });
  });
  afterAll(() => here.hub.stop());
  beforeEach(async () => {
    here.receiver = await startReceiver();
  });
  afterEach(async () => {
    await here.receiver.stop();
    await clearNotifications(here.hub);
    await clearReferrals(here.hub);
  });
  return here;
}

/** What the library makes of a message. @throws when the signature does not fit */
export const verify = (secret: string, { body, headers }: Received) => new Webhook(secret).verify(body, headers);

export const receivedBy = (receiver: Receiver, count = 1) =>
  until(async () => (receiver.received.length >= count ? receiver.received[count - 1] : undefined));

/** Tells an organisation that something changed, as another service does. */
export const tell = ({ inProcess }: TestHub, organisation: DemoOrganisation = 'hotline', topic = 'REFERRAL') =>
  askSubgraphAs(
    inProcess,
    'referrals',
    { kind: 'service', service: 'shelters', networkId: demoNetworkId, onBehalfOf: viewerOf('coordinator') },
    'mutation ($input: NotifyInput!) { notify(input: $input) { noted } }',
    { input: { organisationId: organisationIdOf(organisation), topic } },
  );

export const testWebhook = (hub: TestHub, webhookId: string) =>
  mutate(hub, 'hotline', 'testWebhook', { webhookId }, `delivery { ${deliveryFields} }`);

/** Waits for a delivery of the hotline's webhook in a state, with so many attempts. */
export const deliveryIn = (hub: TestHub, webhookId: string, state: string, attempts = 0) =>
  until(async () => (await deliveriesOf(hub, 'hotline', webhookId)).find((one) => one.state === state && one.attempts.length >= attempts));
