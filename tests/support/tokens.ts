import { importJWK, type JWK, SignJWT } from 'jose';
import type { Secrets } from '../../hub/secrets.ts';
import type { MemberViewer } from '../../platform/viewer.ts';

/** An access token as the demo issuer would give it, to anybody, for as long as is wanted. */
export async function signToken(
  { issuer, secrets }: { issuer: string; secrets: Secrets },
  { memberId, networkId, organisationId, organisationKind, roles }: MemberViewer,
  seconds: number,
): Promise<string> {
  const { keys } = JSON.parse(secrets.IDENTITY_SIGNING_KEYS) as { keys: [JWK] };
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ saya: { network: networkId, organisation: organisationId, organisation_kind: organisationKind, roles } })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'identity' })
    .setIssuer(issuer)
    .setAudience('saya')
    .setSubject(memberId)
    .setIssuedAt(now)
    .setExpirationTime(now + seconds)
    .sign(await importJWK(keys[0], 'ES256'));
}
