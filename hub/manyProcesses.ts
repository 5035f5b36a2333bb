import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type SubgraphName, subgraphNames } from '../platform/subgraph.ts';
import { databaseUrls } from './database.ts';
import { HubError } from './errors.ts';
import { demoAudience, type HubParts, identityOptions, type OpenHub, openHub, type StartOptions } from './hub.ts';
import { freePort } from './ports.ts';
import { secretFile, writeSecret } from './secrets.ts';
import type { ServiceName } from './serve.ts';

export interface ManyProcesses extends OpenHub {
  /** The process of each service, so that a drill can kill one. */
  readonly processes: Readonly<Record<ServiceName, ChildProcess>>;
}

const main = fileURLToPath(new URL('main.ts', import.meta.url));

/** Node 22.18 and later read TypeScript themselves; before that tsx does. */
const readsTypeScript = 'typescript' in process.features && process.features.typescript ? [] : ['--import', import.meta.resolve('tsx')];

/** Services over HTTP on loopback, a process each, as compose runs them. */
export async function startManyProcesses(options: StartOptions & { onExit?: (service: ServiceName) => void }): Promise<ManyProcesses> {
  const processes = {} as Record<ServiceName, ChildProcess>;
  const hub = await openHub(options, async (parts) => {
    const environments = await environmentsOf(parts, options);
    // All at once: none needs another to start, and the gateway is ready when the others are.
    await Promise.all(
      (Object.keys(environments) as ServiceName[]).map((name) => {
        const { environment, probe } = environments[name];
        return parts.step(name, () =>
          startProcess(name, { environment, probe, parts, processes, onExit: options.onExit ?? (() => undefined) }),
        );
      }),
    );
    return { url: environments.gateway.url, issuer: environments.identity.url };
  });
  return { ...hub, processes };
}

interface ServiceEnvironment {
  readonly environment: Readonly<Record<string, string>>;
  readonly url: string;
  /** Answers 200 when the service is ready. */
  readonly probe: string;
}

async function environmentsOf(
  { secrets, secretsFolder, keysFolder, caseKeysFolder, filesFolder, postgres, witnessFile }: HubParts,
  { port, production, notifications = {} }: StartOptions,
): Promise<Record<ServiceName, ServiceEnvironment>> {
  const databases = databaseUrls(postgres, secrets);
  for (const name of subgraphNames) writeSecret(secretsFolder, `${name.toUpperCase()}_DATABASE_URL`, databases[name]);
  const files = (...names: string[]) => Object.fromEntries(names.map((name) => [`${name}_FILE`, secretFile(secretsFolder, name)]));

  const identity = await identityOptions(secrets, production);
  const [cases, disclosures, referrals, shelters] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const ports = { cases, disclosures, referrals, shelters };
  const gatewayPort = port === 0 ? await freePort() : port;
  const origin = (name: SubgraphName) => `http://127.0.0.1:${ports[name]}`;
  const urls = Object.fromEntries(subgraphNames.map((name) => [`${name.toUpperCase()}_URL`, `${origin(name)}/graphql`]));
  const subgraph = (name: SubgraphName, environment: Record<string, string>): ServiceEnvironment => ({
    environment: {
      ...environment,
      [`${name.toUpperCase()}_PORT`]: String(ports[name]),
      ...files(`${name.toUpperCase()}_DATABASE_URL`, `${name.toUpperCase()}_SECRET`, 'SAYA_TRUSTED_KEYS'),
    },
    url: `${origin(name)}/graphql`,
    probe: `${origin(name)}/readyz`,
  });
  const url = (name: SubgraphName) => ({ [`${name.toUpperCase()}_URL`]: String(urls[`${name.toUpperCase()}_URL`]) });
  const mode = { NODE_ENV: production ? 'production' : 'development' };

  return {
    shelters: subgraph('shelters', { ...files('SHELTERS_SIGNING_KEY'), ...url('referrals') }),
    referrals: subgraph('referrals', {
      ...files('REFERRALS_SIGNING_KEY'),
      ...url('shelters'),
      ...url('disclosures'),
      ...url('cases'),
      ...given(notifications, ['REFERRALS_SMTP_URL', 'REFERRALS_EMAIL_FROM', 'REFERRALS_WEBHOOK_PRIVATE']),
    }),
    cases: subgraph('cases', {
      ...files('CASES_NAME_INDEX_KEY', 'CASES_EXPORT_KEY', 'CASES_SIGNING_KEY'),
      ...url('referrals'),
      ...url('disclosures'),
      CASES_KEYS: caseKeysFolder,
      CASES_FILES: filesFolder,
    }),
    disclosures: subgraph('disclosures', {
      ...files('DISCLOSURES_CHECKPOINT_KEY', 'DISCLOSURES_SIGNING_KEY'),
      ...url('cases'),
      ...url('shelters'),
      ...url('referrals'),
      ...url('cases'),
      DISCLOSURES_KEYS: keysFolder,
      DISCLOSURES_WITNESS_PATH: witnessFile,
    }),
    identity: {
      environment: {
        ...mode,
        IDENTITY_PORT: String(identity.port),
        SAYA_OIDC_ISSUER: identity.issuer,
        SAYA_OIDC_AUDIENCE: demoAudience,
        ...files('IDENTITY_SIGNING_KEYS', 'IDENTITY_CLIENT_SECRET'),
      },
      url: identity.issuer,
      probe: `${identity.issuer}/.well-known/openid-configuration`,
    },
    gateway: {
      environment: {
        ...mode,
        PORT: String(gatewayPort),
        SAYA_OIDC_ISSUER: identity.issuer,
        SAYA_OIDC_AUDIENCE: demoAudience,
        ...files('GATEWAY_SIGNING_KEY'),
        ...urls,
      },
      url: `http://127.0.0.1:${gatewayPort}/graphql`,
      probe: `http://127.0.0.1:${gatewayPort}/readyz`,
    },
  };
}

/** Those of some variables that have a value. */
const given = (values: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (typeof values[name] === 'string' ? [[name, values[name]]] : [])));

/** How long a service may take to be ready. */
const patienceMilliseconds = 30_000;

async function startProcess(
  name: ServiceName,
  {
    environment,
    probe,
    parts,
    processes,
    onExit,
  }: {
    environment: Readonly<Record<string, string>>;
    probe: string;
    parts: HubParts;
    processes: Record<ServiceName, ChildProcess>;
    onExit: (service: ServiceName) => void;
  },
): Promise<void> {
  const child = spawn(process.execPath, [...readsTypeScript, main, 'serve', name], {
    detached: true,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  processes[name] = child;
  let last = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    last = chunk.toString();
    parts.log.write(chunk);
  });
  let stopping = false;
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  child.once('exit', () => {
    process.off('exit', killWithUs);
    if (!stopping) onExit(name);
  });
  parts.onStop(
    () =>
      new Promise((resolve) => {
        stopping = true;
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  );
  const deadline = Date.now() + patienceMilliseconds;
  while (!(await isReady(probe))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new HubError('SERVICE_FAILED', `${name} stopped while starting: ${last.trim()}`);
    if (Date.now() > deadline) throw new HubError('SERVICE_FAILED', `${name} is not ready after ${patienceMilliseconds / 1000} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const isReady = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
