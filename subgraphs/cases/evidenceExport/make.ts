import type { Signer } from '../../../platform/signedNote.ts';
import { type CustodyKind, custodyKinds } from '../domain/evidence/custody.ts';
import { type MediaType, mediaTypes } from '../domain/evidence/mediaTypes.ts';
import { copyBytes, edited, planCopy } from '../files/copies/index.ts';
import type { FileStore } from '../files/index.ts';
import { FileDamaged, readFile, sourceOf } from '../files/segments.ts';
import { takeIn } from '../files/takeIn.ts';
import { linkOf } from '../store/custody.ts';
import type { CaseStore, EvidenceExportRow, EvidenceItemRow } from '../store/index.ts';
import { type ExportedItem, writeArchive } from './archive.ts';

/** Events whose words go along: what happened to the thing. What it was read for stays in the register. */
const told: readonly CustodyKind[] = custodyKinds.filter((kind) => kind !== 'COPY_READ' && kind !== 'ORIGINAL_READ');

interface Parts {
  readonly store: CaseStore;
  readonly files: FileStore;
  readonly signer: Signer;
}

async function openItem(item: EvidenceItemRow, form: EvidenceExportRow['form'], { store, files }: Parts): Promise<ExportedItem> {
  const [file, text, chain] = await Promise.all([store.storedFile(item.fileId), store.evidenceText(item), store.custody(item.id)]);
  if (file === null) throw new Error('The key of a case went away while its evidence was exported.');
  const type = item.mediaType as MediaType;
  const plan = form === 'ORIGINALS' ? { edits: [] } : await planCopy(type, sourceOf(files, file));
  return {
    ending: mediaTypes[type].ending,
    item: {
      id: item.id,
      kind: item.kind,
      title: text?.title ?? null,
      description: text?.description ?? null,
      mediaType: mediaTypes[type].name,
      takenOn: item.takenOn,
      takenBy: text?.takenBy ?? null,
      registeredAt: item.registeredAt.toISOString(),
      original: { bytes: item.bytes, sha256: item.sha256.toString('hex') },
      custody: await Promise.all(
        chain.map(async (row) => ({
          ...linkOf(row),
          digest: row.digest.toString('hex'),
          says: told.includes(row.kind) ? await store.custodyDetails(row) : null,
        })),
      ),
    },
    content:
      plan === null
        ? null
        : {
            form: form === 'ORIGINALS' ? 'ORIGINAL' : 'COPY',
            bytes: copyBytes(item.bytes, plan.edits),
            pieces: edited(readFile(files, file), plan.edits),
            edited: plan.edits.length > 0,
          },
  };
}

/** Makes what was asked for; made twice, one is kept. @throws FileStoreUnavailable */
export async function makeExport(exportId: string, parts: Parts): Promise<void> {
  const { store, files, signer } = parts;
  const asked = await store.evidenceExport(exportId);
  const found = asked === null ? null : await store.case(asked.caseId);
  if (asked?.state !== 'MAKING' || found === null) return;
  const file = await store.beginFile({ caseId: asked.caseId, mediaType: 'ZIP' });
  if (file === null) return store.failExport(exportId);
  let damaged = false;
  const noticing = async function* (pieces: AsyncIterable<Buffer>) {
    try {
      yield* pieces;
    } catch (error) {
      damaged = error instanceof FileDamaged;
      throw error;
    }
  };
  const archive = writeArchive({
    head: {
      exportId,
      caseId: asked.caseId,
      caseReference: found.reference,
      exportedAt: asked.requestedAt.toISOString(),
      exportedBy: { memberId: asked.requestedBy, organisationId: asked.organisationId },
      purpose: asked.purpose,
    },
    items: asked.itemIds.map((id) => async () => {
      const item = await store.evidenceItem(id);
      if (item === null) throw new Error('A piece of evidence was exported and is not there.');
      return openItem(item, asked.form, parts);
    }),
    signer,
    onItem: (done) => store.exportProgress(exportId, done),
  });
  const { end } = await takeIn(noticing(archive), {
    store: files,
    books: store.booksOf(file.id),
    fileId: file.id,
    dataKey: file.dataKey,
    firstIndex: 0,
    remaining: null,
  });
  if (damaged) {
    // Which of them, a check finds out, and the team is alarmed.
    for (const itemId of asked.itemIds) await store.leaveCheck(itemId);
    return store.failExport(exportId);
  }
  if (end !== 'WHOLE') throw new Error('An export broke off.');
  await store.finishExport(exportId, file.id);
}
