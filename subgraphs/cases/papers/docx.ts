import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, languageTags, type Paper, pageNumber } from './paper.ts';
import { withoutTime } from './withoutTime.ts';

type Child = Paragraph | Table;

/** Twentieths of a point, as the format counts. */
const millimetre = (72 / 25.4) * 20;
const textWidth = Math.round((210 - 30 - 15) * millimetre);
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

const run = (text: string, bold = false) => new TextRun({ text, bold });

const childrenOfKind: { readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, index: number) => Child[] } = {
  addressees: ({ entries }) =>
    entries.map(
      ({ label, text }) =>
        new Paragraph({
          children: [run(`${label} ${text}`)],
          indent: { left: Math.round(textWidth * 0.42) },
          spacing: { after: 80 },
          keepNext: true,
        }),
    ),
  title: ({ text, about }) => [
    new Paragraph({ children: [run(text, true)], alignment: AlignmentType.CENTER, spacing: { before: 400 }, keepNext: true }),
    ...(about === null ? [] : [new Paragraph({ children: [run(about)], alignment: AlignmentType.CENTER, keepNext: true })]),
  ],
  heading: ({ text }) => [new Paragraph({ children: [run(text, true)], spacing: { before: 240 }, keepNext: true })],
  paragraph: ({ text }) => [new Paragraph({ children: [run(text)], indent: { firstLine: 560 }, spacing: { before: 120 } })],
  numbered: ({ items }, index) =>
    items.map(
      (item) => new Paragraph({ children: [run(item)], numbering: { reference: `list-${index}`, level: 0 }, spacing: { before: 100 } }),
    ),
  table: ({ columns, rows }) => {
    const widths = columns.map(({ share }) => Math.round(share * textWidth));
    const row = (texts: readonly string[], head: boolean) =>
      new TableRow({
        tableHeader: head,
        cantSplit: true,
        children: columns.map(
          (_column, column) =>
            new TableCell({
              width: { size: widths[column] ?? 0, type: WidthType.DXA },
              margins: { top: 60, bottom: 60, left: 80, right: 80 },
              children: [new Paragraph({ children: [run(texts[column] ?? '', head)], keepNext: head })],
            }),
        ),
      });
    const titles = columns.map(({ title }) => title);
    return [
      new Paragraph({ children: [], spacing: { before: 60, line: 120 } }),
      new Table({
        width: { size: textWidth, type: WidthType.DXA },
        columnWidths: widths,
        borders: { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin },
        rows: [row(titles, true), ...rows.map((texts) => row(texts, false))],
      }),
    ];
  },
  signature: ({ role, name, day }) => [
    new Paragraph({ children: [run(role)], spacing: { before: 600 }, keepNext: true }),
    new Paragraph({
      children: [run(`____________________ / ${name ?? '____________________'}`)],
      spacing: { before: 320 },
      keepNext: true,
    }),
    new Paragraph({ children: [run(day)], spacing: { before: 200 } }),
  ],
};

/** `{0}` and `{1}` as the program that opens the file counts pages. */
function footerOf({ footer, language }: Paper): Footer {
  const [before = '', between = '', after = ''] = pageNumber[language](-1, -2).split(/-[12]/);
  const small = { size: 17 };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun({ text: `${footer}\t${before}`, ...small }),
          new TextRun({ children: [PageNumber.CURRENT], ...small }),
          new TextRun({ text: between, ...small }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], ...small }),
          new TextRun({ text: after, ...small }),
        ],
      }),
    ],
  });
}

/** Draws a paper as a word-processor file: for the lawyer who wants to go on writing. */
export async function drawDocx(paper: Paper): Promise<Buffer> {
  const section: ISectionOptions = {
    properties: {
      page: {
        size: { width: Math.round(210 * millimetre), height: Math.round(297 * millimetre) },
        margin: {
          left: Math.round(30 * millimetre),
          right: Math.round(15 * millimetre),
          top: Math.round(20 * millimetre),
          bottom: Math.round(20 * millimetre),
        },
      },
    },
    footers: { default: footerOf(paper) },
    children: paper.blocks.flatMap((block, index) => {
      const draw = childrenOfKind[block.kind] as (block: Block, index: number) => Child[];
      return draw(block, index);
    }),
  };
  const document = new Document({
    title: paper.title,
    creator: 'Saya',
    lastModifiedBy: 'Saya',
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: 24, language: { value: languageTags[paper.language] } },
          paragraph: { spacing: { line: 276 } },
        },
      },
    },
    numbering: {
      config: paper.blocks.flatMap(({ kind }, index) =>
        kind === 'numbered'
          ? [
              {
                reference: `list-${index}`,
                levels: [
                  {
                    level: 0,
                    format: LevelFormat.DECIMAL,
                    text: '%1.',
                    alignment: AlignmentType.LEFT,
                    style: { paragraph: { indent: { left: 480, hanging: 480 } } },
                  },
                ],
              },
            ]
          : [],
      ),
    },
    sections: [section],
  });
  return withoutTime(await Packer.toBuffer(document), paper.day);
}
