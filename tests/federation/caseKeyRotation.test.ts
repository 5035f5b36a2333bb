import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runKeys } from '../../hub/commands/keys.ts';
import { demoCaseId } from '../../hub/demo/network.ts';
import { organisationIdOf } from '../../hub/demo/personas.ts';
import { connectDatabase, type DatabaseConnection } from '../../platform/database.ts';
import { segmentBytes } from '../../subgraphs/cases/files/segments.ts';
import { rotateCaseKeys } from '../../subgraphs/cases/keyRotation.ts';
import { caseKeyName, officeKeyName, receiptKeyName, serviceKeyName } from '../../subgraphs/cases/sealing.ts';
import { canarySecrets } from '../support/canaries.ts';
import { type Loose, mutate, until } from '../support/disclosures.ts';
import { evidenceClient, sha256 } from '../support/evidence.ts';
import { openLegalCase, someLawyer } from '../support/legalCases.ts';
import { mediaTypes, relaySender } from '../support/relay.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let connection: DatabaseConnection;
let destroyed: string;
let item: Loose;
let clerk: ReturnType<typeof relaySender>;
let receipt: Loose;
/** Announced, and its first segment sent. */
let begun: Loose;
const large = new Uint8Array(Buffer.alloc(segmentBytes + 10, 'what is being sent. '));
let returned: string;
const survivor = canarySecrets.nameOf('survivor');
const office = organisationIdOf('law-office');

beforeAll(async () => {
  hub = await startTestHub();
  connection = connectDatabase({ url: hub.urls.cases, poolSize: 2 });
  await mutate(hub, 'lawyer', 'registerClient', { name: 'Кто-то Другой', reference: 'K-1' }, 'client { id }');
  ({ item } = await evidenceClient(hub, 'lawyer').register({ content: Buffer.from('what is kept'), mediaType: 'text/plain' }));
  clerk = relaySender(hub, 'court-clerk');
  ({ receipt } = await clerk.handIn(Buffer.from('what was served'), { mediaType: mediaTypes.text }));
  ({ upload: begun } = await clerk.begin(large, { mediaType: mediaTypes.text }));
  await clerk.patch(begun.url, 0, large.subarray(0, segmentBytes));
  const other = await clerk.handIn(Buffer.from('what came back'), { mediaType: mediaTypes.text });
  returned = other.receipt.id;
  await hub.admin`update cases.files set state = 'GONE' where id = ${returned}`;
  await hub.caseKeys.destroy(serviceKeyName(returned));
  destroyed = await openLegalCase(hub, { survivor: 'Ким Ольга', team: [someLawyer()], status: 'CLOSED' });
  await hub.admin`update cases.cases set status = 'DESTROYED', key_destroyed_at = now() where id = ${destroyed}`;
  await hub.caseKeys.destroy(caseKeyName(destroyed));
});
afterAll(async () => {
  await connection.close();
  await hub.stop();
});

const step = (name: 'rotate' | 'prune') => rotateCaseKeys({ connection, keys: hub.caseKeys, step: name });
const wrappings = async () =>
  (
    await hub.admin`select id::text as owner, wrapped_key from cases.cases where status <> 'DESTROYED'
      union all select organisation_id::text, wrapped_key from cases.offices
      union all select id::text, wrapped_key from cases.files where purpose = 'SERVICE' and state <> 'GONE'
      union all select id::text, wrapped_key from cases.served_documents`
  ).map(({ wrapped_key }) => Buffer.from(wrapped_key as Buffer));
const wrappedKeyOf = async (caseId: string) =>
  (await hub.admin`select wrapped_key from cases.cases where id = ${caseId}`)[0]?.wrapped_key as Buffer;
const versionsOf = (name: string): string =>
  Object.keys(JSON.parse(readFileSync(join(hub.caseKeysFolder, `${name}.json`), 'utf8')).versions).join();
const read = async () => (await hub.ask('lawyer', `{ case(id: "${demoCaseId}") { survivor { name } evidence { title } } }`)).data?.case;
/** Every kind of key there is, by a name of one. */
const namesOfEach = () => [caseKeyName(demoCaseId), officeKeyName(office), serviceKeyName(receipt.id), receiptKeyName(receipt.id)];
/** Words, files' bytes, an office's client, what was served and the sender's words about it: what hangs on these keys. */
const allOpens = async () => {
  expect(await read()).toEqual({ survivor: { name: survivor }, evidence: [{ title: 'Broken door' }] });
  expect(await (await evidenceClient(hub, 'lawyer').http(`/files/evidence/${item.id}`)).text()).toBe('what is kept');
  expect(await (await evidenceClient(hub, 'lawyer').http(`/files/served/${receipt.id}`)).text()).toBe('what was served');
  for (const id of [receipt.id, returned])
    expect(await clerk.receipt(id)).toMatchObject({ fileName: 'Определение суда.pdf', courtFileNumber: 'ГД-17/2026' });
  const again = await mutate(
    hub,
    'lawyer',
    'registerClient',
    { name: 'Кто-то Третий', reference: randomUUID().slice(0, 8) },
    'client { id }',
  );
  expect(again.errors).toEqual([]);
};

