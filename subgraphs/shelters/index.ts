import { readFileSync } from 'node:fs';
import { connectDatabase } from '../../platform/database.ts';
import { startJobs } from '../../platform/jobs.ts';
import type { Log } from '../../platform/log.ts';
import { startDispatcher } from '../../platform/outbox.ts';
import { createPaginator } from '../../platform/pagination.ts';
import { deriveKey } from '../../platform/seal.ts';
import { buildProtectedSchema, reporter, type Subgraph } from '../../platform/subgraph.ts';
import type { SubgraphCaller } from '../../platform/subgraphCaller.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { Context } from './context.ts';
import { shelterReactions } from './reactions.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import { createShelterStore } from './store/index.ts';
import { outbox } from './tables.ts';
import { shelterTasks } from './tasks.ts';

export interface SheltersOptions {
  readonly databaseUrl: string;
  readonly secret: Buffer;
  /** The way to the referrals service's inside. */
  readonly referrals: SubgraphCaller;
  readonly log: Log;
}

/** Wires the shelters subgraph; opens no port. */
export function createSheltersSubgraph({ databaseUrl, secret, referrals, log }: SheltersOptions): Subgraph {
  const connection = connectDatabase({ url: databaseUrl });
  const cursorKey = deriveKey(secret, 'cursors');
  const storeFor = (viewer: Viewer, requestId: string) => createShelterStore({ database: connection.database, viewer, requestId });
  const stops: (() => Promise<void>)[] = [connection.close];
  return {
    name: 'shelters',
    schema: buildProtectedSchema<Context>({
      name: 'shelters',
      sdl: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
      resolvers,
      rules,
    }),
    contextFor: ({ viewer, requestId }): Context => ({
      viewer,
      requestId,
      report: reporter(log, requestId),
      store: storeFor(viewer, requestId),
      paginator: createPaginator({ key: cursorKey, viewer }),
    }),
    work: () => {
      stops.unshift(
        startDispatcher({ service: 'shelters', connection, table: outbox, reactions: shelterReactions({ referrals }), log }).stop,
        startJobs({ service: 'shelters', databaseUrl, tasks: shelterTasks({ storeFor }), log }),
      );
    },
    ready: connection.ping,
    stop: async () => {
      for (const stop of stops) await stop();
    },
  };
}
