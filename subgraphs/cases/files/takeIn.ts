import type { FileStore } from './FileStore.ts';
import { digestOf, newObjectName, putSegment, type Segment, segmentBytes } from './segments.ts';

/** Where pieces of a file are written down, before and after they are in the store. */
export interface Bookkeeping {
  /** @returns false when the file is no longer on its way */
  plan(segment: Segment): Promise<boolean>;
  /** @returns false when another piece was there first */
  settle(segment: Segment): Promise<boolean>;
  drop(names: readonly string[]): Promise<void>;
}

export type TakenIn = { readonly end: 'WHOLE' | 'PAUSED' | 'BROKEN_OFF' | 'OVERTAKEN' | 'TOO_SHORT' | 'TOO_LONG'; readonly bytes: number };

/**
 * Takes bytes in, a segment at a time; what it says is taken is in the store and on record. Of a body that breaks off
 * only whole segments count; one that ends by itself counts to its end.
 * @param remaining how much is missing of the file; null when only the body's end tells (then every body is whole)
 * @param shortest the least a body may end with before the file does
 */
export async function takeIn(
  body: AsyncIterable<Uint8Array>,
  {
    store,
    books,
    fileId,
    dataKey,
    firstIndex,
    remaining,
    shortest = 1,
  }: {
    store: FileStore;
    books: Bookkeeping;
    fileId: string;
    dataKey: Buffer;
    firstIndex: number;
    remaining: number | null;
    shortest?: number;
  },
): Promise<TakenIn> {
  let index = firstIndex;
  let taken = 0;
  let pieces: Uint8Array[] = [];
  let held = 0;

  /** @returns false when the file went another way meanwhile */
  const keep = async (plain: Uint8Array, last: boolean): Promise<boolean> => {
    const segment = { index, name: newObjectName(), bytes: plain.length, sha256: digestOf(plain) };
    if (!(await books.plan(segment))) return false;
    let settled = false;
    try {
      await putSegment(store, { fileId, dataKey, index, name: segment.name, last }, plain);
      settled = await books.settle(segment);
    } finally {
      if (!settled) {
        await store.remove(segment.name);
        await books.drop([segment.name]);
      }
    }
    if (settled) {
      index += 1;
      taken += plain.length;
    }
    return settled;
  };
  const all = () => (pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces));

  const iterator = body[Symbol.asyncIterator]();
  for (;;) {
    let next: IteratorResult<Uint8Array>;
    try {
      next = await iterator.next();
    } catch {
      return { end: 'BROKEN_OFF', bytes: taken };
    }
    if (next.done) break;
    if (remaining !== null && taken + held + next.value.length > remaining) return { end: 'TOO_LONG', bytes: taken };
    pieces.push(next.value);
    held += next.value.length;
    // A full segment is kept once more is there: only then it is known not to be the last.
    while (held > segmentBytes || (held === segmentBytes && remaining !== null && taken + held < remaining)) {
      const plain = Buffer.concat(pieces);
      if (!(await keep(plain.subarray(0, segmentBytes), false))) return { end: 'OVERTAKEN', bytes: taken };
      const rest = plain.subarray(segmentBytes);
      pieces = rest.length > 0 ? [rest] : [];
      held = rest.length;
    }
  }
  if (held === 0) return { end: remaining !== null && taken < remaining ? 'PAUSED' : 'WHOLE', bytes: taken };
  const last = remaining === null || taken + held === remaining;
  if (!last && held < shortest) return { end: 'TOO_SHORT', bytes: taken };
  if (!(await keep(all(), last))) return { end: 'OVERTAKEN', bytes: taken };
  return { end: last ? 'WHOLE' : 'PAUSED', bytes: taken };
}
