import { randomUUID } from 'node:crypto';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewerOf } from '../../hub/demo/personas.ts';
import type { OpenStream } from '../../platform/live/openStream.ts';
import { httpStream } from '../../platform/live/streamCaller.ts';
import { createLog } from '../../platform/log.ts';
import { type RunningServer, serveSubgraph } from '../../platform/subgraphServer.ts';
import { createViewerSigner, createViewerVerifier } from '../../platform/viewerToken.ts';
import { until } from '../support/disclosures.ts';
import { sendReferral } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let server: RunningServer;
let open: OpenStream;
/** Of the streams the subgraph was asked for: what ends them. */
const signals: AbortSignal[] = [];
const log = createLog({ service: 'test', destination: { write: () => undefined } });
beforeAll(async () => {
  hub = await startTestHub();
  const { referrals } = hub.inProcess.subgraphs;
  server = await serveSubgraph({
    subgraph: {
      ...referrals,
      contextFor: (request) => {
        if (request.live) signals.push(request.live.signal);
        return referrals.contextFor(request);
      },
      work: () => undefined,
      stop: async () => undefined,
    },
    verify: createViewerVerifier({ audience: 'referrals', trustedKeys: JSON.parse(hub.secrets.SAYA_TRUSTED_KEYS) }),
    port: 0,
    log,
  });
  const sign = await createViewerSigner({ issuer: 'gateway', privateKey: JSON.parse(hub.secrets.GATEWAY_SIGNING_KEY) });
  open = httpStream({ name: 'referrals', url: server.url, sign, log });
});
afterAll(async () => {
  await server.stop();
  await hub.stop();
});

const call = (query: string, signal: AbortSignal, lastEventId: string | null = null) =>
  open({ document: parse(query), viewer: viewerOf('hotline'), requestId: randomUUID(), lastEventId, signal });

describe('a subgraph over HTTP', () => {
  it('streams to the gateway, goes on from an id, and stops when the gateway does', async () => {
    const control = new AbortController();
    const stream = call('subscription { referralChanged { id status } }', control.signal);
    const mark = (await stream.next()).value;
    expect(mark).toMatchObject({ result: null, id: expect.any(String) });
    const { referral } = await sendReferral(hub, 'hotline');
    expect((await stream.next()).value).toMatchObject({ result: { data: { referralChanged: { id: referral.id, status: 'SENT' } } } });
    expect(signals.at(-1)?.aborted).toBe(false);
    control.abort();
    expect((await stream.next()).done).toBe(true);
    await until(async () => (signals.at(-1)?.aborted ? true : undefined));

    const again = new AbortController();
    const resumed = call('subscription { referralChanged { id } }', again.signal, mark?.id ?? null);
    expect((await resumed.next()).value).toMatchObject({ result: { data: { referralChanged: { id: referral.id } } } });
    again.abort();
  });

  it('tells what it refuses as the last step, in public words', async () => {
    for (const [query, lastEventId, code] of [
      ['subscription { referralChanged { id } }', 'made-up', 'BAD_CURSOR'],
      ['subscription { referralChanged { nothing } }', null, 'SERVICE_UNAVAILABLE'],
    ] as const) {
      const stream = call(query, new AbortController().signal, lastEventId);
      const { value } = await stream.next();
      expect([value?.result?.errors?.[0]?.extensions.code, value?.id]).toEqual([code, null]);
      expect((await stream.next()).done).toBe(true);
    }
  });

  it('opens nothing for a token that is not the gateway’s', async () => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: 'Bearer made-up' },
      body: '{ not json',
    });
    expect(response.status).toBe(401);
  });

  it('that goes away in the middle is told with a code', async () => {
    const stream = call('subscription { referralChanged { id } }', new AbortController().signal);
    await stream.next();
    await server.stop();
    expect((await stream.next()).value).toMatchObject({ result: { data: null }, id: null });
    expect((await stream.next()).done).toBe(true);
  });
});
