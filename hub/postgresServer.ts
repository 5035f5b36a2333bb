import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openLogFile } from './logFile.ts';

export interface ServerOptions {
  /** Folder with `bin/postgres`. */
  readonly binaries: string;
  readonly cluster: string;
  readonly port: number;
  /** Whom it runs as; null for whoever runs the hub. */
  readonly identity: { readonly uid: number; readonly gid: number } | null;
  readonly logFile: string;
  readonly settings: readonly string[];
}

/** Starts a server and waits until it takes connections. @throws when it ends before that */
function launch({ binaries, cluster, port, identity, logFile, settings }: ServerOptions): Promise<ChildProcess> {
  const flags = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings].flatMap((setting) => ['-c', setting]);
  const log = openLogFile(logFile);
  return new Promise((resolve, reject) => {
    // Detached: Ctrl-C at the terminal reaches the hub, which stops its services first and the database last.
    const server = spawn(join(binaries, 'bin', 'postgres'), ['-D', cluster, '-p', String(port), ...flags], {
      detached: true,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      ...identity,
    });
    const killWithUs = () => server.kill('SIGINT');
    process.once('exit', killWithUs);
    const ended = () => {
      process.off('exit', killWithUs);
      log.close();
      reject(new Error('The database server does not start.'));
    };
    server.once('error', ended);
    server.once('exit', ended);
    server.stderr?.on('data', (chunk: Buffer) => {
      log.write(chunk);
      if (chunk.includes('ready to accept connections')) resolve(server);
    });
  });
}

function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    // Fast shutdown: sessions are ended, everything committed is kept.
    server.kill('SIGINT');
  });
}

const firstPauseMilliseconds = 200;
const longestPauseMilliseconds = 5_000;

/**
 * Runs a server until it is stopped: one that ends by itself (killed, or out of disk) is started again, with growing pauses.
 * What it had committed is there; meanwhile nothing is answered that needs it.
 * @throws when it does not start the first time
 */
export async function runServer(options: ServerOptions): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  let server = await launch(options);
  const keep = async () => {
    while (!stopping.signal.aborted) {
      if (server.exitCode === null && server.signalCode === null) await new Promise((resolve) => server.once('exit', resolve));
      for (let pause = firstPauseMilliseconds; !stopping.signal.aborted; pause = Math.min(pause * 2, longestPauseMilliseconds)) {
        await setTimeout(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
        if (stopping.signal.aborted) return;
        const again = await launch(options).catch(() => null);
        if (again === null) continue;
        server = again;
        break;
      }
    }
  };
  const keeping = keep();
  return {
    stop: async () => {
      stopping.abort();
      await stopServer(server);
      await keeping;
      // One that came up while it was being stopped.
      await stopServer(server);
    },
  };
}
