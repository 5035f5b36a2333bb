import { existsSync } from 'node:fs';
import type { NotificationEnvironment } from '../subgraphs/referrals/notifications/environment.ts';
import { openHubKeys, prepareDatabase } from './database.ts';
import { type DataFolder, openDataFolder } from './dataFolder.ts';
import { HubError } from './errors.ts';
import type { IssuerOptions } from './identity/issuer.ts';
import { type LogFile, openLogFile } from './logFile.ts';
import { freePort, requirePort } from './ports.ts';
import { type EmbeddedPostgres, hasDatabase, startPostgres } from './postgres.ts';
import { ensureSecrets, type Secrets } from './secrets.ts';

export interface StartOptions {
  /** Database, secrets and logs. */
  readonly folder: string;
  /** Where the gateway listens; 0 for a free port. */
  readonly port: number;
  readonly fresh?: boolean;
  readonly production: boolean;
  /** How people and software are told that something changed; nobody, when it is not said. */
  readonly notifications?: NotificationEnvironment;
  /** Told each step with the milliseconds it took. */
  readonly onStep?: (name: string, milliseconds: number) => void;
}

export interface OpenHub {
  readonly url: string;
  readonly issuer: string;
  readonly clientSecret: string;
  readonly adminUrl: string;
  readonly postgres: EmbeddedPostgres;
  readonly secrets: Secrets;
  readonly folder: string;
  /** Stops everything, the database last. Safe to repeat. */
  stop(): Promise<void>;
}

export interface HubParts {
  readonly secrets: Secrets;
  readonly postgres: EmbeddedPostgres;
  readonly log: LogFile;
  readonly secretsFolder: string;
  /** Where the keys of places are. */
  readonly keysFolder: string;
  /** Where the keys of cases are. */
  readonly caseKeysFolder: string;
  /** Where sealed files lie. */
  readonly filesFolder: string;
  /** File the ledger's checkpoints go to. */
  readonly witnessFile: string;
  step<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  /** What is started last is stopped first. */
  onStop(stop: () => Promise<void>): void;
}

export const demoAudience = 'saya';

/** @throws HubError DATA_DAMAGED when there is a database, and the keys it was sealed with are gone */
export function requireKeys({ path, keys, caseKeys }: DataFolder): void {
  const gone = hasDatabase(path) ? [keys, caseKeys].filter((folder) => !existsSync(folder)) : [];
  if (gone.length > 0)
    throw new HubError(
      'DATA_DAMAGED',
      `${gone.join(' and ')} cannot be found, and what was sealed with the keys in it cannot be read; bring it back from a backup, or begin again with --fresh.`,
    );
}

/** The demo issuer on a free loopback port. */
export async function identityOptions(secrets: Secrets, production: boolean): Promise<IssuerOptions> {
  const port = await freePort();
  return {
    port,
    issuer: `http://127.0.0.1:${port}`,
    audience: demoAudience,
    signingKeys: JSON.parse(secrets.IDENTITY_SIGNING_KEYS),
    clientSecret: secrets.IDENTITY_CLIENT_SECRET,
    production,
  };
}

/**
 * Opens the data folder, starts the database, brings it up to date, and lets `startServices` do the rest. Whatever
 * fails, what was started is stopped again.
 * @throws HubError
 */
export async function openHub(
  { folder, port, fresh = false, onStep = () => undefined }: StartOptions,
  startServices: (parts: HubParts) => Promise<{ url: string; issuer: string }>,
): Promise<OpenHub> {
  if (port !== 0) await requirePort(port);
  const data = openDataFolder(folder, { fresh });
  const stops: (() => Promise<void>)[] = [async () => data.release()];
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= (async () => {
      for (const one of stops.reverse()) await one();
    })();
    return stopping;
  };
  const step = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const began = performance.now();
    const result = await work();
    onStep(name, performance.now() - began);
    return result;
  };
  try {
    requireKeys(data);
    const secrets = await ensureSecrets(data.secrets, { mayCreate: !hasDatabase(data.path) });
    const postgres = await step('database', () =>
      startPostgres({ folder: data.path, password: secrets.POSTGRES_PASSWORD, logFile: data.postgresLog }),
    );
    stops.push(postgres.stop);
    await step('schemas and demo network', () => prepareDatabase(postgres.adminUrl, secrets, openHubKeys(data)));
    const log = openLogFile(data.hubLog);
    stops.push(async () => log.close());
    const running = await startServices({
      secrets,
      postgres,
      log,
      secretsFolder: data.secrets,
      keysFolder: data.keys,
      caseKeysFolder: data.caseKeys,
      filesFolder: data.files,
      witnessFile: data.witness,
      step,
      onStop: (one) => stops.push(one),
    });
    data.announce({ ...running, databasePort: postgres.port });
    return {
      ...running,
      clientSecret: secrets.IDENTITY_CLIENT_SECRET,
      adminUrl: postgres.adminUrl,
      postgres,
      secrets,
      folder: data.path,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
