import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import { custodyTextFault, mayReadOriginals } from '../domain/evidence/register.ts';
import { FileDamaged, readFile } from '../files/segments.ts';
import type {
  CheckEvidenceInput,
  ExportEvidenceErrorCode,
  ExportEvidenceInput,
  RecordCustodyErrorCode,
  RecordCustodyInput,
} from '../schema.generated.ts';
import { caseRefusals, type EvidenceItemRow } from '../store/index.ts';
import { refusal } from './refusing.ts';

const custodyFaults: Readonly<Record<Exclude<RecordCustodyErrorCode, 'CASE_CLOSED'>, { field: string; message: string }>> = {
  NOT_FOUND: { field: 'itemId', message: 'You have no such piece of evidence.' },
  INVALID_TEXT: { field: 'note', message: 'who, receiptNumber and note may have 1,000 characters each.' },
  INVALID_DATE: { field: 'on', message: 'on must not lie ahead.' },
  NO_RECEIPT: { field: 'receiptNumber', message: 'Say to whom, and give the receipt: its number or its picture.' },
  UNKNOWN_RECEIPT: { field: 'receiptItemId', message: 'The case has no such receipt.' },
  NOT_POSSIBLE: { field: 'kind', message: 'This cannot have happened where the thing is.' },
};
const noCustody = (code: Exclude<RecordCustodyErrorCode, 'CASE_CLOSED'>) => ({ item: null, errors: refusal(code, custodyFaults[code]) });

export async function recordCustody(input: RecordCustodyInput, { store }: Context) {
  const words = { who: input.who ?? null, receiptNumber: input.receiptNumber ?? null, note: input.note ?? null };
  const receiptItemId = input.receiptItemId ?? null;
  if (custodyTextFault(Object.values(words))) return noCustody('INVALID_TEXT');
  const { today } = await store.calendar();
  if ((input.on ?? today) > today) return noCustody('INVALID_DATE');
  const hasReceipt = words.receiptNumber !== null || receiptItemId !== null;
  if (input.kind === 'HANDED_OVER' && (words.who === null || !hasReceipt)) return noCustody('NO_RECEIPT');
  const recorded = await store.recordCustody({ ...words, itemId: input.itemId, kind: input.kind, on: input.on ?? today, receiptItemId });
  if (typeof recorded !== 'string') return { item: recorded, errors: [] };
  return recorded === 'CASE_CLOSED'
    ? { item: null, errors: refusal(recorded, caseRefusals[recorded]) }
    : noCustody(recorded as 'NOT_FOUND' | 'NOT_POSSIBLE' | 'UNKNOWN_RECEIPT');
}

/** Reads all of an item from the store and holds it against what was taken in. @returns false when its key is destroyed @throws FileStoreUnavailable */
export async function checkItem(
  item: EvidenceItemRow,
  { store, files, asked }: Pick<Context, 'store' | 'files'> & { asked: boolean },
): Promise<boolean> {
  const file = await store.storedFile(item.fileId);
  if (file === null) return false;
  const hash = createHash('sha256');
  try {
    for await (const piece of readFile(files, { ...file, bytes: item.bytes })) hash.update(piece);
    await store.recordCheck(item, hash.digest().equals(item.sha256) ? null : 'REPLACED', asked);
  } catch (error) {
    if (!(error instanceof FileDamaged)) throw error;
    await store.recordCheck(item, error.damage, asked);
  }
  return true;
}

export async function checkEvidence({ itemId }: CheckEvidenceInput, { store }: Context) {
  const item = await store.evidenceItem(itemId);
  if (item === null) return { item, errors: refusal('NOT_FOUND', custodyFaults.NOT_FOUND) };
  await store.leaveCheck(item.id);
  return { item, errors: [] };
}

/** The role in which the viewer is on a case's team; null when they are not. */
export async function roleOn(
  caseId: string,
  { store, viewer }: Pick<Context, 'store' | 'viewer'>,
): Promise<'LAWYER' | 'COUNSELLOR' | null> {
  const member = viewer.kind === 'member' ? viewer.memberId : null;
  return (await store.team(caseId)).find(({ memberId }) => memberId === member)?.role ?? null;
}

const exportFaults: Readonly<Record<Exclude<ExportEvidenceErrorCode, 'CASE_CLOSED'>, { field: string; message: string }>> = {
  NOT_FOUND: caseRefusals.NOT_FOUND,
  UNKNOWN_ITEM: { field: 'itemIds', message: 'The case has no such piece of evidence.' },
  NOTHING_TO_EXPORT: { field: 'itemIds', message: 'There is nothing to export.' },
  TOO_MANY_ITEMS: { field: 'itemIds', message: 'At most 500 pieces of evidence fit in one export.' },
  ORIGINALS_NOT_YOURS: { field: 'form', message: 'Originals are for the lawyers of the team.' },
};

export async function exportEvidence({ caseId, itemIds, form, purpose }: ExportEvidenceInput, context: Context) {
  const refuse = (code: Exclude<ExportEvidenceErrorCode, 'CASE_CLOSED'>) => ({ export: null, errors: refusal(code, exportFaults[code]) });
  const found = await context.store.case(caseId);
  if (found === null) return refuse('NOT_FOUND');
  if (form === 'ORIGINALS' && !mayReadOriginals(await roleOn(found.id, context))) return refuse('ORIGINALS_NOT_YOURS');
  const requested = await context.store.requestExport({ caseId, itemIds: itemIds ?? null, form, purpose });
  if (typeof requested !== 'string') return { export: requested, errors: [] };
  return requested === 'CASE_CLOSED' ? { export: null, errors: refusal(requested, caseRefusals[requested]) } : refuse(requested);
}
