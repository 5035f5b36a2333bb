import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The engines first: one that is begun last is waited for by itself. */
class EnginesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isEngine = ({ moduleId }: TestSpecification) => moduleId.includes('/tests/disclosure/');
    const sorted = await super.sort(files);
    return [...sorted.filter(isEngine), ...sorted.filter((file) => !isEngine(file))];
  }
}

export default defineConfig({
  // graphql refuses to work with two copies of itself; Vite would pick its module build where Node loads the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['tests/**/*.test.ts'],
    // Kills processes and fills a disk, with a configuration of its own: vitest.failover.config.ts.
    exclude: ['tests/failover/**', 'node_modules/**'],
    globalSetup: ['tests/support/globalSetup.ts'],
    pool: 'forks',
    sequence: { sequencer: EnginesFirst },
    maxWorkers: 3,
    // Every request leaves much that is soon forgotten: with the space node gives to that, a sixth of a run's time went to clearing it.
    execArgv: ['--max-semi-space-size=64'],
    // The modules of the product are loaded once a worker, not once a file: of the run's work two fifths were that.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
