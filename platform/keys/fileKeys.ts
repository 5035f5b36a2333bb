import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SealBroken, unwrapKey, wrapKey } from '../seal.ts';
import { KeyGone, type KeyStore, KeyStoreUnavailable, requireKeyName } from './KeyStore.ts';

const keyFile = z.object({ latest: z.number().int().positive(), versions: z.record(z.string(), z.string()) });
type KeyFile = z.infer<typeof keyFile>;

const hasCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code;
const isMissing = (error: unknown) => hasCode(error, 'ENOENT');
/** Version (4 bytes), then the data key under it. */
const versionBytes = 4;

function versionIn(wrapped: Buffer): number {
  if (wrapped.length < versionBytes) throw new SealBroken();
  return wrapped.readUInt32BE();
}

/** Keys as files of one folder, readable by their owner only: for one machine. Keep it where the database's backups do not go. */
export function createFileKeys(folder: string): KeyStore {
  const pathOf = (name: string) => join(folder, `${requireKeyName(name)}.json`);

  const read = async (name: string): Promise<KeyFile | null> => {
    const path = pathOf(name);
    try {
      return keyFile.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch (error) {
      if (isMissing(error)) return null;
      throw new KeyStoreUnavailable();
    }
  };

  /** The file is whole, or the one before; never half of one. @param first leaves a key alone that somebody else has just made */
  const write = async (name: string, keys: KeyFile, { first = false }: { first?: boolean } = {}): Promise<void> => {
    const path = pathOf(name);
    const draft = `${path}.${randomUUID()}`;
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = await open(draft, 'wx', 0o600);
      try {
        await file.write(JSON.stringify(keys));
        await file.sync();
      } finally {
        await file.close();
      }
      if (first) await link(draft, path);
      else await rename(draft, path);
    } catch (error) {
      if (!first || !hasCode(error, 'EEXIST')) throw new KeyStoreUnavailable();
    } finally {
      await rm(draft, { force: true });
    }
  };

  const keyOf = ({ versions }: KeyFile, version: number): Buffer => {
    const key = versions[String(version)];
    if (key === undefined) throw new KeyGone();
    return Buffer.from(key, 'base64');
  };
  const fresh = () => randomBytes(32).toString('base64');
  const existing = async (name: string): Promise<KeyFile> => {
    const keys = await read(name);
    if (keys === null) throw new KeyGone();
    return keys;
  };

  return {
    async make(name) {
      if ((await read(name)) === null) await write(name, { latest: 1, versions: { 1: fresh() } }, { first: true });
    },

    async wrap(name, dataKey) {
      const keys = await existing(name);
      const version = Buffer.alloc(versionBytes);
      version.writeUInt32BE(keys.latest);
      return Buffer.concat([version, wrapKey(keyOf(keys, keys.latest), dataKey, name)]);
    },

    async unwrap(name, wrapped) {
      const keys = await existing(name);
      return unwrapKey(keyOf(keys, versionIn(wrapped)), wrapped.subarray(versionBytes), name);
    },

    async rotate(name) {
      const keys = await existing(name);
      const latest = keys.latest + 1;
      await write(name, { latest, versions: { ...keys.versions, [latest]: fresh() } });
    },

    versionOf: versionIn,

    async prune(name, oldest) {
      const { latest, versions } = await existing(name);
      const kept = Object.entries(versions).filter(([version]) => Number(version) >= oldest || Number(version) === latest);
      await write(name, { latest, versions: Object.fromEntries(kept) });
    },

    async destroy(name) {
      const path = pathOf(name);
      try {
        // The bytes are overwritten first: on many disks that is all there is between a deleted file and its content.
        const file = await open(path, 'r+');
        try {
          const { size } = await file.stat();
          await file.write(Buffer.alloc(size), 0, size, 0);
          await file.sync();
        } finally {
          await file.close();
        }
        await rm(path);
      } catch (error) {
        if (!isMissing(error)) throw new KeyStoreUnavailable();
      }
    },
  };
}
