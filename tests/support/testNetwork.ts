import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { inject } from 'vitest';
import { createAuthenticate } from '../../gateway/authenticate.ts';
import type { StreamLimits } from '../../gateway/limits.ts';
import { startGateway } from '../../gateway/server.ts';
import { type DatabaseUrls, databaseUrls } from '../../hub/database.ts';
import { type Ask, createClient } from '../../hub/demo/client.ts';
import { identityOptions } from '../../hub/hub.ts';
import { startIssuer } from '../../hub/identity/issuer.ts';
import { createInProcessSubgraphs, type InProcessOptions, type InProcessSubgraphs } from '../../hub/inProcess.ts';
import { ensureSecrets, type Secrets } from '../../hub/secrets.ts';
import { type KeyStore, openKeyStore } from '../../platform/keys/index.ts';
import type { SubgraphStreams } from '../../platform/live/streamCaller.ts';
import type { Ticks } from '../../platform/live/ticks.ts';
import { createLog } from '../../platform/log.ts';
import type { SubgraphCallers } from '../../platform/subgraphCaller.ts';
import type { WebCaller } from '../../platform/web.ts';
import { type FileStore, openFileStore } from '../../subgraphs/cases/files/index.ts';

/** A database of a test file's own, copied from the seeded one. */
export interface TestDatabase {
  readonly adminUrl: string;
  readonly urls: DatabaseUrls;
  readonly secrets: Secrets;
  /** A test file's own copy of the keys of places, and where it lies. */
  readonly keys: KeyStore;
  readonly keysFolder: string;
  /** The same for the keys of cases. */
  readonly caseKeys: KeyStore;
  readonly caseKeysFolder: string;
  /** Superuser, past row-level security. */
  readonly admin: postgres.Sql;
  stop(): Promise<void>;
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const template = new URL(inject('adminUrl'));
  const secrets = await ensureSecrets(inject('secretsFolder'), { mayCreate: false });
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const maintenance = new URL(template);
  maintenance.pathname = '/postgres';
  const keeper = postgres(maintenance.href, { max: 1, onnotice: () => undefined });
  await keeper.unsafe(`create database ${name} template ${template.pathname.slice(1)} strategy file_copy`);
  const urlFor = (user: string, password: string) => {
    const url = new URL(template);
    url.username = user;
    url.password = password;
    url.pathname = `/${name}`;
    return url.href;
  };
  const adminUrl = urlFor(template.username, decodeURIComponent(template.password));
  const keysFolder = mkdtempSync(join(tmpdir(), 'saya-keys-'));
  cpSync(inject('keysFolder'), keysFolder, { recursive: true });
  const admin = postgres(adminUrl, { max: 4, onnotice: () => undefined });
  return {
    adminUrl,
    urls: databaseUrls({ urlFor }, secrets),
    secrets,
    keys: openKeyStore({ location: join(keysFolder, 'places') }),
    keysFolder: join(keysFolder, 'places'),
    caseKeys: openKeyStore({ location: join(keysFolder, 'cases') }),
    caseKeysFolder: join(keysFolder, 'cases'),
    admin,
    stop: async () => {
      await admin.end({ timeout: 2 });
      await keeper.unsafe(`drop database ${name} with (force)`);
      await keeper.end({ timeout: 2 });
      rmSync(keysFolder, { recursive: true, force: true });
    },
  };
}

/** The whole hub on a test file's own database: real sign-in, gateway over HTTP, subgraphs in this process. */
export interface TestHub extends TestDatabase {
  readonly url: string;
  readonly issuer: string;
  readonly ask: Ask;
  readonly inProcess: InProcessSubgraphs;
  /** The ledger's witness. */
  readonly witnessFile: string;
  /** Where sealed files lie. */
  readonly filesFolder: string;
  /** Everything the hub logged so far. */
  logged(): string;
}

export interface StartTestHub {
  readonly production?: boolean;
  /** False: nothing happens between requests. */
  readonly work?: boolean;
  /** Stands between the gateway and the subgraphs. */
  readonly callers?: (real: SubgraphCallers) => SubgraphCallers;
  /** Stands between the gateway and the subgraphs' subscriptions. */
  readonly streams?: (real: SubgraphStreams) => SubgraphStreams;
  readonly web?: (real: WebCaller) => WebCaller;
  readonly limitStreams?: StreamLimits;
  /** When the board is drawn anew. */
  readonly boardTicks?: Ticks;
  /** Stands between the subgraphs and their databases. */
  readonly urls?: (real: DatabaseUrls) => DatabaseUrls;
  /** Where the keys of places are, when not in the file's own folder. */
  readonly keys?: KeyStore;
  /** Stands between the cases subgraph and its files. */
  readonly files?: (real: FileStore) => FileStore;
  /** Signs in where that one does: a token opens both. */
  readonly besides?: TestHub;
  /** How people and software are told that something changed; nobody, when it is not said. */
  readonly notifications?: InProcessOptions['notifications'];
}

export async function startTestHub({
  production = false,
  work = true,
  callers = (real) => real,
  streams = (real) => real,
  web = (real) => real,
  files = (real) => real,
  limitStreams,
  boardTicks,
  urls = (real) => real,
  keys,
  besides,
  notifications,
}: StartTestHub = {}): Promise<TestHub> {
  const database = await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'saya-witness-'));
  const witnessFile = join(folder, 'witness.jsonl');
  const filesFolder = join(folder, 'files');
  const lines: string[] = [];
  const log = createLog({ service: 'test', destination: { write: (line) => lines.push(line) } });
  const identity = await identityOptions(database.secrets, false);
  const own = besides === undefined ? await startIssuer(identity) : null;
  const issuer = besides?.issuer ?? identity.issuer;
  const inProcess = createInProcessSubgraphs({
    urls: urls(database.urls),
    secrets: database.secrets,
    keys: { places: keys ?? database.keys, cases: database.caseKeys },
    files: files(openFileStore({ location: filesFolder })),
    witnessFile,
    work,
    ...(boardTicks ? { boardTicks } : {}),
    log,
    ...(notifications ? { notifications } : {}),
  });
  const gateway = await startGateway({
    port: 0,
    production,
    introspectionRoles: ['auditor'],
    authenticate: createAuthenticate({ issuer, audience: identity.audience }),
    callers: callers(inProcess.callers),
    streams: streams(inProcess.streams),
    web: web(inProcess.web),
    ...(limitStreams ? { limitStreams } : {}),
    readiness: inProcess.readiness,
    log,
  });
  return {
    ...database,
    url: gateway.url,
    issuer,
    inProcess,
    witnessFile,
    filesFolder,
    ask: createClient({ url: gateway.url, issuer, clientSecret: database.secrets.IDENTITY_CLIENT_SECRET }),
    logged: () => lines.join(''),
    stop: async () => {
      await gateway.stop();
      await inProcess.stop();
      await own?.stop();
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
