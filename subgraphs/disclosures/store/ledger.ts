import { and, desc, eq, lt, type SQL } from 'drizzle-orm';
import type { ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { ledgerEntries } from '../tables.ts';

export type LedgerEntryRow = typeof ledgerEntries.$inferSelect;

export interface LedgerFilter {
  readonly placeId?: string | null | undefined;
  readonly memberId?: string | null | undefined;
  readonly kind?: LedgerEntryRow['kind'] | null | undefined;
}

/** Reads of the ledger; row-level security leaves the entries this viewer may see. */
export function ledgerReads({ session }: { session: ViewerSession }) {
  return {
    /** Newest first, `limit` + 1 rows. */
    ledger({ filter, limit, after }: { filter: LedgerFilter; limit: number; after: string | null }): Promise<LedgerEntryRow[]> {
      const conditions: (SQL | undefined)[] = [
        filter.placeId ? eq(ledgerEntries.placeId, storedId(filter.placeId)) : undefined,
        filter.memberId ? eq(ledgerEntries.memberId, storedId(filter.memberId)) : undefined,
        filter.kind ? eq(ledgerEntries.kind, filter.kind) : undefined,
        after ? lt(ledgerEntries.sequence, Number(after)) : undefined,
      ];
      return session((tx) =>
        tx
          .select()
          .from(ledgerEntries)
          .where(and(...conditions))
          .orderBy(desc(ledgerEntries.sequence))
          .limit(limit + 1),
      );
    },
  };
}
