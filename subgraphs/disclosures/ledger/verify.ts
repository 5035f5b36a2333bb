import { createHash } from 'node:crypto';
import type { Verifier } from '../../../platform/signedNote.ts';
import { openCheckpoint, type TreeHead } from './checkpoint.ts';
import { GrowingTree, leafHash } from './merkle.ts';

/** A leaf as it was found; `entry` is null when the row it stands for is gone, and its text what is hashed. */
export interface FoundLeaf {
  readonly index: number;
  readonly entry: { readonly id: string; readonly text: string } | null;
  /** The hash that was kept beside it; null in an export, which keeps none. */
  readonly hash: Buffer | null;
}

export type FaultCode =
  /** The entry does not give the hash that was kept of it. */
  | 'EDITED'
  /** There is no such entry any more. */
  | 'MISSING'
  /** Entry and tree agree with one another and not with the witness. */
  | 'REWRITTEN'
  /** The root does not fit a checkpoint: something up to here is not what was signed. */
  | 'FORKED'
  /** A checkpoint nobody with the key signed, or of another ledger. */
  | 'CHECKPOINT_FORGED'
  /** Entries after the last checkpoint, which nothing vouches for. */
  | 'UNSIGNED_TAIL'
  /** An entry that is in no tree and waits for none. */
  | 'OUTSIDE_THE_TREE';

export interface Fault {
  readonly code: FaultCode;
  /** Place in the tree, from 0. */
  readonly index: number;
  readonly entryId: string | null;
}

export interface Report {
  readonly entries: number;
  readonly checkpoints: number;
  /** The first entry that is wrong, missing or forked; null when all is well. */
  readonly fault: Fault | null;
  readonly root: string;
}

/** What the witness has of one ledger. */
export interface WitnessRecord {
  readonly notes: readonly string[];
  /** The hash of a leaf; undefined where the witness has none. */
  leaf(index: number): Buffer | undefined;
  readonly size: number;
}

/**
 * Recomputes a ledger from its entries alone, in one pass, and holds it against every checkpoint and the witness. It
 * needs no trust in the database: only the public key.
 */
export async function verifyLedger({
  leaves,
  notes,
  witness,
  verifier,
  networkId,
  allowUnsignedTail,
}: {
  /** In their order, in batches of any size. */
  leaves: AsyncIterable<readonly FoundLeaf[]>;
  notes: readonly string[];
  witness: WitnessRecord | null;
  verifier: Verifier;
  networkId: string;
  /** True while the keeper runs: the newest entries wait for their checkpoint. */
  allowUnsignedTail: boolean;
}): Promise<Report> {
  const heads = new Map<number, TreeHead[]>();
  let forged: Fault | null = null;
  const all = [...new Set([...notes, ...(witness?.notes ?? [])])];
  for (const note of all) {
    const head = openCheckpoint(note, verifier);
    if (head === null || head.networkId !== networkId) forged ??= { code: 'CHECKPOINT_FORGED', index: 0, entryId: null };
    else heads.set(head.size, [...(heads.get(head.size) ?? []), head]);
  }
  const signed = Math.max(0, ...heads.keys());
  const tree = new GrowingTree();
  let fault: Fault | null = null;
  let lastId: string | null = null;
  const check = ({ index, entry, hash }: FoundLeaf): Fault | null => {
    const at = tree.size;
    if (index !== at || entry === null) return { code: 'MISSING', index: at, entryId: null };
    const computed = leafHash(Buffer.from(entry.text));
    const kept = witness?.leaf(at);
    if (kept !== undefined && !computed.equals(kept))
      return { code: hash === null || hash.equals(computed) ? 'REWRITTEN' : 'EDITED', index: at, entryId: entry.id };
    if (hash !== null && !hash.equals(computed)) return { code: 'EDITED', index: at, entryId: entry.id };
    tree.push(computed);
    lastId = entry.id;
    const forked = heads.get(tree.size)?.some(({ root }) => !root.equals(tree.root())) ?? false;
    return forked ? { code: 'FORKED', index: at, entryId: entry.id } : null;
  };
  reading: for await (const batch of leaves) {
    for (const leaf of batch) {
      fault = check(leaf);
      if (fault !== null) break reading;
    }
  }
  if (fault === null && tree.size < Math.max(signed, witness?.size ?? 0)) fault = { code: 'MISSING', index: tree.size, entryId: null };
  if (fault === null && tree.size > signed && !allowUnsignedTail) fault = { code: 'UNSIGNED_TAIL', index: signed, entryId: lastId };
  return { entries: tree.size, checkpoints: all.length, fault: fault ?? forged, root: tree.root().toString('base64') };
}

/** A short name of a ledger's state, for people to compare: the first bytes of a hash over its root. */
export const fingerprint = (root: string): string => createHash('sha256').update(root).digest('hex').slice(0, 16);
