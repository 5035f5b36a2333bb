import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { SayaError } from '../platform/errors.ts';
import { type MemberViewer, organisationKinds, roles } from '../platform/viewer.ts';

/** What an access token must say beside the registered claims; `sub` is the member. */
const claims = z.object({
  sub: z.uuid(),
  exp: z.number(),
  saya: z.object({
    network: z.uuid(),
    organisation: z.uuid(),
    organisation_kind: z.enum(organisationKinds),
    roles: z.array(z.enum(roles)).min(1),
  }),
});

/** Somebody, and until when the token says so. */
export interface SignedIn {
  readonly viewer: MemberViewer;
  readonly until: Date;
}

/** @throws SayaError UNAUTHENTICATED for every token that does not hold, SERVICE_UNAVAILABLE when the issuer does not answer */
export type Authenticate = (authorization: string | undefined) => Promise<SignedIn>;

/** Asymmetric only: with a shared secret every verifier could sign. */
const algorithms = ['EdDSA', 'ES256', 'PS256', 'RS256'];

/** Errors of fetching keys, as opposed to those of the token. */
const issuerFailures = ['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID'];

/** Verifies access tokens (RFC 9068) of one OpenID Connect issuer. Keys are found by discovery, cached and rotated. */
export function createAuthenticate({ issuer, audience }: { issuer: string; audience: string }): Authenticate {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const loadKeys = () => {
    keys ??= discoverKeys(issuer).catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return keys;
  };
  return async (authorization) => {
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new SayaError('UNAUTHENTICATED');
    const getKey = await loadKeys().catch(() => {
      throw new SayaError('SERVICE_UNAVAILABLE');
    });
    try {
      const { payload } = await jwtVerify(token, getKey, {
        issuer,
        audience,
        algorithms,
        typ: 'at+jwt',
        requiredClaims: ['exp', 'iat', 'sub'],
        clockTolerance: 5,
      });
      const { sub, saya, exp } = claims.parse(payload);
      const viewer: MemberViewer = {
        kind: 'member',
        memberId: sub,
        organisationId: saya.organisation,
        organisationKind: saya.organisation_kind,
        roles: saya.roles,
        networkId: saya.network,
      };
      return { viewer, until: new Date(exp * 1000) };
    } catch (error) {
      const issuerFailed = error instanceof errors.JOSEError ? issuerFailures.includes(error.code) : !(error instanceof z.ZodError);
      throw new SayaError(issuerFailed ? 'SERVICE_UNAVAILABLE' : 'UNAUTHENTICATED');
    }
  };
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5_000) });
  const document = z.object({ issuer: z.literal(issuer), jwks_uri: z.url() }).parse(await response.json());
  return createRemoteJWKSet(new URL(document.jwks_uri), { cooldownDuration: 10_000, cacheMaxAge: 600_000, timeoutDuration: 5_000 });
}
