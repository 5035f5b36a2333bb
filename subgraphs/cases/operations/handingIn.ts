import { queryKey } from '../../../platform/pagination.ts';
import type { Context } from '../context.ts';
import { isTextOrNothing } from '../domain/index.ts';
import { relayLimits, type ServedType, type ServiceFault, servedTypeNamed, serviceFault } from '../domain/relay.ts';
import { inspect } from '../files/inspect/index.ts';
import { FileDamaged, sourceOf } from '../files/segments.ts';
import type {
  BeginServiceErrorCode,
  BeginServiceInput,
  QueryMyServicesArgs,
  ServeDocumentErrorCode,
  ServeDocumentInput,
} from '../schema.generated.ts';
import type { ServedDocumentRow } from '../store/index.ts';
import { refusal } from './refusing.ts';

const faults: Readonly<Record<ServiceFault | 'KEY_USED' | 'TOO_MANY', { field: string | null; message: string }>> = {
  INVALID_KEY: { field: 'idempotencyKey', message: 'idempotencyKey must have 8 to 100 characters.' },
  KEY_USED: { field: 'idempotencyKey', message: 'You announced another document with this key, or gave it up.' },
  INVALID_TEXT: { field: 'fileName', message: 'fileName must have 1 to 255 characters.' },
  INVALID_HASH: { field: 'sha256', message: 'sha256 must have 64 hexadecimal digits.' },
  UNKNOWN_TYPE: { field: 'mediaType', message: 'Documents of this type are not taken.' },
  EMPTY: { field: 'bytes', message: 'bytes must be a whole number, at least 1.' },
  TOO_LARGE: { field: 'bytes', message: `A document may have at most ${relayLimits.bytes} bytes.` },
  TOO_MANY: { field: null, message: `You announced as many documents as one may in a day (${relayLimits.aDay}).` },
};

export async function beginService({ idempotencyKey, fileName, mediaType, bytes, sha256 }: BeginServiceInput, { store }: Context) {
  const type = servedTypeNamed(mediaType);
  const length = /^\d{1,16}$/.test(bytes) ? Number(bytes) : Number.NaN;
  const hash = sha256?.toLowerCase() ?? null;
  const refuse = (code: BeginServiceErrorCode) => ({ upload: null, receipt: null, errors: refusal(code, faults[code]) });
  const fault = serviceFault({ idempotencyKey, fileName, mediaType: type, bytes: length, sha256: hash });
  if (fault !== null || type === null) return refuse(fault ?? 'UNKNOWN_TYPE');
  const begun = await store.beginService({
    idempotencyKey,
    fileName,
    mediaType: type,
    bytes: length,
    expectedSha256: hash === null ? null : Buffer.from(hash, 'hex'),
  });
  if (typeof begun === 'string') return refuse(begun);
  return 'receipt' in begun
    ? { upload: null, receipt: begun.receipt, errors: [] }
    : { upload: { id: begun.file.id, url: `/files/services/${begun.file.id}` }, receipt: null, errors: [] };
}

const servingFaults: Readonly<Record<ServeDocumentErrorCode, { field: string; message: string }>> = {
  NOT_FOUND: { field: 'uploadId', message: 'You have no such upload under way.' },
  INVALID_TEXT: {
    field: 'courtFileNumber',
    message: `relayCode must have 1 to 80 characters, courtFileNumber 1 to ${relayLimits.courtFileNumber}.`,
  },
  UPLOAD_INCOMPLETE: { field: 'uploadId', message: 'Bytes are missing. HEAD tells from where to go on.' },
  TYPE_REFUSED: { field: 'uploadId', message: 'The document is of no type that is taken. It was not kept.' },
  HAS_MACROS: { field: 'uploadId', message: 'The document has macros. It was not kept; send it without them, or as PDF.' },
  WRONG_HASH: { field: 'uploadId', message: 'The document does not have the hash that was announced. It was not kept.' },
  STORE_DAMAGED: { field: 'uploadId', message: 'The store did not give back what was sent. Announce the document again.' },
};
const refuseServing = (code: ServeDocumentErrorCode) => ({ receipt: null, errors: refusal(code, servingFaults[code]) });

/** Whatever the code is, the same is done and the same is answered: whether it leads anywhere is looked up later, by nobody's request. */
export async function serveDocument({ uploadId, relayCode, courtFileNumber = null }: ServeDocumentInput, { store, files }: Context) {
  if (relayCode.trim() === '' || relayCode.length > 80 || !isTextOrNothing(courtFileNumber, relayLimits.courtFileNumber))
    return refuseServing('INVALID_TEXT');
  const handedIn = async () => {
    const receipt = await store.receipt(uploadId);
    return receipt === null ? refuseServing('NOT_FOUND') : { receipt, errors: [] };
  };
  const upload = await store.serviceUpload(uploadId);
  if (upload === null) return handedIn();
  if (upload.offset !== upload.file.bytes) return refuseServing('UPLOAD_INCOMPLETE');
  const stored = await store.storedFile(upload.file.id);
  if (stored === null) return handedIn();
  const refuseAndDrop = async (code: ServeDocumentErrorCode) => {
    await store.abandonServiceUpload(uploadId);
    return refuseServing(code);
  };
  try {
    const seen = await inspect(sourceOf(files, stored), upload.file.mediaType as ServedType);
    const { expectedSha256 } = upload.file;
    if (expectedSha256 !== null && !expectedSha256.equals(seen.sha256)) return refuseAndDrop('WRONG_HASH');
    if ('refused' in seen) return refuseAndDrop(seen.refused);
    const { type, sha256, warnings } = seen;
    const receipt = await store.serve(upload.file, {
      code: relayCode,
      courtFileNumber: courtFileNumber?.trim() ?? null,
      type,
      sha256,
      warnings,
    });
    return receipt === null ? handedIn() : { receipt, errors: [] };
  } catch (error) {
    if (error instanceof FileDamaged) return refuseAndDrop('STORE_DAMAGED');
    throw error;
  }
}

/** Where a document stands in its list. */
export const servedPosition = ({ handedInAt, id }: Pick<ServedDocumentRow, 'handedInAt' | 'id'>) => `${handedInAt.toISOString()} ${id}`;

export async function listServices({ first, after }: QueryMyServicesArgs, { store, paginator }: Context) {
  const query = queryKey('myServices', null);
  const page = paginator.page(query, { first, after });
  return paginator.connection(query, page, await store.listReceipts(page), servedPosition);
}
