import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient as createEventsClient } from 'graphql-sse';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../../hub/demo/client.ts';
import { shelterIdOf } from '../../hub/demo/network.ts';
import { fetchToken } from '../../hub/identity/token.ts';
import { startManyProcesses } from '../../hub/manyProcesses.ts';
import { forgetFolder } from '../../hub/postgres.ts';
import { referralInput, sendDocument } from '../support/referrals.ts';
import { openStream } from '../support/streams.ts';

const stops: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

describe('streams with a process for each service', () => {
  it('reach a client of the protocol, with parts of other services; a service that dies ends its own with a code', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'saya-live-'));
    stops.push(() => forgetFolder(folder));
    const hub = await startManyProcesses({ folder, port: 0, production: false });
    stops.push(hub.stop);
    const token = await fetchToken({ issuer: hub.issuer, clientSecret: hub.clientSecret, persona: 'hotline' });
    const client = createEventsClient({ url: hub.url, headers: { authorization: `Bearer ${token}` }, retryAttempts: 0 });
    stops.push(() => client.dispose());
    const document = 'subscription { referralChanged { status shelter { codeName name place { address } } } }';
    // The head of the answer comes when the stream is open.
    const referrals = await new Promise<ReturnType<typeof client.iterate>>((resolve) => {
      const iterator = client.iterate({ query: document }, { connected: () => resolve(iterator) });
    });
    const ready = await openStream(hub, token, 'subscription { referralChanged { id } }');
    const shelter = await openStream(hub, token, `subscription { shelterChanged(id: "${shelterIdOf('juniper')}") { codeName } }`);
    const told = referrals.next();
    const mark = await ready.caughtUp();
    await shelter.caughtUp();
    const ask = createClient(hub);
    const { data } = await ask('hotline', sendDocument, { input: referralInput() });
    expect((await told).value).toEqual({
      data: { referralChanged: { status: 'SENT', shelter: { codeName: 'Juniper', name: null, place: { address: null } } } },
    });
    expect((await ready.event(1)).data.referralChanged.id).toBe(data.sendReferral.referral.id);
    const again = await openStream(hub, token, 'subscription { referralChanged { id } }', { lastEventId: mark });
    expect((await again.event(1)).data.referralChanged.id).toBe(data.sendReferral.referral.id);

    const gone = new Promise((resolve) => hub.processes.shelters.once('exit', resolve));
    hub.processes.shelters.kill('SIGKILL');
    await gone;
    expect(await shelter.ended()).toBe(true);
    expect(shelter.told().at(-1)?.errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE');
    // What needs only the others goes on; the part of the dead one is null.
    const next = referrals.next();
    await ask(
      'shelter-juniper',
      `mutation { receiveReferral(input: { referralId: "${data.sendReferral.referral.id}" }) { errors { code } } }`,
    );
    expect((await next).value).toMatchObject({
      data: { referralChanged: { status: 'RECEIVED', shelter: null } },
      errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    });
    for (const stream of [ready, again, shelter]) stream.close();
  }, 120_000);
});
