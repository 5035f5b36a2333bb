import { Worker } from 'node:worker_threads';
import type { DocumentFault } from '../faults.ts';
import type { DocumentLimits } from '../limits.ts';
import type { Extraction } from './extraction.ts';
import type { ReadingTask } from './worker.ts';

const megabyte = 1 << 20;
const watchEvery = 50;

/**
 * Reads a document in a thread of its own, which is gone when this resolves. Its heap has a limit; what it takes beside
 * the heap is seen in the process's memory, for which nothing else may be read at the same time.
 */
export function readInWorker(task: Omit<ReadingTask, 'limits' | 'entry'>, limits: DocumentLimits): Promise<Extraction | DocumentFault> {
  const bytes = new Uint8Array(task.bytes);
  const { pages, entries, expandedBytes, expansion, characters } = limits;
  const entry = new URL('worker.ts', import.meta.url).href;
  const workerData: ReadingTask = { ...task, entry, bytes, limits: { pages, entries, expandedBytes, expansion, characters } };
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const worker = new Worker(new URL('../start.mjs', import.meta.url), {
      workerData,
      transferList: [bytes.buffer],
      // Nothing of the process's settings, nor its output: a library's warning may quote the document.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    });
    worker.stdout.resume();
    worker.stderr.resume();
    let ended = false;
    const end = (result: Extraction | DocumentFault): void => {
      if (ended) return;
      ended = true;
      clearTimeout(clock);
      clearInterval(watch);
      void worker.terminate().then(() => resolve(result));
    };
    const clock = setTimeout(() => end('TAKES_TOO_LONG'), limits.milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.megabytes * megabyte) end('EXPANDS_TOO_FAR');
    }, watchEvery);
    worker.once('message', end);
    worker.once('error', (error) => end('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'EXPANDS_TOO_FAR' : 'MALFORMED'));
    worker.once('exit', () => end('MALFORMED'));
  });
}
