import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
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

const linesOf = (path: string) => createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });

function parse<Shape>(schema: z.ZodType<Shape>, line: string, what: string): Shape {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    throw new LedgerFileError(`${what} is damaged.`);
  }
}

/** What a witness file has of one network's ledger; a line told twice counts once. @throws LedgerFileError */
export async function readWitnessFile(path: string, networkId: string): Promise<WitnessRecord> {
  const notes: string[] = [];
  const hashes: Buffer[] = [];
  let number = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    const { networkId: of, note, firstIndex, leaves } = parse(testimony, line, `Line ${number} of the witness file`);
    if (of !== networkId) continue;
    if (firstIndex > hashes.length) throw new LedgerFileError(`The witness file lacks what came before line ${number}.`);
    notes.push(note);
    leaves.forEach((leaf, offset) => {
      hashes[firstIndex + offset] ??= Buffer.from(leaf, 'base64');
    });
  }
  return { notes, leaf: (index) => hashes[index], size: hashes.length };
}

const header = z.object({ format: z.literal('saya-ledger-1'), networkId: z.string() });
const text = z.string();
const id = text.nullable();
const entry = z.object({
  at: z.string(),
  caseId: id,
  id: text,
  index: z.number().int().min(0),
  kind: text,
  memberId: text,
  networkId: text,
  organisationId: text,
  placeId: id,
  precision: text,
  purpose: id,
  reason: text,
  recipientMemberId: id,
  recipientOrganisationId: id,
  requestId: text,
  subjectId: id,
  version: z.literal(1),
});

/** An export: a header, the entries up to its checkpoint as they are hashed, and the checkpoint as the last line. */
export async function* exportLines(
  networkId: string,
  { leaves, note }: { leaves: AsyncIterable<FoundLeaf>; note: string },
): AsyncGenerator<string> {
  yield JSON.stringify({ format: 'saya-ledger-1', networkId });
  for await (const { entry: found } of leaves) {
    if (found === null) throw new LedgerFileError('The ledger lacks an entry; verify it first.');
    yield canonicalText(found);
  }
  yield JSON.stringify({ checkpoint: note });
}

export interface ExportedLedger {
  readonly networkId: string;
  readonly notes: readonly string[];
  leaves(): AsyncIterable<FoundLeaf>;
}

/** Opens an export. Two passes over the file, never all of it in memory. @throws LedgerFileError */
export async function readExport(path: string): Promise<ExportedLedger> {
  let first: string | null = null;
  let last = '';
  for await (const line of linesOf(path)) {
    first ??= line;
    last = line;
  }
  const { networkId } = parse(header, first ?? '', 'The first line of the export');
  const { checkpoint } = parse(z.object({ checkpoint: text }), last, 'The last line of the export, its checkpoint,');
  return {
    networkId,
    notes: [checkpoint],
    async *leaves() {
      let number = 0;
      for await (const line of linesOf(path)) {
        number += 1;
        if (number === 1 || line === last) continue;
        const { version: _version, at, ...rest } = parse(entry, line, `Line ${number} of the export`);
        const found: CanonicalEntry = { ...rest, at: new Date(at) };
        // What is hashed is the line itself: another spelling of the same values is another line.
        if (Number.isNaN(found.at.getTime()) || canonicalText(found) !== line)
          throw new LedgerFileError(`Line ${number} of the export is damaged.`);
        yield { index: found.index, entry: found, hash: null };
      }
    },
  };
}
