import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import { type DatabaseConnection, type Transaction, workSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { ledgerCheckpoints, ledgerEntries, ledgerLeaves, ledgerPending } from '../tables.ts';
import { type CanonicalEntry, canonicalText, textOf } from './canonical.ts';
import type { ReadNode } from './merkle.ts';
import { readTiles } from './nodes.ts';
import type { FoundLeaf } from './verify.ts';

const page = 10_000;

type EntryColumns = Omit<CanonicalEntry, 'index' | 'networkId'> & { readonly sequence: string };

/**
 * A page of leaves, each with the entry it stands for. Two statements over ranges and a join here: one statement would look up
 * every entry by itself.
 */
async function leavesPage(tx: Transaction, networkId: string, from: number, to: number): Promise<FoundLeaf[]> {
  const leaves = await tx.execute<{ index: string; sequence: string; hash: Buffer }>(sql`
    select index, sequence, hash from disclosures.ledger_leaves
    where network_id = ${networkId} and index >= ${from} and index < ${to} order by index`);
  const sequences = leaves.map(({ sequence }) => Number(sequence));
  const [least, most] = sequences.reduce(([low, high], one) => [Math.min(low, one), Math.max(high, one)], [Number.MAX_SAFE_INTEGER, 0]);
  const rows = await tx.execute<EntryColumns & Record<string, unknown>>(sql`
    select sequence, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, case_id as "caseId", id, kind,
      member_id as "memberId", organisation_id as "organisationId", place_id as "placeId", precision, purpose, reason,
      recipient_member_id as "recipientMemberId", recipient_organisation_id as "recipientOrganisationId",
      request_id as "requestId", subject_id as "subjectId"
    from disclosures.ledger_entries where network_id = ${networkId} and sequence between ${least} and ${most}`);
  const entries = new Map(rows.map((row) => [row.sequence, row]));
  return leaves.map(({ index, sequence, hash }) => {
    const entry = entries.get(sequence);
    return {
      index: Number(index),
      hash,
      entry: entry === undefined ? null : { id: entry.id, text: canonicalText({ ...entry, networkId, index: Number(index) }) },
    };
  });
}

/** Entries that wait for the tree. */
export interface Pending {
  readonly count: number;
}

/** One network's ledger as it lies in the database, for whoever checks or exports it. */
export function databaseLedger(connection: DatabaseConnection, networkId: string) {
  const session = workSession(connection.database, 'ledger');
  return {
    /** Leaves in their order, each with the entry it stands for; all of them, or those below an index. */
    async *leaves(below = Number.MAX_SAFE_INTEGER): AsyncGenerator<readonly FoundLeaf[]> {
      for (let from = 0; from < below; from += page) {
        const leaves = await session((tx) => leavesPage(tx, networkId, from, Math.min(from + page, below)));
        if (leaves.length === 0) return;
        yield leaves;
      }
    },

    leafOf: (entryId: string): Promise<FoundLeaf | null> =>
      session(async (tx) => {
        const [row] = await tx
          .select({ index: ledgerLeaves.index, hash: ledgerLeaves.hash, entry: ledgerEntries })
          .from(ledgerLeaves)
          .innerJoin(
            ledgerEntries,
            and(eq(ledgerEntries.networkId, ledgerLeaves.networkId), eq(ledgerEntries.sequence, ledgerLeaves.sequence)),
          )
          .where(and(eq(ledgerLeaves.networkId, networkId), eq(ledgerEntries.id, storedId(entryId))));
        if (row === undefined) return null;
        return { index: row.index, hash: row.hash, entry: { id: row.entry.id, text: textOf(row.entry, row.index) } };
      }),

    notes: async (): Promise<string[]> => {
      const rows = await session((tx) =>
        tx
          .select({ note: ledgerCheckpoints.note })
          .from(ledgerCheckpoints)
          .where(eq(ledgerCheckpoints.networkId, networkId))
          .orderBy(asc(ledgerCheckpoints.size)),
      );
      return rows.map(({ note }) => note);
    },

    pending: (): Promise<Pending> =>
      session(async (tx) => {
        const [row] = await tx.select({ count: count() }).from(ledgerPending).where(eq(ledgerPending.networkId, networkId));
        return { count: row?.count ?? 0 };
      }),

    /** An entry that is in no tree and does not wait for one: somebody wrote it past the ledger. */
    outside: async (): Promise<string | null> => {
      const of = (table: typeof ledgerLeaves | typeof ledgerPending) =>
        and(eq(table.networkId, ledgerEntries.networkId), eq(table.sequence, ledgerEntries.sequence));
      const [row] = await session((tx) =>
        tx
          .select({ id: ledgerEntries.id })
          .from(ledgerEntries)
          .leftJoin(ledgerLeaves, of(ledgerLeaves))
          .leftJoin(ledgerPending, of(ledgerPending))
          .where(and(eq(ledgerEntries.networkId, networkId), isNull(ledgerLeaves.sequence), isNull(ledgerPending.sequence)))
          .limit(1),
      );
      return row?.id ?? null;
    },

    /** Reads the tree's nodes. */
    reading: <Result>(work: (read: ReadNode) => Promise<Result>): Promise<Result> => session((tx) => work(readTiles(tx, networkId))),
  };
}

/** Networks that have a ledger. */
export const networksOf = async (connection: DatabaseConnection): Promise<string[]> =>
  (
    await workSession(
      connection.database,
      'ledger',
    )((tx) => tx.selectDistinct({ networkId: ledgerCheckpoints.networkId }).from(ledgerCheckpoints))
  ).map(({ networkId }) => networkId);
