import type { Context } from '../context.ts';
import { type MediaType, mediaTypeNamed } from '../domain/evidence/mediaTypes.ts';
import { itemTextFault, limits, type UploadFault, uploadFault } from '../domain/evidence/register.ts';
import { readBack } from '../files/readBack.ts';
import { FileDamaged } from '../files/segments.ts';
import type { BeginUploadInput, FinishUploadErrorCode, FinishUploadInput } from '../schema.generated.ts';
import { caseRefusals, type EvidenceItemRow } from '../store/index.ts';
import { refusal } from './refusing.ts';

const beginFaults: Readonly<Record<UploadFault | 'TOO_MANY_UPLOADS', { field: string | null; message: string }>> = {
  INVALID_TEXT: { field: 'name', message: 'name must have 1 to 255 characters.' },
  INVALID_HASH: { field: 'sha256', message: 'sha256 must have 64 hexadecimal digits.' },
  UNKNOWN_TYPE: { field: 'mediaType', message: 'Files of this type are not taken.' },
  EMPTY: { field: 'bytes', message: 'bytes must be a whole number, at least 1.' },
  TOO_LARGE: { field: 'bytes', message: 'A file of this type may not be so large.' },
  TOO_MANY_UPLOADS: { field: null, message: `At most ${limits.uploads} uploads may be under way. Finish or cancel one first.` },
};

export async function beginUpload({ caseId, name, mediaType, bytes, sha256 }: BeginUploadInput, { store }: Context) {
  const type = mediaTypeNamed(mediaType);
  const length = /^\d{1,16}$/.test(bytes) ? Number(bytes) : Number.NaN;
  const hash = sha256?.toLowerCase() ?? null;
  const fault = uploadFault({ name, mediaType: type, bytes: length, sha256: hash });
  if (fault !== null || type === null) {
    const code = fault ?? 'UNKNOWN_TYPE';
    return { upload: null, errors: refusal(code, beginFaults[code]) };
  }
  const begun = await store.beginUpload({
    caseId,
    name,
    mediaType: type,
    bytes: length,
    expectedSha256: hash === null ? null : Buffer.from(hash, 'hex'),
  });
  if (begun === 'TOO_MANY_UPLOADS') return { upload: null, errors: refusal(begun, beginFaults[begun]) };
  if (typeof begun === 'string') return { upload: null, errors: refusal(begun, caseRefusals[begun]) };
  return { upload: { id: begun.id, url: `/files/uploads/${begun.id}` }, errors: [] };
}

type Finished = { item: EvidenceItemRow | null; errors: readonly { code: FinishUploadErrorCode; field: string | null; message: string }[] };

const finishFaults: Readonly<Record<Exclude<FinishUploadErrorCode, 'CASE_CLOSED'>, { field: string | null; message: string }>> = {
  NOT_FOUND: { field: 'uploadId', message: 'You have no such upload under way.' },
  INVALID_TEXT: { field: 'title', message: 'title must have 1 to 200 characters, description at most 5,000, takenBy at most 200.' },
  INVALID_DATE: { field: 'takenOn', message: 'takenOn must not lie ahead.' },
  UPLOAD_INCOMPLETE: { field: 'uploadId', message: 'Bytes are missing. HEAD tells from where to go on.' },
  STILL_READING: { field: 'uploadId', message: 'The file is being read back. Ask again in a few seconds.' },
  WRONG_TYPE: { field: 'uploadId', message: 'The file is not what its type says. It was not kept.' },
  WRONG_HASH: { field: 'uploadId', message: 'The file does not have the hash that was announced. It was not kept.' },
  SAME_FILE: { field: 'uploadId', message: 'The case has this file already.' },
  STORE_DAMAGED: { field: 'uploadId', message: 'The store did not give back what was sent. Send the file again.' },
  UNKNOWN_ORDER: { field: 'orderId', message: 'The case has no such order.' },
  UNKNOWN_INCIDENT: { field: 'incidentId', message: 'The case has no such incident.' },
};
const refuse = (code: Exclude<FinishUploadErrorCode, 'CASE_CLOSED'>, item: EvidenceItemRow | null = null): Finished => ({
  item,
  errors: refusal(code, finishFaults[code]),
});

const closed: Finished = { item: null, errors: refusal('CASE_CLOSED', caseRefusals.CASE_CLOSED) };

/** Reads an upload back and keeps what was found. @throws FileDamaged, FileStoreUnavailable */
export async function readUpload(uploadId: string, { store, files }: Pick<Context, 'store' | 'files'>): Promise<void> {
  const upload = await store.upload(uploadId);
  if (upload === null || upload.offset !== upload.file.bytes || upload.file.readSha256 !== null) return;
  const file = await store.storedFile(upload.file.id);
  if (file === null) return;
  await store.saveReading(upload.file, await readBack(files, file, upload.file.mediaType as MediaType));
}

export async function finishUpload({ uploadId, ...given }: FinishUploadInput, { store, files }: Context): Promise<Finished> {
  const text = { title: given.title, description: given.description ?? null, takenBy: given.takenBy ?? null };
  if (itemTextFault(text)) return refuse('INVALID_TEXT');
  if (given.takenOn != null && given.takenOn > (await store.calendar()).today) return refuse('INVALID_DATE');
  const made = await store.itemOfUpload(uploadId);
  if (made !== null) return { item: made, errors: [] };
  /** Where two finished it at once, the other one's item is the item. */
  const madeMeanwhile = async (): Promise<Finished> => {
    const item = await store.itemOfUpload(uploadId);
    return item === null ? refuse('NOT_FOUND') : { item, errors: [] };
  };
  const upload = await store.upload(uploadId);
  if (upload === null) return (await store.isOfClosedCase(uploadId)) ? closed : madeMeanwhile();
  if (upload.offset !== upload.file.bytes) return refuse('UPLOAD_INCOMPLETE');
  if (upload.file.readSha256 === null) {
    if (upload.file.bytes > limits.readAtOnceBytes) {
      await store.leaveReading(upload.file.id);
      return refuse('STILL_READING');
    }
    try {
      await readUpload(uploadId, { store, files });
    } catch (error) {
      if (!(error instanceof FileDamaged)) throw error;
      await store.abandonUpload(uploadId);
      return refuse('STORE_DAMAGED');
    }
  }
  const { file } = (await store.upload(uploadId)) ?? upload;
  if (file.readSha256 === null) return madeMeanwhile();
  if (file.readType !== file.mediaType || (file.expectedSha256 !== null && !file.expectedSha256.equals(file.readSha256))) {
    await store.abandonUpload(uploadId);
    return refuse(file.readType === file.mediaType ? 'WRONG_HASH' : 'WRONG_TYPE');
  }
  const registered = await store.registerItem(
    { ...file, sha256: file.readSha256 },
    {
      ...text,
      kind: given.kind,
      takenOn: given.takenOn ?? null,
      incidentId: given.incidentId?.toLowerCase() ?? null,
      orderId: given.orderId?.toLowerCase() ?? null,
    },
  );
  if (registered === 'CASE_CLOSED') return closed;
  if (registered === 'NOT_FOUND') return madeMeanwhile();
  if (registered === 'UNKNOWN_ORDER' || registered === 'UNKNOWN_INCIDENT') return refuse(registered);
  return 'same' in registered ? refuse('SAME_FILE', registered.same) : { item: registered, errors: [] };
}
