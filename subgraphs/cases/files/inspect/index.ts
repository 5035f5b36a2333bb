import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { type ServedType, type ServiceWarning, servedTypeNamed } from '../../domain/relay.ts';
import type { Source } from '../segments.ts';
import { headBytes, isText } from '../sniff.ts';
import { isMarkup, textWarnings } from './markup.ts';
import { officeWarnings } from './office.ts';
import { pdfWarnings } from './pdf.ts';

export type Inspected = { readonly sha256: Buffer } & (
  | { readonly refused: 'TYPE_REFUSED' | 'HAS_MACROS' }
  | { readonly type: ServedType; readonly warnings: readonly ServiceWarning[] }
);

/** What a document is by its bytes; null for what is not taken. */
async function typeOf(source: Source): Promise<ServedType | null> {
  const found = await fileTypeFromBuffer(await source.read(0, headBytes));
  if (found !== undefined) return servedTypeNamed(found.mime);
  return !(await isMarkup(source)) && (await isText(source)) ? 'TEXT' : null;
}

const looks: Readonly<Record<ServedType, (source: Source) => Promise<ServiceWarning[] | 'MACROS' | null>>> = {
  PDF: pdfWarnings,
  TEXT: textWarnings,
  DOCX: officeWarnings,
  ODT: officeWarnings,
  PNG: async () => [],
  JPEG: async () => [],
  TIFF: async () => [],
};

/**
 * Reads a document back and looks at its bytes, a segment at a time. It is never opened, drawn or converted.
 * @param declared what it was announced as
 * @throws FileDamaged, FileStoreUnavailable
 */
export async function inspect(source: Source, declared: ServedType): Promise<Inspected> {
  const hash = createHash('sha256');
  for await (const piece of source.stream()) hash.update(piece);
  const sha256 = hash.digest();
  const type = await typeOf(source);
  if (type === null) return { sha256, refused: 'TYPE_REFUSED' };
  const found = await looks[type](source);
  if (found === null) return { sha256, refused: 'TYPE_REFUSED' };
  if (found === 'MACROS') return { sha256, refused: 'HAS_MACROS' };
  const warnings = new Set(found);
  if (type !== declared) warnings.add('TYPE_IS_NOT_WHAT_IT_SAYS');
  return { sha256, type, warnings: [...warnings].sort() };
}
