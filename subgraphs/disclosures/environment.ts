import { z } from 'zod';
import {
  databaseUrlVariable,
  type EnvironmentSource,
  hostVariable,
  jsonVariable,
  keyVariable,
  parseEnvironment,
  portVariable,
  serviceUrlVariable,
} from '../../platform/environment.ts';
import { isSigningKey } from '../../platform/signedNote.ts';

/** The variables this service knows; each may be given as NAME_FILE instead. */
export const variables = {
  /** Connection of the login role `saya_disclosures`. */
  DISCLOSURES_DATABASE_URL: databaseUrlVariable,
  /** Secret for cursors: 32 bytes, base64. */
  DISCLOSURES_SECRET: keyVariable,
  /** Where the keys of places are: a folder, or the http(s) URL of a transit engine. Without them no place can be read. */
  DISCLOSURES_KEYS: z.string().min(1),
  /** Token of the transit engine. */
  DISCLOSURES_KEYS_TOKEN: z.string().min(1).optional(),
  /** JSON Web Key: the Ed25519 private key that signs the ledger's checkpoints. */
  DISCLOSURES_CHECKPOINT_KEY: jsonVariable.refine(isSigningKey, 'must be an Ed25519 private key, as a JSON Web Key'),
  /** File every checkpoint of the ledger is appended to: the witness. Not where the database lies. */
  DISCLOSURES_WITNESS_PATH: z.string().min(1),
  /** Address every checkpoint is posted to as well. */
  DISCLOSURES_WITNESS_URL: serviceUrlVariable.optional(),
  /** JSON Web Key: what this service signs its own calls with. */
  DISCLOSURES_SIGNING_KEY: jsonVariable,
  /** Where the services it calls listen, with /graphql. */
  CASES_URL: serviceUrlVariable,
  SHELTERS_URL: serviceUrlVariable,
  REFERRALS_URL: serviceUrlVariable,
  /** JSON Web Key Set: the public keys of the gateway and the services that may call. */
  SAYA_TRUSTED_KEYS: jsonVariable,
  DISCLOSURES_PORT: portVariable,
  SAYA_HOST: hostVariable,
};

export const readEnvironment = (source: EnvironmentSource) => parseEnvironment('disclosures', variables, source);
