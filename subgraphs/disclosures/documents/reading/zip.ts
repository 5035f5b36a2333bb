import { type Entry, fromBufferPromise } from 'yauzl';
import { DocumentFaultError } from '../faults.ts';
import type { ReadingLimits } from './extraction.ts';

export interface ZipEntry {
  readonly name: string;
  /** @throws DocumentFaultError when it is encrypted, damaged or expands too far */
  read(): Promise<Buffer>;
}

/** Small parts may be mostly blanks; the ratio of larger ones tells a bomb. */
const ratioFrom = 1 << 20;

const sound = async <Result>(action: () => Promise<Result>): Promise<Result> => {
  try {
    return await action();
  } catch (error) {
    throw error instanceof DocumentFaultError ? error : new DocumentFaultError('MALFORMED');
  }
};

/**
 * The entries of an archive, listed by its central directory and unpacked one at a time. Bytes are counted as they come
 * out, whatever the archive says of its sizes, and over all entries together, so that overlapping ones count each time.
 */
export function openZip(bytes: Buffer, { entries: most, expandedBytes, expansion }: ReadingLimits): Promise<ZipEntry[]> {
  return sound(async () => {
    let expanded = 0;
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: false });
    if (zip.entryCount > most) throw new DocumentFaultError('EXPANDS_TOO_FAR');

    const readEntry = (entry: Entry): Promise<Buffer> =>
      sound(async () => {
        if (entry.isEncrypted()) throw new DocumentFaultError('ENCRYPTED');
        const stream = await zip.openReadStreamPromise(entry);
        const chunks: Buffer[] = [];
        let size = 0;
        for await (const chunk of stream as AsyncIterable<Buffer>) {
          size += chunk.length;
          expanded += chunk.length;
          const ratio = size / Math.max(1, entry.compressedSize);
          if (expanded > expandedBytes || (size > ratioFrom && ratio > expansion)) {
            stream.destroy();
            throw new DocumentFaultError('EXPANDS_TOO_FAR');
          }
          chunks.push(chunk);
        }
        return Buffer.concat(chunks);
      });

    const found: ZipEntry[] = [];
    for await (const entry of zip.eachEntry()) found.push({ name: entry.fileName, read: () => readEntry(entry) });
    return found;
  });
}
