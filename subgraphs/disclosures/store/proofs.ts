import { and, desc, eq, gt } from 'drizzle-orm';
import { textOf } from '../ledger/canonical.ts';
import { consistencyPath, inclusionPath } from '../ledger/merkle.ts';
import { readTiles } from '../ledger/nodes.ts';
import { ledgerCheckpoints, ledgerLeaves } from '../tables.ts';
import type { Asker } from './asker.ts';
import type { LedgerEntryRow } from './ledger.ts';

const base64 = (hashes: readonly Buffer[]) => hashes.map((hash) => hash.toString('base64'));

/** A checkpoint as its note says it: the third line is the root. */
const told = ({ size, note, at }: typeof ledgerCheckpoints.$inferSelect) => ({ size, note, at, root: note.split('\n')[2] ?? '' });

/** Proofs about the viewer's own network's tree. */
export function proofReads({ networkId, session }: Asker) {
  const ofNetwork = eq(ledgerCheckpoints.networkId, networkId);
  return {
    checkpoint: () =>
      session(async (tx) => {
        const [last] = await tx.select().from(ledgerCheckpoints).where(ofNetwork).orderBy(desc(ledgerCheckpoints.size)).limit(1);
        return last === undefined ? null : told(last);
      }),

    /** Null while the entry waits for its checkpoint. */
    inclusion: (entry: LedgerEntryRow) =>
      session(async (tx) => {
        const [leaf] = await tx
          .select()
          .from(ledgerLeaves)
          .where(and(eq(ledgerLeaves.networkId, networkId), eq(ledgerLeaves.sequence, entry.sequence)));
        if (leaf === undefined) return null;
        const [head] = await tx
          .select()
          .from(ledgerCheckpoints)
          .where(and(ofNetwork, gt(ledgerCheckpoints.size, leaf.index)))
          .orderBy(desc(ledgerCheckpoints.size))
          .limit(1);
        if (head === undefined) return null;
        return {
          entry: textOf(entry, leaf.index),
          index: leaf.index,
          leafHash: leaf.hash.toString('base64'),
          path: base64(await inclusionPath(readTiles(tx, networkId), leaf.index, head.size)),
          checkpoint: told(head),
        };
      }),

    /** Null unless both sizes are of checkpoints and in this order. */
    consistency: ({ from, to }: { from: number; to: number }) =>
      session(async (tx) => {
        if (from < 1 || from > to) return null;
        const heads = await Promise.all(
          [from, to].map((size) =>
            tx
              .select({ size: ledgerCheckpoints.size })
              .from(ledgerCheckpoints)
              .where(and(ofNetwork, eq(ledgerCheckpoints.size, size))),
          ),
        );
        if (heads.some((rows) => rows.length === 0)) return null;
        return { from, to, path: base64(await consistencyPath(readTiles(tx, networkId), from, to)) };
      }),
  };
}
