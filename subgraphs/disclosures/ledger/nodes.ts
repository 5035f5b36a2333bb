import { and, asc, desc, eq, gte, lt } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';
import { ledgerLeaves, ledgerNodes } from '../tables.ts';
import { nodeHash, type ReadNode } from './merkle.ts';

/** Roots are stored at every eighth level; a tile is the 256 of them that one root above stands for. */
const tileLevels = 8;
const tileSize = 2 ** tileLevels;

/** Reads one network's tree, a tile at a time; for one use, since a tile that grows is not read again. */
export function readTiles(tx: Transaction, networkId: string): ReadNode {
  const tiles = new Map<string, Promise<Buffer[]>>();
  const load = async (level: number, tile: number): Promise<Buffer[]> => {
    const range = <Column extends typeof ledgerLeaves.index | typeof ledgerNodes.index>(column: Column) =>
      and(gte(column, tile * tileSize), lt(column, (tile + 1) * tileSize));
    const rows =
      level === 0
        ? await tx
            .select({ hash: ledgerLeaves.hash })
            .from(ledgerLeaves)
            .where(and(eq(ledgerLeaves.networkId, networkId), range(ledgerLeaves.index)))
            .orderBy(asc(ledgerLeaves.index))
        : await tx
            .select({ hash: ledgerNodes.hash })
            .from(ledgerNodes)
            .where(and(eq(ledgerNodes.networkId, networkId), eq(ledgerNodes.level, level), range(ledgerNodes.index)))
            .orderBy(asc(ledgerNodes.index));
    return rows.map(({ hash }) => hash);
  };
  const read: ReadNode = async (level, index) => {
    if (level % tileLevels !== 0) return nodeHash(await read(level - 1, index * 2), await read(level - 1, index * 2 + 1));
    const tile = Math.floor(index / tileSize);
    const key = `${level} ${tile}`;
    let hashes = tiles.get(key);
    if (hashes === undefined) {
      hashes = load(level, tile);
      tiles.set(key, hashes);
    }
    const hash = (await hashes)[index % tileSize];
    if (hash === undefined) throw new Error('The tree lacks a node.');
    return hash;
  };
  return read;
}

/** How many leaves a network's tree has. */
export async function treeSize(tx: Transaction, networkId: string): Promise<number> {
  const [last] = await tx
    .select({ index: ledgerLeaves.index })
    .from(ledgerLeaves)
    .where(eq(ledgerLeaves.networkId, networkId))
    .orderBy(desc(ledgerLeaves.index))
    .limit(1);
  return last === undefined ? 0 : last.index + 1;
}

/** Writes the roots of the tiles that growing from one size to another completed, level by level. */
export async function completeTiles(tx: Transaction, networkId: string, { from, to }: { from: number; to: number }): Promise<void> {
  for (let level = tileLevels; ; level += tileLevels) {
    const [start, end] = [Math.floor(from / 2 ** level), Math.floor(to / 2 ** level)];
    if (start === end) return;
    const read = readTiles(tx, networkId);
    const nodes: (typeof ledgerNodes.$inferInsert)[] = [];
    for (let index = start; index < end; index += 1)
      nodes.push({ networkId, level, index, hash: nodeHash(await read(level - 1, index * 2), await read(level - 1, index * 2 + 1)) });
    await tx.insert(ledgerNodes).values(nodes);
  }
}
