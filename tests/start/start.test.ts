import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../../hub/ports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cleanUps: (() => void)[] = [];
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0).reverse()) cleanUp();
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'saya-start-'));
  // Open to the user Postgres runs as, where the tests run as root.
  chmodSync(folder, 0o755);
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type Environment = Record<string, string>;

/** Runs the command line as a user does; tells what it printed and how it ended. */
class Run {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly ended: Promise<number | null>;
  output = '';

  constructor(args: readonly string[], environment: Environment) {
    this.child = spawn(process.execPath, ['--import', 'tsx', 'hub/main.ts', ...args], {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
    cleanUps.push(() => this.child.kill('SIGKILL'));
  }

  /** Resolves when the output holds a text; fails when the run ends without it. */
  prints(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => this.output.includes(text) && resolve();
      for (const stream of [this.child.stdout, this.child.stderr]) stream.on('data', look);
      this.ended.then(() => reject(new Error(`It ended without printing "${text}":\n${this.output}`)), reject);
      look();
    });
  }
}

const ready = 'Ctrl-C stops everything.';

async function expectRefusal(run: Run, code: string): Promise<void> {
  expect([await run.ended, run.output]).toEqual([1, expect.stringContaining(`${code}: `)]);
  expect(run.output).not.toMatch(/\n\s+at /);
}

describe('npm start', () => {
  it('gets ready, gives tokens, stops on Ctrl-C leaving nothing behind, and keeps its data for the next start', async () => {
    const environment = { SAYA_DATA_DIR: newFolder(), PORT: String(await freePort()) };
    const folder = environment.SAYA_DATA_DIR;
    const hub = new Run(['start'], environment);
    await hub.prints(ready);
    expect(hub.output).toContain(`http://127.0.0.1:${environment.PORT}/graphql`);
    for (const persona of ['hotline', 'court-clerk']) expect(hub.output).toContain(persona);

    const token = new Run(['token', 'lawyer'], { SAYA_DATA_DIR: folder });
    expect([await token.ended, token.output.trim().split('.').length]).toEqual([0, 3]);
    await expectRefusal(new Run(['token', 'husband'], { SAYA_DATA_DIR: folder }), 'UNKNOWN_PERSONA');
    await expectRefusal(new Run(['start'], { ...environment, PORT: String(await freePort()) }), 'ALREADY_RUNNING');

    hub.child.kill('SIGINT');
    expect(await hub.ended).toBe(0);
    expect(existsSync(join(folder, 'hub.lock')) || existsSync(join(folder, 'running.json'))).toBe(false);
    await expectRefusal(new Run(['token', 'lawyer'], { SAYA_DATA_DIR: folder }), 'NOT_RUNNING');

    const secret = readFileSync(join(folder, 'secrets', 'CASES_NAME_INDEX_KEY'), 'utf8');
    const again = new Run(['start'], environment);
    await again.prints(ready);
    expect(readFileSync(join(folder, 'secrets', 'CASES_NAME_INDEX_KEY'), 'utf8')).toBe(secret);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
  }, 60_000);

  it('starts again after it was killed, and afresh when told to', async () => {
    const environment = { SAYA_DATA_DIR: newFolder(), PORT: String(await freePort()) };
    const killed = new Run(['start'], environment);
    await killed.prints(ready);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const secret = readFileSync(join(environment.SAYA_DATA_DIR, 'secrets', 'CASES_NAME_INDEX_KEY'), 'utf8');

    const fresh = new Run(['start', '--fresh'], environment);
    await fresh.prints(ready);
    expect(readFileSync(join(environment.SAYA_DATA_DIR, 'secrets', 'CASES_NAME_INDEX_KEY'), 'utf8')).not.toBe(secret);
    fresh.child.kill('SIGINT');
    expect(await fresh.ended).toBe(0);
  }, 60_000);

  it('says which port is taken and touches nothing', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
    );
    cleanUps.push(() => server.close());
    const folder = join(newFolder(), 'data');
    const run = new Run(['start'], { SAYA_DATA_DIR: folder, PORT: String(port) });
    await expectRefusal(run, 'PORT_IN_USE');
    expect(run.output).toContain(String(port));
    expect(existsSync(folder)).toBe(false);
  });

  it('says that a folder cannot be written', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    await expectRefusal(new Run(['start'], { SAYA_DATA_DIR: join(file, 'data'), PORT: String(await freePort()) }), 'DATA_NOT_WRITABLE');
  });

  it.each([
    'a database that is no database',
    'a cluster without its control file',
    'secrets that are gone',
    'keys that are gone',
    'a checkpoint key that is none',
  ])('says that the data folder is damaged: %s', async (damage) => {
    const folder = newFolder();
    const environment = { SAYA_DATA_DIR: folder, PORT: String(await freePort()) };
    chmodSync(folder, 0o755);
    if (damage === 'a database that is no database') {
      mkdirSync(join(folder, 'database'));
      writeFileSync(join(folder, 'database', 'junk'), 'junk');
    } else {
      const first = new Run(['start'], environment);
      await first.prints(ready);
      first.child.kill('SIGINT');
      await first.ended;
      if (damage === 'secrets that are gone') rmSync(join(folder, 'secrets', 'DISCLOSURES_CHECKPOINT_KEY'));
      else if (damage === 'a checkpoint key that is none')
        writeFileSync(join(folder, 'secrets', 'DISCLOSURES_CHECKPOINT_KEY'), '{"kty":"oct"}');
      else if (damage === 'keys that are gone') rmSync(join(folder, 'keys'), { recursive: true });
      else rmSync(join(folder, 'database', 'global'), { recursive: true });
    }
    const run = new Run(['start'], environment);
    await expectRefusal(run, 'DATA_DAMAGED');
    expect(run.output).toContain('--fresh');
    expect(existsSync(join(folder, 'hub.lock'))).toBe(false);
  });

  it('tells every wrong variable at once, without its value', async () => {
    const run = new Run(['start'], { SAYA_DATA_DIR: newFolder(), PORT: 'seventy', NODE_ENV: 'staging' });
    await expectRefusal(run, 'ENVIRONMENT_INVALID');
    expect(run.output).toMatch(/PORT:.*\n\s+NODE_ENV:/);
    expect(run.output).not.toMatch(/seventy|staging/);
  });

  it('refuses the demo sign-in in production', async () => {
    await expectRefusal(
      new Run(['start'], { SAYA_DATA_DIR: newFolder(), PORT: String(await freePort()), NODE_ENV: 'production' }),
      'PRODUCTION_REFUSED',
    );
  });
});

describe('one service', () => {
  it.each(['shelters', 'referrals', 'cases', 'disclosures', 'gateway', 'identity'])(
    '%s without its environment names what is missing',
    async (service) => {
      const run = new Run(['serve', service], {});
      await expectRefusal(run, 'ENVIRONMENT_INVALID');
      expect(run.output).toMatch(/: missing/);
    },
  );

  it('that does not exist is told so', async () => {
    await expectRefusal(new Run(['serve', 'kitchen'], {}), 'UNKNOWN_SERVICE');
  });
});
