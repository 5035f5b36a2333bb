import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { connectDatabase, type DatabaseConnection } from '../platform/database.ts';
import type { EnvironmentSource } from '../platform/environment.ts';
import { roleOf } from '../platform/migrate.ts';
import { ledgerSignerName } from '../subgraphs/disclosures/index.ts';
import { createSigner, parseVerifier, type Verifier, verifierLine } from '../subgraphs/disclosures/ledger/signedNote.ts';
import { databaseUrls } from './database.ts';
import { findRunning, openDataFolder, witnessPathOf } from './dataFolder.ts';
import { readLedgerEnvironment } from './environment.ts';
import { HubError } from './errors.ts';
import { startPostgres } from './postgres.ts';
import { ensureSecrets } from './secrets.ts';

/** The way to a ledger for whoever checks it: the disclosures service's own role, the public key, the witness. */
export interface OpenLedger {
  readonly connection: DatabaseConnection;
  readonly verifier: Verifier;
  /** Null where there is none to hold it against. */
  readonly witnessPath: string | null;
  stop(): Promise<void>;
}

const verifierOf = (checkpointKey: unknown): Verifier => parseVerifier(verifierLine(createSigner(ledgerSignerName, checkpointKey)));

/** The key notes are checked with: as given, or that of the environment's or the data folder's private key. */
export async function readVerifier(folder: string, source: EnvironmentSource): Promise<Verifier> {
  const { SAYA_LEDGER_VERIFIER, DISCLOSURES_CHECKPOINT_KEY } = readLedgerEnvironment(source);
  if (SAYA_LEDGER_VERIFIER !== undefined) return parseVerifier(SAYA_LEDGER_VERIFIER);
  if (DISCLOSURES_CHECKPOINT_KEY !== undefined) return verifierOf(DISCLOSURES_CHECKPOINT_KEY);
  const secrets = await ensureSecrets(join(resolve(folder), 'secrets'), { mayCreate: false });
  return verifierOf(JSON.parse(secrets.DISCLOSURES_CHECKPOINT_KEY));
}

/** The database the environment names, or that of the data folder, started for the while where no hub runs on it. */
export async function openLedger(folder: string, source: EnvironmentSource): Promise<OpenLedger> {
  const environment = readLedgerEnvironment(source);
  if (environment.DISCLOSURES_DATABASE_URL !== undefined) {
    const connection = connectDatabase({ url: environment.DISCLOSURES_DATABASE_URL, poolSize: 2 });
    const witnessPath = environment.DISCLOSURES_WITNESS_PATH ?? null;
    return { connection, verifier: await readVerifier(folder, source), witnessPath, stop: connection.close };
  }
  if (!existsSync(join(resolve(folder), 'secrets', 'DISCLOSURES_CHECKPOINT_KEY')))
    throw new HubError('NO_LEDGER', `${resolve(folder)} holds no ledger; give another folder in SAYA_DATA_DIR.`);
  const verifier = await readVerifier(folder, source);
  const secrets = await ensureSecrets(join(resolve(folder), 'secrets'), { mayCreate: false });
  const witnessPath = witnessPathOf(folder);
  const running = findRunning(folder);
  if (running !== null) {
    const url = `postgres://${roleOf('disclosures')}:${secrets.DISCLOSURES_DATABASE_PASSWORD}@127.0.0.1:${running.databasePort}/saya`;
    const connection = connectDatabase({ url, poolSize: 2 });
    return { connection, verifier, witnessPath, stop: connection.close };
  }
  const data = openDataFolder(folder);
  try {
    const postgres = await startPostgres({ folder: data.path, password: secrets.POSTGRES_PASSWORD, logFile: data.postgresLog });
    const connection = connectDatabase({ url: databaseUrls(postgres, secrets).disclosures, poolSize: 2 });
    const stop = async () => {
      await connection.close();
      await postgres.stop();
      data.release();
    };
    return { connection, verifier, witnessPath, stop };
  } catch (error) {
    data.release();
    throw error;
  }
}
