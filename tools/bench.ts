import './run/require-node';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { floorPage, pages, searchPages } from '@/bench/pages';
import { CHROMIUM_ARGS, findChromium } from './find-chromium';
import { medianLoad } from './measure/budgets';
import { measurePage, type PageLoad } from './measure/measure-page';
import { measureSchedule } from './measure/measure-schedule';
import { measureSearch } from './measure/measure-search';
import { measureFrames, measureKernel } from './measure/measure-simulation';
import { judge, tableOf } from './measure/report';
import { checkSchedule } from './measure/schedule-budgets';
import { checkSearch } from './measure/search-budgets';
import { checkSimulationLoad } from './measure/simulation-budgets';
import { ensureBuild } from './run/build-app';
import { findFreePort } from './run/ports';
import { serveBuild } from './run/serve-build';

const runs = 3;
const root = path.dirname(import.meta.dirname);

/** Measures the floor and the pages of bench/pages.ts, or those named as arguments. */
async function bench(chosen: readonly string[]): Promise<number> {
  const code = await ensureBuild(root);
  if (code !== 0) return code;
  // Before browser and server take the processor.
  const kernel = chosen.length > 0 ? undefined : await measureKernel(root);
  const schedule = chosen.length > 0 ? undefined : measureSchedule();
  const { path: executablePath } = await findChromium();
  const port = await findFreePort();
  const server = await serveBuild(root, { port, host: '127.0.0.1', quiet: true });
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
  try {
    const wanted = [floorPage, ...(chosen.length > 0 ? chosen : pages)];
    const present: string[] = [];
    for (const page of wanted) {
      // This also has the server read the page once, so that no measured load pays for that.
      const { ok, status } = await fetch(server.url + page);
      if (ok) present.push(page);
      else
        console.error(
          `${page}: the server answers ${status}. Skipped; add it or take it off bench/pages.ts.`,
        );
    }
    const loads = new Map<string, PageLoad[]>(present.map((page) => [page, []]));
    for (let run = 1; run <= runs; run += 1) {
      for (const [page, ofPage] of loads) {
        process.stderr.write(`run ${run} of ${runs}: ${page}\n`);
        ofPage.push(await measurePage(browser, server.url + page));
      }
    }
    const measured = [...loads].map(([page, ofPage]) => ({ path: page, load: medianLoad(ofPage) }));
    const floor = measured.find((page) => page.path === floorPage);
    const verdict = judge(
      measured.filter((page) => page !== floor),
      floor,
    );
    console.log(`\n${tableOf(measured)}\n${verdict.lines.join('\n')}`);
    const searches = [];
    for (const page of chosen.length > 0 ? [] : searchPages) {
      searches.push(await measureSearch(browser, server.url, page));
    }
    const searchChecks = searches.flatMap(checkSearch);
    if (searches.length > 0) console.log('\nsearch');
    for (const { isKept, text } of searchChecks) console.log(`  ${isKept ? '✓' : '✗'} ${text}`);
    const simulation =
      chosen.length > 0
        ? undefined
        : { ...kernel!, frames: await measureFrames(browser, server.url) };
    const runChecks = simulation ? checkSimulationLoad(simulation) : [];
    if (simulation) console.log('\nsimulation');
    for (const { isKept, text } of runChecks) console.log(`  ${isKept ? '✓' : '✗'} ${text}`);
    const scheduleChecks = schedule ? checkSchedule(schedule) : [];
    if (schedule) console.log('\nschedule');
    for (const { isKept, text } of scheduleChecks) console.log(`  ${isKept ? '✓' : '✗'} ${text}`);
    const checks = [...searchChecks, ...runChecks, ...scheduleChecks];
    const areKept = verdict.areKept && checks.every(({ isKept }) => isKept);
    await save({
      browser: browser.version(),
      pages: measured,
      searches,
      simulation,
      schedule,
      areKept,
    });
    return areKept && present.length === wanted.length ? 0 : 1;
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function save(result: object): Promise<void> {
  const date = new Date().toISOString();
  const file = path.join('bench/results', `${date.slice(0, 16).replace(':', '-')}.json`);
  const machine = {
    node: process.versions.node,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
  };
  await mkdir(path.join(root, 'bench/results'), { recursive: true });
  await writeFile(
    path.join(root, file),
    `${JSON.stringify({ date, machine, runs, ...result }, null, 2)}\n`,
  );
  console.log(`\nWritten to ${file}`);
}

try {
  process.exitCode = await bench(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
