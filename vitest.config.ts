import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    include: [
      'lib/**/*.test.ts',
      'content/**/*.test.ts',
      'tools/**/*.test.ts',
      'components/**/*.test.ts?(x)',
    ],
  },
});
