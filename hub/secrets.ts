import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { isSigningKey } from '../platform/signedNote.ts';
import { callingServices } from '../platform/viewer.ts';
import { HubError } from './errors.ts';

const keys = ['CASES_SECRET', 'CASES_NAME_INDEX_KEY', 'DISCLOSURES_SECRET', 'REFERRALS_SECRET', 'SHELTERS_SECRET'] as const;
const passwords = [
  'POSTGRES_PASSWORD',
  'CASES_DATABASE_PASSWORD',
  'DISCLOSURES_DATABASE_PASSWORD',
  'REFERRALS_DATABASE_PASSWORD',
  'SHELTERS_DATABASE_PASSWORD',
  'IDENTITY_CLIENT_SECRET',
] as const;
const documents = [
  'GATEWAY_SIGNING_KEY',
  'CASES_SIGNING_KEY',
  'REFERRALS_SIGNING_KEY',
  'SHELTERS_SIGNING_KEY',
  'DISCLOSURES_SIGNING_KEY',
  'DISCLOSURES_CHECKPOINT_KEY',
  'CASES_EXPORT_KEY',
  'SAYA_TRUSTED_KEYS',
  'IDENTITY_SIGNING_KEYS',
] as const;

/** Ed25519 keys for what is checked outside: checkpoints of the ledger, exports of evidence. */
const signsPapers: readonly string[] = ['DISCLOSURES_CHECKPOINT_KEY', 'CASES_EXPORT_KEY'];

const names = [...keys, ...passwords, ...documents];
export type SecretName = (typeof names)[number];
export type Secrets = Readonly<Record<SecretName, string>>;

/** Every secret of a hub, one file each, readable by its owner only. */
export const secretFile = (folder: string, name: string): string => join(folder, name);

export function writeSecret(folder: string, name: string, value: string): void {
  writeFileSync(secretFile(folder, name), value, { mode: 0o600 });
}

/**
 * Reads a folder of secrets, or fills it when it is empty.
 * @param mayCreate false when data exists that only the old secrets open
 * @throws HubError DATA_DAMAGED when some are missing or cannot be used
 */
export async function ensureSecrets(folder: string, { mayCreate = true }: { mayCreate?: boolean } = {}): Promise<Secrets> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const missing = names.filter((name) => !existsSync(secretFile(folder, name)));
  if (missing.length === names.length && mayCreate) {
    const created = await createSecrets();
    for (const name of names) writeSecret(folder, name, created[name]);
    return created;
  }
  if (missing.length > 0) {
    throw new HubError(
      'DATA_DAMAGED',
      `${folder} lacks ${missing.join(', ')}; bring the folder back from a backup, or begin again with --fresh.`,
    );
  }
  const secrets = Object.fromEntries(names.map((name) => [name, readFileSync(secretFile(folder, name), 'utf8').trim()])) as Secrets;
  const damaged = [
    ...keys.filter((name) => Buffer.from(secrets[name], 'base64').length !== 32),
    ...passwords.filter((name) => secrets[name].length < 16),
    ...documents.filter((name) => !isJson(secrets[name]) || (signsPapers.includes(name) && !isSigningKey(JSON.parse(secrets[name])))),
  ];
  if (damaged.length > 0)
    throw new HubError(
      'DATA_DAMAGED',
      `in ${folder} ${damaged.join(', ')} cannot be used; bring it back from a backup, or begin again with --fresh.`,
    );
  return secrets;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function createSecrets(): Promise<Secrets> {
  const signers = ['gateway', ...callingServices] as const;
  const pairs = await Promise.all(
    signers.map(async (kid) => {
      const { privateKey, publicKey } = await generateKeyPair('Ed25519', { extractable: true });
      const describe = async (key: typeof privateKey): Promise<JWK> => ({ ...(await exportJWK(key)), kid, alg: 'EdDSA', use: 'sig' });
      return { kid, private: await describe(privateKey), public: await describe(publicKey) };
    }),
  );
  const privateKeyOf = (kid: (typeof signers)[number]) => JSON.stringify(pairs.find((pair) => pair.kid === kid)?.private);
  const identity = await generateKeyPair('ES256', { extractable: true });
  const checkpoint = await generateKeyPair('Ed25519', { extractable: true });
  const exporting = await generateKeyPair('Ed25519', { extractable: true });
  return {
    ...(Object.fromEntries(keys.map((name) => [name, randomBytes(32).toString('base64')])) as Record<(typeof keys)[number], string>),
    ...(Object.fromEntries(passwords.map((name) => [name, randomBytes(24).toString('base64url')])) as Record<
      (typeof passwords)[number],
      string
    >),
    GATEWAY_SIGNING_KEY: privateKeyOf('gateway'),
    CASES_SIGNING_KEY: privateKeyOf('cases'),
    REFERRALS_SIGNING_KEY: privateKeyOf('referrals'),
    SHELTERS_SIGNING_KEY: privateKeyOf('shelters'),
    DISCLOSURES_SIGNING_KEY: privateKeyOf('disclosures'),
    DISCLOSURES_CHECKPOINT_KEY: JSON.stringify(await exportJWK(checkpoint.privateKey)),
    CASES_EXPORT_KEY: JSON.stringify(await exportJWK(exporting.privateKey)),
    SAYA_TRUSTED_KEYS: JSON.stringify({ keys: pairs.map((pair) => pair.public) }),
    IDENTITY_SIGNING_KEYS: JSON.stringify({
      keys: [{ ...(await exportJWK(identity.privateKey)), kid: 'identity', alg: 'ES256', use: 'sig' }],
    }),
  };
}
