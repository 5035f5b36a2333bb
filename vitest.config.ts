import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql refuses to work with two copies of itself; Vite would pick its module build where Node loads the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['tests/**/*.test.ts'],
    // Kills processes and fills a disk, with a configuration of its own: vitest.failover.config.ts.
    exclude: ['tests/failover/**', 'node_modules/**'],
    globalSetup: ['tests/support/globalSetup.ts'],
    pool: 'forks',
    maxWorkers: 3,
    // Every request leaves much that is soon forgotten: with the space node gives to that, a sixth of a run's time went to clearing it.
    execArgv: ['--max-semi-space-size=64'],
    // The modules of the product are loaded once a worker, not once a file: of the run's work two fifths were that.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
