import './run/require-node';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { floorPage, pages } from '@/bench/pages';
import { CHROMIUM_ARGS, findChromium } from './find-chromium';
import { medianLoad } from './measure/budgets';
import { measurePage, type PageLoad } from './measure/measure-page';
import { measureQuietly, parts } from './measure/parts';
import { judge, tableOf } from './measure/report';
import { ensureBuild } from './run/build-app';
import { findFreePort } from './run/ports';
import { serveBuild } from './run/serve-build';

const runs = 3;
const root = path.dirname(import.meta.dirname);

/**
 * Measures everything, or what is named: addresses of pages (/ko/quiz) and parts (search). A part
 * that breaks off is told and does not keep the others from being measured.
 */
async function bench(args: readonly string[]): Promise<number> {
  const chosenPages = args.filter((name) => name.startsWith('/'));
  const chosenParts = args.filter((name) => !name.startsWith('/'));
  const unknown = chosenParts.find((name) => !(name in parts));
  if (unknown !== undefined) {
    console.error(
      `bench: "${unknown}" is neither an address nor a part. Name a page like /ko/quiz, or one of ${Object.keys(parts).join(', ')}.`,
    );
    return 2;
  }
  const isAll = args.length === 0;
  const code = await ensureBuild(root);
  if (code !== 0) return code;
  const isWanted = (part: string) => isAll || chosenParts.includes(part);
  const quiet = await measureQuietly(root, isWanted);
  const { path: executablePath } = await findChromium();
  const port = await findFreePort();
  const server = await serveBuild(root, { port, host: '127.0.0.1', quiet: true });
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
  const result: Record<string, unknown> = { browser: browser.version() };
  let areKept = true;
  try {
    if (isAll || chosenPages.length > 0) {
      const load = await benchPages(browser, server.url, isAll ? pages : chosenPages);
      result['pages'] = load.measured;
      areKept &&= load.areKept;
    }
    for (const [name, measure] of Object.entries(parts)) {
      if (!isWanted(name)) continue;
      console.log(`\n${name}`);
      try {
        const { figures, checks } = await measure({ browser, url: server.url, root, quiet });
        result[name] = figures;
        for (const { isKept, text } of checks) console.log(`  ${isKept ? '✓' : '✗'} ${text}`);
        areKept &&= checks.every(({ isKept }) => isKept);
      } catch (error) {
        console.log(`  ✗ broke off: ${error instanceof Error ? error.message : String(error)}`);
        areKept = false;
      }
    }
    await save({ ...result, areKept });
    return areKept ? 0 : 1;
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function benchPages(browser: Browser, url: string, chosen: readonly string[]) {
  const wanted = [floorPage, ...chosen];
  const present: string[] = [];
  for (const page of wanted) {
    // This also has the server read the page once, so that no measured load pays for that.
    const { ok, status } = await fetch(url + page);
    if (ok) present.push(page);
    else {
      console.error(
        `${page}: the server answers ${status}. Skipped; add it or take it off bench/pages.ts.`,
      );
    }
  }
  const loads = new Map<string, PageLoad[]>(present.map((page) => [page, []]));
  for (let run = 1; run <= runs; run += 1) {
    for (const [page, ofPage] of loads) {
      process.stderr.write(`run ${run} of ${runs}: ${page}\n`);
      ofPage.push(await measurePage(browser, url + page));
    }
  }
  const measured = [...loads].map(([page, ofPage]) => ({ path: page, load: medianLoad(ofPage) }));
  const floor = measured.find((page) => page.path === floorPage);
  const verdict = judge(
    measured.filter((page) => page !== floor),
    floor,
  );
  console.log(`\n${tableOf(measured)}\n${verdict.lines.join('\n')}`);
  return { measured, areKept: verdict.areKept && present.length === wanted.length };
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
