import { mergeConfig } from 'vitest/config';
import everything from './vitest.config.ts';

/** Real processes that are killed and a disk that fills: needs root for the disk, and the machine for itself. */
export default mergeConfig(
  { ...everything, test: { ...everything.test, include: undefined, exclude: undefined, globalSetup: undefined } },
  { test: { include: ['tests/failover/**/*.test.ts'], maxWorkers: 1, fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 } },
);
