import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { Logger, parseCronItems, run, runMigrations, type TaskList } from 'graphile-worker';
import { Pool } from 'pg';
import { arrayLiteral, type DatabaseConnection, type Transaction } from './database.ts';
import { type LivingWorkers, startLivingWorkers } from './livingWorkers.ts';
import { describeError, type Log } from './log.ts';
import type { CallingService, ServiceViewer } from './viewer.ts';

/** Where a service's jobs lie: the library's own tables, in a schema that belongs to the service's login role. */
export const jobsSchemaOf = (service: string): string => `${service}_jobs`;

/** Ids only, as an event of the outbox. */
export type JobPayload = Readonly<Record<string, string>>;

/** A service at work on a job, on behalf of those who left it. */
export const leftBy = (service: CallingService, { networkId = '', memberId = '', organisationId = '' }: JobPayload): ServiceViewer => ({
  kind: 'service',
  service,
  networkId,
  onBehalfOf: { memberId, organisationId },
});

export interface NewJob {
  readonly task: string;
  readonly payload: JobPayload;
  /** Seconds from now. */
  readonly inSeconds: number;
  /** One job a key: a second one replaces the first while that has not run. */
  readonly key: string;
}

/** How often a job is tried, with growing pauses, before it is left for somebody to look at. */
const attempts = 12;

/** Leaves a job to be done later, in the transaction of what it is about. */
export async function addJob(tx: Transaction, service: string, { task, payload, inSeconds, key }: NewJob): Promise<void> {
  await tx.execute(sql`
    select from ${sql.identifier(jobsSchemaOf(service))}.add_job(
      ${task}::text, ${JSON.stringify(payload)}::json, run_at => clock_timestamp() + make_interval(secs => ${inSeconds}),
      max_attempts => ${attempts}, job_key => ${key}::text)`);
}

/** The library's words may quote a payload or a statement: only that something failed, and what kind of thing, is told. */
const silent = new Logger(() => () => undefined);

/** Brings the tables of a service's jobs up to date, as the role they belong to. Safe to repeat. */
export const migrateJobs = (service: string, url: string): Promise<void> =>
  runMigrations({ connectionString: url, schema: jobsSchemaOf(service), logger: silent, preset: { worker: { maxPoolSize: 1 } } });

/** A job that was tried as often as it may be. */
export interface DeadJob extends Record<string, unknown> {
  readonly id: string;
  readonly task: string;
  readonly attempts: number;
  readonly lastError: string | null;
}

/** Oldest first. */
export const deadJobs = ({ database }: DatabaseConnection, service: string): Promise<DeadJob[]> =>
  database.execute<DeadJob>(sql`
    select id::text, task_identifier as task, attempts, last_error as "lastError" from ${sql.identifier(jobsSchemaOf(service))}.jobs
    where attempts >= max_attempts order by id`);

/** Lets dead jobs be tried again from the beginning. @returns how many */
export async function reviveJobs(connection: DatabaseConnection, service: string): Promise<number> {
  const ids = (await deadJobs(connection, service)).map(({ id }) => id);
  if (ids.length > 0)
    await connection.database.execute(
      sql`select from ${sql.identifier(jobsSchemaOf(service))}.reschedule_jobs(${arrayLiteral(ids)}::bigint[], run_at => clock_timestamp(), attempts => 0)`,
    );
  return ids.length;
}

export type Tasks = Readonly<Record<string, (payload: JobPayload) => Promise<void>>>;

/** Wraps tasks so that the library keeps and tells no more of a failure than what kind of thing it was. */
const taskListOf = (tasks: Tasks, log: Log): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload: unknown) => {
        try {
          await task(payload as JobPayload);
        } catch (error) {
          const described = describeError(error);
          log.warn('job failed', { task: name, ...described });
          throw new Error(described.error ?? 'unknown');
        }
      },
    ]),
  );

