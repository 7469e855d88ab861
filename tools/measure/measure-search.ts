import type { Browser, Page } from 'playwright';
import type { SearchLoad } from './search-budgets';
import { median } from './timings';

const cpuSlowdown = 4;
const runs = 9;

/** A quiet page, the name of its search field, and what is typed into it. */
export type SearchPage = {
  readonly path: string;
  readonly field: string;
  readonly queries: readonly string[];
};

/**
 * What search loads on its first use, and how long a result takes from the letter typed to the
 * frame that shows it, on a slowed-down phone; the index has arrived by then.
 */
export async function measureSearch(
  browser: Browser,
  baseUrl: string,
  { path, field, queries }: SearchPage,
): Promise<SearchLoad> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.goto(baseUrl + path, { waitUntil: 'networkidle' });
    let bytes = 0;
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await cdp.send('Network.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await page.locator('.search-button').click();
    const input = page.getByRole('combobox', { name: field });
    await page.locator('.search-start').waitFor();
    await page.waitForLoadState('networkidle');
    const measured: { query: string; ms: number; first: number }[] = [];
    for (const query of queries) {
      const times: number[] = [];
      for (let run = 1; run <= runs; run += 1) {
        await input.fill('');
        await page.locator('.search-start').waitFor();
        const time = timeToResult(page);
        await input.fill(query);
        times.push(await time);
      }
      measured.push({ query, ms: median(times), first: times[0]! });
    }
    return { path, bytes, queries: measured };
  } finally {
    await context.close();
  }
}

/** Starts a clock at the next letter and stops it when the frame with a result is drawn. */
function timeToResult(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener(
          'input',
          () => {
            const start = performance.now();
            new MutationObserver((_, observer) => {
              if (!document.querySelector('.search-results [role=option]')) return;
              observer.disconnect();
              requestAnimationFrame(() => {
                // What is posted in a frame is heard once that frame is drawn.
                const { port1, port2 } = new MessageChannel();
                port1.addEventListener('message', () => resolve(performance.now() - start));
                port1.start();
                port2.postMessage(undefined);
              });
            }).observe(document.body, { childList: true, subtree: true });
          },
          { once: true, capture: true },
        );
      }),
  );
}
