import { createHash } from 'node:crypto';

/** SHA-256 over the domain-separated bytes of a leaf (RFC 9162 2.1.1). */
export const leafHash = (bytes: Buffer): Buffer => createHash('sha256').update(leafPrefix).update(bytes).digest();
/** SHA-256 of an inner node (RFC 9162 2.1.1). */
export const nodeHash = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update(nodePrefix).update(left).update(right).digest();
/** The root of a tree without leaves (RFC 9162 2.1.1). */
export const emptyRoot = createHash('sha256').digest();

const leafPrefix = Buffer.from([0]);
const nodePrefix = Buffer.from([1]);

/** The root of the complete subtree of 2^level leaves that is the index-th of its level, counted from the left. */
export type ReadNode = (level: number, index: number) => Promise<Buffer>;

/** The largest power of two below n (n > 1). */
function split(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}

/** The root over the leaves [start, end). */
export async function rootOf(read: ReadNode, start: number, end: number): Promise<Buffer> {
  const size = end - start;
  if (size === 0) return emptyRoot;
  const level = Math.log2(size);
  if (Number.isInteger(level) && start % size === 0) return read(level, start / size);
  const middle = start + split(size);
  return nodeHash(await rootOf(read, start, middle), await rootOf(read, middle, end));
}

/** The audit path of a leaf in the tree of `size` leaves, from the leaf upwards (RFC 9162 2.1.3.1). */
export async function inclusionPath(read: ReadNode, index: number, size: number): Promise<Buffer[]> {
  const path = async (leaf: number, start: number, end: number): Promise<Buffer[]> => {
    if (end - start === 1) return [];
    const middle = start + split(end - start);
    return leaf < middle
      ? [...(await path(leaf, start, middle)), await rootOf(read, middle, end)]
      : [...(await path(leaf, middle, end)), await rootOf(read, start, middle)];
  };
  return path(index, 0, size);
}

/** Proof that the tree of `first` leaves is a beginning of the tree of `second` leaves (RFC 9162 2.1.4.1); 0 < first <= second. */
export async function consistencyPath(read: ReadNode, first: number, second: number): Promise<Buffer[]> {
  const path = async (upTo: number, start: number, end: number, known: boolean): Promise<Buffer[]> => {
    if (upTo === end) return known ? [] : [await rootOf(read, start, end)];
    const middle = start + split(end - start);
    return upTo <= middle
      ? [...(await path(upTo, start, middle, known)), await rootOf(read, middle, end)]
      : [...(await path(upTo, middle, end, false)), await rootOf(read, start, middle)];
  };
  return path(first, 0, second, true);
}

/** Whether a path leads from a leaf to a root (RFC 9162 2.1.3.2). */
export function inclusionHolds(proof: { index: number; size: number; leaf: Buffer; path: readonly Buffer[]; root: Buffer }): boolean {
  const { index, size, leaf, path, root } = proof;
  if (index < 0 || index >= size) return false;
  let fn = index;
  let sn = size - 1;
  let hash = leaf;
  for (const step of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(step, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
    } else hash = nodeHash(hash, step);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && hash.equals(root);
}

/** Whether a path shows one root to be a beginning of another (RFC 9162 2.1.4.2). */
export function consistencyHolds(proof: {
  first: number;
  second: number;
  firstRoot: Buffer;
  secondRoot: Buffer;
  path: readonly Buffer[];
}): boolean {
  const { first, second, firstRoot, secondRoot } = proof;
  if (first < 1 || first > second) return false;
  if (first === second) return proof.path.length === 0 && firstRoot.equals(secondRoot);
  const path = Number.isInteger(Math.log2(first)) ? [firstRoot, ...proof.path] : [...proof.path];
  const [start, ...steps] = path;
  if (start === undefined) return false;
  let fn = first - 1;
  let sn = second - 1;
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  let fr = start;
  let sr = start;
  for (const step of steps) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(step, fr);
      sr = nodeHash(step, sr);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
    } else sr = nodeHash(sr, step);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && fr.equals(firstRoot) && sr.equals(secondRoot);
}

/** A tree that only grows: keeps the roots of its complete subtrees, so that any size's root costs a logarithm. */
export class GrowingTree {
  #size = 0;
  /** Roots of the complete subtrees of the tree's binary form, largest first. */
  readonly #peaks: { level: number; hash: Buffer }[] = [];

  get size(): number {
    return this.#size;
  }

  push(leaf: Buffer): void {
    let top = { level: 0, hash: leaf };
    for (let last = this.#peaks.at(-1); last?.level === top.level; last = this.#peaks.at(-1)) {
      this.#peaks.pop();
      top = { level: top.level + 1, hash: nodeHash(last.hash, top.hash) };
    }
    this.#peaks.push(top);
    this.#size += 1;
  }

  root(): Buffer {
    const [last, ...rest] = [...this.#peaks].reverse();
    return last === undefined ? emptyRoot : rest.reduce((right, { hash }) => nodeHash(hash, right), last.hash);
  }
}
