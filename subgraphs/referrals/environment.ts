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

/** The variables this service knows; each may be given as NAME_FILE instead. */
export const variables = {
  /** Connection of the login role `saya_referrals`. */
  REFERRALS_DATABASE_URL: databaseUrlVariable,
  /** Secret for cursors and referral ids: 32 bytes, base64. */
  REFERRALS_SECRET: keyVariable,
  /** JSON Web Key (Ed25519, private) with which this service asks others. */
  REFERRALS_SIGNING_KEY: jsonVariable,
  /** JSON Web Key Set: the public keys of the gateway and the services that may call. */
  SAYA_TRUSTED_KEYS: jsonVariable,
  /** GraphQL endpoint of the shelters service. */
  SHELTERS_URL: serviceUrlVariable,
  /** GraphQL endpoint of the disclosures service. */
  DISCLOSURES_URL: serviceUrlVariable,
  /** GraphQL endpoint of the cases service. */
  CASES_URL: serviceUrlVariable,
  REFERRALS_PORT: portVariable,
  SAYA_HOST: hostVariable,
};

export const readEnvironment = (source: EnvironmentSource) => parseEnvironment('referrals', variables, source);
