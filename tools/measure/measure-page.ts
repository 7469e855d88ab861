import type { Browser, CDPSession, Page } from 'playwright';
import { splitAtLoad, type PageRequest, type Transfer } from './requests';
import { blockingTime, cumulativeLayoutShift, type LayoutShift } from './timings';

/** One load of a page with an empty cache on a slowed-down phone. */
export type PageLoad = {
  readonly first: Transfer;
  readonly later: Transfer;
  /** Bytes of the fonts that the HTML preloads. */
  readonly preloadedFont: number;
  /** Milliseconds. */
  readonly lcp: number;
  readonly cls: number;
  readonly longTasks: number;
  /** Milliseconds. */
  readonly blocking: number;
  /** Console messages, uncaught errors and failed requests. */
  readonly messages: readonly string[];
};

type PageTimings = { lcp: number; shifts: LayoutShift[]; tasks: number[] };

declare global {
  // `var` is the only form that declares a property of globalThis.
  var day03Timings: PageTimings;
}

const phone = { width: 412, height: 823 };
const cpuSlowdown = 4;
const laterMs = 5000;

export async function measurePage(browser: Browser, url: string): Promise<PageLoad> {
  const context = await browser.newContext({
    viewport: phone,
    deviceScaleFactor: 2.625,
    isMobile: true,
    hasTouch: true,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const network = await watchNetwork(cdp);
    const messages = watchMessages(page);
    await page.addInitScript(collectTimings);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });

    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(laterMs);

    const { lcp, shifts, tasks } = await page.evaluate(() => globalThis.day03Timings);
    const preloaded = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')].map(
        (link) => link.href,
      ),
    );
    const requests = network.requests();
    return {
      ...splitAtLoad(requests, network.loadedAt()),
      preloadedFont: requests
        .filter((request) => preloaded.includes(request.url))
        .reduce((total, { bytes }) => total + bytes, 0),
      lcp,
      cls: cumulativeLayoutShift(shifts),
      longTasks: tasks.length,
      blocking: blockingTime(tasks),
      messages,
    };
  } finally {
    await context.close();
  }
}

async function watchNetwork(cdp: CDPSession) {
  const requests = new Map<string, PageRequest>();
  let loadedAt = Number.POSITIVE_INFINITY;
  const update = (id: string, change: Partial<PageRequest>) => {
    const request = requests.get(id);
    if (request) requests.set(id, { ...request, ...change });
  };
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (!request.url.startsWith('http')) return;
    requests.set(requestId, { url: request.url, sentAt: timestamp, mimeType: '', bytes: 0 });
  });
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    update(requestId, { mimeType: response.mimeType });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    update(requestId, { bytes: encodedDataLength });
  });
  cdp.on('Page.loadEventFired', ({ timestamp }) => {
    loadedAt = timestamp;
  });
  await cdp.send('Network.enable');
  await cdp.send('Page.enable');
  return { requests: () => [...requests.values()], loadedAt: () => loadedAt };
}

function watchMessages(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that leaves or a router that changes its mind cancels requests.
    if (reason !== 'net::ERR_ABORTED') messages.push(`failed: ${request.url()} ${reason}`);
  });
  return messages;
}

/** Runs in the page, before its own scripts. */
function collectTimings(): void {
  const timings: PageTimings = { lcp: 0, shifts: [], tasks: [] };
  globalThis.day03Timings = timings;
  new PerformanceObserver((list) => {
    timings.lcp = list.getEntries().at(-1)?.startTime ?? timings.lcp;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) timings.shifts.push({ at: entry.startTime, value });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) timings.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}
