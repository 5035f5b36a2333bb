/** A stretch of a file, and what stands there in the copy instead: other bytes, or as many zeros. */
export interface Edit {
  readonly from: number;
  /** The first byte that stays. */
  readonly to: number;
  readonly put: Buffer | 'zeros';
}

/** A stretch of a file: `to` is the first byte after it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A file that is not built as its type says: no copy of it can be vouched for. */
export class Malformed extends Error {
  constructor() {
    super('The file is not built as its type says.');
    this.name = 'Malformed';
  }
}

/** In their order, without what is empty. @throws Malformed when two meet */
export function orderedEdits(edits: readonly Edit[]): Edit[] {
  const ordered = edits.filter(({ from, to, put }) => to > from || put.length > 0).sort((one, other) => one.from - other.from);
  ordered.forEach((edit, at) => {
    const next = ordered[at + 1];
    if (edit.to < edit.from || (next !== undefined && edit.to > next.from)) throw new Malformed();
  });
  return ordered;
}

/** How long the copy is. */
export const copyBytes = (bytes: number, edits: readonly Edit[]): number =>
  edits.reduce((sum, { from, to, put }) => (put === 'zeros' ? sum : sum - (to - from) + put.length), bytes);

/** A file as it streams by, with its edits made. @param edits in their order, none meeting another */
export async function* edited(pieces: AsyncIterable<Buffer>, edits: readonly Edit[]): AsyncGenerator<Buffer, void, undefined> {
  let start = 0;
  let at = 0;
  for await (const piece of pieces) {
    const end = start + piece.length;
    let kept = start;
    for (let edit = edits[at]; edit !== undefined && edit.from < end; edit = edits[at]) {
      if (edit.from > kept) yield piece.subarray(kept - start, edit.from - start);
      if (edit.put === 'zeros') yield Buffer.alloc(Math.min(edit.to, end) - Math.max(edit.from, start));
      else if (edit.from >= start) yield edit.put;
      kept = Math.min(edit.to, end);
      if (edit.to > end) break;
      at += 1;
    }
    if (kept < end) yield piece.subarray(kept - start);
    start = end;
  }
  for (const { from, put } of edits.slice(at)) if (from === start && put !== 'zeros') yield put;
}

/** What of `whole` no range covers. @param ranges in any order, they may meet */
export function gaps(whole: Range, ranges: readonly Range[]): Range[] {
  const found: Range[] = [];
  let from = whole.from;
  for (const range of [...ranges].sort((one, other) => one.from - other.from)) {
    if (range.from >= whole.to) break;
    if (range.from > from) found.push({ from, to: range.from });
    from = Math.max(from, range.to);
  }
  if (from < whole.to) found.push({ from, to: whole.to });
  return found;
}
