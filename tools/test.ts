import './run/require-node';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeFonts, makeFonts } from './font/make-fonts';
import { buildApp } from './run/build-app';
import { runCommand } from './run/run-command';
import { runE2e } from './run/run-e2e';
import {
  countPlaywright,
  countStage,
  countVitest,
  summaryLines,
  type Counts,
  type Outcome,
} from './run/test-summary';

const root = path.dirname(import.meta.dirname);
const reports = await mkdtemp(path.join(tmpdir(), 'day03-test-'));
const outcomes: Outcome[] = [];

async function stage(name: string, run: () => Promise<Counts>): Promise<boolean> {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  let counts: Counts;
  try {
    counts = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts = { passed: 0, failed: 1, note: 'broke off' };
  }
  outcomes.push({ stage: name, ...counts, seconds: (performance.now() - start) / 1000 });
  return counts.failed === 0;
}

function npmRun(script: string): Promise<number> {
  // npm names its own program; on Windows "npm" alone cannot be started.
  const npm = process.env['npm_execpath'];
  const args = ['run', '--silent', script];
  return npm
    ? runCommand(process.execPath, [npm, ...args], { cwd: root })
    : runCommand('npm', args, { cwd: root });
}

async function readReport(name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path.join(reports, name), 'utf8'));
  } catch {
    // Not written: the runner broke off, which its exit code tells too.
    return undefined;
  }
}

await stage('types', async () => {
  // The layout imports files that this writes.
  console.log(describeFonts(await makeFonts(root)));
  return countStage(await npmRun('typecheck'));
});
await stage('lint', async () => countStage(await npmRun('lint')));
await stage('unit', async () => {
  const code = await runCommand(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${path.join(reports, 'unit.json')}`,
    ],
    { cwd: root },
  );
  return countVitest(await readReport('unit.json'), code);
});
const isBuilt = await stage('build', async () => countStage(await buildApp(root)));
await stage('e2e', async () => {
  if (!isBuilt) return { passed: 0, failed: 1, note: 'not run: there is no build' };
  const code = await runE2e(root, [], { resultsFile: path.join(reports, 'e2e.json') });
  return countPlaywright(await readReport('e2e.json'), code);
});

await rm(reports, { recursive: true });
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
console.log(summaryLines(outcomes).join('\n'));
