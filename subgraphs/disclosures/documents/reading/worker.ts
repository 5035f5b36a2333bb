import { parentPort, workerData } from 'node:worker_threads';
import { type DocumentFault, DocumentFaultError } from '../faults.ts';
import type { Extraction, ReadingLimits } from './extraction.ts';
import type { MediaType } from './mediaTypes.ts';

export interface ReadingFile {
  readonly bytes: Uint8Array;
  readonly type: Exclude<MediaType, 'text/plain'>;
}

/** What a worker is started with. */
export interface ReadingTask {
  readonly files: readonly ReadingFile[];
  readonly limits: ReadingLimits;
}

/** What each file says; it ends with the first fault. */
export type ReadingAnswer = (Extraction | DocumentFault)[];

type Reader = (bytes: Buffer, limits: ReadingLimits) => Extraction | Promise<Extraction>;

/** Each brings its own libraries; a worker loads what it needs. */
const readers: Readonly<Record<ReadingFile['type'], () => Promise<Reader>>> = {
  'application/pdf': async () => (await import('./pdf.ts')).readPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async () => (await import('./docx.ts')).readDocx,
  'image/jpeg': async () => (await import('./jpeg.ts')).readJpeg,
};

/** Memory that could not be had, on the heap's outside. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof RangeError && /allocation failed|invalid array length/i.test(error.message);

async function answer({ bytes, type }: ReadingFile, limits: ReadingLimits): Promise<Extraction | DocumentFault> {
  try {
    const read = await readers[type]();
    const { passages, unread } = await read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), limits);
    return { passages, unread };
  } catch (error) {
    if (error instanceof DocumentFaultError) return error.fault;
    return isOutOfMemory(error) ? 'EXPANDS_TOO_FAR' : 'MALFORMED';
  }
}

const { files, limits } = workerData as ReadingTask;
const answers: ReadingAnswer = [];
for (const file of files) {
  const said = await answer(file, limits);
  answers.push(said);
  if (typeof said === 'string') break;
}
parentPort?.postMessage(answers);
