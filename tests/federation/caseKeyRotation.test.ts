import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runKeys } from '../../hub/commands/keys.ts';
import { demoCaseId } from '../../hub/demo/network.ts';
import { organisationIdOf } from '../../hub/demo/personas.ts';
import { connectDatabase, type DatabaseConnection } from '../../platform/database.ts';
import { rotateCaseKeys } from '../../subgraphs/cases/keyRotation.ts';
import { caseKeyName, officeKeyName } from '../../subgraphs/cases/sealing.ts';
import { canarySecrets } from '../support/canaries.ts';
import { type Loose, mutate, until } from '../support/disclosures.ts';
import { evidenceClient } from '../support/evidence.ts';
import { openLegalCase, someLawyer } from '../support/legalCases.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let connection: DatabaseConnection;
let destroyed: string;
let item: Loose;
const survivor = canarySecrets.nameOf('survivor');
const office = organisationIdOf('law-office');

beforeAll(async () => {
  hub = await startTestHub();
  connection = connectDatabase({ url: hub.urls.cases, poolSize: 2 });
  await mutate(hub, 'lawyer', 'registerClient', { name: 'Кто-то Другой', reference: 'K-1' }, 'client { id }');
  ({ item } = await evidenceClient(hub, 'lawyer').register({ content: Buffer.from('what is kept'), mediaType: 'text/plain' }));
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
      union all select organisation_id::text, wrapped_key from cases.offices`
  ).map(({ wrapped_key }) => Buffer.from(wrapped_key as Buffer));
const wrappedKeyOf = async (caseId: string) =>
  (await hub.admin`select wrapped_key from cases.cases where id = ${caseId}`)[0]?.wrapped_key as Buffer;
const versionsOf = (name: string): string =>
  Object.keys(JSON.parse(readFileSync(join(hub.caseKeysFolder, `${name}.json`), 'utf8')).versions).join();
const read = async () => (await hub.ask('lawyer', `{ case(id: "${demoCaseId}") { survivor { name } evidence { title } } }`)).data?.case;
/** Words, a file's bytes and an office's client: what hangs on these keys. */
const allOpens = async () => {
  expect(await read()).toEqual({ survivor: { name: survivor }, evidence: [{ title: 'Broken door' }] });
  expect(await (await evidenceClient(hub, 'lawyer').http(`/files/evidence/${item.id}`)).text()).toBe('what is kept');
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
  it('wraps the data key of every case and office anew while they are read, and nothing is missing meanwhile', async () => {
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
    expect([versionsOf(caseKeyName(demoCaseId)), versionsOf(officeKeyName(office))]).toEqual(['1,2,3', '1,2,3']);
    await allOpens();
  });

  it('keeps what was wrapped before until it is pruned, and then no more', async () => {
    const old = await wrappedKeyOf(demoCaseId);
    await step('rotate');
    const dataKey = await hub.caseKeys.unwrap(caseKeyName(demoCaseId), old);
    await step('prune');
    await expect(hub.caseKeys.unwrap(caseKeyName(demoCaseId), old)).rejects.toThrow('The key is not there.');
    expect((await hub.caseKeys.unwrap(caseKeyName(demoCaseId), await wrappedKeyOf(demoCaseId))).equals(dataKey)).toBe(true);
    expect([versionsOf(caseKeyName(demoCaseId)), versionsOf(officeKeyName(office))]).toEqual(['4', '4']);
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
  });
});

describe('the command', () => {
  it('turns the keys of places, cases and offices, and says how many', async () => {
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
      expect.stringMatching(new RegExp(`^${count} cases and offices have a new version of their key\\.`)),
      `${count} cases and offices have no old version of their key left.`,
    ]);
    expect(said.join()).not.toContain(demoCaseId);
    await allOpens();
  });
});
