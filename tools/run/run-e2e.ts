import { findChromium } from '../find-chromium';
import { findFreePort } from './ports';
import { runCommand } from './run-command';
import { serveBuild } from './serve-build';

type E2eOptions = {
  /** The tests of `e2e/long` instead of the ordinary ones. */
  readonly long?: boolean;
  /** Where Playwright's JSON report is written. */
  readonly resultsFile?: string;
};

/**
 * Runs the browser tests against the present build. `args` go to Playwright. Returns Playwright's
 * exit code.
 */
export async function runE2e(
  root: string,
  args: readonly string[],
  { long = false, resultsFile }: E2eOptions = {},
): Promise<number> {
  const chromium = await findChromium();
  console.log(`Chromium: ${chromium.path} (${chromium.how})`);
  const server = await serveBuild(root, {
    port: await findFreePort(),
    host: '127.0.0.1',
    quiet: true,
  });
  try {
    return await runCommand(process.execPath, ['node_modules/playwright/cli.js', 'test', ...args], {
      cwd: root,
      env: {
        DAY03_CHROMIUM: chromium.path,
        DAY03_URL: server.url,
        ...(long ? { DAY03_LONG: '1' } : {}),
        ...(resultsFile === undefined ? {} : { DAY03_E2E_RESULTS: resultsFile }),
      },
    });
  } finally {
    await server.stop();
  }
}
