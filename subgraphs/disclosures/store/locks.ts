import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';

/** What is done one at a time; each has a space of lock numbers of its own. */
const spaces = { referral: 0, compromise: 1, placeKey: 2, forgetting: 3, document: 4, team: 5 } as const;

/** Waits for its turn, until the transaction ends. */
export const oneAtATime = (tx: Transaction, space: keyof typeof spaces, id: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, ${spaces[space]}))`);

/** While this transaction seals words under a place's key, the key is neither rotated nor destroyed. */
export const holdPlaceKey = (tx: Transaction, placeId: string) =>
  tx.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended(${placeId}, ${spaces.placeKey}))`);
