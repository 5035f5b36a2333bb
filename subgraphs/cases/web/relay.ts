import type { Context } from '../context.ts';
import { servedTypes, toldOf } from '../domain/relay.ts';
import { FileDamaged, readFile } from '../files/segments.ts';
import type { PaperLanguage } from '../papers/paper.ts';
import { makeProof } from '../serviceProof/make.ts';
import { attachment, notFound, refuse } from './answers.ts';

/** Whatever a served document says it is, a browser is told that it is bytes to be saved. */
const bytesOnly = 'application/octet-stream';

/** A document that was served, for the lawyers of the case; that it was read is written down before the first byte. */
export async function answerServed(request: Request, id: string, { store, files, requestId }: Context): Promise<Response> {
  const row = await store.servedDocument(id);
  if (row === null) return notFound(requestId);
  if (request.method !== 'GET') return refuse(405, 'METHOD_NOT_ALLOWED', 'Use GET.', requestId);
  const file = await store.storedFile(row.id);
  if (file === null || file.row.state !== 'WHOLE') return notFound(requestId);
  await store.recordServiceRead(row.id);
  try {
    return attachment(readFile(files, file), {
      name: `served-${row.id.slice(0, 8)}.${servedTypes[row.mediaType].ending}`,
      mediaType: bytesOnly,
      bytes: row.bytes,
    });
  } catch (error) {
    if (error instanceof FileDamaged) return refuse(409, 'FILE_DAMAGED', 'What is kept is not what was taken in.', requestId);
    throw error;
  }
}

/** The proof of service: for the sender once the day of it is over, for the team at once. */
export async function answerProof(request: Request, id: string, language: PaperLanguage, context: Context): Promise<Response> {
  const { store, requestId } = context;
  const [receipt, served, { today }] = await Promise.all([store.receipt(id), store.servedDocument(id), store.calendar()]);
  const row = served ?? (receipt !== null && toldOf(receipt, today).status === 'ACKNOWLEDGED' ? receipt : null);
  if (row === null || row.acknowledgedOn === null) return notFound(requestId);
  if (request.method !== 'GET') return refuse(405, 'METHOD_NOT_ALLOWED', 'Use GET.', requestId);
  const proof = await makeProof(row, language, context);
  if (proof === null) return notFound(requestId);
  return attachment(
    (async function* () {
      yield proof;
    })(),
    { name: `proof-${row.id.slice(0, 8)}-${language.toLowerCase()}.pdf`, mediaType: 'application/pdf', bytes: proof.length },
  );
}
