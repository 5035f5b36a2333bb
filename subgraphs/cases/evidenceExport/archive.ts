import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type Signer, verifierLine } from '../../../platform/signedNote.ts';
import { type Manifest, type ManifestItem, manifestBytes, parts, sumsText } from './manifest.ts';
import { readmes } from './readme.ts';

/** A piece of evidence on its way into an archive. */
export interface ExportedItem {
  readonly item: Omit<ManifestItem, 'path' | 'form' | 'withheld'>;
  /** The ending of its name. */
  readonly ending: string;
  /** What is put in; null when nothing of it can be given. */
  readonly content: {
    readonly form: 'ORIGINAL' | 'COPY';
    readonly bytes: number;
    readonly pieces: AsyncIterable<Buffer>;
    readonly edited: boolean;
  } | null;
}

const withheldOf = (content: ExportedItem['content']): ManifestItem['withheld'] => {
  if (content === null) return [{ what: 'FILE', why: 'No copy of it can be made that surely does not tell where it was taken.' }];
  return content.form === 'COPY' && content.edited
    ? [{ what: 'LOCATION_AND_DEVICE', why: 'Where and with what it was taken was removed to protect a person.' }]
    : [];
};

/**
 * The archive, written while it is read: nothing of it is in memory but what passes.
 * @param items in their order, each opened when its turn comes
 * @param onItem called when one is in
 */
export function writeArchive({
  head,
  items,
  signer,
  onItem,
}: {
  head: Omit<Manifest, 'format' | 'version' | 'signer' | 'sums' | 'files' | 'items'>;
  items: readonly (() => Promise<ExportedItem>)[];
  signer: Signer;
  onItem: (done: number) => Promise<void>;
}): AsyncIterable<Buffer> {
  const zip = new ZipFile();
  const files: Manifest['files'] = [];
  const described: ManifestItem[] = [];
  const listed = (path: string, content: Buffer) => {
    files.push({ path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') });
    return content;
  };

  /** Every entry but the last opens the next one: how many there are and what they hold is known only on the way. */
  const add = async (at: number): Promise<void> => {
    const open = items[at];
    if (open === undefined) return finish();
    const { item, ending, content } = await open();
    const path = content === null ? null : `evidence/${String(at + 1).padStart(3, '0')}-${item.id.slice(0, 8)}.${ending}`;
    described.push({ ...item, path, form: content?.form ?? null, withheld: withheldOf(content) });
    if (content === null || path === null) {
      await onItem(at + 1);
      return add(at + 1);
    }
    const hash = createHash('sha256');
    const pieces = Readable.from(
      (async function* () {
        for await (const piece of content.pieces) {
          hash.update(piece);
          yield piece;
        }
        files.push({ path, bytes: content.bytes, sha256: hash.digest('hex') });
        await onItem(at + 1);
      })(),
    );
    pieces.once('error', fail);
    pieces.once('end', () => void add(at + 1).catch(fail));
    // Pictures and films are packed already.
    zip.addReadStream(pieces, path, { compress: false, size: content.bytes });
  };
  const finish = () => {
    for (const [name, text] of Object.entries(readmes)) zip.addBuffer(listed(name, Buffer.from(text)), name);
    const sums = Buffer.from(sumsText(files));
    const manifest: Manifest = {
      ...head,
      format: 'saya-evidence-export',
      version: 1,
      signer: verifierLine(signer),
      sums: createHash('sha256').update(sums).digest('hex'),
      files,
      items: described,
    };
    const text = manifestBytes(manifest);
    zip.addBuffer(sums, parts.sums);
    zip.addBuffer(text, parts.manifest);
    zip.addBuffer(signer.signBytes(text), parts.signature);
    zip.addBuffer(Buffer.from(signer.publicKey.export({ type: 'spki', format: 'pem' })), parts.publicKey);
    zip.end();
  };
  const output = zip.outputStream as Readable;
  const fail = (error: Error) => void output.destroy(error);
  zip.on('error', fail);
  void add(0).catch(fail);
  return output;
}
