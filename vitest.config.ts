import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    // Threads start faster than processes, and a machine of two cores would get one of either.
    pool: 'threads',
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Runs and properties take seconds on a small machine that does other things besides.
    testTimeout: 30_000,
    // `npm run test:long` takes these.
    exclude: ['**/*.long.test.ts'],
    include: [
      'lib/**/*.test.ts',
      'content/**/*.test.ts',
      'tools/**/*.test.ts',
      'components/**/*.test.ts?(x)',
    ],
  },
});
