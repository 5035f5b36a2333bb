import { DocumentText } from './DocumentText.ts';
import { type DocumentFault, DocumentFaultError } from './faults.ts';
import { type DocumentLimits, defaultLimits } from './limits.ts';
import { readInWorker } from './reading/inWorker.ts';
import { holdsEncryptedPackage, mediaTypeOf, sniffedType } from './reading/mediaTypes.ts';
import { readPlainText } from './reading/plainText.ts';
import type { ReadingFile } from './reading/worker.ts';

/** Documents are read one after the other, so that the memory of each can be told; few may wait. */
const mostWaiting = 8;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

async function inTurn<Result>(action: () => Promise<Result>): Promise<Result | 'TOO_BUSY'> {
  if (waiting >= mostWaiting) return 'TOO_BUSY';
  waiting += 1;
  const turn = last.then(action, action);
  last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}

interface GivenFile {
  readonly bytes: Uint8Array;
  /** As it was declared; the bytes must be of that type. */
  readonly mediaType: string;
}

/** A file that can be read at once, or has to be read by a library; or why it is not read. */
function begin({ bytes, mediaType }: GivenFile, within: DocumentLimits): DocumentText | ReadingFile | DocumentFault {
  if (bytes.length === 0) return 'EMPTY';
  if (bytes.length > within.bytes) return 'TOO_LARGE';
  const type = mediaTypeOf(mediaType);
  if (type === null) return 'UNSUPPORTED_TYPE';
  const found = sniffedType(bytes);
  if (found === 'OLE' && type.startsWith('application/vnd.') && holdsEncryptedPackage(bytes)) return 'ENCRYPTED';
  if (found !== type) return 'TYPE_MISMATCH';
  if (type !== 'text/plain') return { bytes, type };
  try {
    return new DocumentText(readPlainText(bytes, within));
  } catch (error) {
    if (error instanceof DocumentFaultError) return error.fault;
    throw error;
  }
}

/** Why files are not read. @param index of the file at fault; the first where it is not one alone */
export interface UnreadFile {
  readonly fault: DocumentFault;
  readonly index: number;
}

/**
 * Reads what files say, also where nobody looks: properties, comments, deleted text, links, pictures' metadata. The time and the memory
 * they may take are for all of them, so that many cost no more than one that holds as much.
 *
 * @param limits overrides of {@link defaultLimits}
 */
export async function readDocuments(
  files: readonly GivenFile[],
  limits: Partial<DocumentLimits> = {},
): Promise<DocumentText[] | UnreadFile> {
  const within = { ...defaultLimits, ...limits };
  const begun: (DocumentText | ReadingFile)[] = [];
  for (const [index, file] of files.entries()) {
    const one = begin(file, within);
    if (typeof one === 'string') return { fault: one, index };
    begun.push(one);
  }
  const toRead = begun.filter((one) => !(one instanceof DocumentText)) as ReadingFile[];
  const said = toRead.length === 0 ? [] : await inTurn(() => readInWorker(toRead, within));
  if (typeof said === 'string') return { fault: said, index: 0 };
  const documents: DocumentText[] = [];
  for (const [index, one] of begun.entries()) {
    const document = one instanceof DocumentText ? one : said[toRead.indexOf(one)];
    if (document === undefined || typeof document === 'string') return { fault: document ?? 'MALFORMED', index };
    documents.push(document instanceof DocumentText ? document : new DocumentText(document));
  }
  return documents;
}

/** One file, as {@link readDocuments} reads it. */
export async function readDocument(file: GivenFile, limits: Partial<DocumentLimits> = {}): Promise<DocumentText | DocumentFault> {
  const read = await readDocuments([file], limits);
  if ('fault' in read) return read.fault;
  const [document] = read;
  return document ?? 'EMPTY';
}
