import type { DocumentFault } from '../faults.ts';
import type { DocumentLimits } from '../limits.ts';
import { inThread, type ThreadEnd } from '../thread.ts';
import type { Extraction } from './extraction.ts';
import type { ReadingTask } from './worker.ts';

const faults: Readonly<Record<Extract<ThreadEnd<unknown>, string>, DocumentFault>> = {
  OUT_OF_TIME: 'TAKES_TOO_LONG',
  OUT_OF_MEMORY: 'EXPANDS_TOO_FAR',
  FAILED: 'MALFORMED',
};

/** Reads a document in a thread of its own, within limits of time and memory; nothing else may be read at the same time. */
export async function readInWorker(task: Omit<ReadingTask, 'limits'>, limits: DocumentLimits): Promise<Extraction | DocumentFault> {
  const bytes = new Uint8Array(task.bytes);
  const { pages, entries, expandedBytes, expansion, characters, milliseconds, megabytes } = limits;
  const data: ReadingTask = { ...task, bytes, limits: { pages, entries, expandedBytes, expansion, characters } };
  const end = await inThread<Extraction | DocumentFault>(new URL('worker.ts', import.meta.url), data, {
    milliseconds,
    megabytes,
    watched: true,
    transferList: [bytes.buffer],
  });
  return typeof end === 'string' ? faults[end] : end.answer;
}
