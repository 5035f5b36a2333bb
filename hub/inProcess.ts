import type { Log } from '../platform/log.ts';
import type { Subgraph, SubgraphName } from '../platform/subgraph.ts';
import { inProcessCaller, type SubgraphCallers } from '../platform/subgraphCaller.ts';
import { createCasesSubgraph } from '../subgraphs/cases/index.ts';
import { createDisclosuresSubgraph } from '../subgraphs/disclosures/index.ts';
import { createReferralsSubgraph } from '../subgraphs/referrals/index.ts';
import { createSheltersSubgraph } from '../subgraphs/shelters/index.ts';
import type { DatabaseUrls } from './database.ts';
import type { Secrets } from './secrets.ts';

export interface InProcessSubgraphs {
  readonly subgraphs: Readonly<Record<SubgraphName, Subgraph>>;
  readonly callers: SubgraphCallers;
  readiness(): Promise<Record<SubgraphName, boolean>>;
  stop(): Promise<void>;
}

/** The four subgraphs in this process, asking each other without a network. */
export function createInProcessSubgraphs({ urls, secrets, log }: { urls: DatabaseUrls; secrets: Secrets; log: Log }): InProcessSubgraphs {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const disclosures = createDisclosuresSubgraph({
    databaseUrl: urls.disclosures,
    secret: bytes(secrets.DISCLOSURES_SECRET),
    locationKey: bytes(secrets.DISCLOSURES_LOCATION_KEY),
    log,
  });
  const shelters = createSheltersSubgraph({ databaseUrl: urls.shelters, secret: bytes(secrets.SHELTERS_SECRET), log });
  const referrals = createReferralsSubgraph({
    databaseUrl: urls.referrals,
    secret: bytes(secrets.REFERRALS_SECRET),
    shelters: inProcessCaller(shelters),
    log,
  });
  const cases = createCasesSubgraph({
    databaseUrl: urls.cases,
    secret: bytes(secrets.CASES_SECRET),
    nameKey: bytes(secrets.CASES_NAME_KEY),
    referrals: inProcessCaller(referrals),
    log,
  });
  const subgraphs = { cases, disclosures, referrals, shelters };
  const each = async <Result>(work: (subgraph: Subgraph) => Promise<Result>) =>
    Object.fromEntries(
      await Promise.all(Object.values(subgraphs).map(async (subgraph) => [subgraph.name, await work(subgraph)])),
    ) as Record<SubgraphName, Result>;
  return {
    subgraphs,
    callers: {
      cases: inProcessCaller(cases),
      disclosures: inProcessCaller(disclosures),
      referrals: inProcessCaller(referrals),
      shelters: inProcessCaller(shelters),
    },
    readiness: () => each((subgraph) => subgraph.ready()),
    stop: async () => {
      await each((subgraph) => subgraph.stop());
    },
  };
}
