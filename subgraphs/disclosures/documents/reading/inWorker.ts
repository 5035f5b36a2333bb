import type { DocumentFault } from '../faults.ts';
import type { DocumentLimits } from '../limits.ts';
import { inThread, type ThreadEnd } from '../thread.ts';
import type { ReadingAnswer, ReadingFile, ReadingTask } from './worker.ts';

const faults: Readonly<Record<Extract<ThreadEnd<unknown>, string>, DocumentFault>> = {
  OUT_OF_TIME: 'TAKES_TOO_LONG',
  OUT_OF_MEMORY: 'EXPANDS_TOO_FAR',
  FAILED: 'MALFORMED',
};

/** Reads files in a thread of their own, within limits of time and memory for all of them; nothing else may be read at the same time. */
export async function readInWorker(given: readonly ReadingFile[], limits: DocumentLimits): Promise<ReadingAnswer | DocumentFault> {
  const files = given.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) }));
  const { pages, entries, expandedBytes, expansion, characters, milliseconds, megabytes } = limits;
  const data: ReadingTask = { files, limits: { pages, entries, expandedBytes, expansion, characters } };
  const end = await inThread<ReadingAnswer>(new URL('worker.ts', import.meta.url), data, {
    milliseconds,
    megabytes,
    watched: true,
    transferList: files.map(({ bytes }) => bytes.buffer),
  });
  return typeof end === 'string' ? faults[end] : end.answer;
}
