import { workerData } from 'node:worker_threads';

// Node before 22.18 does not read TypeScript, and a worker there does not take its loader from `--import`.
if (!process.features.typescript) (await import('tsx/esm/api')).register();
await import(workerData.entry);
