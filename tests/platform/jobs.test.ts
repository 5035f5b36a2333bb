import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectDatabase, type DatabaseConnection, workSession } from '../../platform/database.ts';
import { addJob, deadJobs, type JobPayload, reviveJobs, startJobs } from '../../platform/jobs.ts';
import { createLog } from '../../platform/log.ts';
import { until } from '../support/disclosures.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let database: TestDatabase;
let connection: DatabaseConnection;
const lines: string[] = [];
const log = createLog({ service: 'test', destination: { write: (line) => lines.push(line) } });

beforeAll(async () => {
  database = await openTestDatabase();
  connection = connectDatabase({ url: database.urls.disclosures, poolSize: 2 });
});
afterAll(async () => {
  await connection.close();
  await database.stop();
});

const jobs = () => database.admin`select key, attempts, last_error from disclosures_jobs._private_jobs`;
const leave = (key: string, payload: JobPayload = {}, fail = false) =>
  workSession(
    connection.database,
    'jobs',
  )(async (tx) => {
    await addJob(tx, 'disclosures', { task: 'note', payload, inSeconds: 0, key });
    if (fail) throw new Error('It was called off.');
  });
const work = (note: (payload: JobPayload) => Promise<void>) =>
  startJobs({ service: 'disclosures', databaseUrl: database.urls.disclosures, tasks: { note }, log, firstPauseMilliseconds: 50 });

beforeEach(() => database.admin`delete from disclosures_jobs._private_jobs`);

describe('a job', () => {
  it('is left in the transaction of its cause, and done by a worker that comes later', async () => {
    const done: JobPayload[] = [];
    await expect(leave('called-off', { subject: 'a' }, true)).rejects.toThrow('called off');
    await leave('kept', { subject: 'b' });
    const stop = work(async (payload) => void done.push(payload));
    await until(async () => ((await jobs()).length === 0 ? true : undefined));
    await stop();
    expect(done).toEqual([{ subject: 'b' }]);
  });

  it('of one key is there once until it runs', async () => {
    const done: JobPayload[] = [];
    await leave('same', { subject: 'first' });
    await leave('same', { subject: 'second' });
    const stop = work(async (payload) => void done.push(payload));
    await until(async () => ((await jobs()).length === 0 ? true : undefined));
    await stop();
    expect(done).toEqual([{ subject: 'second' }]);
  });

  it('that fails stays, with the kind of its failure and not a word of it', async () => {
    await leave('failing');
    const stop = work(async () => {
      throw new TypeError('Bakery Lane 7 is not a number');
    });
    const [job] = await until(async () => {
      const [row] = await database.admin`select attempts, last_error from disclosures_jobs._private_jobs where last_error is not null`;
      return row === undefined ? undefined : [row];
    });
    await stop();
    expect(job).toMatchObject({ attempts: 1 });
    expect(String(job?.last_error)).toContain('TypeError');
    expect(`${job?.last_error}${lines.join('')}`).not.toContain('Bakery');
    expect(lines.join('')).toContain('job failed');
    await database.admin`delete from disclosures_jobs._private_jobs`;
  });

  it('that was tried as often as it may be is told, and done when it is tried again', async () => {
    const done: JobPayload[] = [];
    await leave('given-up', { subject: 'late' });
    await database.admin`update disclosures_jobs._private_jobs set attempts = max_attempts, last_error = 'TypeError' where key = 'given-up'`;
    const stop = work(async (payload) => void done.push(payload));
    expect(await deadJobs(connection, 'disclosures')).toMatchObject([{ task: 'note', attempts: 12, lastError: 'TypeError' }]);
    expect(done).toEqual([]);
    expect(await reviveJobs(connection, 'disclosures')).toBe(1);
    await until(async () => ((await jobs()).length === 0 ? true : undefined));
    await stop();
    expect(done).toEqual([{ subject: 'late' }]);
    expect(await deadJobs(connection, 'disclosures')).toEqual([]);
  });

  it('is done after the database has been away', async () => {
    const done: JobPayload[] = [];
    const stop = work(async (payload) => void done.push(payload));
    await leave('before', { subject: 'before' });
    await until(async () => (done.length === 1 ? true : undefined));
    await database.admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'saya_disclosures'`;
    await until(async () =>
      leave('after', { subject: 'after' }).then(
        () => true,
        () => undefined,
      ),
    );
    await until(async () => (done.length === 2 ? true : undefined));
    await stop();
    expect(done.map(({ subject }) => subject)).toEqual(['before', 'after']);
  });

  it("lies where only its own service's role can read it", async () => {
    const stranger = connectDatabase({ url: database.urls.shelters, poolSize: 1 });
    await expect(stranger.database.execute('select * from disclosures_jobs._private_jobs')).rejects.toThrow();
    await stranger.close();
  });

  it('whose worker died with its process is done by another, soon', async () => {
    await leave('orphan');
    await database.admin`update disclosures_jobs._private_jobs set locked_by = 'worker-that-died', locked_at = now() - interval '1 minute', attempts = 1`;
    const done: JobPayload[] = [];
    const stop = work(async (payload) => void done.push(payload));
    await until(async () => (done.length > 0 ? true : undefined));
    await stop();
    expect(done).toHaveLength(1);
  });

  it('that another of its key took the place of, and whose worker died, is nothing that failed', async () => {
    await leave('replaced');
    await database.admin`update disclosures_jobs._private_jobs set key = null, attempts = max_attempts`;
    const stop = work(async () => undefined);
    await until(async () => ((await jobs()).length === 0 ? true : undefined));
    await stop();
  });

  it('stays with a worker that lives, however long it takes, whoever looks for the dead meanwhile', async () => {
    await leave('long');
    let begun = 0;
    let finish: () => void = () => undefined;
    const long = async () => {
      begun += 1;
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
    };
    const workers = [1, 2].map(() =>
      startJobs({ service: 'disclosures', databaseUrl: database.urls.disclosures, tasks: { note: long }, log, sweepMilliseconds: 20 }),
    );
    await until(async () => (begun > 0 ? true : undefined));
    const [moment] =
      await database.admin`update disclosures_jobs._private_jobs set locked_at = now() - interval '1 hour' returning clock_timestamp()::text as at`;
    await until(async () => {
      const [looks] = await database.admin`select count(*)::int as count from pg_stat_activity
        where query ~ 'force_unlock_workers|complete_jobs' and pid <> pg_backend_pid()
          and query_start > ${String(moment?.at)}::timestamptz + interval '200 milliseconds'`;
      return Number(looks?.count) >= 2 ? true : undefined;
    });
    expect((await database.admin`select locked_by from disclosures_jobs._private_jobs`)[0]?.locked_by).not.toBeNull();
    expect(begun).toBe(1);
    finish();
    await until(async () => ((await jobs()).length === 0 ? true : undefined));
    await Promise.all(workers.map((stop) => stop()));
  });
});