describe('rotation of the keys of cases', () => {
  it('wraps the data key of every case, office, document and receipt anew while they are read, and nothing is missing meanwhile', async () => {
    const before = await wrappings();
    let reading = true;
    const seen: (string | null)[] = [];
    const readers = Array.from({ length: 3 }, async () => {
      while (reading) seen.push((await read())?.survivor.name ?? null);
    });
    const count = await step('rotate');
    await step('rotate');
    reading = false;
    await Promise.all(readers);
    expect(count).toBe(before.length);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set([survivor]));
    const after = await wrappings();
    expect(after.filter((wrapped) => before.some((old) => old.equals(wrapped)))).toEqual([]);
    expect(new Set(after.map((wrapped) => hub.caseKeys.versionOf(wrapped)))).toEqual(new Set([3]));
    expect(namesOfEach().map(versionsOf)).toEqual(namesOfEach().map(() => '1,2,3'));
    await allOpens();
  });

  it('keeps what was wrapped before until it is pruned, and then no more', async () => {
    const old = await wrappedKeyOf(demoCaseId);
    await step('rotate');
    const dataKey = await hub.caseKeys.unwrap(caseKeyName(demoCaseId), old);
    await step('prune');
    await expect(hub.caseKeys.unwrap(caseKeyName(demoCaseId), old)).rejects.toThrow('The key is not there.');
    expect((await hub.caseKeys.unwrap(caseKeyName(demoCaseId), await wrappedKeyOf(demoCaseId))).equals(dataKey)).toBe(true);
    expect(namesOfEach().map(versionsOf)).toEqual(namesOfEach().map(() => '4'));
    await allOpens();
  });

  it('leaves a document that is being sent where it was: the rest of it arrives under the key as it is now', async () => {
    expect((await clerk.patch(begun.url, segmentBytes, large.subarray(segmentBytes))).status).toBe(204);
    const { receipt: handedIn, errors } = await clerk.serve(begun.id);
    expect(errors).toEqual([]);
    await step('rotate');
    await step('prune');
    const served = await (await evidenceClient(hub, 'lawyer').http(`/files/served/${handedIn.id}`)).arrayBuffer();
    expect(sha256(Buffer.from(served))).toBe(sha256(large));
    await allOpens();
  });

  it('that is broken off at any moment can be begun again', async () => {
    await openLegalCase(hub, { survivor: 'Цой Анна', team: [someLawyer()] });
    for (const name of ['rotate', 'wrap', 'unwrap', 'prune'] as const)
      for (const lasts of [0, 1, 2]) {
        const keys = { ...hub.caseKeys };
        let left = lasts;
        keys[name] = ((...given: never[]) =>
          left-- > 0
            ? (hub.caseKeys[name] as (...of: never[]) => unknown)(...given)
            : Promise.reject(new Error('The power went.'))) as never;
        const broken = rotateCaseKeys({ connection, keys, step: name === 'prune' ? 'prune' : 'rotate' });
        await expect(broken).rejects.toThrow('The power went.');
        expect((await read()).survivor.name).toBe(survivor);
      }
    await step('rotate');
    await step('prune');
    await allOpens();
  });

  it('brings no destroyed key back, whether it was gone before or goes meanwhile', async () => {
    const leaving = await openLegalCase(hub, { survivor: 'Ли Мария', team: [someLawyer()], status: 'CLOSED' });
    const keys = { ...hub.caseKeys };
    let gone: Promise<unknown> = Promise.resolve();
    // In the moment the old version is forgotten: whoever destroys the case waits for its row, and the key is destroyed after.
    keys.prune = async (name, oldest) => {
      if (name === caseKeyName(leaving)) {
        gone = hub.admin`update cases.cases set status = 'DESTROYED' where id = ${leaving}`.then(() => hub.caseKeys.destroy(name));
        await until(async () => ((await hub.admin`select from pg_locks where not granted`).length > 0 ? true : undefined));
      }
      await hub.caseKeys.prune(name, oldest);
    };
    await rotateCaseKeys({ connection, keys, step: 'prune' });
    await gone;
    await step('rotate');
    await step('prune');
    const files = readdirSync(hub.caseKeysFolder);
    expect(files.filter((file) => file.includes(destroyed) || file.includes(leaving))).toEqual([]);
    expect(files).not.toContain(`${serviceKeyName(returned)}.json`);
  });
});

describe('the command', () => {
  it('turns the keys of places, cases, offices and the relay, and says how many', async () => {
    const said: string[] = [];
    const spy = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    const source = {
      DISCLOSURES_DATABASE_URL: hub.urls.disclosures,
      DISCLOSURES_KEYS: hub.keysFolder,
      CASES_DATABASE_URL: hub.urls.cases,
      CASES_KEYS: hub.caseKeysFolder,
    };
    try {
      await runKeys('rotate', { folder: '/nowhere', source });
      await runKeys('prune', {
        folder: '/nowhere',
        source: { CASES_DATABASE_URL: source.CASES_DATABASE_URL, CASES_KEYS: source.CASES_KEYS },
      });
    } finally {
      spy.mockRestore();
    }
    const count = (await wrappings()).length;
    expect(said).toEqual([
      expect.stringMatching(/^\d+ places have a new version of their key\./),
      expect.stringMatching(new RegExp(`^${count} cases, offices, served documents and receipts have a new version of their key\\.`)),
      `${count} cases, offices, served documents and receipts have no old version of their key left.`,
    ]);
    expect(said.join()).not.toContain(demoCaseId);
    await allOpens();
  });
});
