import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { placeIdOf } from '../../hub/demo/network.ts';
import { connectDatabase, type DatabaseConnection } from '../../platform/database.ts';
import { openKeyStore } from '../../platform/keys/index.ts';
import { rotatePlaceKeys } from '../../subgraphs/disclosures/keyRotation.ts';
import { sealLocation } from '../../subgraphs/disclosures/locations.ts';
import { canarySecrets } from '../support/canaries.ts';
import { look, mutate } from '../support/disclosures.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';
import { startTransitServer } from '../support/transitServer.ts';

let hub: TestHub;
let connection: DatabaseConnection;
const juniper = placeIdOf('juniper');
const address = canarySecrets.locationOf('juniper').address;

beforeAll(async () => {
  hub = await startTestHub();
  connection = connectDatabase({ url: hub.urls.disclosures, poolSize: 2 });
  const text = 'They heard him at the gate, and the children are alone.';
  await mutate(hub, 'counsellor', 'breakGlass', { placeId: juniper, reasonCode: 'CHILD_AT_RISK', text }, 'opening { id }');
  await mutate(
    hub,
    'shelter-juniper',
    'recordToldOffSystem',
    { placeId: juniper, precision: 'EXACT', channel: 'TELEPHONE', toldAt: new Date().toISOString(), recipient: 'the night doctor' },
    'place { id }',
  );
});
afterAll(async () => {
  await connection.close();
  await hub.stop();
});

const step = (name: 'rotate' | 'prune') => rotatePlaceKeys({ connection, keys: hub.keys, step: name });
const wrappings = async () =>
  (
    await hub.admin`select wrapped_key from disclosures.places union all select wrapped_key from disclosures.tellings
      union all select wrapped_key from disclosures.break_glass`
  ).map((row) => Buffer.from(row.wrapped_key as Buffer));
const versions = () =>
  readdirSync(hub.keysFolder).map((file) => Object.keys(JSON.parse(readFileSync(join(hub.keysFolder, file), 'utf8')).versions).join());

describe('rotation of the keys of places', () => {
  it('wraps every data key anew while places are read, and none is withheld meanwhile', async () => {
    const before = await wrappings();
    let reading = true;
    const seen: (string | null)[] = [];
    const readers = Array.from({ length: 4 }, async () => {
      while (reading) seen.push((await look(hub, 'shelter-juniper', juniper)).address);
    });
    const places = await step('rotate');
    await step('rotate');
    reading = false;
    await Promise.all(readers);
    expect(places).toBe(before.length - 2);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set([address]));
    const after = await wrappings();
    expect(after.filter((wrapped) => before.some((old) => old.equals(wrapped)))).toEqual([]);
    expect(new Set(after.map((wrapped) => hub.keys.versionOf(wrapped)))).toEqual(new Set([3]));
    expect(new Set(versions())).toEqual(new Set(['1,2,3']));
  });

  it('forgets old versions when told to, and all still opens', async () => {
    await step('prune');
    expect(new Set(versions())).toEqual(new Set(['3']));
    expect((await look(hub, 'shelter-juniper', juniper)).address).toBe(address);
    const { data } = await hub.ask(
      'director-juniper',
      `{ place(id: "${juniper}") { knownBy { toldTo } } breakGlassOpenings { edges { node { text } } } }`,
    );
    expect(data.place.knownBy.map(({ toldTo }: { toldTo: string | null }) => toldTo)).toContain('the night doctor');
    expect(data.breakGlassOpenings.edges[0].node.text).toContain('at the gate');
  });

  it('that is broken off can be begun again', async () => {
    const keys = { ...hub.keys };
    let left = 3;
    keys.wrap = (...given) => (left-- > 0 ? hub.keys.wrap(...given) : Promise.reject(new Error('The power went.')));
    await expect(rotatePlaceKeys({ connection, keys, step: 'rotate' })).rejects.toThrow('The power went.');
    expect((await look(hub, 'shelter-juniper', juniper)).address).toBe(address);
    await step('rotate');
    await step('prune');
    expect((await look(hub, 'shelter-juniper', juniper)).address).toBe(address);
  });
});

describe('a network whose keys are in a transit engine', () => {
  it('tells a place through it, and withholds it with a code while it is away', async () => {
    const transit = await startTransitServer();
    const keys = openKeyStore({ location: transit.url, token: transit.token });
    const sealed = await sealLocation(keys, { networkId: demoNetworkId, placeId: juniper, secrets: canarySecrets.locationOf('juniper') });
    const other = await startTestHub({ keys });
    try {
      await other.admin`update disclosures.places set sealed = ${sealed.sealed}, wrapped_key = ${sealed.wrappedKey} where id = ${juniper}`;
      expect((await look(other, 'shelter-juniper', juniper)).address).toBe(address);
      transit.fail = 503;
      const away = await other.ask('shelter-juniper', `{ place(id: "${juniper}") { address disclosure { precision } } }`);
      expect(away.data.place?.address ?? null).toBeNull();
      expect(away.errors[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
      expect(away.text).not.toContain('canary');
      transit.fail = null;
      expect((await look(other, 'shelter-juniper', juniper)).address).toBe(address);
    } finally {
      await other.stop();
      await transit.stop();
    }
  });
});
