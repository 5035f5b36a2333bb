/**
 * What a lawyer with many cases waits for: `myCases`, `deadlines` and the board through the gateway at several sizes in one
 * run, as milliseconds (median), their ratio to the first size, and statements on the wire.
 * `npm run bench -- cases [--sizes 10,100,500] [--rounds 20]`
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import connect from 'postgres';
import { openHubKeys, prepareDatabase } from '../hub/database.ts';
import { demoNetworkId as networkId } from '../hub/demo/ids.ts';
import { forgetFolder, startPostgres } from '../hub/postgres.ts';
import { ensureSecrets } from '../hub/secrets.ts';
import { makeCaseKey, sealWith } from '../subgraphs/cases/sealing.ts';
import { plantCases } from '../tests/support/cases.ts';
import { startPostgresProxy } from '../tests/support/postgresProxy.ts';
import { type AskScale, openScaleHub } from './scaleHub.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '10,100,500' }, rounds: { type: 'string', default: '20' } } });
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
/** Past the five runs after which Postgres decides whether a prepared statement keeps its plan. */
const warmUp = 8;

const questions = {
  'myCases, first 20':
    '{ myCases(first: 20) { edges { node { reference survivor { alias name } orders { endsOn daysLeft } nextDeadline { title dueOn due } } } } }',
  'deadlines, first 50': '{ deadlines(due: {}, first: 50) { edges { node { title dueOn due case { reference } } } } }',
  'deadlines, overdue and today':
    '{ deadlines(due: { due: [OVERDUE, TODAY] }, first: 50) { edges { node { title dueOn case { reference } } } } }',
  deadlineBoard: '{ deadlineBoard { overdue today thisWeek later } }',
} as const;

const folder = mkdtempSync(join(tmpdir(), 'saya-bench-cases-'));
const secrets = await ensureSecrets(join(folder, 'secrets'));
const postgres = await startPostgres({ folder, password: secrets.POSTGRES_PASSWORD, logFile: join(folder, 'postgres.log') });
const keys = openHubKeys({ keys: join(folder, 'keys', 'places'), caseKeys: join(folder, 'keys', 'cases') });
const admin = connect(postgres.adminUrl, { max: 1, onnotice: () => undefined });
const proxy = await startPostgresProxy(postgres.adminUrl);
let statements = 0;
proxy.passage = () => {
  statements += 1;
  return 'pass';
};

/** Gives planted cases keys of their own, and names and titles sealed with them, as a team would have entered them. */
async function sealPlanted(): Promise<void> {
  const planted = await admin<
    { id: string }[]
  >`select id from cases.cases where reference like 'X-%' and id not in (select case_id from cases.deadlines where sealed_title is not null)`;
  for (const { id: caseId } of planted) {
    const { dataKey, wrappedKey } = await makeCaseKey(keys.cases, caseId);
    await admin`update cases.cases set wrapped_key = ${wrappedKey} where id = ${caseId}`;
    for (const { id } of await admin<{ id: string }[]>`select id from cases.persons where case_id = ${caseId}`)
      await admin`update cases.persons set sealed_name = ${sealWith(dataKey, networkId, { caseId, table: 'persons', id, field: 'name' }, 'Somebody')} where id = ${id}`;
    for (const { id } of await admin<{ id: string }[]>`select id from cases.deadlines where case_id = ${caseId}`)
      await admin`update cases.deadlines set sealed_title = ${sealWith(dataKey, networkId, { caseId, table: 'deadlines', id, field: 'title' }, 'Something')} where id = ${id}`;
  }
}

const median = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

async function measure(ask: AskScale, counted: AskScale): Promise<Map<string, { milliseconds: number; statements: number }>> {
  const found = new Map<string, { milliseconds: number; statements: number }>();
  for (const [name, document] of Object.entries(questions)) {
    const times: number[] = [];
    for (let round = 0; round < warmUp + rounds; round += 1) {
      const began = performance.now();
      await ask('lawyer', document);
      times.push(performance.now() - began);
    }
    statements = 0;
    await counted('lawyer', document);
    found.set(name, { milliseconds: median(times.slice(warmUp)), statements });
  }
  return found;
}

try {
  await prepareDatabase(postgres.adminUrl, secrets, keys);
  const results: Map<string, { milliseconds: number; statements: number }>[] = [];
  let planted = 0;
  for (const size of sizes) {
    await plantCases(admin, size - planted);
    await sealPlanted();
    planted = size;
    const direct = await openScaleHub({ postgres, secrets, folder });
    const first = await measure(direct.ask, direct.ask);
    await direct.stop();
    const through = await openScaleHub({ postgres, secrets, folder, urls: (real) => ({ ...real, cases: proxy.through(real.cases) }) });
    const second = await measure(through.ask, through.ask);
    await through.stop();
    results.push(
      new Map([...first].map(([name, { milliseconds }]) => [name, { milliseconds, statements: second.get(name)?.statements ?? 0 }])),
    );
  }
  console.log(`${'median ms (ratio to the first), statements'.padEnd(44)}${sizes.map((size) => `${size} cases`.padStart(22)).join('')}`);
  for (const [name, first] of results[0] ?? []) {
    const cells = results.map((result) => {
      const { milliseconds = 0, statements: sent = 0 } = result.get(name) ?? {};
      return `${milliseconds.toFixed(1)} (${(milliseconds / first.milliseconds).toFixed(2)})  ${String(sent).padStart(3)}`.padStart(22);
    });
    console.log(`${name.padEnd(44)}${cells.join('')}`);
  }
} finally {
  await admin.end({ timeout: 2 });
  await proxy.stop();
  await postgres.stop();
  forgetFolder(folder);
}
