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
  /** Connection of the login role `saya_shelters`. */
  SHELTERS_DATABASE_URL: databaseUrlVariable,
  /** Secret for cursors: 32 bytes, base64. */
  SHELTERS_SECRET: keyVariable,
  /** JSON Web Key (Ed25519, private) with which this service asks others. */
  SHELTERS_SIGNING_KEY: jsonVariable,
  /** JSON Web Key Set: the public keys of the gateway and the services that may call. */
  SAYA_TRUSTED_KEYS: jsonVariable,
  /** GraphQL endpoint of the referrals service. */
  REFERRALS_URL: serviceUrlVariable,
  SHELTERS_PORT: portVariable,
  SAYA_HOST: hostVariable,
};

export const readEnvironment = (source: EnvironmentSource) => parseEnvironment('shelters', variables, source);
