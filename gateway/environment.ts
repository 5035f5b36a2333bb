import { z } from 'zod';
import {
  type EnvironmentSource,
  hostVariable,
  jsonVariable,
  parseEnvironment,
  portVariable,
  serviceUrlVariable,
} from '../platform/environment.ts';
import { roles } from '../platform/viewer.ts';

/** The variables this service knows; each may be given as NAME_FILE instead. */
export const variables = {
  PORT: portVariable.default(4000),
  SAYA_HOST: hostVariable,
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  /** Issuer URL of the OpenID Connect provider whose access tokens are accepted. */
  SAYA_OIDC_ISSUER: serviceUrlVariable,
  /** The audience an access token must name. */
  SAYA_OIDC_AUDIENCE: z.string().min(1).default('saya'),
  /** JSON Web Key (Ed25519, private) with which viewers are vouched for to the subgraphs. */
  GATEWAY_SIGNING_KEY: jsonVariable,
  /** Roles that may introspect in production, separated by commas. */
  SAYA_INTROSPECTION_ROLES: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((role) => role !== ''))
    .pipe(z.array(z.enum(roles))),
  CASES_URL: serviceUrlVariable,
  DISCLOSURES_URL: serviceUrlVariable,
  REFERRALS_URL: serviceUrlVariable,
  SHELTERS_URL: serviceUrlVariable,
};

export const readEnvironment = (source: EnvironmentSource) => parseEnvironment('gateway', variables, source);
