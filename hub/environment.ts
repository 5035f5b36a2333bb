import { z } from 'zod';
import {
  databaseUrlVariable,
  type EnvironmentSource,
  jsonVariable,
  keyVariable,
  parseEnvironment,
  portVariable,
  serviceUrlVariable,
} from '../platform/environment.ts';
import { notificationVariables } from '../subgraphs/referrals/notifications/environment.ts';

/** The variables of the one-machine commands; each may be given as NAME_FILE instead. */
export const variables = {
  /** Where the gateway listens. */
  PORT: portVariable.default(4000),
  /** Database, secrets and logs. */
  SAYA_DATA_DIR: z.string().min(1).default('.saya'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  ...notificationVariables,
};

/** The variables of `migrate`. */
export const migrateVariables = {
  /** A connection that may create roles and schemas. */
  SAYA_ADMIN_DATABASE_URL: databaseUrlVariable,
  CASES_DATABASE_URL: databaseUrlVariable,
  DISCLOSURES_DATABASE_URL: databaseUrlVariable,
  REFERRALS_DATABASE_URL: databaseUrlVariable,
  SHELTERS_DATABASE_URL: databaseUrlVariable,
  /** `yes` puts the demo network into an empty database. */
  SAYA_SEED_DEMO: z.enum(['yes', 'no']).default('no'),
  CASES_KEYS: z.string().min(1),
  CASES_KEYS_TOKEN: z.string().min(1).optional(),
  /** Key of the hashes by which spellings of names are compared: 32 bytes, base64. */
  CASES_NAME_INDEX_KEY: keyVariable,
  DISCLOSURES_KEYS: z.string().min(1),
  DISCLOSURES_KEYS_TOKEN: z.string().min(1).optional(),
};

/** The variables of `token`, where no hub runs on the data folder. */
export const tokenVariables = {
  SAYA_OIDC_ISSUER: serviceUrlVariable,
  IDENTITY_CLIENT_SECRET: z.string().min(16),
};

/** The variables of `ledger`, where it is not the data folder's. */
export const ledgerVariables = {
  DISCLOSURES_DATABASE_URL: databaseUrlVariable.optional(),
  DISCLOSURES_CHECKPOINT_KEY: jsonVariable.optional(),
  DISCLOSURES_WITNESS_PATH: z.string().min(1).optional(),
  /** What checkpoints are checked with: name+keyid+key; enough to verify an export. */
  SAYA_LEDGER_VERIFIER: z.string().min(1).optional(),
};

/** The variables of `keys`, where it is not the data folder's. */
export const keysVariables = {
  CASES_DATABASE_URL: databaseUrlVariable.optional(),
  CASES_KEYS: z.string().min(1).optional(),
  CASES_KEYS_TOKEN: z.string().min(1).optional(),
  DISCLOSURES_DATABASE_URL: databaseUrlVariable.optional(),
  DISCLOSURES_KEYS: z.string().min(1).optional(),
  DISCLOSURES_KEYS_TOKEN: z.string().min(1).optional(),
};

/** The variables of `stuck`, where it is not the data folder's. */
export const stuckVariables = {
  CASES_DATABASE_URL: databaseUrlVariable.optional(),
  DISCLOSURES_DATABASE_URL: databaseUrlVariable.optional(),
  REFERRALS_DATABASE_URL: databaseUrlVariable.optional(),
  SHELTERS_DATABASE_URL: databaseUrlVariable.optional(),
};

/** The variables of `seed`. */
export const seedVariables = {
  SAYA_DATA_DIR: variables.SAYA_DATA_DIR,
  NODE_ENV: variables.NODE_ENV,
  /** A connection past row-level security, where the database is not the data folder's. */
  SAYA_ADMIN_DATABASE_URL: databaseUrlVariable.optional(),
};

export const readEnvironment = (source: EnvironmentSource) => parseEnvironment('hub', variables, source);
export const readMigrateEnvironment = (source: EnvironmentSource) => parseEnvironment('migrate', migrateVariables, source);
export const readLedgerEnvironment = (source: EnvironmentSource) => parseEnvironment('ledger', ledgerVariables, source);
export const readKeysEnvironment = (source: EnvironmentSource) => parseEnvironment('keys', keysVariables, source);
export const readSeedEnvironment = (source: EnvironmentSource) => parseEnvironment('seed', seedVariables, source);
export const readStuckEnvironment = (source: EnvironmentSource) => parseEnvironment('stuck', stuckVariables, source);
export const readTokenEnvironment = (source: EnvironmentSource) => parseEnvironment('token', tokenVariables, source);
