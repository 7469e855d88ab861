import { defineConfig } from 'playwright/test';
import { CHROMIUM_ARGS } from './tools/find-chromium';

// tools/e2e.ts sets both; without it a running `npm start` and Playwright's own browser are used.
const executablePath = process.env['DAY03_CHROMIUM'];
const baseURL = process.env['DAY03_URL'] ?? 'http://localhost:3000';

// `npm run test:long` asks for the long ones alone.
const isLong = process.env['DAY03_LONG'] === '1';

const desktop = {
  browserName: 'chromium' as const,
  viewport: { width: 1280, height: 800 },
};

const isCi = Boolean(process.env['CI']);

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  workers: 2,
  fullyParallel: true,
  // Accessibility scans of a long lesson take their time on two cores.
  timeout: isLong ? 600_000 : 60_000,
  // Two cores share the server, two browsers and the pages' own code.
  expect: { timeout: 15_000 },
  forbidOnly: isCi,
  // A small machine is late now and then: the summary names what passed only at the second try.
  retries: isLong ? 0 : 1,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['DAY03_E2E_RESULTS'] ?? 'test-results/results.json' }],
  ],
  use: {
    baseURL,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    // Recording every test costs two fifths of the time; `--trace on` records one to look at.
    trace: 'on-first-retry',
    launchOptions: {
      args: [...CHROMIUM_ARGS],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: isLong
    ? [
        { name: 'long', testDir: 'e2e/long', use: desktop },
        // What is proved in the light theme at every run is proved in the dark one here.
        { name: 'tagged', testIgnore: '**/long/**', grep: /@long/, use: desktop },
      ]
    : [{ name: 'desktop', testIgnore: '**/long/**', grepInvert: /@long/, use: desktop }],
});
