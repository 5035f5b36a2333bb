import { readFile } from 'node:fs/promises';
import { NoteError } from '../../platform/signedNote.ts';
import { type ExportFault, verifyExport } from '../../subgraphs/cases/evidenceExport/verify.ts';
import { type ProofFault, verifyProof } from '../../subgraphs/cases/serviceProof/signedPdf.ts';
import { HubError } from '../errors.ts';

const words: Readonly<Record<ExportFault['code'], string>> = {
  UNREADABLE: 'it is no whole ZIP archive',
  PART_MISSING: 'it is not there',
  NOT_SIGNED: 'it is not signed with this key',
  NOT_A_MANIFEST: 'it is not written as a manifest is',
  LIST_CHANGED: 'it is not the list that was signed',
  FILE_UNKNOWN: 'it was put in later',
  FILE_MISSING: 'it was taken out',
  FILE_CHANGED: 'it is not what was exported',
  ORIGINAL_OTHER: 'it is called the original and is not',
  CUSTODY_BROKEN: 'the chain of custody does not hold',
  WORDS_CHANGED: 'what is said of a hand-over is not what was written',
};

/** @throws HubError EVIDENCE_UNREADABLE where a key is none or a file is not there */
const readable = <Result>(work: Promise<Result>): Promise<Result> =>
  work.catch((error: unknown) => {
    if (error instanceof NoteError) throw new HubError('EVIDENCE_UNREADABLE', error.message);
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new HubError('EVIDENCE_UNREADABLE', 'There is no such file.');
    throw error;
  });

/** Checks an export of evidence with nothing but its file. @throws HubError EVIDENCE_FAULT, EVIDENCE_UNREADABLE */
export async function verifyEvidence(path: string, key: string | null): Promise<void> {
  const report = await readable(verifyExport(path, key));
  const { fault, manifest, signer, fingerprint } = report;
  if (fault !== null) {
    console.log(`  ${fault.code} at ${fault.where}: ${words[fault.code]}`);
    throw new HubError('EVIDENCE_FAULT', 'the export is not what was signed.');
  }
  const items = manifest?.items ?? [];
  console.log(`export ${manifest?.exportId} of ${manifest?.exportedAt}`);
  console.log(`  ${items.length} pieces of evidence, ${items.reduce((sum, { custody }) => sum + custody.length, 0)} links of custody`);
  for (const { id, path: file, withheld } of items)
    console.log(`  ${id} ${file ?? 'not given'}${withheld.map(({ what }) => `; withheld: ${what}`).join('')}`);
  console.log(`  everything is as it was signed with ${signer}`);
  console.log(`  fingerprint ${fingerprint}${key === null ? ': compare it with the one the network tells you by another way' : ''}`);
}

const proofWords: Readonly<Record<ProofFault, string>> = {
  NOT_A_PROOF: 'it holds no note of a proof of service',
  NOT_SIGNED: 'it is not signed with this key',
  CHANGED: 'its pages are not those that were signed',
  OTHER_DOCUMENT: 'the document given is not the one that was served',
};

/** Checks a proof of service with nothing but its file, and the document where it is at hand. @throws HubError EVIDENCE_FAULT, EVIDENCE_UNREADABLE */
export async function checkProof(path: string, { key, document }: { key: string | null; document: string | null }): Promise<void> {
  const check = async () => verifyProof(await readFile(path), { key, document: document === null ? null : await readFile(document) });
  const { fault, facts, signer } = await readable(check());
  if (fault !== null) {
    console.log(`  ${fault}: ${proofWords[fault]}`);
    throw new HubError('EVIDENCE_FAULT', 'the proof does not hold.');
  }
  console.log(`proof of service ${facts?.receipt}, acknowledged on ${facts?.acknowledged}`);
  console.log(`  document: SHA-256 ${facts?.document}${document === null ? '' : ', which is the one given'}`);
  console.log(`  as it was signed with ${signer}${key === null ? ': compare it with the one the network tells you by another way' : ''}`);
}
