import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileStore, openFileStore } from '../../../subgraphs/cases/files/index.ts';
import { digestOf, newObjectName, putSegment, readFile, type StoredFile, sourceOf } from '../../../subgraphs/cases/files/segments.ts';
import { startS3Server } from '../../support/s3Server.ts';

let folder: string;
let s3: Awaited<ReturnType<typeof startS3Server>>;
const stores: Record<string, FileStore> = {};
const secretKey = 'a secret of the tests';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'saya-files-'));
  s3 = await startS3Server({ bucket: 'evidence', secret: secretKey });
  stores.folder = openFileStore({ location: folder });
  stores.s3 = openFileStore({ location: s3.url, accessKey: 'tests', secretKey });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await s3.stop();
});

const listed = async (store: FileStore) => {
  const names: string[] = [];
  for await (const batch of store.list()) names.push(...batch);
  return names.sort();
};

describe.each(['folder', 's3'])('a store of files, %s', (way) => {
  const store = () => stores[way] as FileStore;

  it('gives back what was put, lists it, and forgets it', async () => {
    const names = [1, 2, 3, 4, 5].map(() => newObjectName());
    for (const name of names) await store().put(name, Buffer.from(`content of ${name}`));
    expect((await store().get(names[2] ?? ''))?.toString()).toBe(`content of ${names[2]}`);
    expect(await listed(store())).toEqual([...names].sort());
    for (const name of names) await store().remove(name);
    await store().remove(names[0] ?? '');
    expect([await listed(store()), await store().get(names[0] ?? '')]).toEqual([[], null]);
  });

  it('takes no name that says something', async () => {
    await expect((async () => store().put('../evidence', Buffer.from('x')))()).rejects.toThrow('32 hexadecimal digits');
  });

  it('hands out a file only as it was put, piece by piece', async () => {
    const dataKey = randomBytes(32);
    const id = randomUUID();
    const contents = ['first piece', 'second piece', 'the end'].map((text) => Buffer.from(text));
    const segments = contents.map((plain, index) => ({ index, name: newObjectName(), bytes: plain.length, sha256: digestOf(plain) }));
    for (const [index, segment] of segments.entries())
      await putSegment(store(), { fileId: id, dataKey, ...segment, last: index === 2 }, contents[index] ?? Buffer.alloc(0));
    const file: StoredFile = { id, dataKey, bytes: 30, segments };
    const read = async (of: StoredFile) => {
      const pieces: Buffer[] = [];
      for await (const piece of readFile(store(), of)) pieces.push(piece);
      return Buffer.concat(pieces).toString();
    };
    const damageOf = (of: StoredFile) =>
      read(of).then(
        () => null,
        ({ damage, index }) => [damage, index],
      );
    expect(await read(file)).toBe('first piecesecond piecethe end');
    expect((await sourceOf(store(), file).read(9, 8)).toString()).toBe('cesecond');
    const [one, two, three] = segments;
    if (!one || !two || !three) throw new Error('There are three segments.');
    const sealed = (await store().get(two.name)) ?? Buffer.alloc(0);
    expect(sealed.includes('second')).toBe(false);
    expect(await damageOf({ ...file, id: randomUUID() })).toEqual(['CHANGED', 0]);
    expect(await damageOf({ ...file, dataKey: randomBytes(32) })).toEqual(['CHANGED', 0]);
    expect(await damageOf({ ...file, segments: [one, { ...two, name: three.name }, three] })).toEqual(['CHANGED', 1]);
    expect(await damageOf({ ...file, segments: [one, three] })).toEqual(['INCOMPLETE', 1]);
    expect(await damageOf({ ...file, bytes: 23, segments: [one, two] })).toEqual(['CHANGED', 1]);
    expect(await damageOf({ ...file, segments: [one, { ...two, sha256: digestOf(Buffer.from('other')) }, three] })).toEqual([
      'REPLACED',
      1,
    ]);
    await store().remove(three.name);
    expect(await damageOf(file)).toEqual(['MISSING', 2]);
    for (const { name } of segments) await store().remove(name);
  });
});

describe('the store in a folder', () => {
  it('is its owner’s only, and what a crash left half is nothing that can be read, but can be found and removed', async () => {
    const store = stores.folder as FileStore;
    const name = newObjectName();
    await store.put(name, Buffer.from('x'));
    expect(statSync(join(folder, name.slice(0, 2), name)).mode & 0o777).toBe(0o600);
    await store.remove(name);
    const half = `${name.slice(0, 2)}${newObjectName().slice(2)}`;
    writeFileSync(join(folder, half.slice(0, 2), `${half}.draft`), 'hal');
    expect([await store.get(half), await listed(store)]).toEqual([null, [half]]);
    await store.remove(half);
    expect(await listed(store)).toEqual([]);
  });
});

describe('the store in a bucket', () => {
  it('is asked again when it is busy', async () => {
    s3.fail(2);
    const name = newObjectName();
    await stores.s3?.put(name, Buffer.from('kept'));
    expect(s3.objects.get(name)?.toString()).toBe('kept');
    await stores.s3?.remove(name);
  });

  it('counts as unavailable with a wrong secret or a missing bucket, and not as empty', async () => {
    const wrong = openFileStore({ location: s3.url, accessKey: 'tests', secretKey: 'another' });
    await expect(wrong.get(newObjectName())).rejects.toMatchObject({ code: 'FILES_UNAVAILABLE' });
    const missing = openFileStore({ location: s3.url.replace('/evidence', '/elsewhere'), accessKey: 'tests', secretKey });
    await expect(missing.get(newObjectName())).rejects.toMatchObject({ code: 'FILES_UNAVAILABLE' });
  });
});
