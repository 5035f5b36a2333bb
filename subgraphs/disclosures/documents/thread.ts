import { Worker, type WorkerOptions } from 'node:worker_threads';

/** What became of a thread: its answer, or why there is none. */
export type ThreadEnd<Answer> = { readonly answer: Answer } | 'OUT_OF_TIME' | 'OUT_OF_MEMORY' | 'FAILED';

const megabyte = 1 << 20;
const watchEvery = 50;

/**
 * Works in a thread of its own, which is gone when this resolves.
 *
 * @param entry module that posts one message, its answer; it finds `data` in `workerData`
 * @param megabytes what its heap may take
 * @param watched whether what it takes beside the heap counts too: it is seen in the process's memory, so only one such
 *   thread may run at a time
 */
export function inThread<Answer>(
  entry: URL,
  data: object,
  {
    milliseconds,
    megabytes,
    watched = false,
    transferList = [],
  }: { milliseconds: number; megabytes: number; watched?: boolean; transferList?: NonNullable<WorkerOptions['transferList']> },
): Promise<ThreadEnd<Answer>> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const worker = new Worker(new URL('start.mjs', import.meta.url), {
      workerData: { ...data, entry: entry.href },
      transferList,
      // Nothing of the process's settings, nor its output: a library's warning may quote the document.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    });
    worker.stdout.resume();
    worker.stderr.resume();
    let ended = false;
    const end = (result: ThreadEnd<Answer>): void => {
      if (ended) return;
      ended = true;
      clearTimeout(clock);
      clearInterval(watch);
      void worker.terminate().then(() => resolve(result));
    };
    const clock = setTimeout(() => end('OUT_OF_TIME'), milliseconds);
    const watch = setInterval(() => {
      if (watched && process.memoryUsage.rss() - before > megabytes * megabyte) end('OUT_OF_MEMORY');
    }, watchEvery);
    worker.once('message', (answer: Answer) => end({ answer }));
    worker.once('error', (error) => end('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'OUT_OF_MEMORY' : 'FAILED'));
    worker.once('exit', () => end('FAILED'));
  });
}
