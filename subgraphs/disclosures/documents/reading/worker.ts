import { parentPort, workerData } from 'node:worker_threads';
import { type DocumentFault, DocumentFaultError } from '../faults.ts';
import { readDocx } from './docx.ts';
import type { Extraction, ReadingLimits } from './extraction.ts';
import { readJpeg } from './jpeg.ts';
import type { MediaType } from './mediaTypes.ts';
import { readPdf } from './pdf.ts';

/** What a worker is started with. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly type: Exclude<MediaType, 'text/plain'>;
  readonly limits: ReadingLimits;
}

const readers: Readonly<Record<ReadingTask['type'], (bytes: Buffer, limits: ReadingLimits) => Extraction | Promise<Extraction>>> = {
  'application/pdf': readPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': readDocx,
  'image/jpeg': readJpeg,
};

/** Memory that could not be had, on the heap's outside. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof RangeError && /allocation failed|invalid array length/i.test(error.message);

async function answer({ bytes, type, limits }: ReadingTask): Promise<Extraction | DocumentFault> {
  try {
    const { passages, unread } = await readers[type](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), limits);
    return { passages, unread };
  } catch (error) {
    if (error instanceof DocumentFaultError) return error.fault;
    return isOutOfMemory(error) ? 'EXPANDS_TOO_FAR' : 'MALFORMED';
  }
}

parentPort?.postMessage(await answer(workerData as ReadingTask));
