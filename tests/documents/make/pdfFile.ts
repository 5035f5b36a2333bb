import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

export interface PdfParts {
  /** Lines of each page; a line may be drawn at a place of its own. */
  readonly pages: readonly (readonly (string | { readonly text: string; readonly x: number; readonly row: number })[])[];
  readonly info?: Readonly<Record<string, string>>;
  readonly notes?: readonly string[];
  readonly links?: readonly string[];
  readonly fields?: Readonly<Record<string, string>>;
  readonly outline?: readonly string[];
  readonly pictures?: readonly Buffer[];
  readonly attachment?: Buffer;
  readonly userPassword?: string;
  readonly ownerPassword?: string;
}

const require = createRequire(import.meta.url);
// Helvetica and its like have no Cyrillic; DejaVu has Kyrgyz too and comes as a package.
const font = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const margin = 30;
const rowHeight = 13;

/** A PDF with text that can be read out, one line to a row from the top. */
export function pdfFile({
  pages,
  info,
  notes,
  links,
  fields,
  outline,
  pictures,
  attachment,
  userPassword,
  ownerPassword,
}: PdfParts): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({
      autoFirstPage: false,
      ...(info && { info }),
      ...(userPassword !== undefined && { userPassword }),
      ...(ownerPassword !== undefined && { ownerPassword }),
    });
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    pdf.registerFont('text', font);
    pages.forEach((lines, number) => {
      pdf.addPage({ size: 'A4', margin: 0 });
      pdf.font('text').fontSize(7);
      lines.forEach((line, index) => {
        const { text, x, row } = typeof line === 'string' ? { text: line, x: margin, row: index } : line;
        pdf.text(text, x, margin + row * rowHeight, { lineBreak: false });
      });
      if (number > 0) return;
      for (const note of notes ?? []) pdf.note(500, 20, 10, 10, note);
      for (const link of links ?? []) pdf.link(500, 40, 10, 10, link);
      for (const picture of pictures ?? []) pdf.image(picture, 500, 60, { width: 10 });
      if (fields) {
        pdf.initForm();
        for (const [name, value] of Object.entries(fields)) pdf.formText(name, 400, 800, 150, 10, { value });
      }
    });
    for (const title of outline ?? []) pdf.outline.addItem(title);
    if (attachment) pdf.file(attachment, { name: 'enclosed.txt' });
    pdf.end();
  });
}
