import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { HubError } from './errors.ts';

const runningSchema = z.object({ pid: z.number(), url: z.string(), issuer: z.string(), databasePort: z.number() });

/** What a running hub says of itself, for `token` and `demo`. */
export type Running = z.infer<typeof runningSchema>;

/** Where a folder's keys of places are. */
export const keysPathOf = (folder: string): string => join(resolve(folder), keysName, 'places');

/** Where a folder's keys of cases are. */
export const caseKeysPathOf = (folder: string): string => join(resolve(folder), keysName, 'cases');

/** Where a folder's ledger is witnessed. */
export const witnessPathOf = (folder: string): string => join(resolve(folder), witnessName);

/** The hub's own folder: database, secrets, logs, and a lock so that only one hub uses it. */
export interface DataFolder {
  readonly path: string;
  readonly secrets: string;
  /** The keys of places. */
  readonly keys: string;
  /** The keys of cases. */
  readonly caseKeys: string;
  /** Sealed files: evidence. */
  readonly files: string;
  readonly hubLog: string;
  readonly postgresLog: string;
  /** Every checkpoint of the ledger. */
  readonly witness: string;
  announce(running: Omit<Running, 'pid'>): void;
  release(): void;
}

const lockName = 'hub.lock';
const runningName = 'running.json';
const keysName = 'keys';
const filesName = 'files';
const witnessName = 'ledger-witness.jsonl';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The command line of a process; empty when it is gone or cannot be read. */
export function commandOf(pid: number): string {
  if (!isAlive(pid)) return '';
  try {
    return existsSync('/proc/self')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    // Gone between the two looks.
    return '';
  }
}

/** The hub that holds a folder's lock; a lock left by one that was killed counts as free. */
function holderOf(path: string): number | null {
  const lock = join(path, lockName);
  if (!existsSync(lock)) return null;
  const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10);
  return pid !== process.pid && /hub[\\/]main\.ts|vitest/.test(commandOf(pid)) ? pid : null;
}

/** What runs on a folder, or null. */
export function findRunning(folder: string): Running | null {
  const file = join(resolve(folder), runningName);
  if (!existsSync(file)) return null;
  const running = runningSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return running.success && isAlive(running.data.pid) ? running.data : null;
}

/**
 * Takes a folder for this process.
 * @param fresh forget what is in it
 * @throws HubError DATA_NOT_WRITABLE, ALREADY_RUNNING
 */
export function openDataFolder(folder: string, { fresh = false }: { fresh?: boolean } = {}): DataFolder {
  const path = resolve(folder);
  try {
    mkdirSync(join(path, 'secrets'), { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK);
  } catch {
    throw new HubError('DATA_NOT_WRITABLE', `${path} cannot be written; give another folder in SAYA_DATA_DIR.`);
  }
  const holder = holderOf(path);
  if (holder !== null)
    throw new HubError(
      'ALREADY_RUNNING',
      `a hub (process ${holder}) is running on ${path}; stop it, or give another folder in SAYA_DATA_DIR.`,
    );
  if (fresh) {
    for (const name of ['database', 'secrets', keysName, filesName, 'hub.log', 'postgres.log', witnessName, runningName])
      rmSync(join(path, name), { recursive: true, force: true });
    mkdirSync(join(path, 'secrets'), { mode: 0o700 });
  }
  const lock = join(path, lockName);
  rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch {
    throw new HubError('ALREADY_RUNNING', `another hub took ${path} at this moment.`);
  }
  return {
    path,
    secrets: join(path, 'secrets'),
    keys: keysPathOf(path),
    caseKeys: caseKeysPathOf(path),
    files: join(path, filesName),
    hubLog: join(path, 'hub.log'),
    postgresLog: join(path, 'postgres.log'),
    witness: join(path, witnessName),
    announce: (running) => writeFileSync(join(path, runningName), JSON.stringify({ pid: process.pid, ...running })),
    release: () => {
      for (const name of [runningName, lockName]) rmSync(join(path, name), { force: true });
    },
  };
}
