import { EventEmitter } from 'node:events';
import type { WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';
import { describeError, type Log } from './log.ts';

/** Time between a worker's first job and its lock. */
const graceSeconds = 5;

export interface LivingWorkers {
  /** To be told of every worker that begins. */
  readonly events: WorkerEvents;
  /** Told when the connection that holds the locks is gone: then nobody knows that these workers live. */
  onLost(lost: () => void): void;
  stop(): Promise<void>;
}

/**
 * Gives back the jobs of workers that died with their process; the library itself waits four hours. A worker that lives holds a lock
 * of the database under its name, on one connection of its process; whoever has jobs and no lock is dead.
 */
export async function startLivingWorkers({
  pool,
  schema,
  log,
  sweepMilliseconds,
}: {
  pool: Pool;
  schema: string;
  log: Log;
  sweepMilliseconds: number;
}): Promise<LivingWorkers> {
  const client = await pool.connect();
  const events: WorkerEvents = new EventEmitter();
  // One after the other: the connection has one statement at a time.
  let last: Promise<unknown> = Promise.resolve();
  const next = (work: () => Promise<unknown>) => {
    last = last.then(work).catch((error) => log.warn('jobs of the dead are not given back', describeError(error)));
    return last;
  };
  // The library locks jobs under the name of the pool of workers.
  events.on('pool:create', ({ workerPool }) => {
    void next(() => client.query('select pg_advisory_lock(hashtext($1), hashtext($2))', [schema, workerPool.id]));
  });
  const sweep = () =>
    next(() =>
      client.query(
        `select ${schema}.force_unlock_workers(array_agg(distinct locked_by)) from ${schema}.jobs job
        where locked_by is not null and locked_at < now() - make_interval(secs => $2) and not exists (
          select from pg_locks held
          where held.locktype = 'advisory' and held.objsubid = 2 and held.granted
            and held.database = (select oid from pg_database where datname = current_database())
            and held.classid::bigint = hashtext($1)::bigint & 4294967295 and held.objid::bigint = hashtext(job.locked_by)::bigint & 4294967295)
        having count(*) > 0`,
        [schema, graceSeconds],
      ),
    );
  // A job that was under way when another of its key was left is marked so that it is never tried again; if its worker died it
  // would lie there for ever. Nothing of it failed.
  const clear = () =>
    next(() =>
      client.query(
        `select ${schema}.complete_jobs(array_agg(id)) from ${schema}.jobs
        where key is null and attempts >= max_attempts and last_error is null and locked_by is null having count(*) > 0`,
      ),
    );
  const tidy = () => Promise.all([sweep(), clear()]);
  const timer = setInterval(tidy, sweepMilliseconds);
  await tidy();
  return {
    events,
    onLost: (lost) => {
      client.on('error', lost);
      client.on('end', lost);
    },
    stop: async () => {
      clearInterval(timer);
      await last;
      // Its locks go with the connection.
      client.release(true);
    },
  };
}
