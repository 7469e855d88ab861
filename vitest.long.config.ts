import { defineConfig } from 'vitest/config';

const zones = ['UTC', 'Asia/Seoul', 'America/New_York'];

/** What takes too long for every commit, and what may depend on the zone of the machine. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    testTimeout: 120_000,
    projects: zones.map((zone) => ({
      extends: true as const,
      test: {
        name: zone,
        environment: 'node',
        env: { TZ: zone },
        // Only the main thread of a process takes another zone.
        pool: 'forks' as const,
        include: ['lib/schedule/**/*.test.ts', 'lib/progress/**/*.test.ts'],
      },
    })),
  },
});
