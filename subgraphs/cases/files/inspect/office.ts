import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { ServiceWarning } from '../../domain/relay.ts';
import type { Source } from '../segments.ts';
import { marksIn } from './marks.ts';

/** More parts than a document has; more than so much of a part is not read. */
const mostEntries = 5_000;
const mostOfPart = 16 * 1024 ** 2;

/** What names in the list of an office file tell of it. */
const macros = /(?:^|\/)(?:vbaProject[^/]*\.bin|vbaData\.xml)$|^(?:Basic|Scripts)\//i;
const named = {
  HAS_SCRIPTS: /(?:^|\/)activeX\//i,
  HAS_EMBEDDED_FILES: /(?:^|\/)embeddings\/|^Object [^/]*(?:\/|$)|\.ole$/i,
  PARTLY_PACKED: /^EncryptedPackage$/,
} as const satisfies Partial<Record<ServiceWarning, RegExp>>;

/** Parts that say where the document fetches things from: a link somebody must follow is none. */
const pointing = /\.rels$|^(?:content|styles|settings)\.xml$/i;
const fetches = {
  HAS_REMOTE_CONTENT:
    /<Relationship\b(?=[^>]{0,500}TargetMode="External")(?![^>]{0,500}\/hyperlink")[^>]{0,500}>|<(?:draw:image|draw:object|draw:plugin|text:section-source|form:[a-z-]+)\b[^>]{0,400}xlink:href="(?:[a-z]+:)?\/\//i,
} as const;

class SourceReader extends RandomAccessReader {
  readonly #source: Source;
  constructor(source: Source) {
    super();
    this.#source = source;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    const source = this.#source;
    return Readable.from(
      (async function* () {
        yield await source.read(start, end - start);
      })(),
    );
  }
}

/** The beginning of a part, unpacked; a part that grows without end is left where it is. */
async function* beginningOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer, void, undefined> {
  let left = mostOfPart;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    yield (piece as Buffer).subarray(0, left);
    left -= (piece as Buffer).length;
    if (left <= 0) return;
  }
}

/**
 * What the list of an office file's parts, and the few that say where it fetches things from, tell of it.
 * @returns MACROS when it has any; null when it is no whole archive
 */
export async function officeWarnings(source: Source): Promise<ServiceWarning[] | 'MACROS' | null> {
  const found = new Set<ServiceWarning>();
  let zip: ZipFile;
  try {
    zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.bytes, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > mostEntries) return null;
    for await (const entry of zip.eachEntry()) {
      if (macros.test(entry.fileName)) return 'MACROS';
      for (const [warning, name] of Object.entries(named)) if (name.test(entry.fileName)) found.add(warning as ServiceWarning);
      if (entry.isEncrypted()) found.add('PARTLY_PACKED');
      else if (pointing.test(entry.fileName))
        for (const warning of await marksIn({ stream: () => beginningOf(zip, entry) }, fetches)) found.add(warning);
      if (entry.uncompressedSize > mostOfPart && pointing.test(entry.fileName)) found.add('PARTLY_PACKED');
    }
  } catch (error) {
    if (isOfTheStore(error)) throw error;
    return null;
  }
  return [...found];
}

/** What the store of files says is not the document's fault. */
const isOfTheStore = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'FILE_DAMAGED' || error.code === 'FILES_UNAVAILABLE');
