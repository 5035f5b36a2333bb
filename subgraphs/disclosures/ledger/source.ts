import { and, asc, count, eq, gte, isNull, lt, type SQL } from 'drizzle-orm';
import { type DatabaseConnection, type Transaction, workSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { ledgerCheckpoints, ledgerEntries, ledgerLeaves, ledgerPending } from '../tables.ts';
import type { ReadNode } from './merkle.ts';
import { readTiles } from './nodes.ts';
import type { FoundLeaf } from './verify.ts';

const page = 10_000;

/** Entries that wait for the tree. */
export interface Pending {
  readonly count: number;
}

/** One network's ledger as it lies in the database, for whoever checks or exports it. */
export function databaseLedger(connection: DatabaseConnection, networkId: string) {
  const session = workSession(connection.database, 'ledger');
  const leafRows = (tx: Transaction, condition: SQL | undefined) =>
    tx
      .select({ index: ledgerLeaves.index, hash: ledgerLeaves.hash, entry: ledgerEntries })
      .from(ledgerLeaves)
      .leftJoin(ledgerEntries, and(eq(ledgerEntries.networkId, ledgerLeaves.networkId), eq(ledgerEntries.sequence, ledgerLeaves.sequence)))
      .where(and(eq(ledgerLeaves.networkId, networkId), condition))
      .orderBy(asc(ledgerLeaves.index));
  const found = ({ index, hash, entry }: Awaited<ReturnType<typeof leafRows>>[number]): FoundLeaf => ({
    index,
    hash,
    entry: entry && { ...entry, index },
  });
  return {
    /** Leaves in their order, each with the entry it stands for; all of them, or those below an index. */
    async *leaves(below = Number.MAX_SAFE_INTEGER): AsyncGenerator<FoundLeaf> {
      for (let from = 0; from < below; from += page) {
        const range = and(gte(ledgerLeaves.index, from), lt(ledgerLeaves.index, Math.min(from + page, below)));
        const rows = await session((tx) => leafRows(tx, range));
        for (const row of rows) yield found(row);
        if (rows.length === 0) return;
      }
    },

    leafOf: (entryId: string): Promise<FoundLeaf | null> =>
      session(async (tx) => {
        const [row] = await leafRows(tx, eq(ledgerEntries.id, storedId(entryId)));
        return row === undefined ? null : found(row);
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
