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
  /** Connection of the login role `saya_cases`. */
  CASES_DATABASE_URL: databaseUrlVariable,
  /** Secret for cursors: 32 bytes, base64. */
  CASES_SECRET: keyVariable,
  /** Key of the hashes by which spellings of names are compared: 32 bytes, base64. Not in the database. */
  CASES_NAME_INDEX_KEY: keyVariable,
  /** Where the keys of cases are: a folder, or the http(s) URL of a mounted transit engine. Never where the database's backups go. */
  CASES_KEYS: z.string().min(1),
  /** For the transit engine. */
  CASES_KEYS_TOKEN: z.string().min(1).optional(),
  /** Where sealed files lie: a folder, or the http(s) URL of a bucket of an S3-compatible service. */
  CASES_FILES: z.string().min(1),
  /** For the bucket. */
  CASES_FILES_ACCESS_KEY: z.string().min(1).optional(),
  CASES_FILES_SECRET_KEY: z.string().min(1).optional(),
  CASES_FILES_REGION: z.string().min(1).optional(),
  /** JSON Web Key (Ed25519, private) with which exports of evidence and proofs of service are signed. */
  CASES_EXPORT_KEY: jsonVariable.refine(isSigningKey, 'must be a private Ed25519 key'),
  /** JSON Web Key (Ed25519, private) with which this service asks others. */
  CASES_SIGNING_KEY: jsonVariable,
  /** JSON Web Key Set: the public keys of the gateway and the services that may call. */
  SAYA_TRUSTED_KEYS: jsonVariable,
  /** GraphQL endpoint of the referrals service. */
  REFERRALS_URL: serviceUrlVariable,
  /** GraphQL endpoint of the disclosures service. */
  DISCLOSURES_URL: serviceUrlVariable,
  CASES_PORT: portVariable,
  SAYA_HOST: hostVariable,
};

export const readEnvironment = (source: EnvironmentSource) => parseEnvironment('cases', variables, source);
