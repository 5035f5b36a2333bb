import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findRunning, type Running } from '../hub/dataFolder.ts';
import { forgetFolder } from '../hub/postgres.ts';
import { ensureSecrets, type Secrets } from '../hub/secrets.ts';
import { processEnvironment } from '../platform/environment.ts';

export interface TemporaryHub extends Running {
  readonly folder: string;
  readonly secrets: Secrets;
  readonly pid: number;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const patienceMilliseconds = 60_000;

/** A hub of its own process on a folder of its own, as `npm start` runs it, with a durable database. */
export async function startTemporaryHub(): Promise<TemporaryHub> {
  const folder = mkdtempSync(join(tmpdir(), 'saya-bench-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'hub/main.ts', 'start'], {
    cwd: root,
    env: { ...processEnvironment, SAYA_DATA_DIR: folder, PORT: String(20_000 + (process.pid % 20_000)) },
    stdio: 'ignore',
  });
  const running = await announced(child, folder);
  return {
    ...running,
    folder,
    pid: child.pid ?? 0,
    secrets: await ensureSecrets(join(folder, 'secrets'), { mayCreate: false }),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await ended;
      forgetFolder(folder);
    },
  };
}

async function announced(child: ChildProcess, folder: string): Promise<Running> {
  const deadline = Date.now() + patienceMilliseconds;
  for (;;) {
    const running = findRunning(folder);
    if (running !== null) return running;
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('The hub did not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
