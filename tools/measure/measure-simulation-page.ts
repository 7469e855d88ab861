import type { Browser, Page } from 'playwright';
import { dotsAt, indexTrace } from '@/lib/simulate/frame';
import { simulate } from '@/lib/simulate/kernel';
import { loadModel } from '@/lib/simulate/models/load-model';
import { writeMoment } from '@/lib/simulate/moment';
import type { Run } from '@/lib/simulate/run';
import { seconds } from '@/lib/simulate/time';
import type { LabLoad } from './simulation-budgets';

/** A queue under load: many messages, workers and polls, and about 300 dots on their way at once. */
const dottedQueue: Run = {
  model: 'sqs',
  seed: 1,
  params: { rate: 75, workers: 10, latency: 1000, 'fan-out': true },
};
const busyFrom = 8;

/** One packet on a long line: for two seconds a dot moves and nothing happens. */
const lonePacket: Run = {
  model: 'vpc-endpoints',
  seed: 1,
  params: { travel: 2 },
  commands: [{ at: 0, command: 'send', args: { from: 'worker-a', to: 's3' } }],
};
const loneFrom = 0.1;

const watchMs = 3000;
/** Words for screen readers settle before anything is counted. */
const settleMs = 2500;

/** Words of the code that the minifier keeps: they tell which file has what. */
const marks = {
  stage: 'react-flow__',
  kernel: 'mend an event that repeats itself',
  lab: 'transport-play',
} as const;

declare global {
  // `var` is the only form that declares a property of globalThis.
  var day03Commits: number;
}

/** React reports every commit to the hook of its developer tools, in production as well. */
function countCommits(): void {
  globalThis.day03Commits = 0;
  const hook = {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    checkDCE: () => {},
    onCommitFiberRoot: () => {
      globalThis.day03Commits += 1;
    },
    onPostCommitFiberRoot: () => {},
    onCommitFiberUnmount: () => {},
  };
  Object.defineProperty(globalThis, '__REACT_DEVTOOLS_GLOBAL_HOOK__', { value: hook });
}

/** Frames painted and commits made in the next seconds. */
async function watch(page: Page) {
  return page.evaluate(
    (length) =>
      new Promise<{ perSecond: number; commits: number }>((resolve) => {
        let count = 0;
        const before = globalThis.day03Commits;
        const start = performance.now();
        const tick = () => {
          count += 1;
          const passed = performance.now() - start;
          if (passed < length) requestAnimationFrame(tick);
          else {
            resolve({
              perSecond: (count / passed) * 1000,
              commits: globalThis.day03Commits - before,
            });
          }
        };
        requestAnimationFrame(tick);
      }),
    watchMs,
  );
}

async function watchRun(
  browser: Browser,
  address: string,
  { slowdown, speed }: { readonly slowdown: number; readonly speed: string },
) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    // What runs these files wraps named functions; in the page nobody knows the wrapper.
    await page.addInitScript({ content: 'globalThis.__name ??= (value) => value;' });
    await page.addInitScript(countCommits);
    const cdp = await context.newCDPSession(page);
    await page.goto(address, { waitUntil: 'load' });
    await page.locator('.run-lab .run-canvas').waitFor();
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.locator('.transport-speed select').selectOption(speed);
    await page.waitForTimeout(settleMs);
    await page.locator('.transport-play').click();
    await page.waitForTimeout(200);
    return await watch(page);
  } finally {
    await context.close();
  }
}

/** What the lesson page loads first, and what only the lab brings; sizes on the wire. */
async function watchLoads(browser: Browser, baseUrl: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const scripts: { url: string; isFirst: boolean; bytes: number; text: string }[] = [];
    const reading: Promise<void>[] = [];
    let isFirst = true;
    page.on('request', (request) => {
      if (request.resourceType() !== 'script') return;
      const asked = isFirst;
      const read = async () => {
        const response = await request.response();
        if (!response) return;
        const text = await response.text();
        const { responseBodySize: bytes } = await request.sizes();
        scripts.push({ url: request.url(), isFirst: asked, bytes, text });
      };
      reading.push(read());
    });
    page.on('load', () => {
      isFirst = false;
    });
    await page.goto(`${baseUrl}/ko/lessons/sqs`, { waitUntil: 'load' });
    await page.locator('.lab-entry button').click();
    await page.locator('.run-lab .run-canvas').waitFor();
    await Promise.all(reading);
    const having = (mark: string) => scripts.filter(({ text }) => text.includes(mark));
    const found = Object.entries(marks);
    return {
      stageBytes: having(marks.stage).reduce((total, { bytes }) => total + bytes, 0),
      tooEarly: found.flatMap(([name, mark]) =>
        having(mark).some((script) => script.isFirst) ? [name] : [],
      ),
      // A mark that nothing has any more would prove nothing.
      unseen: found.flatMap(([name, mark]) => (having(mark).length === 0 ? [name] : [])),
    };
  } finally {
    await context.close();
  }
}

/** How many dots are on their way while the busy queue is watched, at the least. */
async function fewestDots(): Promise<number> {
  const model = (await loadModel(dottedQueue.model))!;
  const trace = indexTrace(simulate(model, dottedQueue, seconds(busyFrom + 1)));
  const moments = [0, 0.2, 0.4, 0.6, 0.8].map((later) => seconds(busyFrom + later));
  return Math.min(...moments.map((at) => dotsAt(trace, at).length));
}

/** The lab in the browser: frames and commits while some 300 dots move, and what is loaded when. */
export async function measureLab(browser: Browser, baseUrl: string): Promise<LabLoad> {
  const busy = `${baseUrl}/ko/lessons/sqs#run=${writeMoment({ run: dottedQueue, t: busyFrom })}`;
  const lone = `${baseUrl}/ko/lessons/vpc-endpoints#run=${writeMoment({ run: lonePacket, t: loneFrom })}`;
  const frames = [];
  for (const slowdown of [1, 4]) {
    const seen = await watchRun(browser, busy, { slowdown, speed: '0.25' });
    frames.push({ slowdown, ...seen, commits: (seen.commits / watchMs) * 1000 });
  }
  const quiet = await watchRun(browser, lone, { slowdown: 1, speed: '0.25' });
  return {
    dots: await fewestDots(),
    frames,
    quietCommits: quiet.commits,
    ...(await watchLoads(browser, baseUrl)),
  };
}
