import { createAuthenticate } from '../gateway/authenticate.ts';
import { readEnvironment as readGatewayEnvironment } from '../gateway/environment.ts';
import { startGateway } from '../gateway/server.ts';
import type { EnvironmentSource } from '../platform/environment.ts';
import { openKeyStore } from '../platform/keys/index.ts';
import { httpStream, type SubgraphStreams } from '../platform/live/streamCaller.ts';
import { createLog, type Log } from '../platform/log.ts';
import { type Subgraph, type SubgraphName, subgraphNames } from '../platform/subgraph.ts';
import { httpCaller, type SubgraphCaller, type SubgraphCallers } from '../platform/subgraphCaller.ts';
import { type RunningServer, serveSubgraph } from '../platform/subgraphServer.ts';
import { createViewerSigner, createViewerVerifier, type SignViewer } from '../platform/viewerToken.ts';
import { httpWeb } from '../platform/web.ts';
import { openFileStore } from '../subgraphs/cases/files/index.ts';
import { HubError } from './errors.ts';

export const serviceNames = [...subgraphNames, 'gateway', 'identity'] as const;
export type ServiceName = (typeof serviceNames)[number];

type Keys = Parameters<typeof createViewerVerifier>[0]['trustedKeys'];
type Key = Parameters<typeof createViewerSigner>[0]['privateKey'];

/** One service in this process, told everything by its environment. */
type Serve = (source: EnvironmentSource, log: Log) => Promise<RunningServer>;

async function serve(
  subgraph: Subgraph,
  { trustedKeys, port, host, log }: { trustedKeys: unknown; port: number; host: string; log: Log },
): Promise<RunningServer> {
  return serveSubgraph({
    subgraph,
    verify: createViewerVerifier({ audience: subgraph.name, trustedKeys: trustedKeys as Keys }),
    log,
    port,
    host,
  });
}

