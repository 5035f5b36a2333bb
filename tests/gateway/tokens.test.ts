import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewerOf } from '../../hub/demo/personas.ts';
import { fetchToken } from '../../hub/identity/token.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let issuerKey: CryptoKey;
beforeAll(async () => {
  hub = await startTestHub();
  const [jwk] = (JSON.parse(hub.secrets.IDENTITY_SIGNING_KEYS) as { keys: JWK[] }).keys;
  issuerKey = (await importJWK(jwk as JWK, 'ES256')) as CryptoKey;
});
afterAll(() => hub.stop());

const lawyer = viewerOf('lawyer');
const now = () => Math.floor(Date.now() / 1000);
const claims = (overrides: JWTPayload = {}): JWTPayload => ({
  iss: hub.issuer,
  aud: 'saya',
  sub: lawyer.memberId,
  iat: now(),
  exp: now() + 60,
  saya: { network: lawyer.networkId, organisation: lawyer.organisationId, organisation_kind: lawyer.organisationKind, roles: lawyer.roles },
  ...overrides,
});
const signed = (
  payload: JWTPayload,
  {
    typ = 'at+jwt',
    key = issuerKey,
    alg = 'ES256',
    kid = 'identity',
  }: { typ?: string; key?: CryptoKey | Uint8Array; alg?: string; kid?: string } = {},
) => new SignJWT(payload).setProtectedHeader({ alg, typ, kid }).sign(key);

async function ask(token: string | null): Promise<{ status: number; text: string; requestId: string | null }> {
  const response = await fetch(hub.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: '{ viewer { memberId } }' }),
  });
  return { status: response.status, text: await response.text(), requestId: response.headers.get('x-request-id') };
}

describe('an access token', () => {
  it('of the issuer, for this audience, in time, is accepted', async () => {
    expect((await ask(await signed(claims()))).text).toContain(lawyer.memberId);
  });

  const without = (name: string) => {
    const { [name]: _dropped, ...rest } = claims();
    return rest;
  };
  const refused: Record<string, () => Promise<string | null>> = {
    'that is missing': async () => null,
    'that is no token': async () => 'abc',
    'that has expired': () => signed(claims({ iat: now() - 7200, exp: now() - 3600 })),
    'without an end': () => signed(without('exp')),
    'without its time of issue': () => signed(without('iat')),
    'without a member': () => signed(without('sub')),
    'for another audience': () => signed(claims({ aud: 'elsewhere' })),
    'of another issuer': () => signed(claims({ iss: 'http://127.0.0.1:1' })),
    'that is an identity token': () => signed(claims(), { typ: 'JWT' }),
    'not valid yet': () => signed(claims({ nbf: now() + 3600 })),
    'with alg none': async () => new UnsecuredJWT(claims()).encode(),
    'signed by somebody else': async () => signed(claims(), { key: (await generateKeyPair('ES256')).privateKey }),
    'signed with the public key as a shared secret': async () =>
      signed(claims(), { key: Buffer.from(JSON.stringify(await exportJWK(await publicKey()))), alg: 'HS256' }),
    'with an unknown key id': () => signed(claims(), { kid: 'another' }),
    'without an organisation': () => signed(claims({ saya: { network: lawyer.networkId, roles: lawyer.roles } })),
    'with a role that does not exist': () => signed(claims({ saya: { ...(claims().saya as object), roles: ['superuser'] } })),
    'without a role': () => signed(claims({ saya: { ...(claims().saya as object), roles: [] } })),
    'whose member is no id': () => signed(claims({ sub: 'lawyer' })),
  };
  const publicKey = async () => {
    const [{ d: _private, ...jwk }] = (JSON.parse(hub.secrets.IDENTITY_SIGNING_KEYS) as { keys: [JWK] }).keys;
    return (await importJWK(jwk, 'ES256')) as CryptoKey;
  };

  it.each(Object.keys(refused))('%s is refused with one coded answer', async (name) => {
    const { status, text, requestId } = await ask((await refused[name]?.()) ?? null);
    expect(status).toBe(401);
    expect(JSON.parse(text)).toEqual({
      errors: [{ message: 'Sign in: the request needs a valid bearer token.', extensions: { code: 'UNAUTHENTICATED', requestId } }],
    });
  });

  it('of each persona comes from the demo issuer by one command', async () => {
    const token = await fetchToken({ issuer: hub.issuer, clientSecret: hub.secrets.IDENTITY_CLIENT_SECRET, persona: 'hotline' });
    expect((await ask(token)).text).toContain(viewerOf('hotline').memberId);
  });

  it('is not given for a wrong secret', async () => {
    await expect(fetchToken({ issuer: hub.issuer, clientSecret: 'wrong', persona: 'hotline' })).rejects.toMatchObject({
      code: 'NOT_RUNNING',
    });
  });
});

describe("a client's identity headers", () => {
  it('name nobody', async () => {
    const response = await fetch(hub.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await signed(claims())}`,
        'x-viewer': JSON.stringify(viewerOf('shelter-juniper')),
        'x-member-id': viewerOf('shelter-juniper').memberId,
        'x-request-id': 'mine',
        'x-forwarded-user': 'shelter-juniper',
      },
      body: JSON.stringify({ query: '{ viewer { memberId roles } }', extensions: { viewer: viewerOf('shelter-juniper') } }),
    });
    expect(await response.json()).toEqual({ data: { viewer: { memberId: lawyer.memberId, roles: ['lawyer'] } } });
    expect(response.headers.get('x-request-id')).not.toBe('mine');
  });
});