/**
 * A connection that is lost while the library gives it back is given back twice by it, which the pool answers with an error that
 * nobody catches: the second time is nothing.
 */
function releasingOnce(pool: Pool): Pool {
  type Connected = Parameters<Parameters<Pool['connect']>[0]>;
  const connect = pool.connect.bind(pool);
  const once = (callback: (...connected: Connected) => void) =>
    connect((error, client, release) => {
      let released = false;
      callback(error, client, (destroy) => {
        // A pool that has been ended gives nothing to be given back, whatever its types say.
        if (!released) release?.(destroy);
        released = true;
      });
    });
  pool.connect = ((callback?: (...connected: Connected) => void) =>
    callback === undefined ? connect() : once(callback)) as Pool['connect'];
  return pool;
}

const longestPauseMilliseconds = 30_000;

/**
 * Does a service's jobs, at least once each; several processes may. Nothing is ever true because a job ran: it reminds
 * and tidies. When the database goes away, it begins again once that is back.
 * @returns the end of it
 */
export function startJobs({
  service,
  databaseUrl,
  tasks,
  daily = [],
  log,
  concurrentJobs = 2,
  firstPauseMilliseconds = 500,
  sweepMilliseconds = 10_000,
}: {
  service: string;
  databaseUrl: string;
  tasks: Tasks;
  /** Tasks that are done once a day as well, in the small hours. */
  daily?: readonly string[];
  log: Log;
  /** How many are under way at once. */
  concurrentJobs?: number;
  firstPauseMilliseconds?: number;
  /** How often it looks for jobs whose worker died. */
  sweepMilliseconds?: number;
}): () => Promise<void> {
  const stopping = new AbortController();
  const taskList = taskListOf(tasks, log);
  // Missed while nothing ran: made up for when it runs again.
  const parsedCronItems = parseCronItems(
    daily.map((task) => ({ task, match: '17 3 * * *', options: { backfillPeriod: 172_800_000, maxAttempts: attempts } })),
  );
  const work = async () => {
    // A pool of our own: on one that the library makes, a connection that is lost at the wrong moment has no listener for its
    // error, and that ends the process.
    const pool = releasingOnce(new Pool({ connectionString: databaseUrl, max: 4 }));
    const lost = (error: Error) => log.warn('jobs lost a connection', describeError(error));
    pool.on('error', lost);
    pool.on('connect', (client) => client.on('error', lost));
    try {
      const living = await startLivingWorkers({ pool, schema: jobsSchemaOf(service), log, sweepMilliseconds });
      await workOn(pool, living).finally(living.stop);
    } finally {
      await pool.end();
    }
  };
  const workOn = async (pgPool: Pool, { events, onLost }: LivingWorkers) => {
    const runner = await run({
      pgPool,
      schema: jobsSchemaOf(service),
      taskList,
      parsedCronItems,
      noHandleSignals: true,
      logger: silent,
      events,
      // Completed in batches (of no delay): one by one, the library does not look at what becomes of it, and a lost
      // connection then ends the process.
      preset: { worker: { concurrentJobs, pollInterval: 2_000, completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
    const stop = () => void runner.stop().catch(() => undefined);
    onLost(stop);
    stopping.signal.addEventListener('abort', stop, { once: true });
    if (stopping.signal.aborted) stop();
    await runner.promise.finally(() => stopping.signal.removeEventListener('abort', stop));
  };
  const running = (async () => {
    for (let pause = firstPauseMilliseconds; !stopping.signal.aborted; pause = Math.min(pause * 2, longestPauseMilliseconds)) {
      const began = Date.now();
      await work().catch((error) => log.warn('jobs cannot be done now', describeError(error)));
      if (Date.now() - began > longestPauseMilliseconds) pause = firstPauseMilliseconds;
      // Ended early by stopping, which is no failure.
      if (!stopping.signal.aborted) await setTimeout(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return async () => {
    stopping.abort();
    await running;
  };
}
