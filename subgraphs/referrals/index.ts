import { readFileSync } from 'node:fs';
import { connectDatabase } from '../../platform/database.ts';
import { startJobs } from '../../platform/jobs.ts';
import type { Log } from '../../platform/log.ts';
import { startDispatcher } from '../../platform/outbox.ts';
import { createPaginator } from '../../platform/pagination.ts';
import { deriveKey } from '../../platform/seal.ts';
import { buildProtectedSchema, reporter, type Subgraph } from '../../platform/subgraph.ts';
import type { SubgraphCaller } from '../../platform/subgraphCaller.ts';
import type { Context } from './context.ts';
import { referralReactions } from './reactions.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import { createSheltersPort } from './shelters.ts';
import { createReferralStore } from './store/index.ts';
import { outbox } from './tables.ts';
import { dailyReferralTasks, referralTasks } from './tasks.ts';

export interface ReferralsOptions {
  readonly databaseUrl: string;
  readonly secret: Buffer;
  /** The way to the shelters service's inside. */
  readonly shelters: SubgraphCaller;
  /** The way to the disclosures service's inside: told who is expected and who stays. */
  readonly disclosures: SubgraphCaller;
  /** The way to the cases service's inside: told where a family of a case was sent on to. */
  readonly cases: SubgraphCaller;
  readonly log: Log;
}

/** Wires the referrals subgraph; opens no port. */
export function createReferralsSubgraph({ databaseUrl, secret, shelters, disclosures, cases, log }: ReferralsOptions): Subgraph {
  const connection = connectDatabase({ url: databaseUrl });
  const cursorKey = deriveKey(secret, 'cursors');
  const idKey = deriveKey(secret, 'referral ids');
  const stops: (() => Promise<void>)[] = [connection.close];
  return {
    name: 'referrals',
    schema: buildProtectedSchema<Context>({
      name: 'referrals',
      sdl: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
      resolvers,
      rules,
    }),
    contextFor: ({ viewer, requestId }): Context => ({
      viewer,
      requestId,
      report: reporter(log, requestId),
      store: createReferralStore({ database: connection.database, viewer, requestId }),
      paginator: createPaginator({ key: cursorKey, viewer }),
      shelters: createSheltersPort({ caller: shelters, viewer, requestId }),
      idKey,
    }),
    work: () => {
      const { database } = connection;
      const reactions = referralReactions({ database, disclosures, cases });
      const tasks = referralTasks({
        database,
        sheltersFor: (viewer, requestId) => createSheltersPort({ caller: shelters, viewer, requestId }),
      });
      stops.unshift(
        startDispatcher({ service: 'referrals', connection, table: outbox, reactions, log }).stop,
        startJobs({ service: 'referrals', databaseUrl, tasks, daily: dailyReferralTasks, log }),
      );
    },
    ready: connection.ping,
    stop: async () => {
      for (const stop of stops) await stop();
    },
  };
}
