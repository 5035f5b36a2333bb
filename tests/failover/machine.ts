import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { commandOf, findRunning } from '../../hub/dataFolder.ts';
import { type Ask, createClient } from '../../hub/demo/client.ts';
import { freePort } from '../../hub/ports.ts';
import { forgetFolder } from '../../hub/postgres.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Waits for something. @throws when it has not come about in time, with what was seen last */
export async function until<Found>(
  what: string,
  look: () => Promise<Found | undefined> | Found | undefined,
  milliseconds = 30_000,
): Promise<Found> {
  const deadline = Date.now() + milliseconds;
  for (let last: unknown; ; ) {
    try {
      const found = await look();
      if (found !== undefined) return found;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline)
      throw new Error(`${what}: not within ${milliseconds / 1000} s. ${last instanceof Error ? last.message : ''}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A hub as `npm start` starts it, that is killed and started again on one folder. */
export class Machine {
  readonly folder: string;
  output = '';
  #child: ChildProcess | undefined;
  #ask: Ask | undefined;
  #admin: postgres.Sql | undefined;

  /** @param folder one that is there, open to the user Postgres runs as; a new one when left out */
  constructor(folder = mkdtempSync(join(tmpdir(), 'saya-failover-'))) {
    this.folder = folder;
    chmodSync(this.folder, 0o755);
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'hub/main.ts', 'start'], {
      cwd: root,
      env: { SAYA_DATA_DIR: this.folder, PORT: String(await freePort()), PATH: '/usr/bin:/bin:/usr/sbin:/sbin' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    this.output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    await until('the hub is ready', () => (!this.lives || this.output.includes('Ctrl-C stops everything.') ? true : undefined));
    const running = findRunning(this.folder);
    if (running === null) throw new Error(`The hub did not start:\n${this.output}`);
    this.#ask = createClient({ url: running.url, issuer: running.issuer, clientSecret: this.secret('IDENTITY_CLIENT_SECRET') });
    await this.#admin?.end({ timeout: 0 });
    const url = `postgres://saya_admin:${this.secret('POSTGRES_PASSWORD')}@127.0.0.1:${running.databasePort}/saya`;
    this.#admin = postgres(url, { max: 3, onnotice: () => undefined });
  }

  secret(name: string): string {
    return readFileSync(join(this.folder, 'secrets', name), 'utf8');
  }

  /** Where the gateway listens now. */
  get url(): string {
    const running = findRunning(this.folder);
    if (running === null) throw new Error('The hub does not run.');
    return running.url;
  }

  get ask(): Ask {
    if (this.#ask === undefined) throw new Error('The hub was never started.');
    return this.#ask;
  }

  /** Superuser, past row-level security. */
  get admin(): postgres.Sql {
    if (this.#admin === undefined) throw new Error('The hub was never started.');
    return this.#admin;
  }

  /** Whether the hub's process lives. */
  get lives(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (child === undefined || !this.lives) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  get postmaster(): number | null {
    const file = join(this.folder, 'database', 'postmaster.pid');
    return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null;
  }

  /** Ends whatever still runs on the folder, and forgets it. Safe to repeat. */
  async clear(): Promise<void> {
    await this.#admin?.end({ timeout: 0 });
    await this.kill('SIGTERM');
    const postmaster = this.postmaster;
    if (postmaster !== null && commandOf(postmaster).includes(this.folder)) {
      process.kill(postmaster, 'SIGQUIT');
      await until('Postgres has ended', () => (commandOf(postmaster) === '' ? true : undefined), 10_000);
    }
    forgetFolder(this.folder);
  }
}
