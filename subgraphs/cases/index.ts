import { readFileSync } from 'node:fs';
import { connectDatabase } from '../../platform/database.ts';
import type { Log } from '../../platform/log.ts';
import { startDispatcher } from '../../platform/outbox.ts';
import { createPaginator } from '../../platform/pagination.ts';
import { deriveKey } from '../../platform/seal.ts';
import { buildProtectedSchema, reporter, type Subgraph } from '../../platform/subgraph.ts';
import type { SubgraphCaller } from '../../platform/subgraphCaller.ts';
import type { Context } from './context.ts';
import { caseReactions } from './reactions.ts';
import { createReferralsPort } from './referrals.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import { createCaseStore } from './store/index.ts';
import { outbox } from './tables.ts';

export interface CasesOptions {
  readonly databaseUrl: string;
  readonly secret: Buffer;
  readonly nameKey: Buffer;
  /** The way to the referrals service's inside. */
  readonly referrals: SubgraphCaller;
  /** The way to the disclosures service's inside: told which referral belongs to which case. */
  readonly disclosures: SubgraphCaller;
  readonly log: Log;
}

/** Wires the cases subgraph; opens no port. */
export function createCasesSubgraph({ databaseUrl, secret, nameKey, referrals, disclosures, log }: CasesOptions): Subgraph {
  const connection = connectDatabase({ url: databaseUrl });
  const cursorKey = deriveKey(secret, 'cursors');
  const stops: (() => Promise<void>)[] = [connection.close];
  return {
    name: 'cases',
    schema: buildProtectedSchema<Context>({
      name: 'cases',
      sdl: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
      resolvers,
      rules,
    }),
    contextFor: ({ viewer, requestId }): Context => ({
      viewer,
      requestId,
      report: reporter(log, requestId),
      store: createCaseStore({ database: connection.database, viewer, requestId, nameKey }),
      paginator: createPaginator({ key: cursorKey, viewer }),
      referrals: createReferralsPort({ caller: referrals, viewer, requestId }),
    }),
    work: () => {
      stops.unshift(startDispatcher({ service: 'cases', connection, table: outbox, reactions: caseReactions({ disclosures }), log }).stop);
    },
    ready: connection.ping,
    stop: async () => {
      for (const stop of stops) await stop();
    },
  };
}
