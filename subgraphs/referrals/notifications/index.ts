import { type Database, viewerSession, workSession } from '../../../platform/database.ts';
import { startJobs } from '../../../platform/jobs.ts';
import type { Log } from '../../../platform/log.ts';
import { deriveKey } from '../../../platform/seal.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import type { NotificationTopic } from './domain/index.ts';
import { createMailer, type MailerOptions } from './email.ts';
import { emailStore } from './emailStore.ts';
import { coordinatorsOf, gather } from './gathering.ts';
import { createPoster, type Poster, type PosterOptions } from './post.ts';
import { dailyNotificationTasks, notificationTasks } from './tasks.ts';
import { webhookStore } from './webhookStore.ts';

export type { EmailSubscriptionRow } from './emailStore.ts';
export type { AttemptRow, DeliveryRow, WebhookRow } from './webhookStore.ts';

/** How this hub may tell people and software that something changed. */
export interface NotificationOptions extends PosterOptions {
  /** The mail server; null where no e-mail is sent. */
  readonly mail: MailerOptions | null;
}

/** Notes for an organisation that something changed; told in one transaction, all of them or none. */
export interface Tell {
  organisations(networkId: string, organisationIds: readonly string[], topic: NotificationTopic): Promise<void>;
  /** Those who watch over the network. */
  coordinators(networkId: string, topic: NotificationTopic): Promise<void>;
}

/** What operations are given: the viewer's own, and the ways out. */
export interface Notifications {
  readonly webhooks: ReturnType<typeof webhookStore>;
  readonly emails: ReturnType<typeof emailStore>;
  readonly poster: Poster;
  readonly sendsEmail: boolean;
  readonly tell: Tell;
}

/** Attempts that may be under way at once; one waits up to 15 seconds for a receiver. */
const attemptsAtOnce = 10;

/** Wires what tells organisations that something changed, and never what. */
export function createNotifications({
  database,
  databaseUrl,
  secret,
  options,
  log,
}: {
  database: Database;
  databaseUrl: string;
  secret: Buffer;
  options: NotificationOptions;
  log: Log;
}) {
  const key = deriveKey(secret, 'notifications');
  const session = workSession(database, 'notifications');
  const poster = createPoster(options);
  const mailer = options.mail === null ? null : createMailer(options.mail);
  const tell: Tell = {
    organisations: (networkId, organisationIds, topic) =>
      session(async (tx) => {
        for (const organisationId of organisationIds) await gather(tx, { networkId, organisationId, topic });
      }),
    coordinators: (networkId, topic) =>
      session(async (tx) => {
        for (const organisationId of await coordinatorsOf(tx, networkId)) await gather(tx, { networkId, organisationId, topic });
      }),
  };
  return {
    tell,
    for: (viewer: Viewer): Notifications => {
      const { memberId, organisationId } = viewer.kind === 'member' ? viewer : viewer.onBehalfOf;
      const owner = { networkId: viewer.networkId, memberId, organisationId, session: viewerSession(database, viewer), key };
      return { webhooks: webhookStore(owner), emails: emailStore(owner), poster, sendsEmail: mailer !== null, tell };
    },
    /** Begins to send, apart from the subgraph's other jobs: a receiver that is slow holds up nobody else. @returns the end of it */
    work: (): (() => Promise<void>) => {
      const stop = startJobs({
        service: 'referrals',
        databaseUrl,
        tasks: notificationTasks({ session, key, poster, mailer, log }),
        daily: dailyNotificationTasks,
        concurrentJobs: attemptsAtOnce,
        log,
      });
      return async () => {
        await stop();
        mailer?.close();
      };
    },
  };
}
