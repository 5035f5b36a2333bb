import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileStore, FileStoreUnavailable, requireObjectName } from './FileStore.ts';

const draftEnding = '.draft';
const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** What a folder lists of itself is on the disk once it is synchronised. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Objects as files of one folder, readable by their owner only, spread over 256 folders below it. */
export function createFolderStore(folder: string): FileStore {
  const shelfOf = (name: string) => join(folder, requireObjectName(name).slice(0, 2));
  const pathOf = (name: string) => join(shelfOf(name), name);
  const orUnavailable = async <Result>(work: () => Promise<Result>, missing?: Result): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      if (missing !== undefined && isMissing(error)) return missing;
      throw new FileStoreUnavailable();
    }
  };
  const prepare = async (shelf: string) => {
    const made = await mkdir(shelf, { recursive: true, mode: 0o700 });
    if (made !== undefined) await syncFolder(folder);
  };

  return {
    put: async (name, bytes) => {
      const path = pathOf(name);
      await orUnavailable(async () => {
        await prepare(shelfOf(name));
        const draft = `${path}${draftEnding}`;
        const file = await open(draft, 'wx', 0o600);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } catch (error) {
          // A full disk: what is half is in nobody's way.
          await rm(draft, { force: true });
          throw error;
        } finally {
          await file.close();
        }
        await rename(draft, path);
        await syncFolder(shelfOf(name));
      });
    },

    get: async (name) => {
      const path = pathOf(name);
      return orUnavailable<Buffer | null>(() => readFile(path), null);
    },

    remove: async (name) => {
      const path = pathOf(name);
      await orUnavailable(async () => {
        await rm(path, { force: true });
        await rm(`${path}${draftEnding}`, { force: true });
      });
    },

    async *list() {
      for (const shelf of await orUnavailable(() => readdir(folder), [])) {
        const names = await orUnavailable(() => readdir(join(folder, shelf)), []);
        yield [...new Set(names.map((name) => name.replace(draftEnding, '')))];
      }
    },
  };
}
