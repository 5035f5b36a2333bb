import { and, desc, eq, inArray, lt, or, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import type { EntryKind, EntryReason, Precision } from '../domain/index.ts';
import { ledgerEntries } from '../tables.ts';
import type { Asker } from './asker.ts';

export type LedgerEntryRow = typeof ledgerEntries.$inferSelect;

export interface LedgerFilter {
  readonly placeId?: string | null | undefined;
  readonly memberId?: string | null | undefined;
  readonly kind?: EntryKind | null | undefined;
}

/** What is to be written; who wrote it and in which request is known. Ids only. */
export interface NewEntry {
  readonly kind: EntryKind;
  readonly reason: EntryReason;
  readonly precision?: Precision;
  readonly placeId?: string | null;
  readonly placeOrganisationId?: string | null;
  readonly caseId?: string | null;
  readonly purpose?: string | null;
  readonly subjectId?: string | null;
  readonly recipientMemberId?: string | null;
  readonly recipientOrganisationId?: string | null;
}

/** Writes lines of the ledger in the transaction of what they tell. If they cannot be written, it did not happen. */
export function appendEntries(tx: Transaction, { networkId, memberId, organisationId, requestId }: Asker, entries: readonly NewEntry[]) {
  return tx
    .insert(ledgerEntries)
    .values(entries.map((entry) => ({ precision: 'NOTHING' as const, ...entry, networkId, memberId, organisationId, requestId })))
    .returning({ id: ledgerEntries.id, sequence: ledgerEntries.sequence, placeId: ledgerEntries.placeId, kind: ledgerEntries.kind });
}

/** Reads of the ledger; row-level security leaves the entries this viewer may see. */
export function ledgerReads({ session }: Asker) {
  const page = (conditions: readonly (SQL | undefined)[], { limit, after }: { limit: number; after: string | null }) =>
    session((tx) =>
      tx
        .select()
        .from(ledgerEntries)
        .where(and(...conditions, after ? lt(ledgerEntries.sequence, Number(after)) : undefined))
        .orderBy(desc(ledgerEntries.sequence))
        .limit(limit + 1),
    );
  return {
    /** Newest first, `limit` + 1 rows. */
    ledger: ({ filter, ...rest }: { filter: LedgerFilter; limit: number; after: string | null }): Promise<LedgerEntryRow[]> =>
      page(
        [
          filter.placeId ? eq(ledgerEntries.placeId, storedId(filter.placeId)) : undefined,
          filter.memberId ? eq(ledgerEntries.memberId, storedId(filter.memberId)) : undefined,
          filter.kind ? eq(ledgerEntries.kind, filter.kind) : undefined,
        ],
        rest,
      ),

    /** About a case's consents and the places given. Newest first, `limit` + 1 rows. */
    caseLedger: ({
      caseId,
      placeIds,
      ...rest
    }: {
      caseId: string;
      placeIds: readonly string[];
      limit: number;
      after: string | null;
    }): Promise<LedgerEntryRow[]> =>
      page(
        [or(eq(ledgerEntries.caseId, storedId(caseId)), placeIds.length > 0 ? inArray(ledgerEntries.placeId, [...placeIds]) : undefined)],
        rest,
      ),

    entry: (id: string): Promise<LedgerEntryRow | null> =>
      session(
        async (tx) =>
          (
            await tx
              .select()
              .from(ledgerEntries)
              .where(eq(ledgerEntries.id, storedId(id)))
          )[0] ?? null,
      ),
  };
}
