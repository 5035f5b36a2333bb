import { inProcessStream, type SubgraphStreams } from '../platform/live/streamCaller.ts';
import type { Ticks } from '../platform/live/ticks.ts';
import type { Log } from '../platform/log.ts';
import type { Subgraph, SubgraphName } from '../platform/subgraph.ts';
import { inProcessCaller, type SubgraphCaller, type SubgraphCallers } from '../platform/subgraphCaller.ts';
import { inProcessWeb, type WebCaller } from '../platform/web.ts';
import type { FileStore } from '../subgraphs/cases/files/index.ts';
import { createCasesSubgraph } from '../subgraphs/cases/index.ts';
import { createDisclosuresSubgraph } from '../subgraphs/disclosures/index.ts';
import { createReferralsSubgraph, type ReferralsOptions } from '../subgraphs/referrals/index.ts';
import { createSheltersSubgraph } from '../subgraphs/shelters/index.ts';
import type { DatabaseUrls } from './database.ts';
import type { HubKeys } from './demo/seed.ts';
import type { Secrets } from './secrets.ts';

export interface InProcessSubgraphs {
  readonly subgraphs: Readonly<Record<SubgraphName, Subgraph>>;
  readonly callers: SubgraphCallers;
  readonly streams: SubgraphStreams;
  readonly web: WebCaller;
  readiness(): Promise<Record<SubgraphName, boolean>>;
  stop(): Promise<void>;
}

export interface InProcessOptions {
  readonly urls: DatabaseUrls;
  readonly secrets: Secrets;
  readonly keys: HubKeys;
  /** Where sealed files lie. */
  readonly files: FileStore;
  readonly witnessFile: string;
  readonly witnessUrl?: string;
  /** How people and software are told that something changed; nobody, when it is not said. */
  readonly notifications?: ReferralsOptions['notifications'];
  /** False leaves undone what they do between requests: a test then does it when it wants. */
  readonly work?: boolean;
  /** When the board is drawn anew; a test has its own. */
  readonly boardTicks?: Ticks;
  readonly log: Log;
}

/** The four subgraphs in this process, asking each other without a network. */
export function createInProcessSubgraphs({
  urls,
  secrets,
  keys,
  files,
  witnessFile,
  witnessUrl,
  notifications = { mail: null, networks: null },
  work = true,
  boardTicks,
  log,
}: InProcessOptions): InProcessSubgraphs {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  // They ask one another in a ring: each way is looked up when it is gone.
  const to =
    (name: SubgraphName): SubgraphCaller =>
    (call) =>
      callers[name](call);
  const disclosures = createDisclosuresSubgraph({
    databaseUrl: urls.disclosures,
    secret: bytes(secrets.DISCLOSURES_SECRET),
    keys: keys.places,
    checkpointKey: JSON.parse(secrets.DISCLOSURES_CHECKPOINT_KEY),
    witnessFile,
    witnessUrl: witnessUrl ?? null,
    cases: to('cases'),
    shelters: to('shelters'),
    referrals: to('referrals'),
    log,
  });
  const shelters = createSheltersSubgraph({
    databaseUrl: urls.shelters,
    secret: bytes(secrets.SHELTERS_SECRET),
    referrals: to('referrals'),
    ...(boardTicks ? { boardTicks } : {}),
    log,
  });
  const referrals = createReferralsSubgraph({
    databaseUrl: urls.referrals,
    secret: bytes(secrets.REFERRALS_SECRET),
    shelters: to('shelters'),
    disclosures: to('disclosures'),
    cases: to('cases'),
    notifications,
    log,
  });
  const cases = createCasesSubgraph({
    databaseUrl: urls.cases,
    secret: bytes(secrets.CASES_SECRET),
    keys: keys.cases,
    nameIndexKey: bytes(secrets.CASES_NAME_INDEX_KEY),
    files,
    exportKey: JSON.parse(secrets.CASES_EXPORT_KEY),
    referrals: to('referrals'),
    disclosures: to('disclosures'),
    log,
  });
  const subgraphs = { cases, disclosures, referrals, shelters };
  const each = async <Result>(work: (subgraph: Subgraph) => Promise<Result>) =>
    Object.fromEntries(
      await Promise.all(Object.values(subgraphs).map(async (subgraph) => [subgraph.name, await work(subgraph)])),
    ) as Record<SubgraphName, Result>;
  const callers: SubgraphCallers = {
    cases: inProcessCaller(cases),
    disclosures: inProcessCaller(disclosures),
    referrals: inProcessCaller(referrals),
    shelters: inProcessCaller(shelters),
  };
  const streams: SubgraphStreams = {
    cases: inProcessStream(cases),
    disclosures: inProcessStream(disclosures),
    referrals: inProcessStream(referrals),
    shelters: inProcessStream(shelters),
  };
  if (work) for (const subgraph of Object.values(subgraphs)) subgraph.work();
  return {
    subgraphs,
    callers,
    streams,
    web: inProcessWeb(cases),
    readiness: () => each((subgraph) => subgraph.ready()),
    stop: async () => {
      await each((subgraph) => subgraph.stop());
    },
  };
}
