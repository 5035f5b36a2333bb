import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeLog, lookOften, lookOnce, newLog, someMore, unledgered } from './load.ts';
import { Machine, until } from './machine.ts';

let mount: string;
let mounted = false;
let machine: Machine | undefined;
const log = newLog();
const megabyte = Buffer.alloc(1024 * 1024);

beforeAll(async () => {
  mount = mkdtempSync(join(tmpdir(), 'saya-small-disk-'));
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=0755', 'tmpfs', mount], { stdio: 'pipe' });
  } catch (error) {
    throw new Error(`A small disk cannot be mounted at ${mount}: this test needs root and the right to mount. ${String(error)}`);
  }
  mounted = true;
  chmodSync(mount, 0o755);
  machine = new Machine(mount);
  await machine.start();
});
afterAll(async () => {
  console.info(`disk full: ${describeLog(log)}`);
  try {
    await machine?.clear().catch((error: unknown) => {
      // The mount point itself cannot be removed while something is mounted on it.
      if (!(error instanceof Error && 'code' in error && error.code === 'EBUSY')) throw error;
    });
  } finally {
    if (mounted) execFileSync('/bin/umount', ['-l', mount], { stdio: 'pipe' });
    rmSync(mount, { recursive: true, force: true });
  }
});

/** Takes what is left of the disk, to the last block. @returns how it is given back */
function fill(): () => void {
  const path = join(mount, 'filler');
  const file = openSync(path, 'a');
  for (const piece of [megabyte, megabyte.subarray(0, 4096)]) {
    try {
      for (;;) writeSync(file, piece);
    } catch {
      // Full, to that piece.
    }
  }
  closeSync(file);
  return () => rmSync(path);
}

describe('while the disk is full', () => {
  it('nothing is disclosed without its entry; when there is room again it works again', async () => {
    if (machine === undefined) throw new Error('There is no machine.');
    const here = machine;
    expect(await lookOnce(here, log)).toBe(true);
    const stop = lookOften(here, log);
    await someMore(log, 5);
    for (let round = 0; round < 2; round += 1) {
      const free = fill();
      // What is written into blocks that are there still fits; the ledger grows until one more is needed.
      const before = log.withheld;
      await until('the ledger cannot be written', () => (log.withheld > before + 20 || !here.lives ? true : undefined), 60_000);
      const lived = here.lives;
      free();
      expect(lived, `the hub ended when the disk was full:\n${here.output.slice(-600)}`).toBe(true);
      await someMore(log, 5);
    }
    const free = fill();
    await here.kill();
    await stop();
    free();
    await here.start();
    expect(await unledgered(here, log)).toEqual([]);
    expect(await lookOnce(here, log)).toBe(true);
  });
});
