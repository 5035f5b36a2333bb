import { randomBytes } from 'node:crypto';
import type { Context } from '../context.ts';
import { type MediaType, mediaTypes } from '../domain/evidence/mediaTypes.ts';
import { mayReadOriginals, type Purpose, purposes } from '../domain/evidence/register.ts';
import { copyBytes, edited, planCopy } from '../files/copies/index.ts';
import { FileDamaged, readFile, sourceOf } from '../files/segments.ts';
import { roleOn } from '../operations/evidence.ts';
import type { EvidenceItemRow } from '../store/index.ts';
import { attachment, notFound, refuse } from './answers.ts';

const nameOf = ({ id, mediaType }: EvidenceItemRow, form: string) =>
  `evidence-${id.slice(0, 8)}-${form}.${mediaTypes[mediaType as MediaType].ending}`;

/** A copy that does not tell where it was taken; that it was read is written down before the first byte. */
async function answerCopy(item: EvidenceItemRow, { store, files, requestId }: Context): Promise<Response> {
  const file = await store.storedFile(item.fileId);
  if (file === null) return notFound(requestId);
  const type = item.mediaType as MediaType;
  try {
    const plan = await planCopy(type, sourceOf(files, file));
    if (plan === null)
      return refuse(409, 'COPY_NOT_POSSIBLE', 'Of this file no copy can be made that surely does not tell where it was taken.', requestId);
    const recorded = await store.recordReading(item.id, { kind: 'COPY_READ', purpose: null });
    if (typeof recorded === 'string') return notFound(requestId);
    return attachment(edited(readFile(files, file), plan.edits), {
      name: nameOf(item, 'copy'),
      mediaType: mediaTypes[type].name,
      bytes: copyBytes(item.bytes, plan.edits),
    });
  } catch (error) {
    if (error instanceof FileDamaged) return refuse(409, 'FILE_DAMAGED', 'What is kept is not what was taken in.', requestId);
    throw error;
  }
}

/** What a request says it is for; null when that is no purpose. */
async function purposeIn(request: Request): Promise<Purpose | null> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= 1_000) || !request.headers.get('content-type')?.startsWith('application/json')) return null;
  try {
    const said = ((await request.json()) as { purpose?: unknown } | null)?.purpose;
    return purposes.find((purpose) => purpose === said) ?? null;
  } catch {
    return null;
  }
}

/** First a purpose for a ticket, then the ticket for the original: bit for bit, and written down. */
async function answerOriginal(request: Request, item: EvidenceItemRow, context: Context): Promise<Response> {
  const { store, files, requestId } = context;
  if (!mayReadOriginals(await roleOn(item.caseId, context)))
    return refuse(403, 'ORIGINALS_NOT_YOURS', 'Originals are for the lawyers of the team.', requestId);
  if (request.method === 'POST') {
    const purpose = await purposeIn(request);
    if (purpose === null) return refuse(400, 'NO_PURPOSE', `Say what for: { "purpose": one of ${purposes.join(', ')} }.`, requestId);
    const ticket = randomBytes(32);
    await store.issueTicket(item, { ticket, purpose });
    return Response.json({ ticket: ticket.toString('base64url') }, { status: 201, headers: { 'cache-control': 'no-store' } });
  }
  const purpose = await store.useTicket(item.id, Buffer.from(request.headers.get('saya-ticket') ?? '', 'base64url'));
  if (purpose === null)
    return refuse(403, 'NO_TICKET', 'Ask for a ticket first (POST with a purpose). It is good once, for two minutes.', requestId);
  const file = await store.storedFile(item.fileId);
  if (file === null) return notFound(requestId);
  const recorded = await store.recordReading(item.id, { kind: 'ORIGINAL_READ', purpose });
  if (typeof recorded === 'string') return notFound(requestId);
  return attachment(readFile(files, file), {
    name: nameOf(item, 'original'),
    mediaType: mediaTypes[item.mediaType as MediaType].name,
    bytes: item.bytes,
  });
}

export async function answerEvidence(request: Request, itemId: string, form: 'copy' | 'original', context: Context): Promise<Response> {
  const item = await context.store.evidenceItem(itemId);
  if (item === null) return notFound(context.requestId);
  const allowed = form === 'copy' ? ['GET'] : ['GET', 'POST'];
  if (!allowed.includes(request.method)) return refuse(405, 'METHOD_NOT_ALLOWED', `Use ${allowed.join(' or ')}.`, context.requestId);
  return form === 'copy' ? answerCopy(item, context) : answerOriginal(request, item, context);
}

export async function answerExport(request: Request, exportId: string, context: Context): Promise<Response> {
  const { store, files, requestId } = context;
  const found = await store.evidenceExport(exportId);
  const file = found?.fileId == null ? null : await store.storedFile(found.fileId);
  if (found?.state !== 'READY' || file === null) return notFound(requestId);
  if (request.method !== 'GET') return refuse(405, 'METHOD_NOT_ALLOWED', 'Use GET.', requestId);
  if (found.form === 'ORIGINALS' && !mayReadOriginals(await roleOn(found.caseId, context)))
    return refuse(403, 'ORIGINALS_NOT_YOURS', 'Originals are for the lawyers of the team.', requestId);
  return attachment(readFile(files, file), {
    name: `evidence-export-${found.id.slice(0, 8)}.zip`,
    mediaType: 'application/zip',
    bytes: file.bytes,
  });
}
