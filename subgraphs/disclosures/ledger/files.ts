import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { type CanonicalEntry, canonicalText } from './canonical.ts';
import type { FoundLeaf, WitnessRecord } from './verify.ts';

/** A file that is not what it should be, said without its content. */
export class LedgerFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'LedgerFileError';
  }
}

const testimony = z.object({
  networkId: z.string(),
  size: z.number().int().positive(),
  note: z.string(),
  firstIndex: z.number().int().min(0),
  leaves: z.array(z.string()),
});

/** A file's lines, those of one piece of it at a time: one line at a time costs more than what is done with it. */
async function* linesOf(path: string): AsyncGenerator<string[]> {
  let rest = '';
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 2 ** 20 })) {
    const lines = (rest + String(piece)).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') yield [rest];
}

function parse<Shape>(schema: z.ZodType<Shape>, line: string, what: string): Shape {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    throw new LedgerFileError(`${what} is damaged.`);
  }
}

const hashBytes = 32;

/** What a witness file has of one network's ledger; a line told twice counts once. @throws LedgerFileError */
export async function readWitnessFile(path: string, networkId: string): Promise<WitnessRecord> {
  const notes: string[] = [];
  let hashes = Buffer.alloc(2 ** 16);
  let count = 0;
  let number = 0;
  for await (const lines of linesOf(path)) {
    for (const line of lines) {
      number += 1;
      const { networkId: of, note, firstIndex, leaves } = parse(testimony, line, `Line ${number} of the witness file`);
      if (of !== networkId) continue;
      if (firstIndex > count) throw new LedgerFileError(`The witness file lacks what came before line ${number}.`);
      notes.push(note);
      while (hashes.length < (firstIndex + leaves.length) * hashBytes) hashes = Buffer.concat([hashes], hashes.length * 2);
      // What was told first counts.
      for (let at = count - firstIndex; at < leaves.length; at += 1, count += 1)
        hashes.write(leaves[at] ?? '', count * hashBytes, hashBytes, 'base64');
    }
  }
  return {
    notes,
    leaf: (index) => (index < count ? hashes.subarray(index * hashBytes, (index + 1) * hashBytes) : undefined),
    size: count,
  };
}

const header = z.object({ format: z.literal('saya-ledger-1'), networkId: z.string() });
/** An export: a header, the entries up to its checkpoint as they are hashed, and the checkpoint as the last line. */
export async function* exportLines(
  networkId: string,
  { leaves, note }: { leaves: AsyncIterable<readonly FoundLeaf[]>; note: string },
): AsyncGenerator<string> {
  yield JSON.stringify({ format: 'saya-ledger-1', networkId });
  for await (const batch of leaves) {
    for (const { entry } of batch) {
      if (entry === null) throw new LedgerFileError('The ledger lacks an entry; verify it first.');
      yield entry.text;
    }
  }
  yield JSON.stringify({ checkpoint: note });
}

export interface ExportedLedger {
  readonly networkId: string;
  readonly notes: readonly string[];
  leaves(): AsyncIterable<readonly FoundLeaf[]>;
}

/** The entry of a line that is written exactly as entries are; null for any other line. */
function entryOf(line: string): CanonicalEntry | null {
  try {
    const found = JSON.parse(line) as CanonicalEntry;
    // Another spelling of the same values is another line, and what is hashed is the line itself.
    return typeof found.id === 'string' && Number.isSafeInteger(found.index) && canonicalText(found) === line ? found : null;
  } catch {
    return null;
  }
}

/** Opens an export. Two passes over the file, never all of it in memory. @throws LedgerFileError */
export async function readExport(path: string): Promise<ExportedLedger> {
  let first: string | undefined;
  let last = '';
  let count = 0;
  for await (const lines of linesOf(path)) {
    first ??= lines[0];
    last = lines.at(-1) ?? last;
    count += lines.length;
  }
  const { networkId } = parse(header, first ?? '', 'The first line of the export');
  const { checkpoint } = parse(z.object({ checkpoint: z.string() }), last, 'The last line of the export, its checkpoint,');
  return {
    networkId,
    notes: [checkpoint],
    async *leaves() {
      let number = 0;
      for await (const lines of linesOf(path)) {
        const batch: FoundLeaf[] = [];
        for (const line of lines) {
          number += 1;
          if (number === 1 || number === count) continue;
          const found = entryOf(line);
          if (found === null) throw new LedgerFileError(`Line ${number} of the export is damaged.`);
          batch.push({ index: found.index, entry: { id: found.id, text: line }, hash: null });
        }
        yield batch;
      }
    },
  };
}
