import { SingleBar } from 'cli-progress';
import type { readSeedEnvironment } from '../environment.ts';
import { HubError } from '../errors.ts';
import { openAdminDatabase } from '../scale/database.ts';
import type { ScaleSize } from '../scale/network.ts';
import { scaleNetworkId, scalePersonaNames, scaleTitleOf } from '../scale/personas.ts';
import { type SeedScale, seedScale } from '../scale/seed.ts';

export interface SeedOptions extends ScaleSize {
  readonly seed: number;
  readonly freshNetwork?: boolean;
}

type Progress = NonNullable<SeedScale['onProgress']>;

/** A bar at a terminal, elsewhere a line for each table. */
function showProgress(): { tell: Progress; end: () => void } {
  if (!process.stdout.isTTY) {
    let last = '';
    const tell: Progress = ({ name }) => {
      if (name !== last) console.log(`  ${name}`);
      last = name;
    };
    return { tell, end: () => undefined };
  }
  const bar = new SingleBar({ format: '  {bar} {percentage} %  {name}', hideCursor: true, clearOnComplete: true });
  let total = 0;
  const tell: Progress = (step) => {
    if (total === 0) bar.start(step.total, 0, { name: step.name });
    total = step.total;
    bar.update(step.done, { name: step.name });
  };
  return { tell, end: () => bar.stop() };
}

/**
 * Fills the scale network and says what is there. Ctrl-C before the end leaves the database as it was.
 * @throws HubError PRODUCTION_REFUSED, NETWORK_EXISTS, NO_DATABASE
 */
export async function runSeed(
  { shelters, referrals, seed, freshNetwork = false }: SeedOptions,
  { environment }: { environment: ReturnType<typeof readSeedEnvironment> },
): Promise<void> {
  const { NODE_ENV, SAYA_DATA_DIR: folder, SAYA_ADMIN_DATABASE_URL: url } = environment;
  if (NODE_ENV === 'production')
    throw new HubError('PRODUCTION_REFUSED', 'made-up families do not belong among real ones; seed does not run with NODE_ENV=production.');
  const began = performance.now();
  const progress = showProgress();
  // Whatever was started ends with the process; what was not committed is undone.
  const interrupted = () => {
    progress.end();
    console.error('\nInterrupted: the database is as it was.');
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, interrupted);
  console.log(`A network of ${shelters} shelters and ${referrals} referrals of two years, from seed ${seed}.`);
  const database = await openAdminDatabase({ folder, url });
  try {
    const rows = await seedScale({
      url: database.url,
      shelters,
      referrals,
      seed,
      fresh: freshNetwork,
      until: new Date(),
      onProgress: progress.tell,
    });
    progress.end();
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`\nIn after ${seconds} s, as network ${scaleNetworkId}:`);
    for (const [table, count] of rows) console.log(`  ${table.padEnd(26)} ${String(count).padStart(9)} rows`);
  } finally {
    progress.end();
    await database.stop();
  }
  console.log('\nWhere a hub runs with the demo sign-in, `npm run -s token NAME` prints an access token for it:');
  for (const name of scalePersonaNames) console.log(`  ${name.padEnd(18)} ${scaleTitleOf(name)}`);
}
