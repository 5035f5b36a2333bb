import { connectDatabase } from '../../platform/database.ts';
import { startJobs } from '../../platform/jobs.ts';
import type { KeyStore } from '../../platform/keys/index.ts';
import type { Log } from '../../platform/log.ts';
import { once } from '../../platform/once.ts';
import { outboxPurge, outboxPurgeTasks, startDispatcher } from '../../platform/outbox.ts';
import { createPaginator } from '../../platform/pagination.ts';
import { readSdl } from '../../platform/sdl.ts';
import { deriveKey } from '../../platform/seal.ts';
import { createSigner, verifierLine } from '../../platform/signedNote.ts';
import { buildProtectedSchema, reporter, type Subgraph } from '../../platform/subgraph.ts';
import type { SubgraphCaller } from '../../platform/subgraphCaller.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { Context } from './context.ts';
import { createKeeper } from './ledger/keeper.ts';
import { fileWitness, postWitness } from './ledger/witness.ts';
import { createOrganisationsPort } from './organisations.ts';
import { disclosureReactions } from './reactions.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import { createDisclosureStore } from './store/index.ts';
import { outbox } from './tables.ts';
import { disclosureTasks } from './tasks.ts';
import { createZonesPort } from './zones.ts';

export interface DisclosuresOptions {
  readonly databaseUrl: string;
  readonly secret: Buffer;
  /** The keys of places: outside the database. */
  readonly keys: KeyStore;
  /** Ed25519 private key (JSON Web Key) that signs checkpoints; not in the database. */
  readonly checkpointKey: unknown;
  /** File every checkpoint goes to. */
  readonly witnessFile: string;
  /** Address every checkpoint is posted to; null for none. */
  readonly witnessUrl: string | null;
  /** The ways to the insides of the services for cases, shelters and referrals. */
  readonly cases: SubgraphCaller;
  readonly shelters: SubgraphCaller;
  readonly referrals: SubgraphCaller;
  readonly log: Log;
}

/** What the ledger's checkpoints are signed as. */
export const ledgerSignerName = 'saya-ledger';

const protectedSchema = once(() =>
  buildProtectedSchema<Context>({ name: 'disclosures', sdl: readSdl(new URL('./', import.meta.url)), resolvers, rules }),
);

/**
 * Wires the disclosures subgraph, the only place that knows where anything is; opens no port.
 * @throws NoteError when the checkpoint key is no Ed25519 private key
 */
export function createDisclosuresSubgraph(options: DisclosuresOptions): Subgraph {
  const { databaseUrl, secret, keys, shelters, referrals, cases, log } = options;
  const connection = connectDatabase({ url: databaseUrl });
  const cursorKey = deriveKey(secret, 'cursors');
  const signer = createSigner(ledgerSignerName, options.checkpointKey);
  const verifier = verifierLine(signer);
  const keeper = createKeeper({
    connection,
    signer,
    witnesses: { file: fileWitness(options.witnessFile), post: options.witnessUrl === null ? null : postWitness(options.witnessUrl) },
    log,
  });
  const storeFor = (viewer: Viewer, requestId: string) => createDisclosureStore({ database: connection.database, viewer, requestId, keys });
  const stops: (() => Promise<void>)[] = [];
  return {
    name: 'disclosures',
    schema: protectedSchema(),
    contextFor: ({ viewer, requestId }): Context => ({
      viewer,
      requestId,
      report: reporter(log, requestId),
      store: storeFor(viewer, requestId),
      paginator: createPaginator({ key: cursorKey, viewer }),
      organisations: createOrganisationsPort({ caller: referrals, viewer, requestId }),
      zones: createZonesPort({ caller: shelters, viewer, requestId }),
      keeper,
      verifier,
    }),
    work: () => {
      stops.push(
        keeper.start(),
        startDispatcher({
          service: 'disclosures',
          connection,
          table: outbox,
          reactions: disclosureReactions({ shelters, cases, referrals, storeFor }),
          log,
        }).stop,
        startJobs({
          service: 'disclosures',
          databaseUrl,
          tasks: { ...disclosureTasks({ storeFor }), ...outboxPurgeTasks(connection.database, outbox) },
          daily: [outboxPurge],
          log,
        }),
      );
    },
    ready: connection.ping,
    stop: async () => {
      for (const stop of stops) await stop();
      await connection.close();
    },
  };
}
