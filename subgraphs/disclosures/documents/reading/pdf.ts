import { getResolvedPDFJS } from 'unpdf';
import { DocumentFaultError } from '../faults.ts';
import { Extract, type Extraction, type ReadingLimits } from './extraction.ts';
import { isReadable, pageLines, type TextItem } from './pdfLines.ts';
import { checkStreams } from './pdfStreams.ts';
import { pictureLines } from './pictureLines.ts';
import { xmpLines } from './xmlText.ts';

type Library = Awaited<ReturnType<typeof getResolvedPDFJS>>;
type Pdf = Awaited<ReturnType<Library['getDocument']>['promise']>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

const endMark = Buffer.from('%%EOF');
/** ISO 32000-1, 7.5.5: it is the last line; writers leave some blanks behind it. */
const endReach = 2_048;
/** Older states of a file that was saved by appending. */
const mostRevisions = 3;

/** Opens a PDF without evaluating anything, and without fetching or loading any font, map or decoder. */
async function openPdf(library: Library, bytes: Buffer): Promise<Pdf> {
  try {
    return await library.getDocument({
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      enableXfa: true,
      verbosity: 0,
    }).promise;
  } catch (error) {
    throw new DocumentFaultError(error instanceof Error && error.name === 'PasswordException' ? 'ENCRYPTED' : 'MALFORMED');
  }
}

const textOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textOf);
  return value !== null && typeof value === 'object' && 'str' in value ? textOf(value.str) : [];
};

async function readPage(page: Page, number: number, extract: Extract): Promise<void> {
  const { items } = await page.getTextContent();
  const lines = pageLines(items.filter((item): item is typeof item & TextItem => 'str' in item));
  for (const { line, text } of lines) extract.add('BODY', text, { page: number, line });
  if (!isReadable(lines)) extract.miss('PAGE', number);
  for (const annotation of await page.getAnnotations({ intent: 'any' })) {
    const { contentsObj, textContent, richText, titleObj, fieldValue, buttonValue, alternativeText, options, url, unsafeUrl } = annotation;
    for (const text of new Set([contentsObj, textContent, richText, titleObj].flatMap(textOf)))
      extract.add('COMMENT', text, { page: number });
    const choices = Array.isArray(options) ? options.flatMap((option) => textOf(option?.displayValue)) : [];
    for (const text of [...[fieldValue, buttonValue, alternativeText].flatMap(textOf), ...choices])
      extract.add('FORM', text, { page: number });
    for (const text of new Set([url, unsafeUrl].flatMap(textOf))) extract.add('LINK', text, { page: number });
  }
}

interface StructureNode {
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

/** Alternative texts of pictures; a stack of its own, since the tree may be deep. */
async function readStructure(page: Page, number: number, extract: Extract): Promise<void> {
  const nodes: StructureNode[] = [((await page.getStructTree()) ?? {}) as StructureNode];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (typeof node.alt === 'string') extract.add('IMAGE', node.alt, { page: number });
    if (Array.isArray(node.children)) nodes.push(...node.children);
  }
}

async function readProperties(pdf: Pdf, extract: Extract): Promise<{ hasStructure: boolean }> {
  const properties = await pdf.getMetadata();
  const { Custom: custom, ...known }: Record<string, unknown> = { ...properties.info };
  for (const text of [...Object.values(known), ...Object.values(custom ?? {})].flatMap(textOf)) extract.add('PROPERTIES', text);
  const packet: unknown = properties.metadata?.getRaw();
  if (typeof packet === 'string') for (const line of xmpLines(packet)) extract.add('PROPERTIES', line);
  for (const { title, url, unsafeUrl } of (await pdf.getOutline()) ?? []) {
    extract.add('PROPERTIES', title);
    for (const link of new Set([url, unsafeUrl].flatMap(textOf))) extract.add('LINK', link);
  }
  for (const scripts of Object.values((await pdf.getJSActions()) ?? {}))
    for (const text of textOf(scripts)) extract.add('PROPERTIES', text);
  for (const attachment of Object.values(
    ((await pdf.getAttachments()) ?? {}) as Record<string, { filename?: string; description?: string }>,
  )) {
    for (const text of textOf([attachment.filename, attachment.description])) extract.add('PROPERTIES', text);
    extract.miss('FILE');
  }
  return { hasStructure: 'hasStructTree' in properties && properties.hasStructTree === true };
}

/** Where earlier states of the file end; the first end of a linearised file is none. */
function revisionEnds(bytes: Buffer): number[] {
  const ends: number[] = [];
  for (let at = bytes.indexOf(endMark); at >= 0; at = bytes.indexOf(endMark, at + 1)) ends.push(at + endMark.length);
  const isLinearised = bytes.subarray(0, endReach).includes('/Linearized');
  return ends.slice(isLinearised ? 1 : 0, -1).slice(-mostRevisions);
}

/** What earlier states said and the last one does not: anybody can cut a file back to them. */
async function readRevisions(
  library: Library,
  bytes: Buffer,
  { extract, limits }: { extract: Extract; limits: ReadingLimits },
): Promise<void> {
  const known = new Set(extract.passages.map(({ text }) => text));
  for (const end of revisionEnds(bytes)) {
    const earlier = new Extract(limits);
    try {
      const pdf = await openPdf(library, bytes.subarray(0, end));
      for (let number = 1; number <= Math.min(pdf.numPages, limits.pages); number += 1)
        await readPage(await pdf.getPage(number), number, earlier);
    } catch (error) {
      // Not a state of its own after all; what is too large stays so.
      if (error instanceof DocumentFaultError && error.fault !== 'MALFORMED') throw error;
    }
    for (const { page, line, text } of earlier.passages)
      if (!known.has(text)) {
        known.add(text);
        extract.add('DELETED', text, { page, line });
      }
  }
}

export async function readPdf(bytes: Buffer, limits: ReadingLimits): Promise<Extraction> {
  const trimmed = bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0 && byte !== 0x0a && byte !== 0x0d && byte !== 0x20) + 1);
  // The library would rebuild a file that was cut short from what is left, and call that the document.
  if (!trimmed.subarray(-endReach).includes(endMark)) throw new DocumentFaultError('MALFORMED');
  const packedPictures = checkStreams(bytes, limits);
  const library = await getResolvedPDFJS();
  const extract = new Extract(limits);
  const pdf = await openPdf(library, bytes);
  if (pdf.numPages > limits.pages) throw new DocumentFaultError('TOO_MANY_PAGES');
  const { hasStructure } = await readProperties(pdf, extract);
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    await readPage(page, number, extract);
    if (hasStructure) await readStructure(page, number, extract);
    page.cleanup();
  }
  for (const picture of [bytes, ...packedPictures]) for (const line of pictureLines(picture)) extract.add('IMAGE', line);
  await readRevisions(library, bytes, { extract, limits });
  return extract;
}
