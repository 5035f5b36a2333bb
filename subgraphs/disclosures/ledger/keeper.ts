import { and, asc, eq, gte, isNotNull, isNull, lt, max, sql } from 'drizzle-orm';
import { arrayLiteral, type DatabaseConnection, type Transaction, workSession } from '../../../platform/database.ts';
import { describeError, type Log } from '../../../platform/log.ts';
import type { Signer } from '../../../platform/signedNote.ts';
import { ledgerCheckpoints, ledgerEntries, ledgerLeaves } from '../tables.ts';
import { textOf } from './canonical.ts';
import { signCheckpoint } from './checkpoint.ts';
import { leafHash, rootOf } from './merkle.ts';
import { completeTiles, readTiles, treeSize } from './nodes.ts';
import type { Witness } from './witness.ts';

export interface Witnesses {
  readonly file: Witness | null;
  readonly post: Witness | null;
}

export interface Keeper {
  /** Puts every committed entry into its tree, signs the new heads and gives them to the witnesses. */
  keep(): Promise<void>;
  /** Keeps on until the answer is called. */
  start(): () => Promise<void>;
}

const batch = 2_000;
/** 'LEDG' in ASCII, with what is done one at a time, whatever the number of processes. */
const locks = { sequence: 0x4c454447_00, witness: 0x4c454447_01 } as const;
const oneAtATime = (tx: Transaction, lock: keyof typeof locks) => tx.execute(sql`select pg_advisory_xact_lock(${locks[lock]}::bigint)`);

/**
 * Appends committed entries to their trees in the order they were written, and signs each tree's new head, in one
 * transaction. @returns whether there were any
 */
async function sequence(tx: Transaction, signer: Signer): Promise<boolean> {
  await oneAtATime(tx, 'sequence');
  const taken = await tx.execute<{ network_id: string; sequence: string }>(sql`
    delete from disclosures.ledger_pending pending
    using (select network_id, sequence from disclosures.ledger_pending order by sequence limit ${batch}) next
    where pending.network_id = next.network_id and pending.sequence = next.sequence
    returning pending.network_id, pending.sequence`);
  for (const networkId of new Set(taken.map((one) => one.network_id))) {
    const sequences = taken.filter((one) => one.network_id === networkId).map((one) => Number(one.sequence));
    const rows = await tx
      .select()
      .from(ledgerEntries)
      .where(and(eq(ledgerEntries.networkId, networkId), sql`${ledgerEntries.sequence} = any(${arrayLiteral(sequences)}::bigint[])`))
      .orderBy(asc(ledgerEntries.sequence));
    const from = await treeSize(tx, networkId);
    const size = from + rows.length;
    const hashes = rows.map((row, offset) => leafHash(Buffer.from(textOf(row, from + offset))).toString('hex'));
    // As two arrays: a parameter for each value of thousands of rows takes longer than all the rest.
    await tx.execute(sql`
      insert into ${ledgerLeaves} (network_id, index, sequence, hash)
      select ${networkId}, ${from}::bigint + offset_from_one - 1, sequence, decode(hash, 'hex')
      from unnest(${arrayLiteral(rows.map((row) => row.sequence))}::bigint[], ${arrayLiteral(hashes)}::text[]) with ordinality as leaf (sequence, hash, offset_from_one)`);
    await completeTiles(tx, networkId, { from, to: size });
    const root = await rootOf(readTiles(tx, networkId), 0, size);
    await tx.insert(ledgerCheckpoints).values({ networkId, size, note: signCheckpoint(signer, { networkId, size, root }) });
  }
  return taken.length > 0;
}

/** Gives one witness the oldest checkpoint it does not have, with the leaves it does not have. @returns whether there was one */
async function testify(tx: Transaction, column: 'witnessedAt' | 'postedAt', witness: Witness): Promise<boolean> {
  await oneAtATime(tx, 'witness');
  const [next] = await tx
    .select()
    .from(ledgerCheckpoints)
    .where(isNull(ledgerCheckpoints[column]))
    .orderBy(asc(ledgerCheckpoints.size))
    .limit(1);
  if (next === undefined) return false;
  const { networkId, size, note } = next;
  const [before] = await tx
    .select({ size: max(ledgerCheckpoints.size) })
    .from(ledgerCheckpoints)
    .where(and(eq(ledgerCheckpoints.networkId, networkId), isNotNull(ledgerCheckpoints[column])));
  const firstIndex = before?.size ?? 0;
  const leaves = await tx
    .select({ hash: ledgerLeaves.hash })
    .from(ledgerLeaves)
    .where(and(eq(ledgerLeaves.networkId, networkId), gte(ledgerLeaves.index, firstIndex), lt(ledgerLeaves.index, size)))
    .orderBy(asc(ledgerLeaves.index));
  await witness({ networkId, size, note, firstIndex, leaves: leaves.map(({ hash }) => hash.toString('base64')) });
  await tx
    .update(ledgerCheckpoints)
    .set({ [column]: sql`clock_timestamp()` })
    .where(and(eq(ledgerCheckpoints.networkId, networkId), eq(ledgerCheckpoints.size, size)));
  return true;
}

/** Keeps the ledger's trees. What it fails to do, it does the next time; entries are safe without it. */
export function createKeeper({
  connection,
  signer,
  witnesses,
  log,
  everyMilliseconds = 1_000,
}: {
  connection: DatabaseConnection;
  signer: Signer;
  witnesses: Witnesses;
  log: Log;
  everyMilliseconds?: number;
}): Keeper {
  const session = workSession(connection.database, 'ledger');
  const give = async (column: 'witnessedAt' | 'postedAt', witness: Witness | null) => {
    while (witness !== null && (await session((tx) => testify(tx, column, witness)))) {
      // Until it has them all.
    }
  };
  const report = (event: string) => (error: unknown) => log.error(event, describeError(error));
  const keepOnce = async () => {
    while (await session((tx) => sequence(tx, signer))) {
      // Until none is left.
    }
    // A witness that is away must not keep the other from knowing.
    await give('witnessedAt', witnesses.file).catch(report('ledger witness file was not written'));
    await give('postedAt', witnesses.post).catch(report('ledger witness did not take a checkpoint'));
  };
  let queue: Promise<void> = Promise.resolve();
  const keep = () => {
    queue = queue.then(keepOnce, keepOnce);
    return queue;
  };
  return {
    keep,
    start() {
      let stopped = false;
      let timer: NodeJS.Timeout | undefined;
      const tick = async () => {
        await keep().catch(report('ledger cannot be kept'));
        if (!stopped) timer = setTimeout(tick, everyMilliseconds);
      };
      const first = tick();
      return async () => {
        stopped = true;
        clearTimeout(timer);
        await first;
        await queue.catch(() => undefined);
      };
    },
  };
}