const services: Readonly<Record<ServiceName, Serve>> = {
  async shelters(source, log) {
    const [{ readEnvironment }, { createSheltersSubgraph }] = await Promise.all([
      import('../subgraphs/shelters/environment.ts'),
      import('../subgraphs/shelters/index.ts'),
    ]);
    const environment = readEnvironment(source);
    const sign = await createViewerSigner({ issuer: 'shelters', privateKey: environment.SHELTERS_SIGNING_KEY as Key });
    const subgraph = createSheltersSubgraph({
      databaseUrl: environment.SHELTERS_DATABASE_URL,
      secret: environment.SHELTERS_SECRET,
      referrals: httpCaller({ name: 'referrals', url: environment.REFERRALS_URL, sign, log }),
      log,
    });
    return serve(subgraph, {
      trustedKeys: environment.SAYA_TRUSTED_KEYS,
      port: environment.SHELTERS_PORT,
      host: environment.SAYA_HOST,
      log,
    });
  },
  async referrals(source, log) {
    const [{ readEnvironment }, { createReferralsSubgraph, notificationOptions }] = await Promise.all([
      import('../subgraphs/referrals/environment.ts'),
      import('../subgraphs/referrals/index.ts'),
    ]);
    const environment = readEnvironment(source);
    const sign = await createViewerSigner({ issuer: 'referrals', privateKey: environment.REFERRALS_SIGNING_KEY as Key });
    const subgraph = createReferralsSubgraph({
      databaseUrl: environment.REFERRALS_DATABASE_URL,
      secret: environment.REFERRALS_SECRET,
      shelters: httpCaller({ name: 'shelters', url: environment.SHELTERS_URL, sign, log }),
      disclosures: httpCaller({ name: 'disclosures', url: environment.DISCLOSURES_URL, sign, log }),
      cases: httpCaller({ name: 'cases', url: environment.CASES_URL, sign, log }),
      notifications: notificationOptions(environment),
      log,
    });
    return serve(subgraph, {
      trustedKeys: environment.SAYA_TRUSTED_KEYS,
      port: environment.REFERRALS_PORT,
      host: environment.SAYA_HOST,
      log,
    });
  },
  async cases(source, log) {
    const [{ readEnvironment }, { createCasesSubgraph }] = await Promise.all([
      import('../subgraphs/cases/environment.ts'),
      import('../subgraphs/cases/index.ts'),
    ]);
    const environment = readEnvironment(source);
    const sign = await createViewerSigner({ issuer: 'cases', privateKey: environment.CASES_SIGNING_KEY as Key });
    const subgraph = createCasesSubgraph({
      databaseUrl: environment.CASES_DATABASE_URL,
      secret: environment.CASES_SECRET,
      keys: openKeyStore({ location: environment.CASES_KEYS, token: environment.CASES_KEYS_TOKEN }),
      nameIndexKey: environment.CASES_NAME_INDEX_KEY,
      files: openFileStore({
        location: environment.CASES_FILES,
        accessKey: environment.CASES_FILES_ACCESS_KEY,
        secretKey: environment.CASES_FILES_SECRET_KEY,
        region: environment.CASES_FILES_REGION,
      }),
      exportKey: environment.CASES_EXPORT_KEY,
      referrals: httpCaller({ name: 'referrals', url: environment.REFERRALS_URL, sign, log }),
      disclosures: httpCaller({ name: 'disclosures', url: environment.DISCLOSURES_URL, sign, log }),
      log,
    });
    return serve(subgraph, { trustedKeys: environment.SAYA_TRUSTED_KEYS, port: environment.CASES_PORT, host: environment.SAYA_HOST, log });
  },
  async disclosures(source, log) {
    const [{ readEnvironment }, { createDisclosuresSubgraph }] = await Promise.all([
      import('../subgraphs/disclosures/environment.ts'),
      import('../subgraphs/disclosures/index.ts'),
    ]);
    const environment = readEnvironment(source);
    const sign = await createViewerSigner({ issuer: 'disclosures', privateKey: environment.DISCLOSURES_SIGNING_KEY as Key });
    const subgraph = createDisclosuresSubgraph({
      databaseUrl: environment.DISCLOSURES_DATABASE_URL,
      secret: environment.DISCLOSURES_SECRET,
      keys: openKeyStore({ location: environment.DISCLOSURES_KEYS, token: environment.DISCLOSURES_KEYS_TOKEN }),
      checkpointKey: environment.DISCLOSURES_CHECKPOINT_KEY,
      witnessFile: environment.DISCLOSURES_WITNESS_PATH,
      witnessUrl: environment.DISCLOSURES_WITNESS_URL ?? null,
      cases: httpCaller({ name: 'cases', url: environment.CASES_URL, sign, log }),
      shelters: httpCaller({ name: 'shelters', url: environment.SHELTERS_URL, sign, log }),
      referrals: httpCaller({ name: 'referrals', url: environment.REFERRALS_URL, sign, log }),
      log,
    });
    return serve(subgraph, {
      trustedKeys: environment.SAYA_TRUSTED_KEYS,
      port: environment.DISCLOSURES_PORT,
      host: environment.SAYA_HOST,
      log,
    });
  },
  async gateway(source, log) {
    const environment = readGatewayEnvironment(source);
    const sign = await createViewerSigner({ issuer: 'gateway', privateKey: environment.GATEWAY_SIGNING_KEY as Key });
    const urls = {
      cases: environment.CASES_URL,
      disclosures: environment.DISCLOSURES_URL,
      referrals: environment.REFERRALS_URL,
      shelters: environment.SHELTERS_URL,
    };
    return startGateway({
      port: environment.PORT,
      host: environment.SAYA_HOST,
      production: environment.NODE_ENV === 'production',
      introspectionRoles: environment.SAYA_INTROSPECTION_ROLES,
      authenticate: createAuthenticate({ issuer: environment.SAYA_OIDC_ISSUER, audience: environment.SAYA_OIDC_AUDIENCE }),
      callers: httpCallers(urls, sign, log),
      streams: httpStreams(urls, sign, log),
      web: httpWeb({ name: 'cases', url: urls.cases, sign, log }),
      readiness: () => readinessOf(urls),
      log,
    });
  },
  async identity(source) {
    const [{ readEnvironment }, { startIssuer }] = await Promise.all([import('./identity/environment.ts'), import('./identity/issuer.ts')]);
    const environment = readEnvironment(source);
    return startIssuer({
      port: environment.IDENTITY_PORT,
      issuer: environment.SAYA_OIDC_ISSUER,
      audience: environment.SAYA_OIDC_AUDIENCE,
      signingKeys: environment.IDENTITY_SIGNING_KEYS,
      clientSecret: environment.IDENTITY_CLIENT_SECRET,
      production: environment.NODE_ENV === 'production',
    });
  },
};

function httpStreams(urls: Readonly<Record<SubgraphName, string>>, sign: SignViewer, log: Log): SubgraphStreams {
  return Object.fromEntries(subgraphNames.map((name) => [name, httpStream({ name, url: urls[name], sign, log })])) as SubgraphStreams;
}

function httpCallers(urls: Readonly<Record<SubgraphName, string>>, sign: SignViewer, log: Log): SubgraphCallers {
  return Object.fromEntries(
    subgraphNames.map((name): [string, SubgraphCaller] => [name, httpCaller({ name, url: urls[name], sign, log })]),
  ) as SubgraphCallers;
}

async function readinessOf(urls: Readonly<Record<SubgraphName, string>>): Promise<Record<string, boolean>> {
  const ready = async (name: SubgraphName) =>
    fetch(new URL('/readyz', urls[name]), { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  return Object.fromEntries(await Promise.all(subgraphNames.map(async (name) => [name, await ready(name)] as const)));
}

const isService = (name: string): name is ServiceName => serviceNames.some((known) => known === name);

/** Starts one service from its environment. @throws EnvironmentError, HubError */
export async function serveOne(name: string, source: EnvironmentSource): Promise<RunningServer> {
  if (!isService(name))
    throw new HubError('UNKNOWN_SERVICE', `there is no service ${JSON.stringify(name)}; there are ${serviceNames.join(', ')}.`);
  try {
    return await services[name](source, createLog({ service: name }));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new HubError('PORT_IN_USE', `the port of ${name} is taken.`);
    throw error;
  }
}
