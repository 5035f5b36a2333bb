import { createHash, type KeyObject, verify } from 'node:crypto';
import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { NoteError, parseVerifier, verifierLine } from '../../../platform/signedNote.ts';
import { brokenLink, detailsDigest } from '../domain/evidence/custody.ts';
import { type Manifest, manifestBytes, manifestSchema, parts, sumsText } from './manifest.ts';

/** What can be wrong with an export, in the order in which it is looked for. */
export interface ExportFault {
  readonly code:
    | 'UNREADABLE'
    | 'PART_MISSING'
    | 'NOT_SIGNED'
    | 'NOT_A_MANIFEST'
    | 'LIST_CHANGED'
    | 'FILE_UNKNOWN'
    | 'FILE_MISSING'
    | 'FILE_CHANGED'
    | 'ORIGINAL_OTHER'
    | 'CUSTODY_BROKEN'
    | 'WORDS_CHANGED';
  /** The part, file, or item and link. */
  readonly where: string;
}

export interface ExportReport {
  readonly fault: ExportFault | null;
  /** Null when it could not be read. */
  readonly manifest: Manifest | null;
  /** The key it is signed with, and the fingerprint `openssl pkey -pubin -outform DER | sha256sum` prints. */
  readonly signer: string | null;
  readonly fingerprint: string | null;
}

/** The most the parts beside the files may hold. */
const mostPart = 64 * 1024 ** 2;
const beside: readonly string[] = Object.values(parts);

const keyFingerprint = (key: KeyObject) =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');

interface Contents {
  readonly parts: ReadonlyMap<string, Buffer>;
  readonly files: ReadonlyMap<string, { readonly bytes: number; readonly sha256: string }>;
  readonly twice: string | null;
}

async function readEntry(zip: ZipFile, entry: Entry, take: (piece: Buffer) => void): Promise<void> {
  const stream = await new Promise<Readable>((resolve, reject) =>
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  for await (const piece of stream) take(piece as Buffer);
}

/** Everything in the archive, read once; files are hashed as they pass. */
async function readArchive(path: string): Promise<Contents> {
  const zip = await openPromise(path, { autoClose: false });
  const found = new Map<string, Buffer>();
  const files = new Map<string, { bytes: number; sha256: string }>();
  let twice: string | null = null;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (found.has(name) || files.has(name)) twice ??= name;
      if (beside.includes(name)) {
        const pieces: Buffer[] = [];
        if (entry.uncompressedSize > mostPart) throw new Error('A part is too large.');
        await readEntry(zip, entry, (piece) => pieces.push(piece));
        found.set(name, Buffer.concat(pieces));
      } else {
        const hash = createHash('sha256');
        let bytes = 0;
        await readEntry(zip, entry, (piece) => {
          hash.update(piece);
          bytes += piece.length;
        });
        files.set(name, { bytes, sha256: hash.digest('hex') });
      }
    }
  } finally {
    zip.close();
  }
  return { parts: found, files, twice };
}

/** The first thing wrong with what a manifest says of its items. */
function itemFault({ items, files }: Manifest): ExportFault | null {
  for (const item of items) {
    const file = files.find(({ path }) => path === item.path);
    if (item.form === 'ORIGINAL' && file?.sha256 !== item.original.sha256) return { code: 'ORIGINAL_OTHER', where: item.path ?? item.id };
    const broken = brokenLink(item.custody, { itemId: item.id, file: item.original.sha256 });
    if (broken !== null || item.custody.length === 0) return { code: 'CUSTODY_BROKEN', where: `${item.id}, link ${broken ?? 1}` };
    const changed = item.custody.find(({ says, details }) => says !== null && detailsDigest(says) !== details);
    if (changed !== undefined) return { code: 'WORDS_CHANGED', where: `${item.id}, link ${changed.sequence}` };
  }
  return null;
}

/** The first thing wrong with the files of an archive. */
function fileFault({ files }: Manifest, contents: Contents): ExportFault | null {
  if (contents.twice !== null) return { code: 'FILE_UNKNOWN', where: contents.twice };
  const unknown = [...contents.files.keys()].find((name) => !files.some(({ path }) => path === name));
  if (unknown !== undefined) return { code: 'FILE_UNKNOWN', where: unknown };
  for (const { path, bytes, sha256 } of files) {
    const file = contents.files.get(path);
    if (file === undefined) return { code: 'FILE_MISSING', where: path };
    if (file.bytes !== bytes || file.sha256 !== sha256) return { code: 'FILE_CHANGED', where: path };
  }
  return null;
}

function parseManifest(text: Buffer): Manifest | null {
  try {
    const manifest = manifestSchema.parse(JSON.parse(text.toString('utf8')));
    // Written in one way only: nothing stands in it that was not read.
    return manifestBytes(manifest).equals(text) ? manifest : null;
  } catch {
    return null;
  }
}

/**
 * Checks an export with nothing but its file, and names the first thing that is wrong.
 * @param key the signer's public key (name+keyid+base64), got by another way; null: the one the export names itself
 * @throws NoteError when `key` is none
 */
export async function verifyExport(path: string, key: string | null): Promise<ExportReport> {
  const given = key === null ? null : parseVerifier(key);
  const nothing = { manifest: null, signer: null, fingerprint: null };
  let contents: Contents;
  try {
    contents = await readArchive(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error;
    return { ...nothing, fault: { code: 'UNREADABLE', where: 'the archive' } };
  }
  const missing = beside.find((name) => !contents.parts.has(name));
  const [text, signature, sums] = [parts.manifest, parts.signature, parts.sums].map((name) => contents.parts.get(name));
  if (missing !== undefined || text === undefined || signature === undefined || sums === undefined)
    return { ...nothing, fault: { code: 'PART_MISSING', where: missing ?? parts.manifest } };
  const manifest = parseManifest(text);
  if (manifest === null && given === null) return { ...nothing, fault: { code: 'NOT_A_MANIFEST', where: parts.manifest } };
  let verifier = given;
  try {
    verifier ??= parseVerifier(manifest?.signer ?? '');
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
  }
  if (verifier === null || !verify(null, text, verifier.publicKey, signature))
    return { ...nothing, fault: { code: 'NOT_SIGNED', where: parts.manifest } };
  if (manifest === null) return { ...nothing, fault: { code: 'NOT_A_MANIFEST', where: parts.manifest } };
  const told = { manifest, signer: verifierLine(verifier), fingerprint: keyFingerprint(verifier.publicKey) };
  const pem = verifier.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  if (contents.parts.get(parts.publicKey)?.toString() !== pem) return { ...told, fault: { code: 'NOT_SIGNED', where: parts.publicKey } };
  if (createHash('sha256').update(sums).digest('hex') !== manifest.sums || sums.toString() !== sumsText(manifest.files))
    return { ...told, fault: { code: 'LIST_CHANGED', where: parts.sums } };
  return { ...told, fault: fileFault(manifest, contents) ?? itemFault(manifest) };
}
