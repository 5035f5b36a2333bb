import { createPrivateKey, createPublicKey } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type personaNames, viewerOf } from '../../../hub/demo/personas.ts';
import { type MemberViewer, type ServiceViewer, standingOf } from '../../../platform/viewer.ts';
import { createViewerSigner, createViewerVerifier, type SignViewer, type VerifyViewer } from '../../../platform/viewerToken.ts';

describe('where a viewer stands', () => {
  it.each(
    Object.entries({
      hotline: 'PARTNER',
      hospital: 'PARTNER',
      police: 'POLICE',
      'shelter-juniper': 'SHELTER_STAFF',
      'shelter-poplar': 'SHELTER_STAFF',
      'director-juniper': 'SHELTER_DIRECTOR',
      counsellor: 'COUNSELLOR',
      lawyer: 'LAWYER',
      'lawyer-other': 'LAWYER',
      'opposing-counsel': 'OPPOSING_COUNSEL',
      'court-clerk': 'COURT_CLERK',
      coordinator: 'COORDINATOR',
      auditor: 'AUDITOR',
    } as const),
  )('%s is %s', (persona, standing) => {
    expect(standingOf(viewerOf(persona as (typeof personaNames)[number]))).toBe(standing);
  });

  const viewer = (overrides: Partial<MemberViewer>): MemberViewer => ({ ...viewerOf('lawyer'), ...overrides });
  it.each<[string, Partial<MemberViewer>, string]>([
    ['a lawyer who is also opposing counsel', { roles: ['lawyer', 'opposing-counsel'] }, 'OPPOSING_COUNSEL'],
    ['whoever works at a court', { organisationKind: 'COURT', roles: ['lawyer', 'coordinator'] }, 'COURT_CLERK'],
    ['whoever works for the police', { organisationKind: 'POLICE', roles: ['lawyer', 'counsellor', 'referrer'] }, 'POLICE'],
    ['shelter staff of an office that is no shelter', { roles: ['shelter-staff', 'shelter-director'] }, 'NONE'],
    ['a coordinator from outside the network office', { organisationKind: 'HOTLINE', roles: ['coordinator', 'auditor'] }, 'NONE'],
    ['a lawyer of no law office', { organisationKind: 'NGO', roles: ['lawyer'] }, 'NONE'],
    ['a referrer of a shelter', { organisationKind: 'SHELTER', roles: ['referrer'] }, 'NONE'],
  ])('%s', (_title, overrides, standing) => {
    expect(standingOf(viewer(overrides))).toBe(standing);
  });
});

describe('a viewer token', () => {
  const lawyer = viewerOf('lawyer');
  const service: ServiceViewer = {
    kind: 'service',
    service: 'referrals',
    networkId: lawyer.networkId,
    onBehalfOf: { memberId: lawyer.memberId, organisationId: lawyer.organisationId },
  };
  const privateKeys = {} as Record<'gateway' | 'referrals' | 'cases' | 'stranger', JWK>;
  const signers = {} as Record<keyof typeof privateKeys, SignViewer>;
  let publicKeys: JWK[];
  let verify: VerifyViewer;
  beforeAll(async () => {
    for (const kid of ['gateway', 'referrals', 'cases', 'stranger'] as const) {
      const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
      privateKeys[kid] = { ...(await exportJWK(privateKey)), kid, alg: 'EdDSA' };
    }
    publicKeys = (['gateway', 'referrals', 'cases'] as const).map((kid) => {
      const { d: _private, ...jwk } = privateKeys[kid];
      return jwk;
    });
    for (const kid of ['gateway', 'referrals', 'cases'] as const)
      signers[kid] = await createViewerSigner({ issuer: kid, privateKey: privateKeys[kid] });
    signers.stranger = await createViewerSigner({ issuer: 'gateway', privateKey: privateKeys.stranger });
    verify = createViewerVerifier({ audience: 'shelters', trustedKeys: { keys: publicKeys } });
  });

  const byHand = (
    payload: object,
    { key = privateKeys.gateway, typ = 'saya-viewer+jwt', kid = 'gateway' }: { key?: JWK; typ?: string; kid?: string } = {},
  ) =>
    new SignJWT({ iss: 'saya:gateway', aud: 'saya:shelters', viewer: lawyer, ...payload })
      .setProtectedHeader({ alg: 'EdDSA', typ, kid })
      .sign(createPrivateKey({ key: key as never, format: 'jwk' }));
  const now = () => Math.floor(Date.now() / 1000);
  const inTime = () => ({ iat: now(), exp: now() + 60 });

  it('of the gateway for a member, and of a subgraph for itself, is accepted by its audience', async () => {
    expect(await verify(await signers.gateway(lawyer, 'shelters'))).toEqual({ viewer: lawyer });
    expect(await verify(await signers.referrals(service, 'shelters'))).toEqual({ viewer: service });
    expect(await verify(await byHand(inTime()))).toEqual({ viewer: lawyer });
    expect(await verify(await signers.gateway(null, 'shelters'))).toEqual({ viewer: null });
  });

  const refused: Record<string, () => Promise<string> | string> = {
    'for another subgraph': () => signers.gateway(lawyer, 'cases'),
    'of a subgraph for a visitor': () => signers.referrals(null, 'shelters'),
    'of a subgraph for a member': () => signers.referrals(lawyer, 'shelters'),
    'of the gateway for a service': () => signers.gateway(service, 'shelters'),
    'of one subgraph for another': () => signers.cases(service, 'shelters'),
    'of a stranger': () => signers.stranger(lawyer, 'shelters'),
    'that has expired': () => byHand({ iat: now() - 600, exp: now() - 500 }),
    'issued long ago, whatever its end': () => byHand({ iat: now() - 600, exp: now() + 600 }),
    'without an end': () => byHand({ iat: now() }),
    'without its time of issue': () => byHand({ exp: now() + 60 }),
    'of another type': () => byHand(inTime(), { typ: 'JWT' }),
    'whose key id names another issuer': () => byHand({ ...inTime(), iss: 'saya:referrals' }),
    'with a viewer that has more than it should': () => byHand({ ...inTime(), viewer: { ...lawyer, admin: true } }),
    'with an unknown role': () => byHand({ ...inTime(), viewer: { ...lawyer, roles: ['superuser'] } }),
    'without a viewer': () => byHand({ ...inTime(), viewer: undefined }),
    'with alg none': () => new UnsecuredJWT({ iss: 'saya:gateway', aud: 'saya:shelters', viewer: lawyer, ...inTime() }).encode(),
    'signed with the public key as a shared secret': () =>
      new SignJWT({ iss: 'saya:gateway', aud: 'saya:shelters', viewer: lawyer, ...inTime() })
        .setProtectedHeader({ alg: 'HS256', typ: 'saya-viewer+jwt', kid: 'gateway' })
        .sign(Buffer.from(createPublicKey({ key: publicKeys[0] as never, format: 'jwk' }).export({ type: 'spki', format: 'pem' }))),
    'that is none': () => 'x.y.z',
  };
  it.each(Object.keys(refused))('%s is refused', async (name) => {
    expect(await verify((await refused[name]?.()) ?? '')).toBeNull();
  });
});
