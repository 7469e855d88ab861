import './run/require-node';
import path from 'node:path';
import { ensureBuild } from './run/build-app';
import { runCommand } from './run/run-command';
import { runE2e } from './run/run-e2e';

// The proofs that are too slow for every commit. Arguments go to both runners, so that
// `npm run test:long -- memory` picks the files whose names hold the word.
const root = path.dirname(import.meta.dirname);
const args = process.argv.slice(2);
try {
  const unit = await runCommand(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'vitest.long.config.ts',
      ...(args.length > 0 ? ['--passWithNoTests'] : []),
      ...args,
    ],
    { cwd: root },
  );
  const browser =
    (await ensureBuild(root)) ||
    (await runE2e(root, [...(args.length > 0 ? ['--pass-with-no-tests'] : []), ...args], {
      long: true,
    }));
  process.exitCode = unit || browser;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
