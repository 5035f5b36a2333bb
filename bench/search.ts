/**
 * How asking grows with the network: the same questions through the gateway at several sizes in one run, as milliseconds
 * (median), statements on the wire, and their ratio to the first size. `npm run bench -- search [--sizes 50x10000,...] [--rounds 15] [--plans FILE]`
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openHubKeys, prepareDatabase } from '../hub/database.ts';
import { forgetFolder, startPostgres } from '../hub/postgres.ts';
import { seedScale } from '../hub/scale/seed.ts';
import { ensureSecrets } from '../hub/secrets.ts';
import { subgraphNames } from '../platform/subgraph.ts';
import { startPostgresProxy } from '../tests/support/postgresProxy.ts';
import { explained } from './plans.ts';
import { type AskScale, openScaleHub } from './scaleHub.ts';
import { questions } from './searchQuestions.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '50x10000,500x10000,5000x10000,5000x1000000' },
    rounds: { type: 'string', default: '15' },
    plans: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map((size) => {
  const [shelters = 0, referrals = 0] = size.split('x').map(Number);
  return { shelters, referrals };
});
const rounds = Number(values.rounds);
/** Past the five runs after which Postgres decides whether a prepared statement keeps its plan. */
const warmUp = 8;

const folder = mkdtempSync(join(tmpdir(), 'saya-bench-search-'));
const secrets = await ensureSecrets(join(folder, 'secrets'));
const logFile = join(folder, 'postgres.log');
const postgres = await startPostgres({ folder, password: secrets.POSTGRES_PASSWORD, logFile, settings: ['max_wal_size=4GB'] });

interface Measured {
  readonly milliseconds: number;
  readonly statements: number;
}

const median = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/** Runs every question `count` times in turn. @returns what each run of a named request gave to `around` */
async function askAll<Found>(
  ask: AskScale,
  count: number,
  around: (name: string, run: () => Promise<unknown>) => Promise<Found>,
): Promise<Map<string, Found[]>> {
  const found = new Map<string, Found[]>();
  for (const question of questions) {
    const turns = await question.prepare(ask);
    for (let round = 0; round < count; round += 1) {
      let before: unknown;
      for (const { name, run } of turns) {
        const asked = async () => {
          before = await run(before);
        };
        if (name === null) await asked();
        else found.set(name, [...(found.get(name) ?? []), await around(name, asked)]);
      }
    }
  }
  return found;
}

async function measure(): Promise<Map<string, Measured>> {
  const direct = await openScaleHub({ postgres, secrets, folder });
  const times = await askAll(direct.ask, warmUp + rounds, async (_name, run) => {
    const began = performance.now();
    await run();
    return performance.now() - began;
  });
  await direct.stop();

  const proxy = await startPostgresProxy(postgres.adminUrl);
  let statements = 0;
  proxy.passage = () => {
    statements += 1;
    return 'pass';
  };
  const counted = await openScaleHub({
    postgres,
    secrets,
    folder,
    urls: (real) => Object.fromEntries(subgraphNames.map((name) => [name, proxy.through(real[name])])) as typeof real,
  });
  const counts = await askAll(counted.ask, 3, async (_name, run) => {
    statements = 0;
    await run();
    return statements;
  });
  await counted.stop();
  await proxy.stop();
  return new Map(
    [...times].map(([name, all]) => [name, { milliseconds: median(all.slice(warmUp)), statements: counts.get(name)?.at(-1) ?? 0 }]),
  );
}

const cell = (text: string, width: number) => text.padStart(width);

try {
  await prepareDatabase(
    postgres.adminUrl,
    secrets,
    openHubKeys({ keys: join(folder, 'keys', 'places'), caseKeys: join(folder, 'keys', 'cases') }),
  );
  const results: Map<string, Measured>[] = [];
  for (const [index, size] of sizes.entries()) {
    const began = performance.now();
    await seedScale({ url: postgres.adminUrl, ...size, seed: 1, fresh: true, until: new Date() });
    const seeded = performance.now();
    // The first hub of a process is slow until its code is compiled.
    if (index === 0) await measure();
    results.push(await measure());
    console.log(
      `${index + 1}: ${size.shelters} shelters, ${size.referrals} referrals; seeded in ${((seeded - began) / 1000).toFixed(0)} s, asked in ${((performance.now() - seeded) / 1000).toFixed(0)} s`,
    );
  }
  const titles = sizes.map(({ shelters, referrals }) => `${shelters}/${referrals.toExponential(0).replace('e+', 'e')}`);
  console.log(`\n${'median ms (ratio to the first), statements'.padEnd(44)}${titles.map((title) => cell(title, 22)).join('')}`);
  for (const [name, first] of results[0] ?? []) {
    const cells = results.map((result) => {
      const { milliseconds, statements } = result.get(name) ?? { milliseconds: 0, statements: 0 };
      return cell(`${milliseconds.toFixed(1)} (${(milliseconds / first.milliseconds).toFixed(1)})  ${String(statements).padStart(3)}`, 22);
    });
    console.log(`${name.padEnd(44)}${cells.join('')}`);
  }
  if (values.plans !== undefined) {
    const plans = await explained({ postgres, secrets, folder, logFile }, (ask, around) => askAll(ask, warmUp, around));
    writeFileSync(values.plans, plans);
    console.log(`\nPlans of the last size are in ${values.plans}.`);
  }
} finally {
  await postgres.stop();
  forgetFolder(folder);
}
