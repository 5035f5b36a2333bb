import { parentPort, workerData } from 'node:worker_threads';
import { type DocumentFault, DocumentFaultError } from '../faults.ts';
import type { Extraction, ReadingLimits } from './extraction.ts';
import type { MediaType } from './mediaTypes.ts';

/** What a worker is started with. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly type: Exclude<MediaType, 'text/plain'>;
  readonly limits: ReadingLimits;
}

type Reader = (bytes: Buffer, limits: ReadingLimits) => Extraction | Promise<Extraction>;

/** Each brings its own libraries; a worker loads one. */
const readers: Readonly<Record<ReadingTask['type'], () => Promise<Reader>>> = {
  'application/pdf': async () => (await import('./pdf.ts')).readPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async () => (await import('./docx.ts')).readDocx,
  'image/jpeg': async () => (await import('./jpeg.ts')).readJpeg,
};

/** Memory that could not be had, on the heap's outside. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof RangeError && /allocation failed|invalid array length/i.test(error.message);

async function answer({ bytes, type, limits }: ReadingTask): Promise<Extraction | DocumentFault> {
  try {
    const read = await readers[type]();
    const { passages, unread } = await read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), limits);
    return { passages, unread };
  } catch (error) {
    if (error instanceof DocumentFaultError) return error.fault;
    return isOutOfMemory(error) ? 'EXPANDS_TOO_FAR' : 'MALFORMED';
  }
}

parentPort?.postMessage(await answer(workerData as ReadingTask));
