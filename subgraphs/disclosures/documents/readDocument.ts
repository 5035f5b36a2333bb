import { DocumentText } from './DocumentText.ts';
import { type DocumentFault, DocumentFaultError } from './faults.ts';
import { type DocumentLimits, defaultLimits } from './limits.ts';
import { readInWorker } from './reading/inWorker.ts';
import { holdsEncryptedPackage, mediaTypeOf, sniffedType } from './reading/mediaTypes.ts';
import { readPlainText } from './reading/plainText.ts';

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

/**
 * Reads what a document says, also where nobody looks: properties, comments, deleted text, links, pictures' metadata.
 *
 * @param mediaType as it was declared; the bytes must be of that type
 * @param limits overrides of {@link defaultLimits}
 */
export async function readDocument(
  { bytes, mediaType }: { bytes: Uint8Array; mediaType: string },
  limits: Partial<DocumentLimits> = {},
): Promise<DocumentText | DocumentFault> {
  const within = { ...defaultLimits, ...limits };
  if (bytes.length === 0) return 'EMPTY';
  if (bytes.length > within.bytes) return 'TOO_LARGE';
  const type = mediaTypeOf(mediaType);
  if (type === null) return 'UNSUPPORTED_TYPE';
  const found = sniffedType(bytes);
  if (found === 'OLE' && type.startsWith('application/vnd.') && holdsEncryptedPackage(bytes)) return 'ENCRYPTED';
  if (found !== type) return 'TYPE_MISMATCH';
  if (type === 'text/plain') {
    try {
      return new DocumentText(readPlainText(bytes, within));
    } catch (error) {
      if (error instanceof DocumentFaultError) return error.fault;
      throw error;
    }
  }
  const extraction = await inTurn(() => readInWorker({ bytes, type }, within));
  return typeof extraction === 'string' ? extraction : new DocumentText(extraction);
}
