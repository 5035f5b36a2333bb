import { createHmac } from 'node:crypto';
import { connectDatabase } from '../../platform/database.ts';
import { startJobs } from '../../platform/jobs.ts';
import { createFeed } from '../../platform/live/feed.ts';
import { createLive } from '../../platform/live/live.ts';
import { clockTicks, databaseClock, type Ticks } from '../../platform/live/ticks.ts';
import type { Log } from '../../platform/log.ts';
import { once } from '../../platform/once.ts';
import { outboxPurge, outboxPurgeTasks, startDispatcher } from '../../platform/outbox.ts';
import { createPaginator } from '../../platform/pagination.ts';
import { readSdl } from '../../platform/sdl.ts';
import { deriveKey } from '../../platform/seal.ts';
import { buildProtectedSchema, reporter, type Subgraph } from '../../platform/subgraph.ts';
import type { SubgraphCaller } from '../../platform/subgraphCaller.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { Context } from './context.ts';
import { tickBefore, tickMinutes } from './domain/index.ts';
import { shelterReactions } from './reactions.ts';
import { resolvers } from './resolvers.ts';
import { retentionTask, retentionTasks } from './retention.ts';
import { rules } from './rules.ts';
import { createShelterStore } from './store/index.ts';
import { outbox } from './tables.ts';
import { shelterTasks } from './tasks.ts';

export interface SheltersOptions {
  readonly databaseUrl: string;
  readonly secret: Buffer;
  /** The way to the referrals service's inside. */
  readonly referrals: SubgraphCaller;
  /** When the board is drawn anew; a test has its own. */
  readonly boardTicks?: Ticks;
  readonly log: Log;
}

const protectedSchema = once(() =>
  buildProtectedSchema<Context>({ name: 'shelters', sdl: readSdl(new URL('./', import.meta.url)), resolvers, rules }),
);

/** Wires the shelters subgraph; opens no port. */
export function createSheltersSubgraph({ databaseUrl, secret, referrals, boardTicks, log }: SheltersOptions): Subgraph {
  const connection = connectDatabase({ url: databaseUrl });
  const feed = createFeed({ service: 'shelters', connection, table: outbox, kind: 'shelter.changed', log });
  const liveKey = deriveKey(secret, 'live ids');
  const ticks = boardTicks ?? clockTicks({ clock: databaseClock(connection), tickBefore, everyMilliseconds: tickMinutes * 60_000 });
  const cursorKey = deriveKey(secret, 'cursors');
  const storeFor = (viewer: Viewer, requestId: string) => createShelterStore({ database: connection.database, viewer, requestId });
  const householdKey = deriveKey(secret, 'households');
  const stops: (() => Promise<void>)[] = [feed.stop, connection.close];
  return {
    name: 'shelters',
    schema: protectedSchema(),
    contextFor: ({ viewer, requestId, live }): Context => ({
      viewer,
      requestId,
      report: reporter(log, requestId),
      store: storeFor(viewer, requestId),
      paginator: createPaginator({ key: cursorKey, viewer }),
      fingerprint: (household) =>
        createHmac('sha256', householdKey)
          .update(`${viewer.networkId} ${viewer.kind === 'member' ? viewer.memberId : viewer.service} ${household}`)
          .digest('base64url'),
      live: createLive({ feed, key: liveKey, viewer, request: live }),
      boardTicks: ticks,
    }),
    work: () => {
      stops.unshift(
        startDispatcher({ service: 'shelters', connection, table: outbox, reactions: shelterReactions({ referrals }), log }).stop,
        startJobs({
          service: 'shelters',
          databaseUrl,
          tasks: { ...shelterTasks({ storeFor }), ...retentionTasks(connection), ...outboxPurgeTasks(connection.database, outbox) },
          daily: [retentionTask, outboxPurge],
          log,
        }),
      );
    },
    ready: connection.ping,
    stop: async () => {
      for (const stop of stops) await stop();
    },
  };
}
