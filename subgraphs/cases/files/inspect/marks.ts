import type { Source } from '../segments.ts';

/** The longest mark that is looked for, with what may stand in it. */
const overlap = 512;

/**
 * Which marks stand anywhere in bytes that are read once, a piece at a time; marks on the seam of two pieces count. Nothing is
 * understood but the marks themselves.
 * @param plain writes the same bytes without what hides a mark
 */
export async function marksIn<Mark extends string>(
  source: Pick<Source, 'stream'>,
  marks: Readonly<Record<Mark, RegExp>>,
  plain: (text: string) => string = (text) => text,
): Promise<ReadonlySet<Mark>> {
  const found = new Set<Mark>();
  let tail = '';
  for await (const piece of source.stream()) {
    const text = tail + piece.toString('latin1');
    const shown = plain(text);
    for (const mark of Object.keys(marks) as Mark[]) if (!found.has(mark) && marks[mark].test(shown)) found.add(mark);
    tail = text.slice(-overlap);
  }
  return found;
}
