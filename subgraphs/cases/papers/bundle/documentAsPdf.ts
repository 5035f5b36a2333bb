import { PDFDocument } from 'pdf-lib';
import type { PaperLanguage } from '../paper.ts';
import { drawPdf } from '../pdf/drawPdf.ts';
import { withoutCameraNotes } from './withoutCameraNotes.ts';

export type BundleDocumentType = 'PDF' | 'JPEG' | 'PNG' | 'TEXT';

const page = { width: 595.28, height: 841.89, margin: 42 };

async function pictureAsPdf(embed: (pdf: PDFDocument) => ReturnType<PDFDocument['embedJpg']>): Promise<Buffer> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const picture = await embed(pdf);
  const room = { width: page.width - 2 * page.margin, height: page.height - 2 * page.margin };
  const scale = Math.min(1, room.width / picture.width, room.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  pdf
    .addPage([page.width, page.height])
    .drawImage(picture, { x: (page.width - width) / 2, y: page.height - page.margin - height, width, height });
  return Buffer.from(await pdf.save());
}

const ofType: Readonly<
  Record<BundleDocumentType, (bytes: Buffer, about: { language: PaperLanguage; day: string }) => Promise<Buffer | null>>
> = {
  PDF: async (bytes) => (bytes.subarray(0, 1024).includes('%PDF-') ? bytes : null),
  JPEG: async (bytes) => {
    const bare = withoutCameraNotes(bytes);
    return bare && pictureAsPdf((pdf) => pdf.embedJpg(bare));
  },
  // It is unpacked and packed again: what was written beside the picture is not in it any more.
  PNG: (bytes) => pictureAsPdf((pdf) => pdf.embedPng(bytes)),
  TEXT: async (bytes, about) => {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    return drawPdf({ ...about, title: '', footer: '', blocks: lines.map((line) => ({ kind: 'paragraph', text: line })) });
  },
};

/** A copy of a document as pages; null when it is not of the type it is said to be, or damaged. */
export async function documentAsPdf(
  { type, bytes }: { type: BundleDocumentType; bytes: Buffer },
  about: { language: PaperLanguage; day: string },
): Promise<Buffer | null> {
  try {
    return await ofType[type](bytes, about);
  } catch {
    return null;
  }
}
