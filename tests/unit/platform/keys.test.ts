import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KeyStore, openKeyStore } from '../../../platform/keys/index.ts';
import { startTransitServer, type TransitServer } from '../../support/transitServer.ts';

let folder: string;
let transit: TransitServer;
const stores: Record<string, () => KeyStore> = {
  'a folder of files': () => openKeyStore({ location: folder }),
  'a transit engine over HTTP': () => openKeyStore({ location: transit.url, token: transit.token }),
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'saya-keys-'));
  transit = await startTransitServer();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await transit.stop();
});

const dataKey = randomBytes(32);
const newName = () => `place-${randomUUID()}`;

describe.each(Object.keys(stores))('keys in %s', (kind) => {
  const open = () => stores[kind]?.() as KeyStore;

  it('unwrap what they wrapped, in another process too', async () => {
    const name = newName();
    await open().make(name);
    const wrapped = await open().wrap(name, dataKey);
    expect(await open().unwrap(name, wrapped)).toEqual(dataKey);
    expect(wrapped.includes(dataKey)).toBe(false);
  });

  it('are made once: making again keeps what was wrapped', async () => {
    const name = newName();
    await Promise.all(Array.from({ length: 8 }, () => open().make(name)));
    const wrapped = await open().wrap(name, dataKey);
    await open().make(name);
    expect(await open().unwrap(name, wrapped)).toEqual(dataKey);
  });

  it('of another name do not unwrap it', async () => {
    const [name, other] = [newName(), newName()];
    await open().make(name);
    await open().make(other);
    await expect(open().unwrap(other, await open().wrap(name, dataKey))).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
  });

  it('keep opening what older versions wrapped, until those are forgotten', async () => {
    const name = newName();
    await open().make(name);
    const old = await open().wrap(name, dataKey);
    await open().rotate(name);
    const anew = await open().wrap(name, await open().unwrap(name, old));
    expect([old, anew].map((wrapped) => open().versionOf(wrapped))).toEqual([1, 2]);
    expect(await open().unwrap(name, old)).toEqual(dataKey);
    await open().prune(name, 2);
    await expect(open().unwrap(name, old)).rejects.toThrow();
    expect(await open().unwrap(name, anew)).toEqual(dataKey);
  });

  it('that were destroyed neither unwrap nor wrap, and do not come back', async () => {
    const name = newName();
    await open().make(name);
    const wrapped = await open().wrap(name, dataKey);
    await open().destroy(name);
    await open().destroy(name);
    for (const attempt of [
      () => open().unwrap(name, wrapped),
      () => open().wrap(name, dataKey),
      () => open().rotate(name),
      () => open().unwrap(name, wrapped),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'KEY_GONE' });
  });

  it('do not open what somebody changed', async () => {
    const name = newName();
    await open().make(name);
    const wrapped = await open().wrap(name, dataKey);
    for (const broken of [
      Buffer.alloc(0),
      Buffer.from('x'),
      wrapped.subarray(0, -1),
      Buffer.concat([wrapped.subarray(0, -4), randomBytes(4)]),
    ])
      await expect(open().unwrap(name, broken)).rejects.toThrow();
  });

  it.each(['', '../up', 'a/b', 'A', 'x'.repeat(81)])('have no name such as %j', async (name) => {
    await expect((async () => open().make(name))()).rejects.toThrow('name');
  });
});

describe('a folder of keys', () => {
  it('is readable by its owner only', async () => {
    const name = newName();
    await openKeyStore({ location: folder }).make(name);
    expect(statSync(join(folder, `${name}.json`)).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).every((file) => file.endsWith('.json'))).toBe(true);
  });

  it('that holds a damaged key says so, and tells nothing of it', async () => {
    const name = newName();
    writeFileSync(join(folder, `${name}.json`), '{"latest":1,"versions":{"1":"c2VjcmV0"');
    const attempt = openKeyStore({ location: folder }).unwrap(name, randomBytes(40));
    await expect(attempt).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' });
    await expect(attempt).rejects.not.toThrow(/c2VjcmV0/);
    rmSync(join(folder, `${name}.json`));
  });

  it('leaves nothing of a destroyed key in the file it was in', async () => {
    const name = newName();
    const path = join(folder, `${name}.json`);
    const store = openKeyStore({ location: folder });
    await store.make(name);
    const held = readFileSync(path, 'utf8');
    chmodSync(path, 0o600);
    await store.destroy(name);
    expect(readdirSync(folder)).not.toContain(`${name}.json`);
    expect(held).toContain('versions');
  });
});

describe('a transit engine', () => {
  it.each([500, 503, 403])('that answers %i withholds: nothing is taken for a key that is gone', async (status) => {
    const name = newName();
    const store = openKeyStore({ location: transit.url, token: transit.token });
    await store.make(name);
    const wrapped = await store.wrap(name, dataKey);
    transit.fail = status;
    await expect(store.unwrap(name, wrapped)).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' });
    await expect(store.wrap(name, dataKey)).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' });
    transit.fail = null;
    expect(await store.unwrap(name, wrapped)).toEqual(dataKey);
  });

  it('that does not answer, or knows another token, is unavailable', async () => {
    const away = openKeyStore({ location: 'http://127.0.0.1:9/v1/transit', token: 'x' });
    await expect(away.unwrap(newName(), randomBytes(40))).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' });
    const stranger = openKeyStore({ location: transit.url, token: 'another' });
    await expect(stranger.make(newName())).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' });
  });

  it('is never asked for a key itself', () => {
    expect(transit.asked.filter((line) => /export|backup/.test(line))).toEqual([]);
  });
});
