import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memberIdOf } from '../../hub/demo/personas.ts';
import { fetchToken } from '../../hub/identity/token.ts';
import { createLog } from '../../platform/log.ts';
import { type RunningServer, serveSubgraph } from '../../platform/subgraphServer.ts';
import { createViewerSigner, createViewerVerifier } from '../../platform/viewerToken.ts';
import { httpWeb, type WebCaller } from '../../platform/web.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

/** Tells what reached it, and the digest of what was sent, of which it keeps nothing. */
const mirror: WebCaller = async (request, { viewer, requestId }) => {
  const digest = createHash('sha256');
  let bytes = 0;
  if (request.body)
    for await (const chunk of request.body) {
      digest.update(chunk);
      bytes += chunk.length;
    }
  return Response.json(
    {
      method: request.method,
      path: new URL(request.url).pathname,
      authorization: request.headers.get('authorization'),
      offset: request.headers.get('upload-offset'),
      member: viewer?.kind === 'member' ? viewer.memberId : null,
      requestId,
      bytes,
      digest: digest.digest('hex'),
    },
    { status: 207, headers: { 'x-kept': 'yes' } },
  );
};

const log = createLog({ service: 'test', destination: { write: () => undefined } });
const hubs: Record<string, TestHub> = {};
let server: RunningServer;
let token: string;
let overHttp: WebCaller = mirror;

beforeAll(async () => {
  hubs.inProcess = await startTestHub({ work: false, web: () => mirror });
  hubs.overHttp = await startTestHub({ work: false, besides: hubs.inProcess, web: () => (request, visit) => overHttp(request, visit) });
  const { secrets, issuer, inProcess } = hubs.overHttp;
  server = await serveSubgraph({
    subgraph: { ...inProcess.subgraphs.cases, web: mirror, work: () => undefined, stop: async () => undefined },
    verify: createViewerVerifier({ audience: 'cases', trustedKeys: JSON.parse(secrets.SAYA_TRUSTED_KEYS) }),
    log,
    port: 0,
  });
  const sign = await createViewerSigner({ issuer: 'gateway', privateKey: JSON.parse(secrets.GATEWAY_SIGNING_KEY) });
  overHttp = httpWeb({ name: 'cases', url: server.url, sign, log });
  token = await fetchToken({ issuer, clientSecret: secrets.IDENTITY_CLIENT_SECRET, persona: 'lawyer' });
});
afterAll(async () => {
  await server.stop();
  await hubs.overHttp?.stop();
  await hubs.inProcess?.stop();
});

describe.each(['inProcess', 'overHttp'])('the web door, %s', (way) => {
  const ask = (path: string, init: RequestInit & { duplex?: 'half' } = {}) => fetch(new URL(path, hubs[way]?.url), init);

  it('hands on who is asking, and not with what he signed in', async () => {
    const answer = await ask('/files/a/b', { headers: { authorization: `Bearer ${token}` } });
    expect([answer.status, answer.headers.get('x-kept'), answer.headers.get('cache-control')]).toEqual([207, 'yes', 'no-store']);
    const told = await answer.json();
    expect(told).toMatchObject({ method: 'GET', path: '/files/a/b', authorization: null, member: memberIdOf('lawyer') });
    expect(told.requestId).toBe(answer.headers.get('x-request-id'));
  });

  it('lets nobody to files who has not signed in', async () => {
    const answer = await ask('/files/a', { method: 'PATCH', body: 'x' });
    expect([answer.status, (await answer.json()).errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('lets a calendar program in, with its own key', async () => {
    const answer = await ask('/calendars/one.ics', { headers: { authorization: 'Basic abc' } });
    expect(await answer.json()).toMatchObject({ member: null, authorization: 'Basic abc', path: '/calendars/one.ics' });
  });

  it('passes a body larger than any document of a request', async () => {
    const part = randomBytes(1 << 20);
    const digest = createHash('sha256');
    let left = 24;
    const body = new ReadableStream({
      pull: (controller) => {
        if (left === 0) return controller.close();
        left -= 1;
        digest.update(part);
        controller.enqueue(part);
      },
    });
    const answer = await ask('/files/large', {
      method: 'PATCH',
      headers: { authorization: `Bearer ${token}`, 'upload-offset': '7', 'content-type': 'application/offset+octet-stream' },
      body,
      duplex: 'half',
    });
    expect(await answer.json()).toMatchObject({ method: 'PATCH', offset: '7', bytes: 24 << 20, digest: digest.digest('hex') });
  });
});

describe('the web door of a subgraph', () => {
  it('is closed to whoever has no token of the gateway', async () => {
    const answer = await fetch(new URL('/web/files/a', server.url), { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(401);
  });

  it('does not open GraphQL to a visitor', async () => {
    const { secrets } = hubs.overHttp as TestHub;
    const sign = await createViewerSigner({ issuer: 'gateway', privateKey: JSON.parse(secrets.GATEWAY_SIGNING_KEY) });
    const answer = await fetch(server.url, {
      method: 'POST',
      headers: { authorization: `Bearer ${await sign(null, 'cases')}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(answer.status).toBe(401);
  });

  it('that does not answer is told as unavailable', async () => {
    const { secrets } = hubs.overHttp as TestHub;
    const sign = await createViewerSigner({ issuer: 'gateway', privateKey: JSON.parse(secrets.GATEWAY_SIGNING_KEY) });
    const away = httpWeb({ name: 'cases', url: 'http://127.0.0.1:9/graphql', sign, log });
    const answer = await away(new Request('http://saya.internal/files/a'), { viewer: null, requestId: 'r' });
    expect([answer.status, (await answer.json()).errors[0].extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
  });
});
