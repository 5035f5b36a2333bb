import type { DocumentPart } from '../DocumentText.ts';
import { DocumentFaultError } from '../faults.ts';
import { Extract, type Extraction, type ReadingLimits } from './extraction.ts';
import { pictureLines } from './pictureLines.ts';
import { readLooseXml, readRelationships, readWordXml } from './wordXml.ts';
import { openZip } from './zip.ts';

/** What the parts of a word-processor file are, by their customary names; first match. */
const parts: readonly (readonly [RegExp, DocumentPart])[] = [
  [/^word\/header[^/]*\.xml$/i, 'HEADER'],
  [/^word\/footer[^/]*\.xml$/i, 'FOOTER'],
  [/^word\/(?:footnotes|endnotes)[^/]*\.xml$/i, 'NOTE'],
  [/^word\/comments[^/]*\.xml$/i, 'COMMENT'],
  [/^word\/(?:settings|styles|numbering|fontTable|webSettings|people)[^/]*\.xml$/i, 'PROPERTIES'],
  [/^word\/.*\.(?:xml|vml)$/i, 'BODY'],
];
const loose = /\.(?:xml|vml)$/i;
const isPicture = (name: string): boolean => /\/media\//i.test(name) || /\.(?:jpe?g|png|tiff?|webp)$/i.test(name);
const isEnclosed = (name: string): boolean => /\/(?:embeddings|afchunk)|\.(?:bin|docx|xlsx|pptx|pdf|html?|mht|rtf|zip)$/i.test(name);

/** Body first, then the others by name: the order in which mentions are told. */
const order = (name: string): string => (name === 'word/document.xml' ? '' : name);

export async function readDocx(bytes: Buffer, limits: ReadingLimits): Promise<Extraction> {
  const entries = await openZip(bytes, limits);
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has('[Content_Types].xml')) throw new DocumentFaultError('MALFORMED');
  // A spreadsheet or a plain archive is sound, but it is no letter.
  if (![...names].some((name) => /^word\/.*\.xml$/i.test(name))) throw new DocumentFaultError('TYPE_MISMATCH');
  const extract = new Extract(limits);
  for (const { name, read } of [...entries].sort((left, right) => (order(left.name) < order(right.name) ? -1 : 1))) {
    const part = parts.find(([pattern]) => pattern.test(name))?.[1];
    if (name.endsWith('/') || name === '[Content_Types].xml') continue;
    if (/\.rels$/i.test(name)) readRelationships(await read(), extract);
    else if (part !== undefined) readWordXml(await read(), { part, extract });
    else if (loose.test(name)) readLooseXml(await read(), { part: 'PROPERTIES', extract });
    else if (isPicture(name)) {
      for (const line of pictureLines(await read())) extract.add('IMAGE', line);
      extract.miss('PICTURE');
    } else if (isEnclosed(name)) extract.miss('FILE');
  }
  return extract;
}
