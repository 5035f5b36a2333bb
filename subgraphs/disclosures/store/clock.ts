import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';

/** The database's clock: the only one that decides about rights. */
export async function now(tx: Transaction): Promise<Date> {
  const [row] = await tx.execute<{ at: string }>(
    sql`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
  );
  return new Date(String(row?.at));
}
