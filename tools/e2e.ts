import './run/require-node';
import path from 'node:path';
import { ensureBuild } from './run/build-app';
import { runE2e } from './run/run-e2e';

const root = path.dirname(import.meta.dirname);
try {
  process.exitCode = (await ensureBuild(root)) || (await runE2e(root, process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
