import { connectDatabase, workSession } from '../../platform/database.ts';
import { startJobs } from '../../platform/jobs.ts';
import type { KeyStore } from '../../platform/keys/index.ts';
import type { Log } from '../../platform/log.ts';
import { startDispatcher } from '../../platform/outbox.ts';
import { createPaginator } from '../../platform/pagination.ts';
import { readSdl } from '../../platform/sdl.ts';
import { deriveKey } from '../../platform/seal.ts';
import { createSigner } from '../../platform/signedNote.ts';
import { buildProtectedSchema, reporter, type Subgraph, type SubgraphRequest } from '../../platform/subgraph.ts';
import type { SubgraphCaller } from '../../platform/subgraphCaller.ts';
import type { Context } from './context.ts';
import type { FileStore } from './files/index.ts';
import { caseReactions } from './reactions.ts';
import { createReferralsPort } from './referrals.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import { createCaseStore } from './store/index.ts';
import { knownObjects, networksOf } from './store/sweep.ts';
import { outbox } from './tables.ts';
import { caseTasks, dailyTasks, type StoreFor } from './tasks.ts';
import { notFound } from './web/answers.ts';
import { answerFiles } from './web/index.ts';

export interface CasesOptions {
  readonly databaseUrl: string;
  readonly secret: Buffer;
  /** The keys of cases: outside the database. */
  readonly keys: KeyStore;
  /** Key of the hashes by which spellings of names are compared. */
  readonly nameIndexKey: Buffer;
  /** Where sealed files lie. */
  readonly files: FileStore;
  /** JSON Web Key (Ed25519, private) with which exports of evidence are signed. */
  readonly exportKey: unknown;
  /** The way to the referrals service's inside. */
  readonly referrals: SubgraphCaller;
  /** The way to the disclosures service's inside: told which referral belongs to which case. */
  readonly disclosures: SubgraphCaller;
  readonly log: Log;
}

/** Wires the cases subgraph; opens no port. */
export function createCasesSubgraph({
  databaseUrl,
  secret,
  keys,
  nameIndexKey,
  files,
  exportKey,
  referrals,
  disclosures,
  log,
}: CasesOptions): Subgraph {
  const connection = connectDatabase({ url: databaseUrl });
  const cursorKey = deriveKey(secret, 'cursors');
  const storeFor: StoreFor = (viewer, requestId) =>
    createCaseStore({ database: connection.database, viewer, requestId, keys, nameIndexKey });
  const signer = createSigner('saya-evidence', exportKey);
  const work = workSession(connection.database, 'files');
  const contextFor = ({ viewer, requestId }: Pick<SubgraphRequest, 'viewer' | 'requestId'>): Context => ({
    viewer,
    requestId,
    report: reporter(log, requestId),
    store: storeFor(viewer, requestId),
    paginator: createPaginator({ key: cursorKey, viewer }),
    referrals: createReferralsPort({ caller: referrals, viewer, requestId }),
    files,
  });
  const stops: (() => Promise<void>)[] = [];
  return {
    name: 'cases',
    schema: buildProtectedSchema<Context>({ name: 'cases', sdl: readSdl(new URL('./', import.meta.url)), resolvers, rules }),
    contextFor,
    web: async (request, { viewer, requestId }) =>
      viewer === null || !new URL(request.url).pathname.startsWith('/files/')
        ? notFound(requestId)
        : answerFiles(request, contextFor({ viewer, requestId })),
    work: () => {
      stops.push(
        startDispatcher({
          service: 'cases',
          connection,
          table: outbox,
          reactions: caseReactions({ disclosures, referrals, storeFor }),
          log,
        }).stop,
        startJobs({
          service: 'cases',
          databaseUrl,
          tasks: caseTasks({
            storeFor,
            files,
            signer,
            networks: () => networksOf(work),
            knownObjects: (names) => knownObjects(work, names),
          }),
          daily: dailyTasks,
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
