import type { BrowserContext, Page } from 'playwright';
import type { Delay } from './deck-budgets';
import { percentile } from './timings';

declare global {
  // `var` is the only form that declares a property of globalThis.
  var day03Keys: number[];
  var day03Slides: { readonly at: number; readonly place: string; readonly page: string }[];
  var day03Ready: number | undefined;
}

const rounds = 4;

/** Runs in every page before its own scripts: when keys were pressed and when slides changed. */
export function watchSlides(): void {
  globalThis.day03Keys = [];
  globalThis.day03Slides = [];
  globalThis.day03Ready = undefined;
  addEventListener('keydown', (event) => day03Keys.push(performance.timeOrigin + event.timeStamp), {
    capture: true,
  });
  new MutationObserver(() => {
    const at = performance.timeOrigin + performance.now();
    if (document.querySelector('[data-ready]:is(.deck, .console)')) day03Ready ??= at;
    const slide = document.querySelector<HTMLElement>('[data-current] [data-slide]');
    const place = `${slide?.dataset['slide']} ${slide?.dataset['step']}`;
    const page = location.pathname;
    const last = day03Slides.at(-1);
    if (slide && (last?.place !== place || last.page !== page)) {
      day03Slides.push({ at, place, page });
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in a page that is to do without what browsers take from hidden windows: frames and timers. */
function actHidden(): void {
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  Object.defineProperty(document, 'hidden', { get: () => true });
  globalThis.requestAnimationFrame = () => 0;
  const later = globalThis.setTimeout.bind(globalThis) as (
    handler: TimerHandler,
    ms: number,
  ) => number;
  Object.assign(globalThis, {
    setTimeout: (handler: TimerHandler, ms = 0) => later(handler, Math.max(1000, ms)),
  });
}

export async function openWatched(
  context: BrowserContext,
  address: string,
  { isHidden = false } = {},
): Promise<Page> {
  const page = await context.newPage();
  if (isHidden) await page.addInitScript(actHidden);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => day03Ready !== undefined);
  return page;
}

export const placeOf = (page: Page) => page.evaluate(() => day03Slides.at(-1)?.place ?? '');

/** Presses a key in one window and takes the time until the slide has changed in another. */
export async function timeKey(key: string, from: Page, to: Page = from): Promise<number> {
  const before = await to.evaluate(() => day03Slides.length);
  await from.keyboard.press(key);
  await to.waitForFunction((count) => day03Slides.length > count, before, { polling: 10 });
  const pressed = await from.evaluate(() => day03Keys.at(-1) ?? 0);
  return (await to.evaluate((count) => day03Slides[count]?.at ?? 0, before)) - pressed;
}

export async function walk(from: Page, to: Page = from): Promise<Delay> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const key of ['PageDown', 'PageDown', 'ArrowDown', 'PageDown', 'ArrowDown', 'PageDown']) {
      times.push(await timeKey(key, from, to));
    }
    for (const key of ['PageUp', 'ArrowUp', 'PageUp', 'Home']) {
      times.push(await timeKey(key, from, to));
    }
  }
  return delayOf(times);
}

export function delayOf(times: readonly number[]): Delay {
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}
