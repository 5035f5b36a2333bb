import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';

/** What time it is for whoever asks; a simulated week brings its own. */
export type Clock = (tx: Transaction) => Promise<Date>;

/** The database's, which is the same for every process. */
export const databaseClock: Clock = async (tx) => {
  const [clock] = await tx.execute<{ now: string }>(sql`select now()::text as now`);
  return new Date(String(clock?.now));
};
