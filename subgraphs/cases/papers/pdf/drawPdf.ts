import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { type Block, languageTags, type Paper, pageNumber } from '../paper.ts';
import { type PlacedRow, paginate } from './pages.ts';
import { type Cell, type Row, rowsOf, type Weight } from './rows.ts';

const require = createRequire(import.meta.url);
/** The standard fonts have no Cyrillic; these have all of Kyrgyz, and the letters that are used travel in the file. */
const fonts: Readonly<Record<Weight, string>> = {
  regular: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSerifCondensed.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSerifCondensed-Bold.ttf'),
};

const millimetre = 72 / 25.4;
const page = { width: 595.28, height: 841.89 };
/** As office rules of the region want it: room on the left for binding. */
const margins = { left: 30 * millimetre, right: 15 * millimetre, top: 20 * millimetre, bottom: 24 * millimetre };
const area = { width: page.width - margins.left - margins.right, height: page.height - margins.top - margins.bottom };
const footerSize = 8.5;

/** How screen readers are told of a block (ISO 32000-1, 14.8.4). */
const tags: Readonly<Record<Block['kind'], string>> = {
  addressees: 'P',
  title: 'H1',
  heading: 'H2',
  paragraph: 'P',
  numbered: 'L',
  table: 'Table',
  signature: 'P',
};

/** Draws a paper as a tagged PDF whose text can be read out. */
export async function drawPdf(paper: Paper): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: languageTags[paper.language],
    info: { Title: paper.title, Creator: 'Saya', Producer: 'Saya', CreationDate: new Date(`${paper.day}T00:00:00Z`) },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  for (const [weight, file] of Object.entries(fonts)) pdf.registerFont(weight, file);

  const measure = (text: string, { weight, size }: { weight: Weight; size: number }) => pdf.font(weight).fontSize(size).widthOfString(text);
  const pages = paginate(rowsOf(paper, { width: area.width, measure }), area.height);

  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const blocks = paper.blocks.map(({ kind }) => child(root, tags[kind]));
  const parts = new Map<string, PDFKit.PDFStructureElement>();

  /** The item of a list or the row of a table, which may go on over a page. */
  const partOf = ({ block, part }: Row, tag: string) => {
    const key = `${block} ${part}`;
    const known = parts.get(key) ?? child(blocks[block] ?? root, tag);
    parts.set(key, known);
    return known;
  };
  function child(parent: PDFKit.PDFStructureElement, tag: string) {
    const element = pdf.struct(tag);
    parent.add(element);
    return element;
  }
  const drawCells = (cells: readonly Cell[], y: number) => {
    for (const { x, y: below, text, weight, size } of cells)
      pdf
        .font(weight)
        .fontSize(size)
        .text(text, margins.left + x, y + below, { lineBreak: false });
  };
  const drawRow = ({ row, top }: PlacedRow) => {
    const y = margins.top + top;
    const kind = paper.blocks[row.block]?.kind;
    if (kind === 'numbered') {
      partOf(row, 'LI').add(() => drawCells(row.cells, y));
    } else if (kind === 'table') {
      const columns = [...new Set(row.cells.map(({ column }) => column))];
      for (const column of columns) {
        const cells = row.cells.filter((cell) => cell.column === column);
        child(partOf(row, 'TR'), row.head ? 'TH' : 'TD').add(() => drawCells(cells, y));
      }
    } else {
      (blocks[row.block] ?? root).add(() => drawCells(row.cells, y));
    }
  };
  const drawFrames = ({ row, top }: PlacedRow) => {
    const y = margins.top + top;
    const [left = 0, right = 0] = [row.frames[0], row.frames.at(-1)];
    pdf.lineWidth(0.5);
    for (const x of row.frames)
      pdf
        .moveTo(margins.left + x, y)
        .lineTo(margins.left + x, y + row.height)
        .stroke();
    for (const edge of [y, y + row.height])
      pdf
        .moveTo(margins.left + left, edge)
        .lineTo(margins.left + right, edge)
        .stroke();
  };
  const asArtifact = (draw: () => void) => {
    pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    pdf.endMarkedContent();
  };

  pages.forEach((placed, index) => {
    pdf.addPage({ size: [page.width, page.height], margin: 0 });
    for (const one of placed) {
      if (one.row.frames.length > 0) asArtifact(() => drawFrames(one));
      if (one.repeated) asArtifact(() => drawCells(one.row.cells, margins.top + one.top));
      else drawRow(one);
    }
    asArtifact(() => {
      const y = page.height - margins.bottom + 14;
      const number = pageNumber[paper.language](index + 1, pages.length);
      pdf.font('regular').fontSize(footerSize);
      pdf.text(paper.footer, margins.left, y, { lineBreak: false });
      pdf.text(number, margins.left + area.width - pdf.widthOfString(number), y, { lineBreak: false });
    });
  });
  root.end();
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}
