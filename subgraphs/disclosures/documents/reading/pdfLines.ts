/** A run of glyphs as the PDF library gives it. */
export interface TextItem {
  readonly str: string;
  readonly hasEOL: boolean;
  /** The text matrix; 4 and 5 are where it begins, from the page's lower left. A form made of XML (XFA) has none. */
  readonly transform?: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A line of a page, counted from the top, from 1. */
export interface PageLine {
  readonly line: number;
  readonly text: string;
}

interface Piece {
  text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  end: number;
  row: number;
}

/** Pieces in the order they were drawn: runs that go on in the same line. */
function piecesOf(items: readonly TextItem[]): Piece[] {
  const pieces: Piece[] = [];
  let open = false;
  for (const { str, hasEOL, transform = [], width, height } of items) {
    const x = transform[4] ?? 0;
    const y = transform[5] ?? 0;
    const last = pieces.at(-1);
    if (str !== '') {
      const near = open && last !== undefined && Math.abs(last.y - y) <= Math.max(last.height, height, 1) * 0.5;
      if (near && x >= last.end - Math.max(1, height)) {
        last.text += str;
        last.end = x + width;
      } else pieces.push({ text: str, x, y, height, end: x + width, row: 0 });
      open = true;
    }
    if (hasEOL) open = false;
  }
  return pieces.filter(({ text }) => text.trim() !== '');
}

/** Numbers the rows of a page from its top; pieces about as high stand in one row. Returns them row by row, from the left. */
function intoRows(pieces: readonly Piece[]): Piece[] {
  const byHeight = [...pieces].sort((left, right) => right.y - left.y);
  let row = 0;
  let rowY = Number.POSITIVE_INFINITY;
  for (const piece of byHeight) {
    if (rowY - piece.y > Math.max(piece.height, 1) * 0.5) {
      row += 1;
      rowY = piece.y;
    }
    piece.row = row;
  }
  return byHeight.sort((left, right) => left.row - right.row || left.x - right.x);
}

/**
 * The lines of a page as they were drawn and, where that differs, once more as they are seen: a form's answers may be
 * drawn after all of its questions, and columns across each other.
 */
export function pageLines(items: readonly TextItem[]): PageLine[] {
  if (items.some(({ transform }) => transform === undefined)) return items.map(({ str }, index) => ({ line: index + 1, text: str }));
  const drawn = piecesOf(items);
  const seen = intoRows(drawn);
  const lines = drawn.map(({ row, text }): PageLine => ({ line: row, text }));
  const isSame = drawn.every((piece, index) => piece === seen[index]);
  if (isSame) return lines;
  const rows = new Map<number, string[]>();
  for (const { row, text } of seen) rows.set(row, [...(rows.get(row) ?? []), text]);
  return [...lines, ...[...rows].map(([line, texts]) => ({ line, text: texts.join(' ') }))];
}

const unreadable = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/u;

/** Whether a page has text that says something: a font without a map to letters gives signs of nobody's alphabet. */
export function isReadable(lines: readonly PageLine[]): boolean {
  const letters = [...lines.map(({ text }) => text).join('')];
  const strange = letters.filter((letter) => unreadable.test(letter)).length;
  return letters.length > 0 && strange * 3 < letters.length;
}
