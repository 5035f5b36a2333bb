import { connectDatabase, workSession } from '../../platform/database.ts';
import { codeOf } from '../../platform/errors.ts';
import { startJobs } from '../../platform/jobs.ts';
import type { KeyStore } from '../../platform/keys/index.ts';
import type { Log } from '../../platform/log.ts';
import { once } from '../../platform/once.ts';
import { outboxPurge, outboxPurgeTasks, startDispatcher } from '../../platform/outbox.ts';
import { createPaginator } from '../../platform/pagination.ts';
import { readSdl } from '../../platform/sdl.ts';
import { deriveKey } from '../../platform/seal.ts';
import { createSigner } from '../../platform/signedNote.ts';
import { buildProtectedSchema, reporter, type Subgraph, type SubgraphRequest } from '../../platform/subgraph.ts';
import type { SubgraphCaller } from '../../platform/subgraphCaller.ts';
import { asService, type Viewer } from '../../platform/viewer.ts';
import { calendarDoor } from './calendars/web.ts';
import { createContactReadings } from './contactReadings.ts';
import type { Context } from './context.ts';
import { createDocumentCheckPort } from './documentCheck.ts';
import type { FileStore } from './files/index.ts';
import { createTeamMirror } from './mirror.ts';
import { checkTemplates } from './papers/templates/index.ts';
import { caseReactions } from './reactions.ts';
import { createReferralsPort } from './referrals.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import { createCaseStore, leaveRetentionNotices } from './store/index.ts';
import { knownObjects, networksOf } from './store/sweep.ts';
import { outbox } from './tables.ts';
import { caseTasks, dailyTasks, type StoreFor } from './tasks.ts';
import { fileDoor } from './web/index.ts';
import { caseWeb } from './web.ts';

export interface CasesOptions {
  readonly databaseUrl: string;
  readonly secret: Buffer;
  /** The keys of cases: outside the database. */
  readonly keys: KeyStore;
  /** Key of the hashes by which spellings of names are compared. */
  readonly nameIndexKey: Buffer;
  /** Where sealed files lie. */
  readonly files: FileStore;
  /** JSON Web Key (Ed25519, private) with which exports of evidence and proofs of service are signed. */
  readonly exportKey: unknown;
  /** The ways to the insides of the referrals and disclosures services. */
  readonly referrals: SubgraphCaller;
  readonly disclosures: SubgraphCaller;
  readonly log: Log;
}

const protectedSchema = once(() =>
  buildProtectedSchema<Context>({ name: 'cases', sdl: readSdl(new URL('./', import.meta.url)), resolvers, rules }),
);

/** Wires the cases subgraph; opens no port. @throws when a template of papers, or the key of exports, cannot be used */
export function createCasesSubgraph(options: CasesOptions): Subgraph {
  const { databaseUrl, secret, keys, nameIndexKey, files, exportKey, referrals, disclosures, log } = options;
  checkTemplates();
  const connection = connectDatabase({ url: databaseUrl });
  const cursorKey = deriveKey(secret, 'cursors');
  const readingKey = deriveKey(secret, 'contact readings');
  const signer = createSigner('saya-evidence', exportKey);
  const proofSigner = createSigner('saya-service', exportKey);
  const storeFor: StoreFor = (viewer, requestId) =>
    createCaseStore({ database: connection.database, viewer, requestId, keys, nameIndexKey });
  const mirrorTeam = createTeamMirror({ disclosures, referrals, storeFor });
  const referralsFor = (viewer: Viewer, requestId: string) => createReferralsPort({ caller: referrals, viewer, requestId });
  const fileWork = workSession(connection.database, 'files');
  const contextFor = ({ viewer, requestId }: Pick<SubgraphRequest, 'viewer' | 'requestId'>): Context => ({
    viewer,
    requestId,
    report: reporter(log, requestId),
    store: storeFor(viewer, requestId),
    ownStore: () => storeFor(asService('cases', viewer), requestId),
    paginator: createPaginator({ key: cursorKey, viewer }),
    referrals: referralsFor(viewer, requestId),
    documentCheck: createDocumentCheckPort({ caller: disclosures, viewer, requestId }),
    readings: createContactReadings({ key: readingKey, viewer }),
    tellTeam: (caseId) =>
      mirrorTeam(caseId, viewer, requestId).catch((error) => {
        // The outbox tells it again until it is heard.
        if (codeOf(error) !== 'SERVICE_UNAVAILABLE') throw error;
      }),
    files,
    proofSigner,
  });
  const stops: (() => Promise<void>)[] = [];
  return {
    name: 'cases',
    schema: protectedSchema(),
    contextFor,
    web: caseWeb({ files: fileDoor(contextFor), calendars: calendarDoor({ connection, storeFor }) }),
    work: () => {
      stops.push(
        startDispatcher({
          service: 'cases',
          connection,
          table: outbox,
          reactions: caseReactions({ disclosures, referralsFor, storeFor, mirrorTeam }),
          log,
        }).stop,
        startJobs({
          service: 'cases',
          databaseUrl,
          tasks: {
            ...caseTasks({
              storeFor,
              files,
              signer,
              networks: () => networksOf(fileWork),
              knownObjects: (names) => knownObjects(fileWork, names),
              mirrorTeam,
              referralsFor,
              leaveRetentionNotices: () => leaveRetentionNotices(connection.database),
            }),
            ...outboxPurgeTasks(connection.database, outbox),
          },
          daily: [...dailyTasks, outboxPurge],
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
