import { createLocalJWKSet, importJWK, type JSONWebKeySet, type JWK, jwtVerify, SignJWT } from 'jose';
import type { SubgraphName } from './subgraph.ts';
import { type CallingService, type Viewer, viewerSchema } from './viewer.ts';

/** Who may vouch for a viewer: the gateway for members, a subgraph for itself. */
export type TokenIssuer = 'gateway' | CallingService;

const type = 'saya-viewer+jwt';
const lifetimeSeconds = 60;

/** Signs viewer tokens for one issuer; null for somebody who has not signed in. The private key's `kid` must be the issuer's name. */
export type SignViewer = (viewer: Viewer | null, audience: SubgraphName) => Promise<string>;

/** For whom a token that holds was made; nobody for a visitor who has not signed in. */
export interface Vouched {
  readonly viewer: Viewer | null;
}

/** Verifies a token for one subgraph; `null` for every token that does not hold, without saying why. */
export type VerifyViewer = (token: string) => Promise<Vouched | null>;

export async function createViewerSigner({ issuer, privateKey }: { issuer: TokenIssuer; privateKey: JWK }): Promise<SignViewer> {
  const key = await importJWK(privateKey, 'EdDSA');
  return (viewer, audience) =>
    new SignJWT({ viewer })
      .setProtectedHeader({ alg: 'EdDSA', typ: type, kid: issuer })
      .setIssuer(`saya:${issuer}`)
      .setAudience(`saya:${audience}`)
      .setIssuedAt()
      .setExpirationTime(`${lifetimeSeconds}s`)
      .sign(key);
}

export function createViewerVerifier({ audience, trustedKeys }: { audience: SubgraphName; trustedKeys: JSONWebKeySet }): VerifyViewer {
  const keys = createLocalJWKSet(trustedKeys);
  return async (token) => {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        algorithms: ['EdDSA'],
        typ: type,
        audience: `saya:${audience}`,
        requiredClaims: ['exp', 'iat', 'iss', 'viewer'],
        maxTokenAge: `${lifetimeSeconds}s`,
        clockTolerance: 5,
      });
      if (payload.iss !== `saya:${protectedHeader.kid}`) return null;
      // The gateway alone lets visitors in, and only by the web door.
      if (payload.viewer === null) return protectedHeader.kid === 'gateway' ? { viewer: null } : null;
      const viewer = viewerSchema.safeParse(payload.viewer);
      if (!viewer.success) return null;
      // The gateway speaks for members only; a subgraph speaks for itself only.
      const vouched = viewer.data.kind === 'member' ? protectedHeader.kid === 'gateway' : protectedHeader.kid === viewer.data.service;
      return vouched ? { viewer: viewer.data } : null;
    } catch {
      return null;
    }
  };
}
