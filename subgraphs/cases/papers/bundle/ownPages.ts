import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream, PDFStream } from 'pdf-lib';
import { openPdf } from './mergePdf.ts';
import { jpegCopy } from './pictureCopy.ts';

const name = (text: string) => PDFName.of(text);

/** What says something beside the pages, or does something: XMP, an editor's own notes, actions of a page. */
const beside = ['Metadata', 'PieceInfo', 'AA'].map(name);
/** Annotations that carry a file, a film or a program (ISO 32000-1, table 169). */
const carriers = new Set(['FileAttachment', 'Sound', 'Movie', 'Screen', 'RichMedia', '3D'].map((one) => name(one).toString()));

const dictOf = (object: PDFObject): PDFDict | null =>
  object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : null;

/** A dictionary or array and whatever stands in it directly; what it refers to has its own turn. */
function* within(object: PDFObject): Generator<PDFDict> {
  const dict = dictOf(object);
  if (dict !== null) yield dict;
  for (const value of dict?.values() ?? (object instanceof PDFArray ? object.asArray() : [])) yield* within(value);
}

/** The names of the filters of a stream, the last one the one that was applied first. */
function filtersOf(dict: PDFDict): string[] {
  const filter = dict.lookup(name('Filter'));
  if (filter instanceof PDFArray) return filter.asArray().map(String);
  return filter === undefined ? [] : [String(filter)];
}

export interface OwnPages {
  readonly pages: PDFDocument;
  /** False: something in it can carry what nobody sees on a page, and could not be taken out. */
  readonly bare: boolean;
}

/** What stands in a PDF beside its pages, and notes in its photographs, are taken out. @returns whether that is all there can be */
async function strip(pages: PDFDocument): Promise<boolean> {
  let bare = true;
  for (const [reference, object] of pages.context.enumerateIndirectObjects()) {
    for (const dict of within(object)) {
      for (const key of beside) dict.delete(key);
      const isCarrier = carriers.has(String(dict.lookup(name('Subtype'))));
      if (isCarrier || dict.has(name('EF')) || dict.has(name('JS'))) bare = false;
    }
    if (!(object instanceof PDFRawStream) || object.dict.lookup(name('Subtype')) !== name('Image')) continue;
    const filters = filtersOf(object.dict);
    // JPEG 2000 has boxes of its own for such notes.
    if (filters.includes('/JPXDecode')) bare = false;
    if (!filters.includes('/DCTDecode')) continue;
    const copy = filters.length === 1 ? await jpegCopy(Buffer.from(object.contents)) : null;
    if (copy === null) bare = false;
    else pages.context.assign(reference, PDFRawStream.of(object.dict, new Uint8Array(copy.bytes)));
  }
  return bare;
}

/** The pages of a PDF in one of their own, without what is said beside them; null when it is damaged or needs a password. */
export async function ownPages(bytes: Buffer): Promise<OwnPages | null> {
  const source = await openPdf(bytes);
  if (source === null) return null;
  const pages = await PDFDocument.create({ updateMetadata: false });
  try {
    for (const page of await pages.copyPages(source, source.getPageIndices())) pages.addPage(page);
    return { pages, bare: await strip(pages) };
  } catch {
    // Damaged where nobody looked yet, or nested deeper than can be followed.
    return null;
  }
}
