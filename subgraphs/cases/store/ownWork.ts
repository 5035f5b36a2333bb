import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';
import type { Asker } from './asker.ts';

/**
 * Does part of a transaction as this service itself: what conflict checks compare, and whom they stop, is open to no viewer. Whether the
 * viewer may cause it was decided before, by the rows they were given and locked.
 */
export async function asOwnWork<Result>(tx: Transaction, { viewer }: Asker, work: () => Promise<Result>): Promise<Result> {
  const become = (service: string) => tx.execute(sql`select set_config('saya.service', ${service}, true)`);
  await become('cases');
  // After an error the transaction is over, and the setting with it.
  const result = await work();
  await become(viewer.kind === 'service' ? viewer.service : '');
  return result;
}
