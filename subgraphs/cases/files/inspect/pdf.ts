import type { ServiceWarning } from '../../domain/relay.ts';
import type { Source } from '../segments.ts';
import { marksIn } from './marks.ts';

/** A name ends where its letters do (ISO 32000-1, 7.3.5). */
const name = (...names: readonly string[]) => new RegExp(`/(?:${names.join('|')})(?![A-Za-z0-9])`);

const marks = {
  HAS_SCRIPTS: name('JavaScript', 'JS', 'OpenAction', 'AA', 'Launch', 'XFA', 'Rendition', 'RichMedia'),
  HAS_REMOTE_CONTENT: name('URI', 'GoToR', 'GoToE', 'SubmitForm', 'ImportData'),
  HAS_EMBEDDED_FILES: name('EmbeddedFile', 'EmbeddedFiles', 'Filespec', 'FileAttachment'),
  /** Objects in a packed stream, and documents under a password, show no names. */
  PARTLY_PACKED: name('ObjStm', 'Encrypt'),
} as const satisfies Partial<Record<ServiceWarning, RegExp>>;

/** A letter of a name may be written as its number: `/J#61vaScript`. */
const unescaped = (text: string) =>
  text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_escape, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/** What the names in a PDF's bytes tell it may do. Nothing of it is parsed or unpacked. */
export const pdfWarnings = async (source: Source): Promise<ServiceWarning[]> => [...(await marksIn(source, marks, unescaped))];
