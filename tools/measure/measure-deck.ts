import type { Browser, BrowserContext, Page } from 'playwright';
import type { DeckLoad, Delay } from './deck-budgets';
import { delayOf, openWatched, placeOf, timeKey, walk, watchSlides } from './watch-slides';

const rounds = 4;
const laptop = { width: 1280, height: 800 };

export type DeckPages = Readonly<Record<'lesson' | 'audience' | 'console' | 'day', string>>;

/** How fast and how faithful presenting is, with one window and with two, on a laptop. */
export async function measureDeck(
  browser: Browser,
  baseUrl: string,
  pages: DeckPages,
): Promise<DeckLoad> {
  const url = (path: string) => baseUrl + path;
  const deckBytes = await codeOf(browser, url(pages.audience));
  return {
    step: await inContext(browser, (context) => measureSteps(context, url(pages.audience))),
    ...(await inContext(browser, (context) => measureTwoWindows(context, pages, url))),
    code: {
      deck: deckBytes - (await codeOf(browser, url(pages.lesson))),
      console: (await codeOf(browser, url(pages.console))) - deckBytes,
      ink: await inContext(browser, (context) => measureInk(context, url(pages.console))),
    },
    day: await inContext(browser, (context) => measureDay(context, url(pages.day))),
  };
}

async function inContext<Result>(
  browser: Browser,
  measure: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: laptop });
  try {
    await context.addInitScript(watchSlides);
    return await measure(context);
  } finally {
    await context.close();
  }
}

async function measureSteps(context: BrowserContext, address: string): Promise<Delay> {
  return walk(await openWatched(context, address));
}

async function measureTwoWindows(
  context: BrowserContext,
  pages: DeckPages,
  url: (path: string) => string,
): Promise<Pick<DeckLoad, 'across' | 'acrossHidden' | 'late' | 'reload'>> {
  const presenter = await openWatched(context, url(pages.console));
  const hidden = await openWatched(context, url(pages.audience), { isHidden: true });
  const acrossHidden = await walk(presenter, hidden);
  await hidden.close();
  const audience = await openWatched(context, url(pages.audience));
  const across = await walk(presenter, audience);
  for (const key of ['ArrowDown', 'ArrowDown', 'PageDown']) await timeKey(key, presenter, audience);
  await presenter.keyboard.press('t');
  await drawLine(presenter);
  const reload = {
    audience: await timeReload(audience, presenter),
    console: await timeReload(presenter, audience),
  };
  await audience.close();
  const stood = await placeOf(presenter);
  const late = await openWatched(context, url(pages.audience));
  await late.waitForFunction((place) => day03Slides.at(-1)?.place === place, stood);
  const ms = await late.evaluate(() => (day03Slides.at(-1)?.at ?? 0) - (day03Ready ?? 0));
  const movedOther = (await placeOf(presenter)) !== stood;
  return { across, acrossHidden, reload, late: { ms, movedOther } };
}

/** What a reload must bring back, as the window shows it. */
function standing(page: Page) {
  return page.evaluate(() => ({
    place: day03Slides.at(-1)?.place ?? '',
    lines: document.querySelectorAll('[data-current] .slide-ink [data-pen]').length,
    timer: sessionStorage.getItem('day03.deck.sqs')?.includes('"status":"running"') ?? false,
    address: location.search,
  }));
}

async function timeReload(page: Page, other: Page): Promise<{ ms: number; lost: string[] }> {
  await page.locator('[data-current] .slide-ink [data-pen]').first().waitFor();
  const before = { ...(await standing(page)), other: await placeOf(other) };
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(
    (place) =>
      day03Slides.at(-1)?.place === place &&
      document.querySelector('[data-current] .slide-ink [data-pen]') !== null,
    before.place,
  );
  const ms = await page.evaluate(() => performance.now());
  const after = { ...(await standing(page)), other: await placeOf(other) };
  const names = ['place', 'lines', 'timer', 'address', 'other'] as const;
  const lost = names
    .filter((name) => before[name] !== after[name])
    .map((name) => `${name}: ${after[name]} instead of ${before[name]}`);
  return { ms, lost };
}

async function drawLine(page: Page): Promise<void> {
  await page.keyboard.press('d');
  const sheet = page.locator('.slide-pointing');
  await sheet.waitFor();
  const box = (await sheet.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6, { steps: 5 });
  await page.mouse.up();
  await page.locator('.slide-ink [data-pen]').first().waitFor();
}

/** Bytes of scripts that a page asks for by its `load` event, with an empty cache. */
async function codeOf(browser: Browser, address: string): Promise<number> {
  return inContext(browser, async (context) => {
    const page = await context.newPage();
    const code = await countCode(page);
    await page.goto(address, { waitUntil: 'load' });
    return code();
  });
}

async function measureInk(context: BrowserContext, address: string): Promise<number> {
  const page = await openWatched(context, address);
  const code = await countCode(page);
  await drawLine(page);
  return code();
}

/** Counts the bytes of scripts on the wire from now on. */
async function countCode(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  const scripts = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => bytes;
}

async function measureDay(context: BrowserContext, address: string): Promise<DeckLoad['day']> {
  const overviews: number[] = [];
  const times: number[] = [];
  const arrivals: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await openWatched(context, address);
    overviews.push(await timeOverview(page));
    await page.keyboard.press('Escape');
    await page.locator('.deck-overview').waitFor({ state: 'detached' });
    // Through the first lesson and a few slides into the next.
    let lesson = await lessonOf(page);
    for (let press = 0; press < 15; press += 1) {
      times.push(await timeKey('ArrowDown', page));
      const next = await lessonOf(page);
      if (next === lesson) continue;
      lesson = next;
      await page.waitForFunction(isPageOf, lesson, { polling: 10 });
      arrivals.push(await page.evaluate(sinceKey));
    }
    await page.close();
  }
  return {
    step: delayOf(times),
    overviewMs: Math.max(...overviews),
    nextLessonMs: Math.max(...arrivals),
  };
}

const lessonOf = async (page: Page) => (await placeOf(page)).split('/')[0] ?? '';

/** Runs in the page: whether it is that of a lesson by now. */
function isPageOf(lesson: string): boolean {
  return day03Slides.at(-1)?.page.endsWith(lesson) ?? false;
}

/** Runs in the page: how long after the last key it last changed. */
function sinceKey(): number {
  return (day03Slides.at(-1)?.at ?? 0) - (day03Keys.at(-1) ?? 0);
}

/** From the key to the frame that shows every slide of the day. */
async function timeOverview(page: Page): Promise<number> {
  const time = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('.deck-overview button[aria-current]')) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            // What is posted in a frame is heard once that frame is drawn.
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () =>
              resolve(performance.timeOrigin + performance.now() - (day03Keys.at(-1) ?? 0)),
            );
            port1.start();
            port2.postMessage(undefined);
          });
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await page.keyboard.press('o');
  return time;
}
