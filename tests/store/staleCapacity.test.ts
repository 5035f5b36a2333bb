import { randomUUID } from 'node:crypto';
import { print } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shelterIdOf } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, viewerOf } from '../../hub/demo/personas.ts';
import { SayaError } from '../../platform/errors.ts';
import { createLog } from '../../platform/log.ts';
import type { Subgraph } from '../../platform/subgraph.ts';
import type { SubgraphCall } from '../../platform/subgraphCaller.ts';
import { inProcessCaller, type SubgraphCallers } from '../../platform/subgraphCaller.ts';
import { createSheltersSubgraph } from '../../subgraphs/shelters/index.ts';
import { until } from '../support/disclosures.ts';
import { askSubgraphAs } from '../support/execute.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let test: TestDatabase;
let subgraph: Subgraph;
const told: SubgraphCall[] = [];
/** How often the referrals service is away yet. */
let timesAway = 0;
const lines: string[] = [];

beforeAll(async () => {
  test = await openTestDatabase();
  subgraph = createSheltersSubgraph({
    databaseUrl: test.urls.shelters,
    secret: Buffer.from(test.secrets.SHELTERS_SECRET, 'base64'),
    referrals: async (call) => {
      if (timesAway > 0) {
        timesAway -= 1;
        return { data: null, errors: [new SayaError('SERVICE_UNAVAILABLE')] };
      }
      told.push(call);
      return { data: { notify: {} } };
    },
    log: createLog({ service: 'test', destination: { write: (line) => lines.push(line) } }),
  });
  subgraph.work();
});
afterAll(async () => {
  await subgraph.stop();
  await test.stop();
});
beforeEach(async () => {
  told.length = 0;
  timesAway = 0;
  await test.admin`delete from shelters_jobs._private_jobs`;
  await test.admin`truncate shelters.outbox`;
  await test.admin`update shelters.shelters set stale_told_at = null, compromised_since = null, active = true`;
});

const juniper = shelterIdOf('juniper');
const confirm = () =>
  askSubgraphAs(
    { callers: { shelters: inProcessCaller(subgraph) } as SubgraphCallers },
    'shelters',
    viewerOf('shelter-juniper'),
    `mutation { confirmCapacity(input: { shelterId: "${juniper}" }) { errors { code } } }`,
  );
const jobs = () => test.admin`select key, run_at from shelters_jobs._private_jobs`;
const events = () => test.admin`select subject, payload from shelters.outbox where kind = 'capacity.stale' order by sequence`;
const confirmedHoursAgo = (hours: number) =>
  test.admin`update shelters.shelters set confirmed_at = now() - make_interval(secs => ${hours * 3600}) where id = ${juniper}`;
/** The hours have passed: what was left for then is due, and done. */
const hoursPass = async () => {
  await test.admin`update shelters_jobs._private_jobs set run_at = now()`;
  await test.admin`select pg_notify('jobs:insert', '{"count":1}')`;
  await until(async () => ((await jobs()).length === 0 ? true : undefined));
};

describe('a shelter whose capacity was confirmed', () => {
  it('is looked at when that would be stale: one job, moved by the next confirmation', async () => {
    await confirm();
    await confirm();
    const [job, ...others] = await test.admin`
      select extract(epoch from run_at - now()) / 3600 as hours from shelters_jobs._private_jobs`;
    expect(others).toEqual([]);
    expect(Number(job?.hours)).toBeGreaterThan(7.9);
    expect(Number(job?.hours)).toBeLessThan(8.1);
  });

  it('and never since is told to its organisation, once, with ids only', async () => {
    await confirm();
    await confirmedHoursAgo(8.1);
    await hoursPass();
    const call = await until(async () => told[0]);
    expect(print(call.document)).toContain('notify(input: $input)');
    expect(call.variables).toEqual({ input: { organisationId: organisationIdOf('juniper-house'), topic: 'CAPACITY' } });
    expect(call.viewer).toMatchObject({ kind: 'service', service: 'shelters', onBehalfOf: { memberId: memberIdOf('shelter-juniper') } });
    expect(await events()).toEqual([
      { subject: juniper, payload: { shelterId: juniper, organisationId: organisationIdOf('juniper-house') } },
    ]);
  });

  it('is told once a staleness: a second look tells nothing, a later confirmation begins again', async () => {
    await confirm();
    await confirmedHoursAgo(9);
    await hoursPass();
    expect(await events()).toHaveLength(1);
    const payload = JSON.stringify({
      networkId: viewerOf('shelter-juniper').networkId,
      memberId: memberIdOf('shelter-juniper'),
      organisationId: organisationIdOf('juniper-house'),
      requestId: randomUUID(),
      shelterId: juniper,
    });
    await test.admin`select shelters_jobs.add_job('capacity.stale', ${payload}::text::json)`;
    await hoursPass();
    expect(await events()).toHaveLength(1);
    await confirm();
    await test.admin`update shelters.shelters set confirmed_at = now() - interval '9 hours', stale_told_at = now() - interval '20 hours' where id = ${juniper}`;
    await hoursPass();
    expect(await events()).toHaveLength(2);
  });

  it.each([
    ['is fresh again by the clock of the database', () => confirmedHoursAgo(7.9)],
    ['is compromised', async () => [await confirmedHoursAgo(9), await test.admin`update shelters.shelters set compromised_since = now()`]],
    ['is closed', async () => [await confirmedHoursAgo(9), await test.admin`update shelters.shelters set active = false`]],
  ])('and %s is not told of, whatever job runs', async (_title, so) => {
    await confirm();
    await so();
    await hoursPass();
    expect(await events()).toEqual([]);
    expect(told).toEqual([]);
  });

  it('is told again when the other service did not answer', async () => {
    timesAway = 1;
    await confirm();
    await confirmedHoursAgo(9);
    await hoursPass();
    await until(async () => told[0]);
    expect(timesAway).toBe(0);
    expect(await test.admin`select attempts from shelters.outbox where kind = 'capacity.stale' and attempts > 0`).toHaveLength(1);
    expect(await events()).toHaveLength(1);
  });
});
