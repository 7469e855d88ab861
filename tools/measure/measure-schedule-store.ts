import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright';
import { scheduleLoad } from '@/bench/schedule';
import type * as Stored from './schedule-store-page';
import type { StoreLoad } from './schedule-budgets';
import { percentile } from './timings';

type StorePage = { readonly day03Store: typeof Stored };

const answersTimed = 200;

/**
 * A long history in a browser's store: what the app reads of it at its start, how long an answer
 * takes to the disk, and whether the page stays usable while everything is made anew.
 */
export async function measureScheduleStore(
  browser: Browser,
  baseUrl: string,
  root: string,
): Promise<StoreLoad> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    // A page of the same origin that does not open the store itself.
    await page.goto(`${baseUrl}/floor`);
    await page.addScriptTag({ content: await bundle(root) });
    await page.evaluate(
      (load) => (window as unknown as StorePage).day03Store.fill(load),
      scheduleLoad,
    );
    const rebuilt = await measureRebuild(context, baseUrl);
    const answerMs = await page.evaluate(
      (count) => (window as unknown as StorePage).day03Store.timeAnswers(count),
      answersTimed,
    );
    await page.close();
    const start = await measureStart(context, baseUrl);
    return { ...rebuilt, ...start, savedMs: percentile(answerMs, 0.95) };
  } finally {
    await context.close();
  }
}

/** Opens the app where nothing is derived yet: it replays the log in its worker. */
async function measureRebuild(context: BrowserContext, baseUrl: string) {
  const page = await context.newPage();
  let workers = 0;
  page.on('worker', () => (workers += 1));
  await page.addInitScript(() => {
    Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      const w = window as unknown as { longest: number };
      for (const { duration } of list.getEntries()) w.longest = Math.max(w.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await page.goto(`${baseUrl}/ko/quiz`);
  const start = Date.now();
  await derived(page);
  const rebuildMs = Date.now() - start;
  const blockedMs = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  await page.close();
  return { workers, rebuildMs, blockedMs };
}

/** Opens the app where everything is derived, and counts what it reads of the log. */
async function measureStart(context: BrowserContext, baseUrl: string) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = { logRows: 0, loadMs: 0 };
    Object.assign(window, { seen });
    for (const method of ['get', 'getAll', 'getAllKeys', 'count', 'openCursor'] as const) {
      for (const source of [IDBObjectStore.prototype, IDBIndex.prototype]) {
        // Nothing in here has a name of its own: the compiler would call a helper for it that is
        // not in the page.
        Object.assign(source, {
          [method]: new Proxy(source[method] as (...args: unknown[]) => IDBRequest, {
            apply(original, from: IDBObjectStore | IDBIndex, args: unknown[]) {
              const started = performance.now();
              const request = Reflect.apply(original, from, args) as IDBRequest<unknown>;
              const store = from instanceof IDBIndex ? from.objectStore : from;
              request.addEventListener('success', () => {
                if (store.name === 'cards') seen.loadMs = performance.now() - started;
                if (store.name !== 'events') return;
                seen.logRows += Array.isArray(request.result) ? request.result.length : 1;
              });
              return request;
            },
          }),
        });
      }
    }
  });
  await page.goto(`${baseUrl}/ko/quiz`, { waitUntil: 'networkidle' });
  await page.waitForFunction(
    () => (window as unknown as { seen: { loadMs: number } }).seen.loadMs > 0,
  );
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { logRows: number; loadMs: number } }).seen,
  );
  await page.close();
  return seen;
}

/** Waits until what is derived stands beside the log. */
async function derived(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const request = indexedDB.open('day03');
        request.addEventListener('success', () => {
          const db = request.result;
          const row = db.transaction('kv').objectStore('kv').get('derived');
          row.addEventListener('success', () => {
            db.close();
            resolve(row.result !== undefined);
          });
        });
      }),
    undefined,
    { polling: 100, timeout: 120_000 },
  );
}

async function bundle(root: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path.join('tools', 'measure', 'schedule-store-page.ts')],
    tsconfig: path.join(root, 'tsconfig.json'),
    bundle: true,
    format: 'iife',
    globalName: 'day03Store',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
