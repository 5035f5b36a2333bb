import { firstQuery } from '../demo/firstQuery.ts';
import { personaNames, personas } from '../demo/personas.ts';
import type { readEnvironment } from '../environment.ts';
import type { OpenHub } from '../hub.ts';
import { startManyProcesses } from '../manyProcesses.ts';
import { startOneProcess } from '../oneProcess.ts';
import { untilStopped } from './signals.ts';

interface RunOptions {
  readonly fresh: boolean;
  readonly environment: ReturnType<typeof readEnvironment>;
}

const say = (line = '') => console.log(line);

const startOptions = ({ fresh, environment }: RunOptions) => ({
  folder: environment.SAYA_DATA_DIR,
  port: environment.PORT,
  fresh,
  production: environment.NODE_ENV === 'production',
  notifications: environment,
  onStep: (name: string, milliseconds: number) => say(`  ${name.padEnd(26)} ${(milliseconds / 1000).toFixed(1)} s`),
});

export async function runOneProcess(options: RunOptions): Promise<void> {
  await run('Saya starts, everything in one process.', options, () => startOneProcess(startOptions(options)));
}

export async function runManyProcesses(options: RunOptions): Promise<void> {
  await run('Saya starts, a process for each service.', options, () =>
    startManyProcesses({
      ...startOptions(options),
      onExit: (service) => console.error(`SERVICE_FAILED: ${service} stopped; the others go on without it.`),
    }),
  );
}

async function run(title: string, { environment }: RunOptions, start: () => Promise<OpenHub>): Promise<void> {
  const began = performance.now();
  say(`${title}\nData folder: ${environment.SAYA_DATA_DIR}`);
  // A signal while starting ends the process; what was started ends with it.
  const interrupted = () => process.exit(130);
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const hub = await start();
  const stopped = untilStopped(hub.stop, () => say('\nStopping.'));
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  say(`ready after ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  introduce(hub);
  await stopped;
  say('Stopped.');
}

/** What a newcomer needs to know of a hub that is ready. */
function introduce({ url, issuer }: OpenHub): void {
  say(`GraphQL          ${url}   (POST, JSON, bearer token)`);
  say(`Demo sign-in     ${issuer}\n`);
  say('Personas of the demo network; `npm run -s token NAME` prints an access token:');
  for (const name of personaNames) say(`  ${name.padEnd(18)} ${personas[name].title}`);
  say(`\nA first question, for another terminal: who has room tonight for a mother with sons of 6 and 14?\n\n${firstQuery(url)}\n`);
  say('`npm run demo` walks the whole story. Ctrl-C stops everything.');
}
