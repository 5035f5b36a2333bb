import { z } from 'zod';
import { type EnvironmentSource, jsonVariable, parseEnvironment, portVariable, serviceUrlVariable } from '../../platform/environment.ts';

/** The variables this service knows; each may be given as NAME_FILE instead. */
export const variables = {
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  IDENTITY_PORT: portVariable,
  /** The issuer's own URL, as tokens name it. */
  SAYA_OIDC_ISSUER: serviceUrlVariable,
  SAYA_OIDC_AUDIENCE: z.string().min(1).default('saya'),
  /** JSON Web Key Set with private keys. */
  IDENTITY_SIGNING_KEYS: jsonVariable,
  /** With which `token` asks for a persona's token. */
  IDENTITY_CLIENT_SECRET: z.string().min(16),
};

export const readEnvironment = (source: EnvironmentSource) => parseEnvironment('identity', variables, source);
