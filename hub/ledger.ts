import { join, resolve } from 'node:path';
import type { EnvironmentSource } from '../platform/environment.ts';
import { createSigner, parseVerifier, type Verifier, verifierLine } from '../platform/signedNote.ts';
import { ledgerSignerName } from '../subgraphs/disclosures/index.ts';
import { witnessPathOf } from './dataFolder.ts';
import { readLedgerEnvironment } from './environment.ts';
import { ensureSecrets } from './secrets.ts';
import { openServiceDatabase, type ServiceDatabase } from './serviceDatabase.ts';

/** The way to a ledger for whoever checks it: the disclosures service's own role, the public key, the witness. */
export interface OpenLedger extends ServiceDatabase {
  readonly verifier: Verifier;
  /** Null where there is none to hold it against. */
  readonly witnessPath: string | null;
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

/** The ledger of the database the environment names, or of the data folder's. @throws HubError NO_DATABASE */
export async function openLedger(folder: string, source: EnvironmentSource): Promise<OpenLedger> {
  const { DISCLOSURES_DATABASE_URL: url, DISCLOSURES_WITNESS_PATH } = readLedgerEnvironment(source);
  const database = await openServiceDatabase('disclosures', { folder, url });
  try {
    const verifier = await readVerifier(folder, source);
    return { ...database, verifier, witnessPath: url === undefined ? witnessPathOf(folder) : (DISCLOSURES_WITNESS_PATH ?? null) };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
