import { degrees, PDFDocument, type PDFImage } from 'pdf-lib';
import type { PaperLanguage } from '../paper.ts';
import { drawPdf } from '../pdf/drawPdf.ts';
import { jpegCopy, type PictureCopy, pngCopy } from './pictureCopy.ts';

export type BundleDocumentType = 'PDF' | 'JPEG' | 'PNG' | 'TEXT';

const page = { width: 595.28, height: 841.89, margin: 42 };

/** How a camera says it was held (EXIF 2.32, 4.6.4 A), as turns against the clock; a mirrored one is turned and left mirrored. */
const quarterTurns: Readonly<Record<number, 0 | 1 | 2 | 3>> = { 3: 2, 4: 2, 5: 3, 6: 3, 7: 1, 8: 1 };

/** Draws a picture anew on a page of its own: nothing that was written beside it comes along. */
async function pictureAsPdf(
  copy: PictureCopy | null,
  embed: (pdf: PDFDocument, bytes: Uint8Array) => Promise<PDFImage>,
): Promise<Buffer | null> {
  if (copy === null) return null;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  // The library looks at the memory behind a buffer from its beginning.
  const picture = await embed(pdf, new Uint8Array(copy.bytes));
  const turns = quarterTurns[copy.orientation] ?? 0;
  const upright = turns % 2 === 0;
  const seen = upright ? picture : { width: picture.height, height: picture.width };
  const room = { width: page.width - 2 * page.margin, height: page.height - 2 * page.margin };
  const scale = Math.min(1, room.width / seen.width, room.height / seen.height);
  const [width, height] = [seen.width * scale, seen.height * scale];
  const [left, bottom] = [(page.width - width) / 2, page.height - page.margin - height];
  pdf.addPage([page.width, page.height]).drawImage(picture, {
    // It is turned about its own lower left corner.
    x: turns === 1 || turns === 2 ? left + width : left,
    y: turns >= 2 ? bottom + height : bottom,
    width: picture.width * scale,
    height: picture.height * scale,
    rotate: degrees(90 * turns),
  });
  return Buffer.from(await pdf.save());
}

const ofType: Readonly<
  Record<BundleDocumentType, (bytes: Buffer, about: { language: PaperLanguage; day: string }) => Promise<Buffer | null>>
> = {
  PDF: async (bytes) => (bytes.subarray(0, 1024).includes('%PDF-') ? bytes : null),
  JPEG: async (bytes) => pictureAsPdf(await jpegCopy(bytes), (pdf, copy) => pdf.embedJpg(copy)),
  PNG: async (bytes) => pictureAsPdf(await pngCopy(bytes), (pdf, copy) => pdf.embedPng(copy)),
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
