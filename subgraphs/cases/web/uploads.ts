import type { Context } from '../context.ts';
import { mostBytes } from '../domain/evidence/mediaTypes.ts';
import { limits } from '../domain/evidence/register.ts';
import { relayLimits } from '../domain/relay.ts';
import { type TakenIn, takeIn } from '../files/takeIn.ts';
import type { CaseStore } from '../store/index.ts';
import { notFound, refuse } from './answers.ts';

const version = '1.0.0';
const tus = { 'tus-resumable': version, 'cache-control': 'no-store' };

const refusals: Readonly<Record<Exclude<TakenIn['end'], 'WHOLE' | 'PAUSED'>, { status: number; message: string }>> = {
  BROKEN_OFF: { status: 400, message: 'The connection broke off. HEAD tells from where to go on.' },
  OVERTAKEN: { status: 409, message: 'Somebody else sent this piece meanwhile. HEAD tells from where to go on.' },
  TOO_SHORT: { status: 400, message: `Before the end a request brings at least ${limits.pieceBytes} bytes.` },
  TOO_LONG: { status: 413, message: 'These are more bytes than were announced.' },
};

/** Whose uploads are taken in, and how much of one. */
interface Taking {
  readonly most: number;
  readonly uploadOf: CaseStore['serviceUpload'];
  readonly abandon: CaseStore['abandonUpload'];
}

/**
 * The core of tus 1.0 and its termination, for uploads that were begun by a mutation. Not by @tus/server: its stores
 * are not told who asks, its locks are one process's, and it ends a stream that broke off like one that is complete.
 */
async function answerPieces(
  request: Request,
  uploadId: string,
  { store, files, requestId }: Context,
  { most, uploadOf, abandon }: Taking,
): Promise<Response> {
  if (request.method === 'OPTIONS')
    return new Response(null, {
      status: 204,
      headers: { ...tus, 'tus-version': version, 'tus-extension': 'termination', 'tus-max-size': String(most) },
    });
  if (request.headers.get('tus-resumable') !== version) return refuse(412, 'TUS_VERSION', `Say Tus-Resumable: ${version}.`, requestId);
  if (request.method === 'DELETE')
    return (await abandon(uploadId)) ? new Response(null, { status: 204, headers: tus }) : notFound(requestId);
  if (request.method !== 'HEAD' && request.method !== 'PATCH')
    return refuse(405, 'METHOD_NOT_ALLOWED', 'Use HEAD, PATCH or DELETE.', requestId);
  const upload = await uploadOf(uploadId);
  if (upload === null) return notFound(requestId);
  const { file, segments, offset } = upload;
  if (request.method === 'HEAD')
    return new Response(null, { status: 200, headers: { ...tus, 'upload-offset': String(offset), 'upload-length': String(file.bytes) } });
  if (request.headers.get('content-type') !== 'application/offset+octet-stream')
    return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send application/offset+octet-stream.', requestId);
  if (request.headers.get('upload-offset') !== String(offset))
    return refuse(409, 'WRONG_OFFSET', 'The upload is at another offset. HEAD tells it.', requestId);
  const dataKey = await store.dataKeyOf(file);
  if (dataKey === null) return notFound(requestId);
  const { end, bytes } = await takeIn(request.body ?? (async function* () {})(), {
    store: files,
    books: store.booksOf(file.id),
    fileId: file.id,
    dataKey,
    firstIndex: segments.length,
    remaining: file.bytes - offset,
    shortest: limits.pieceBytes,
  });
  if (end === 'WHOLE' || end === 'PAUSED')
    return new Response(null, { status: 204, headers: { ...tus, 'upload-offset': String(offset + bytes) } });
  return refuse(refusals[end].status, end, refusals[end].message, requestId);
}

/** Evidence, begun by `beginUpload`. */
export const answerUpload = (request: Request, uploadId: string, context: Context): Promise<Response> => {
  const { upload: uploadOf, abandonUpload: abandon } = context.store;
  return answerPieces(request, uploadId, context, { most: mostBytes, uploadOf, abandon });
};

/** Documents to be served, begun by `beginService`. */
export const answerServiceUpload = (request: Request, uploadId: string, context: Context): Promise<Response> => {
  const { serviceUpload: uploadOf, abandonServiceUpload: abandon } = context.store;
  return answerPieces(request, uploadId, context, { most: relayLimits.bytes, uploadOf, abandon });
};
