import { createHash, randomBytes } from 'node:crypto';
import { openBytes, SealBroken, sealBytes } from '../../../platform/seal.ts';
import type { FileStore } from './FileStore.ts';

/** How much of a file lies in one object, and so how much of it is ever in memory. */
export const segmentBytes = 8 * 1024 * 1024;

/** A piece of a file as the database knows it. */
export interface Segment {
  readonly index: number;
  /** Of the object it lies in. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: Buffer;
}

/** A file as it lies in the store: what is needed to read it and to know that it is the one that was put there. */
export interface StoredFile {
  readonly id: string;
  readonly dataKey: Buffer;
  readonly bytes: number;
  /** In their order. */
  readonly segments: readonly Segment[];
}

/** What can be wrong with a file that lies in a store others can reach. */
export const damages = ['MISSING', 'CHANGED', 'REPLACED', 'INCOMPLETE'] as const;
export type Damage = (typeof damages)[number];

export class FileDamaged extends Error {
  readonly code = 'FILE_DAMAGED';
  readonly damage: Damage;
  /** The first segment that is wrong. */
  readonly index: number;
  constructor(damage: Damage, index: number) {
    super(`A file is not what was put there: segment ${index} is ${damage}.`);
    this.name = 'FileDamaged';
    this.damage = damage;
    this.index = index;
  }
}

export const newObjectName = (): string => randomBytes(16).toString('hex');
export const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** A segment opens as this piece of this file in this object only: none can be moved, exchanged or cut off. */
const bindingOf = ({ fileId, index, last, name }: { fileId: string; index: number; last: boolean; name: string }) =>
  `cases.files ${fileId} segment ${index} ${last ? 'last' : 'more'} ${name} v1`;

/** Seals a piece of a file and puts it into the store. @param last whether the file ends with it */
export async function putSegment(
  store: FileStore,
  { fileId, dataKey, last, ...segment }: { fileId: string; dataKey: Buffer; index: number; name: string; last: boolean },
  plain: Uint8Array,
): Promise<void> {
  await store.put(segment.name, sealBytes(dataKey, plain, bindingOf({ fileId, last, ...segment })));
}

/** @throws FileDamaged, FileStoreUnavailable */
export async function getSegment(store: FileStore, { id, dataKey, segments }: StoredFile, segment: Segment): Promise<Buffer> {
  const sealed = await store.get(segment.name);
  if (sealed === null) throw new FileDamaged('MISSING', segment.index);
  const last = segment.index === segments.length - 1;
  let plain: Buffer;
  try {
    plain = openBytes(dataKey, sealed, bindingOf({ fileId: id, last, ...segment }));
  } catch (error) {
    if (error instanceof SealBroken) throw new FileDamaged('CHANGED', segment.index);
    throw error;
  }
  // Opens, and is another: whoever holds the key wrote it, or an older one was put back.
  if (plain.length !== segment.bytes || !digestOf(plain).equals(segment.sha256)) throw new FileDamaged('REPLACED', segment.index);
  return plain;
}

/** The pieces must be all there, in a row, and add up. @throws FileDamaged */
function requireWhole({ bytes, segments }: StoredFile): void {
  const gap = segments.findIndex(({ index }, place) => index !== place);
  if (gap >= 0) throw new FileDamaged('INCOMPLETE', gap);
  if (segments.reduce((sum, one) => sum + one.bytes, 0) !== bytes) throw new FileDamaged('INCOMPLETE', segments.length);
}

/** A file from its first byte, a segment at a time, each one checked before it is handed on. @throws FileDamaged, FileStoreUnavailable */
export async function* readFile(store: FileStore, file: StoredFile): AsyncGenerator<Buffer, void, undefined> {
  requireWhole(file);
  for (const segment of file.segments) yield await getSegment(store, file, segment);
}

/** A file to be looked at in places. */
export interface Source {
  readonly bytes: number;
  /** Fewer bytes than asked for where the file ends. */
  read(from: number, length: number): Promise<Buffer>;
  /** From the first byte. */
  stream(): AsyncIterable<Buffer>;
}

/** @throws FileDamaged, FileStoreUnavailable: every reading may */
export function sourceOf(store: FileStore, file: StoredFile): Source {
  requireWhole(file);
  let latest: { index: number; plain: Buffer } | null = null;
  const opened = async (segment: Segment) => {
    if (latest?.index !== segment.index) latest = { index: segment.index, plain: await getSegment(store, file, segment) };
    return latest.plain;
  };
  return {
    bytes: file.bytes,
    async read(from, length) {
      const parts: Buffer[] = [];
      const to = Math.min(from + length, file.bytes);
      let start = 0;
      for (const segment of file.segments) {
        const end = start + segment.bytes;
        if (end > from && start < to) parts.push((await opened(segment)).subarray(Math.max(0, from - start), to - start));
        start = end;
      }
      return Buffer.concat(parts);
    },
    stream: () => readFile(store, file),
  };
}

/** Bytes already in memory, to be looked at in the same way. */
export const sourceOfBytes = (content: Buffer): Source => ({
  bytes: content.length,
  read: async (from, length) => content.subarray(from, Math.min(from + length, content.length)),
  async *stream() {
    for (let from = 0; from < content.length; from += segmentBytes) yield content.subarray(from, from + segmentBytes);
  },
});
