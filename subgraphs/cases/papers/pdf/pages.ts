import type { Row } from './rows.ts';

/** A row at its place on a page; top from the upper margin, in points. */
export interface PlacedRow {
  readonly row: Row;
  readonly top: number;
  /** Drawn before on an earlier page: a table's heading. */
  readonly repeated: boolean;
}

/** Rows that stay on one page together. */
function chunksOf(rows: readonly Row[]): Row[][] {
  const chunks: Row[][] = [];
  let open: Row[] = [];
  for (const row of rows) {
    open.push(row);
    if (row.keepWithNext) continue;
    chunks.push(open);
    open = [];
  }
  return open.length === 0 ? chunks : [...chunks, open];
}

/** Fills pages of a height. A chunk that is taller than a page is cut between its rows. */
export function paginate(rows: readonly Row[], height: number): PlacedRow[][] {
  let page: PlacedRow[] = [];
  let bottom = 0;
  const pages = [page];
  const turn = () => {
    page = [];
    bottom = 0;
    pages.push(page);
  };
  const place = (row: Row, repeated = false) => {
    const top = page.length === 0 ? 0 : bottom + row.above;
    page.push({ row, top, repeated });
    bottom = top + row.height;
  };
  const headOf = (row: Row) => rows.find(({ block, head }) => head && block === row.block) ?? null;
  for (const chunk of chunksOf(rows)) {
    const tall = chunk.reduce((sum, row) => sum + row.above + row.height, 0);
    if (page.length > 0 && bottom + tall > height && tall <= height) turn();
    for (const row of chunk) {
      if (page.length > 0 && bottom + row.above + row.height > height) turn();
      const head = page.length === 0 && pages.length > 1 && row.frames.length > 0 && !row.head ? headOf(row) : null;
      if (head !== null) place(head, true);
      place(row);
    }
  }
  return pages;
}
