import {
  databaseUrlVariable,
  type EnvironmentSource,
  hostVariable,
  jsonVariable,
  keyVariable,
  parseEnvironment,
  portVariable,
} from '../../platform/environment.ts';

/** The variables this service knows; each may be given as NAME_FILE instead. */
export const variables = {
  /** Connection of the login role `saya_disclosures`. */
  DISCLOSURES_DATABASE_URL: databaseUrlVariable,
  /** Secret for cursors: 32 bytes, base64. */
  DISCLOSURES_SECRET: keyVariable,
  /** Key-encryption key of places: 32 bytes, base64. Without it no place can be read. */
  DISCLOSURES_LOCATION_KEY: keyVariable,
  /** JSON Web Key Set: the public keys of the gateway and the services that may call. */
  SAYA_TRUSTED_KEYS: jsonVariable,
  DISCLOSURES_PORT: portVariable,
  SAYA_HOST: hostVariable,
};

export const readEnvironment = (source: EnvironmentSource) => parseEnvironment('disclosures', variables, source);
