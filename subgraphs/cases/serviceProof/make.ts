import { verifierLine } from '../../../platform/signedNote.ts';
import type { Context } from '../context.ts';
import { receiptNumberOf } from '../domain/relay.ts';
import type { PaperLanguage } from '../papers/paper.ts';
import { drawPdf } from '../papers/pdf/drawPdf.ts';
import type { ServedDocumentRow } from '../store/index.ts';
import { proofPaper } from './paper.ts';
import { signPdf } from './signedPdf.ts';

/** Draws and signs the proof that a document was served. Null: it is not acknowledged, or the sender's words are forgotten. */
export async function makeProof(row: ServedDocumentRow, language: PaperLanguage, context: Context): Promise<Buffer | null> {
  const { store, referrals, proofSigner } = context;
  const { acknowledgedOn, acknowledgedAs: acknowledgedBy } = row;
  if (acknowledgedOn === null) return null;
  const [words, { timeZone }, sender] = await Promise.all([
    store.serviceWords(row),
    store.calendar(),
    referrals.organisationName(row.organisationId),
  ]);
  if (words === null) return null;
  const number = receiptNumberOf(row.id);
  const sha256 = row.sha256.toString('hex');
  const paper = proofPaper(
    {
      ...words,
      number,
      sender,
      sha256,
      bytes: row.bytes,
      handedInAt: row.handedInAt,
      timeZone,
      acknowledgedOn,
      acknowledgedBy,
      signer: verifierLine(proofSigner),
    },
    language,
  );
  return signPdf(await drawPdf(paper), { receipt: number, document: sha256, acknowledged: acknowledgedOn }, proofSigner);
}
