import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connectDatabase } from '../../platform/database.ts';
import { startJobs } from '../../platform/jobs.ts';
import { describeError, type Log } from '../../platform/log.ts';
import { startDispatcher } from '../../platform/outbox.ts';
import { createPaginator } from '../../platform/pagination.ts';
import { deriveKey } from '../../platform/seal.ts';
import { buildProtectedSchema, reporter, type Subgraph } from '../../platform/subgraph.ts';
import type { SubgraphCaller } from '../../platform/subgraphCaller.ts';
import type { Context } from './context.ts';
import { shelterReactions } from './reactions.ts';
import { resolvers } from './resolvers.ts';
import { planRetention, retentionTasks } from './retention.ts';
import { rules } from './rules.ts';
import { createShelterStore } from './store/index.ts';
import { outbox } from './tables.ts';

export interface SheltersOptions {
  readonly databaseUrl: string;
  readonly secret: Buffer;
  /** The way to the referrals service's inside. */
  readonly referrals: SubgraphCaller;
  readonly log: Log;
}

/** Wires the shelters subgraph; opens no port. */
export function createSheltersSubgraph({ databaseUrl, secret, log }: SheltersOptions): Subgraph {
  const connection = connectDatabase({ url: databaseUrl });
  const cursorKey = deriveKey(secret, 'cursors');
  const householdKey = deriveKey(secret, 'households');
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
      store: createShelterStore({ database: connection.database, viewer, requestId }),
      paginator: createPaginator({ key: cursorKey, viewer }),
      fingerprint: (household) =>
        createHmac('sha256', householdKey)
          .update(`${viewer.networkId} ${viewer.kind === 'member' ? viewer.memberId : viewer.service} ${household}`)
          .digest('base64url'),
    }),
    work: () => {
      stops.unshift(
        startDispatcher({ service: 'shelters', connection, table: outbox, reactions: shelterReactions, log }).stop,
        startJobs({ service: 'shelters', databaseUrl, tasks: retentionTasks(connection), log }),
      );
      // A database that is away now is tidied after the next start: nothing rests on it.
      planRetention(connection).catch((error: unknown) => log.warn('retention is not planned', describeError(error)));
    },
    ready: connection.ping,
    stop: async () => {
      for (const stop of stops) await stop();
    },
  };
}
