import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { DatabaseConnection } from '../database.ts';

/** Fixed moments that everybody waits for together. */
export interface Ticks {
  /** Hears each one that comes, until the signal. @returns the last one before those */
  follow(hear: (tick: Date) => void, signal: AbortSignal): Promise<Date>;
}

/** The database's clock: it decides what the present tick is, for every process alike. */
export const databaseClock =
  ({ database }: DatabaseConnection) =>
  async (): Promise<Date> => {
    const [clock] = await database.execute<{ now: string }>(sql`select clock_timestamp()::text as now`);
    return new Date(String(clock?.now));
  };

/** A tick that lies further ahead is waited for in parts: clocks are put right meanwhile. */
const longestWaitMilliseconds = 60_000;
/** Before a clock that could not be read is asked again. */
const patienceMilliseconds = 1_000;

/**
 * Ticks of a clock, such as its quarter hours. It runs only while somebody waits.
 * @param tickBefore the last tick at or before a moment
 */
export function clockTicks({
  clock,
  tickBefore,
  everyMilliseconds,
}: {
  clock: () => Promise<Date>;
  tickBefore: (now: Date) => Date;
  everyMilliseconds: number;
}): Ticks {
  const followers = new Set<(tick: Date) => void>();
  let running: { readonly stop: AbortController; readonly begun: Promise<Date>; told: Date } | null = null;

  const run = async (own: NonNullable<typeof running>) => {
    const { signal } = own.stop;
    own.told = await own.begun;
    while (!signal.aborted) {
      let wait = patienceMilliseconds;
      try {
        const now = await clock();
        const tick = tickBefore(now);
        wait = Math.min(tick.getTime() + everyMilliseconds - now.getTime(), longestWaitMilliseconds);
        if (tick > own.told && !signal.aborted) {
          own.told = tick;
          for (const hear of followers) hear(tick);
        }
      } catch {
        // The database is away; what asks it next says so.
      }
      await setTimeout(wait, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const begin = () => {
    const own = { stop: new AbortController(), begun: clock().then(tickBefore), told: new Date(0) };
    running = own;
    run(own).catch(() => {
      if (running === own) running = null;
    });
    return own;
  };

  return {
    async follow(hear, signal) {
      followers.add(hear);
      const leave = () => {
        if (!followers.delete(hear) || followers.size > 0) return;
        running?.stop.abort();
        running = null;
      };
      signal.addEventListener('abort', leave, { once: true });
      const own = running ?? begin();
      try {
        const begun = await own.begun;
        return own.told > begun ? own.told : begun;
      } catch (error) {
        leave();
        throw error;
      } finally {
        if (signal.aborted) leave();
      }
    },
  };
}
