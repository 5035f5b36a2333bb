import { readFileSync } from 'node:fs';
import { connectDatabase } from '../../platform/database.ts';
import type { Log } from '../../platform/log.ts';
import { createPaginator } from '../../platform/pagination.ts';
import { deriveKey } from '../../platform/seal.ts';
import { buildProtectedSchema, reporter, type Subgraph } from '../../platform/subgraph.ts';
import type { Context } from './context.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import { createDisclosureStore } from './store/index.ts';

export interface DisclosuresOptions {
  readonly databaseUrl: string;
  readonly secret: Buffer;
  readonly locationKey: Buffer;
  readonly log: Log;
}

/** Wires the disclosures subgraph, the only place that knows where anything is; opens no port. */
export function createDisclosuresSubgraph({ databaseUrl, secret, locationKey, log }: DisclosuresOptions): Subgraph {
  const connection = connectDatabase({ url: databaseUrl });
  const cursorKey = deriveKey(secret, 'cursors');
  return {
    name: 'disclosures',
    schema: buildProtectedSchema<Context>({
      name: 'disclosures',
      sdl: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
      resolvers,
      rules,
    }),
    contextFor: ({ viewer, requestId }): Context => ({
      viewer,
      requestId,
      report: reporter(log, requestId),
      store: createDisclosureStore({ database: connection.database, viewer, requestId, locationKey }),
      paginator: createPaginator({ key: cursorKey, viewer }),
    }),
    ready: connection.ping,
    stop: connection.close,
  };
}
