import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterEach, describe, expect, it } from 'vitest';
import { publicSdl } from '../../gateway/federation.ts';
import { createClient, createFetchAs } from '../../hub/demo/client.ts';
import { firstDocument, firstVariables } from '../../hub/demo/firstQuery.ts';
import { demoPlaceNames, fictitiousSecrets } from '../../hub/demo/network.ts';
import { type Step, walkStory } from '../../hub/demo/story/index.ts';
import type { OpenHub } from '../../hub/hub.ts';
import { type ManyProcesses, startManyProcesses } from '../../hub/manyProcesses.ts';
import { startOneProcess } from '../../hub/oneProcess.ts';
import { forgetFolder } from '../../hub/postgres.ts';

const stops: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function open<Hub extends OpenHub>(
  start: (options: { folder: string; port: number; production: boolean }) => Promise<Hub>,
): Promise<Hub> {
  const folder = mkdtempSync(join(tmpdir(), 'saya-story-'));
  stops.push(() => forgetFolder(folder));
  const hub = await start({ folder, port: 0, production: false });
  stops.push(hub.stop);
  return hub;
}

async function tellTwice(hub: OpenHub): Promise<Step[]> {
  const steps: Step[] = [];
  for (let time = 0; time < 2; time += 1)
    await walkStory({ ask: createClient(hub), fetchAs: createFetchAs(hub), sdl: await publicSdl(), tell: (step) => steps.push(step) });
  return steps;
}

/** What the demo's places hold, that must be in no table and no log. */
const locationTexts = demoPlaceNames.flatMap((name) => {
  const { address, directions, phone, city, region } = fictitiousSecrets.locationOf(name);
  return [address, directions, phone, city, region];
});

async function expectNoAddressAtRest(hub: OpenHub): Promise<void> {
  const admin = postgres(hub.adminUrl, { max: 1 });
  const tables =
    await admin`select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('cases', 'disclosures', 'referrals', 'shelters')`;
  const dump = (await Promise.all(tables.map(({ name }) => admin.unsafe(`select row.*::text as text from ${name} row`))))
    .flat()
    .map(({ text }) => String(text));
  await admin.end();
  expect(dump.length).toBeGreaterThan(50);
  const logs = ['hub.log', 'postgres.log'].map((name) => readFileSync(join(hub.folder, name), 'utf8'));
  for (const text of locationTexts) expect([...dump, ...logs].some((line) => line.includes(text))).toBe(false);
}

describe('the story', () => {
  it('goes as told over HTTP with everything in one process, twice, and leaves no address in tables or logs', async () => {
    const hub = await open(startOneProcess);
    expect(await tellTwice(hub)).toHaveLength(100);
    await expectNoAddressAtRest(hub);
  }, 900_000);

  it('goes as told with a process for each service; with cases killed, beds are still found', async () => {
    const hub: ManyProcesses = await open(startManyProcesses);
    expect(await tellTwice(hub)).toHaveLength(100);
    await expectNoAddressAtRest(hub);

    const { cases } = hub.processes;
    const gone = new Promise((resolve) => cases.once('exit', resolve));
    cases.kill('SIGKILL');
    await gone;
    const ask = createClient(hub);
    const beds = await ask('hotline', firstDocument, firstVariables);
    expect(beds.errors).toEqual([]);
    expect(beds.data.bedAvailability.edges).toHaveLength(6);
    const mixed = await ask('lawyer', '{ availabilityBoard { asOf } myCases { edges { node { id } } } }');
    expect(mixed.data).toMatchObject({ availabilityBoard: { asOf: expect.any(String) }, myCases: null });
    expect(mixed.errors[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
    const ready = await fetch(new URL('/readyz', hub.url));
    expect([ready.status, (await ready.json()).parts]).toEqual([503, { cases: false, disclosures: true, referrals: true, shelters: true }]);
  }, 900_000);
});

describe('a subgraph over HTTP', () => {
  it('answers nobody without a token of the gateway, before it reads the body', async () => {
    const hub: ManyProcesses = await open(startManyProcesses);
    const log = readFileSync(join(hub.folder, 'hub.log'), 'utf8');
    const ports = [...log.matchAll(/"service":"(cases|disclosures|referrals|shelters)","port":(\d+)/g)].map(([, , port]) => port);
    expect(ports).toHaveLength(4);
    for (const port of ports) {
      for (const authorization of [undefined, 'Bearer made-up']) {
        const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
          body: '{ not json',
        });
        expect(response.status).toBe(401);
        expect((await response.json()).errors[0].extensions.code).toBe('UNAUTHENTICATED');
      }
    }
  }, 60_000);
});
