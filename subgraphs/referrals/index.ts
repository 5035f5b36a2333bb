import { connectDatabase } from '../../platform/database.ts';
import { startJobs } from '../../platform/jobs.ts';
import { createFeed } from '../../platform/live/feed.ts';
import { createLive } from '../../platform/live/live.ts';
import type { Log } from '../../platform/log.ts';
import { once } from '../../platform/once.ts';
import { startDispatcher } from '../../platform/outbox.ts';
import { createPaginator } from '../../platform/pagination.ts';
import { readSdl } from '../../platform/sdl.ts';
import { deriveKey } from '../../platform/seal.ts';
import { buildProtectedSchema, reporter, type Subgraph } from '../../platform/subgraph.ts';
import type { SubgraphCaller } from '../../platform/subgraphCaller.ts';
import { asService } from '../../platform/viewer.ts';
import type { Context } from './context.ts';
import { createNotifications, type NotificationOptions } from './notifications/index.ts';
import { referralReactions } from './reactions.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import { createSheltersPort } from './shelters.ts';
import { createReferralStore } from './store/index.ts';
import { laterStore } from './store/later.ts';
import { outbox } from './tables.ts';
import { dailyReferralTasks, referralTasks } from './tasks.ts';

export { notificationOptions } from './notifications/environment.ts';

export interface ReferralsOptions {
  readonly databaseUrl: string;
  readonly secret: Buffer;
  /** The way to the shelters service's inside. */
  readonly shelters: SubgraphCaller;
  /** The way to the disclosures service's inside: told who is expected and who stays. */
  readonly disclosures: SubgraphCaller;
  /** The way to the cases service's inside: told where a family of a case was sent on to. */
  readonly cases: SubgraphCaller;
  /** How people and software are told that something changed. */
  readonly notifications: NotificationOptions;
  readonly log: Log;
}

const protectedSchema = once(() =>
  buildProtectedSchema<Context>({ name: 'referrals', sdl: readSdl(new URL('./', import.meta.url)), resolvers, rules }),
);

/** Wires the referrals subgraph; opens no port. */
export function createReferralsSubgraph({
  databaseUrl,
  secret,
  shelters,
  disclosures,
  cases,
  log,
  ...options
}: ReferralsOptions): Subgraph {
  const connection = connectDatabase({ url: databaseUrl });
  const feed = createFeed({ service: 'referrals', connection, table: outbox, kind: 'referral.changed', log });
  const liveKey = deriveKey(secret, 'live ids');
  const { database } = connection;
  const notifications = createNotifications({ database, databaseUrl, secret, options: options.notifications, log });
  const cursorKey = deriveKey(secret, 'cursors');
  const idKey = deriveKey(secret, 'referral ids');
  const stops: (() => Promise<void>)[] = [feed.stop, connection.close];
  return {
    name: 'referrals',
    schema: protectedSchema(),
    contextFor: ({ viewer, requestId, live }): Context => ({
      viewer,
      requestId,
      report: reporter(log, requestId),
      store: createReferralStore({ database: connection.database, viewer, requestId }),
      later: laterStore(connection.database, asService('referrals', viewer), requestId),
      paginator: createPaginator({ key: cursorKey, viewer }),
      live: createLive({ feed, key: liveKey, viewer, request: live }),
      shelters: createSheltersPort({ caller: shelters, viewer, requestId }),
      idKey,
      notifications: notifications.for(viewer),
    }),
    work: () => {
      const reactions = referralReactions({ database, disclosures, cases, tell: notifications.tell });
      const tasks = referralTasks({
        database,
        sheltersFor: (viewer, requestId) => createSheltersPort({ caller: shelters, viewer, requestId }),
      });
      stops.unshift(
        startDispatcher({ service: 'referrals', connection, table: outbox, reactions, log }).stop,
        startJobs({ service: 'referrals', databaseUrl, tasks, daily: dailyReferralTasks, log }),
        notifications.work(),
      );
    },
    ready: connection.ping,
    stop: async () => {
      for (const stop of stops) await stop();
    },
  };
}
