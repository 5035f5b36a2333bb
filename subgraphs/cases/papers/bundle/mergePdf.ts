import { PDFDocument, StandardFonts } from 'pdf-lib';

/** Reads the pages of a PDF; null when it is damaged or needs a password. */
export async function openPdf(bytes: Buffer): Promise<PDFDocument | null> {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    return pdf.getPageCount() > 0 ? pdf : null;
  } catch {
    return null;
  }
}

const stamp = { size: 10, fromRight: 40, fromTop: 28 };

/** One PDF of many, its pages numbered through in the upper right. Properties, enclosed files and outlines of the parts stay behind. */
export async function mergePdf(parts: readonly PDFDocument[], { title, day }: { title: string; day: string }): Promise<Buffer> {
  const merged = await PDFDocument.create({ updateMetadata: false });
  for (const part of parts) for (const page of await merged.copyPages(part, part.getPageIndices())) merged.addPage(page);
  const font = await merged.embedFont(StandardFonts.HelveticaBold);
  merged.getPages().forEach((page, index) => {
    const number = String(index + 1);
    const { x, y, width, height } = page.getCropBox();
    page.drawText(number, {
      font,
      size: stamp.size,
      x: x + width - stamp.fromRight - font.widthOfTextAtSize(number, stamp.size),
      y: y + height - stamp.fromTop,
    });
  });
  const at = new Date(`${day}T00:00:00Z`);
  merged.setTitle(title);
  merged.setProducer('Saya');
  merged.setCreator('Saya');
  merged.setCreationDate(at);
  merged.setModificationDate(at);
  return Buffer.from(await merged.save());
}
