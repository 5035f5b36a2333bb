import { type Database, viewerSession, workSession } from '../../../platform/database.ts';
import { startJobs } from '../../../platform/jobs.ts';
import { describeError, type Log } from '../../../platform/log.ts';
import { deriveKey } from '../../../platform/seal.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { createMailer, type MailerOptions } from './email.ts';
import { emailStore } from './emailStore.ts';
import { gather, type Happening } from './gathering.ts';
import { createPoster, type Poster, type PosterOptions } from './post.ts';
import { notificationTasks } from './tasks.ts';
import { planTidying } from './tidying.ts';
import { webhookStore } from './webhookStore.ts';

export type { EmailSubscriptionRow } from './emailStore.ts';
export type { AttemptRow, DeliveryRow, WebhookRow } from './webhookStore.ts';

/** How this hub may tell people and software that something changed. */
export interface NotificationOptions extends PosterOptions {
  /** The mail server; null where no e-mail is sent. */
  readonly mail: MailerOptions | null;
}

/** What operations are given: the viewer's own, and the ways out. */
export interface Notifications {
  readonly webhooks: ReturnType<typeof webhookStore>;
  readonly emails: ReturnType<typeof emailStore>;
  readonly poster: Poster;
  readonly sendsEmail: boolean;
  notify(happening: Happening): Promise<void>;
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
  const notify = (happening: Happening) => session((tx) => gather(tx, happening));
  return {
    notify,
    for: (viewer: Viewer): Notifications => {
      const { memberId, organisationId } = viewer.kind === 'member' ? viewer : viewer.onBehalfOf;
      const owner = { networkId: viewer.networkId, memberId, organisationId, session: viewerSession(database, viewer), key };
      return { webhooks: webhookStore(owner), emails: emailStore(owner), poster, sendsEmail: mailer !== null, notify };
    },
    /** Begins to send, apart from the subgraph's other jobs: a receiver that is slow holds up nobody else. @returns the end of it */
    work: (): (() => Promise<void>) => {
      session((tx) => planTidying(tx, 0)).catch((error: unknown) => log.warn('tidying was not planned', describeError(error)));
      const stop = startJobs({
        service: 'referrals',
        databaseUrl,
        tasks: notificationTasks({ session, key, poster, mailer, log }),
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
