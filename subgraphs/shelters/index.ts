import { readFileSync } from 'node:fs';
import { connectDatabase } from '../../platform/database.ts';
import { createFeed } from '../../platform/live/feed.ts';
import { createLive } from '../../platform/live/live.ts';
import { clockTicks, databaseClock, type Ticks } from '../../platform/live/ticks.ts';
import type { Log } from '../../platform/log.ts';
import { startDispatcher } from '../../platform/outbox.ts';
import { createPaginator } from '../../platform/pagination.ts';
import { deriveKey } from '../../platform/seal.ts';
import { buildProtectedSchema, reporter, type Subgraph } from '../../platform/subgraph.ts';
import type { SubgraphCaller } from '../../platform/subgraphCaller.ts';
import type { Context } from './context.ts';
import { tickBefore, tickMinutes } from './domain/index.ts';
import { shelterReactions } from './reactions.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import { createShelterStore } from './store/index.ts';
import { outbox } from './tables.ts';

export interface SheltersOptions {
  readonly databaseUrl: string;
  readonly secret: Buffer;
  /** The way to the referrals service's inside. */
  readonly referrals: SubgraphCaller;
  /** When the board is drawn anew; a test has its own. */
  readonly boardTicks?: Ticks;
  readonly log: Log;
}

/** Wires the shelters subgraph; opens no port. */
export function createSheltersSubgraph({ databaseUrl, secret, boardTicks, log }: SheltersOptions): Subgraph {
  const connection = connectDatabase({ url: databaseUrl });
  const feed = createFeed({ service: 'shelters', connection, table: outbox, kind: 'shelter.changed', log });
  const liveKey = deriveKey(secret, 'live ids');
  const ticks = boardTicks ?? clockTicks({ clock: databaseClock(connection), tickBefore, everyMilliseconds: tickMinutes * 60_000 });
  const cursorKey = deriveKey(secret, 'cursors');
  const stops: (() => Promise<void>)[] = [feed.stop, connection.close];
  return {
    name: 'shelters',
    schema: buildProtectedSchema<Context>({
      name: 'shelters',
      sdl: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
      resolvers,
      rules,
    }),
    contextFor: ({ viewer, requestId, live }): Context => ({
      viewer,
      requestId,
      report: reporter(log, requestId),
      store: createShelterStore({ database: connection.database, viewer, requestId }),
      paginator: createPaginator({ key: cursorKey, viewer }),
      live: createLive({ feed, key: liveKey, viewer, request: live }),
      boardTicks: ticks,
    }),
    work: () => {
      stops.unshift(startDispatcher({ service: 'shelters', connection, table: outbox, reactions: shelterReactions, log }).stop);
    },
    ready: connection.ping,
    stop: async () => {
      for (const stop of stops) await stop();
    },
  };
}
