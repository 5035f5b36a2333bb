import { createHash } from 'node:crypto';
import { NoteError, openNote, parseVerifier, type Signer, type Verifier, verifierLine } from '../../../platform/signedNote.ts';

/** The first line of what is signed: nothing else this service signs begins with it. */
const head = 'saya proof of service v1';
/** Readers look for the end of a PDF in its last 1,024 bytes (ISO 32000-1, 7.5.5, note of Annex H): the note must be shorter. */
const mostNote = 1_000;

/** What a proof's signature covers besides its pages. */
export interface SignedFacts {
  readonly receipt: string;
  /** SHA-256 of the document that was served, in hexadecimal. */
  readonly document: string;
  /** YYYY-MM-DD */
  readonly acknowledged: string;
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A PDF with a signed note behind it, as lines of comment: it opens like any other, and is checked with nothing but itself. */
export function signPdf(pdf: Buffer, { receipt, document, acknowledged }: SignedFacts, signer: Signer): Buffer {
  const body = pdf.at(-1) === 0x0a ? pdf : Buffer.concat([pdf, Buffer.from('\n')]);
  const facts = [head, `pdf ${digestOf(body)}`, `receipt ${receipt}`, `document ${document}`, `acknowledged ${acknowledged}`];
  const note = signer.sign(`${[...facts, `signer ${verifierLine(signer)}`].join('\n')}\n`);
  const comment = Buffer.from(note.replaceAll(/^/gm, '%').replace(/%$/, ''));
  if (comment.length > mostNote) throw new Error('The note of a signed file is too long for readers of PDF.');
  return Buffer.concat([body, comment]);
}

export type ProofFault = 'NOT_A_PROOF' | 'NOT_SIGNED' | 'CHANGED' | 'OTHER_DOCUMENT';

export interface ProofReport {
  readonly fault: ProofFault | null;
  readonly facts: SignedFacts | null;
  /** The key it is signed with. */
  readonly signer: string | null;
}

/** The whole note, to the file's last byte: pages that were put behind it would be the ones a reader shows. */
const form =
  /^saya proof of service v1\npdf ([0-9a-f]{64})\nreceipt (\S+)\ndocument ([0-9a-f]{64})\nacknowledged (\d{4}-\d\d-\d\d)\nsigner (\S+)\n\n— \S+ \S+\n$/;

function verifierOf(line: string): Verifier | null {
  try {
    return parseVerifier(line);
  } catch (error) {
    if (error instanceof NoteError) return null;
    throw error;
  }
}

/**
 * Checks a proof of service with nothing but its file.
 * @param key the signer's public key, got by another way; null: the one the proof names itself
 * @param document the document it is said to be about, where that is at hand
 * @throws NoteError when `key` is none
 */
export function verifyProof(file: Buffer, { key, document: served }: { key: string | null; document: Buffer | null }): ProofReport {
  const given = key === null ? null : parseVerifier(key);
  const nothing = { facts: null, signer: null };
  const start = file.lastIndexOf(`\n%${head}\n`) + 1;
  const note = file.subarray(start).toString('utf8').replaceAll(/^%/gm, '');
  const [, pages, receipt = '', document = '', acknowledged = '', signer = ''] = form.exec(note) ?? [];
  const verifier = given ?? verifierOf(signer);
  if (start === 0 || pages === undefined || verifier === null) return { ...nothing, fault: 'NOT_A_PROOF' };
  if (openNote(note, verifier) === null) return { ...nothing, fault: 'NOT_SIGNED' };
  const told = { facts: { receipt, document, acknowledged }, signer };
  if (digestOf(file.subarray(0, start)) !== pages) return { ...told, fault: 'CHANGED' };
  if (served !== null && digestOf(served) !== document) return { ...told, fault: 'OTHER_DOCUMENT' };
  return { ...told, fault: null };
}
