import type { Block, Paper } from '../paper.ts';

export type Weight = 'regular' | 'bold';

/** A piece of text at its place in a row; x from the left margin, y from the row's top, in points. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly weight: Weight;
  readonly size: number;
  /** In a table, from 0. */
  readonly column?: number;
}

/** What is never cut in two by the end of a page. */
export interface Row {
  /** Which block of the paper it belongs to. */
  readonly block: number;
  /** Which item of a list or row of a table. */
  readonly part: number;
  readonly above: number;
  readonly height: number;
  /** It does not end a page. */
  readonly keepWithNext: boolean;
  readonly cells: readonly Cell[];
  /** A frame around each cell of a table: offsets from the left margin. */
  readonly frames: readonly number[];
  /** A table's heading is drawn again where the table goes on; this is how one knows it. */
  readonly head: boolean;
}

export type Measure = (text: string, style: { readonly weight: Weight; readonly size: number }) => number;

const textSize = 11;
const leading = 15.5;
const tableSize = 9.5;
const tableLeading = 13;
const padding = 4;
const indent = 28;
const hanging = 24;

/** Breaks a text into lines; a word longer than a line is broken between letters. */
export function brokenLines(text: string, { first, width }: { first: number; width: number }, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const room = () => (lines.length === 0 ? first : width);
  for (const word of text.split(/[ \n\r\t]+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= room()) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && widthOf(line + letter) > room()) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

interface Setting {
  readonly block: number;
  readonly width: number;
  readonly measure: Measure;
}

interface Style {
  readonly x?: number;
  readonly firstIndent?: number;
  readonly width: number;
  readonly weight?: Weight;
  readonly size?: number;
  readonly lineHeight?: number;
  readonly above?: number;
  readonly centred?: boolean;
  readonly keepWithNext?: boolean;
}

/** Rows of running text: no line of it stands alone at the foot or the head of a page. */
function textRows(text: string, { block, measure }: Setting, style: Style): Row[] {
  const { x = 0, firstIndent = 0, width, weight = 'regular', size = textSize, lineHeight = leading, above = 0, centred = false } = style;
  const widthOf = (piece: string) => measure(piece, { weight, size });
  const lines = brokenLines(text, { first: width - firstIndent, width }, widthOf);
  return lines.map((line, index) => ({
    block,
    part: 0,
    above: index === 0 ? above : 0,
    height: lineHeight,
    keepWithNext:
      style.keepWithNext === true || index === 0 ? index < lines.length - 1 || style.keepWithNext === true : index === lines.length - 2,
    cells: [{ x: x + (centred ? (width - widthOf(line)) / 2 : index === 0 ? firstIndent : 0), y: 0, text: line, weight, size }],
    frames: [],
    head: false,
  }));
}

function tableRows({ columns, rows }: Extract<Block, { kind: 'table' }>, { block, width, measure }: Setting): Row[] {
  const edges = [0];
  for (const { share } of columns) edges.push((edges.at(-1) ?? 0) + share * width);
  const rowOf = (texts: readonly string[], weight: Weight, index: number): Row => {
    const broken = columns.map(({ share }, column) => {
      const room = share * width - 2 * padding;
      return brokenLines(texts[column] ?? '', { first: room, width: room }, (piece) => measure(piece, { weight, size: tableSize }));
    });
    const tallest = Math.max(1, ...broken.map(({ length }) => length));
    return {
      block,
      part: index,
      above: index === 0 ? 8 : 0,
      height: tallest * tableLeading + 2 * padding,
      keepWithNext: index === 0,
      cells: broken.flatMap((lines, column) =>
        lines.map((text, line) => ({
          x: (edges[column] ?? 0) + padding,
          y: padding + line * tableLeading,
          text,
          weight,
          size: tableSize,
          column,
        })),
      ),
      frames: edges,
      head: index === 0,
    };
  };
  const titles = columns.map(({ title }) => title);
  return [rowOf(titles, 'bold', 0), ...rows.map((texts, index) => rowOf(texts, 'regular', index + 1))];
}

const rowsOfKind: { readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, setting: Setting) => Row[] } = {
  addressees: ({ entries }, setting) => {
    const x = setting.width * 0.42;
    return entries.flatMap(({ label, text }, index) =>
      textRows(`${label} ${text}`, setting, { x, width: setting.width - x, above: index === 0 ? 0 : 5, keepWithNext: true }),
    );
  },
  title: ({ text, about }, setting) => [
    ...textRows(text, setting, {
      width: setting.width,
      weight: 'bold',
      size: 13,
      lineHeight: 18,
      above: 26,
      centred: true,
      keepWithNext: true,
    }),
    ...(about === null ? [] : textRows(about, setting, { width: setting.width, above: 2, centred: true, keepWithNext: true })),
  ],
  heading: ({ text }, setting) => textRows(text, setting, { width: setting.width, weight: 'bold', above: 12, keepWithNext: true }),
  paragraph: ({ text }, setting) => textRows(text, setting, { width: setting.width, firstIndent: indent, above: 6 }),
  numbered: ({ items }, setting) =>
    items.flatMap((item, index) => {
      const [first, ...rest] = textRows(item, setting, { x: hanging, width: setting.width - hanging, above: 5 });
      if (first === undefined) return [];
      const mark: Cell = { x: 0, y: 0, text: `${index + 1}.`, weight: 'regular', size: textSize };
      return [{ ...first, cells: [mark, ...first.cells] }, ...rest].map((row) => ({ ...row, part: index }));
    }),
  table: (block, setting) => tableRows(block, setting),
  signature: ({ role, name, day }, setting) => [
    ...textRows(role, setting, { width: setting.width, above: 30, keepWithNext: true }),
    ...textRows(`____________________ / ${name ?? '____________________'}`, setting, {
      width: setting.width,
      above: 16,
      keepWithNext: true,
    }),
    ...textRows(day, setting, { width: setting.width, above: 10 }),
  ],
};

/** A paper as rows, from the top of its first page on. */
export function rowsOf({ blocks }: Paper, { width, measure }: { width: number; measure: Measure }): Row[] {
  const rows = blocks.map((block, index) => {
    const draw = rowsOfKind[block.kind] as (block: Block, setting: Setting) => Row[];
    return draw(block, { block: index, width, measure });
  });
  // A signature takes the last lines before it along.
  return rows.flatMap((own, index) =>
    blocks[index + 1]?.kind === 'signature' ? own.map((row, at) => (at >= own.length - 2 ? { ...row, keepWithNext: true } : row)) : own,
  );
}
