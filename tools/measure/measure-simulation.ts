import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Browser } from 'playwright';
import { simulations } from '@/content/simulations';
import { runOf } from '@/lib/simulate/golden';
import { simulate } from '@/lib/simulate/kernel';
import type { Model } from '@/lib/simulate/model';
import { loadModel } from '@/lib/simulate/models/load-model';
import { writeMoment } from '@/lib/simulate/moment';
import { seconds } from '@/lib/simulate/time';
import type { SimulationLoad } from './simulation-budgets';
import { median } from './timings';

const runs = 5;
const lessonSeconds = 120;
const watchMs = 3000;

/** A queue under load: many messages, workers and polls, and about 300 dots on their way at once. */
const busyQueue = {
  model: 'sqs',
  seed: 1,
  params: { rate: 30, workers: 10, latency: 1000, 'fan-out': true },
} as const;

function timesOf(work: () => void): number[] {
  // A seek re-runs what has run before, so the first, cold runs do not count.
  work();
  work();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** Kernel and model alone, in this process, and the size of their code. */
export async function measureKernel(root: string): Promise<Omit<SimulationLoad, 'frames'>> {
  const model = (await loadModel('sqs')) as Model;
  let events = 0;
  const busyMs = timesOf(() => {
    events = simulate(model, busyQueue, seconds(3600)).events;
  });
  const lessonRuns = [];
  for (const simulation of Object.values(simulations)) {
    const own = (await loadModel(simulation.model)) as Model;
    const run = runOf(simulation, simulation.presets[0]!);
    const ms = median(timesOf(() => void simulate(own, run, seconds(lessonSeconds))));
    lessonRuns.push({ model: simulation.model, ms });
  }
  const sizes = [];
  for (const { model: id } of lessonRuns) {
    const bundle = await build({
      stdin: {
        contents: `export * from './lib/simulate/kernel'; export * from './lib/simulate/models/${id}';`,
        resolveDir: root,
      },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    sizes.push({ model: id, bytes: gzipSync(bundle.outputFiles[0]!.contents).length });
  }
  return { eventsPerSecond: (events / Math.min(...busyMs)) * 1000, lessonRuns, sizes };
}

/** Frames a second while the lab of the queue plays some 300 dots, at full and at a quarter speed. */
export async function measureFrames(
  browser: Browser,
  baseUrl: string,
): Promise<SimulationLoad['frames']> {
  const frames = [];
  for (const slowdown of [1, 4]) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const moment = writeMoment({ run: busyQueue, t: 8 });
    await page.goto(`${baseUrl}/ko/lessons/sqs#run=${moment}`, { waitUntil: 'load' });
    await page.locator('.run-lab .run-canvas').waitFor();
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.locator('.transport-speed select').selectOption('0.25');
    await page.locator('.transport-play').click();
    const perSecond = await page.evaluate(
      (length) =>
        new Promise<number>((resolve) => {
          let count = 0;
          const start = performance.now();
          const tick = () => {
            count += 1;
            const passed = performance.now() - start;
            if (passed < length) requestAnimationFrame(tick);
            else resolve((count / passed) * 1000);
          };
          requestAnimationFrame(tick);
        }),
      watchMs,
    );
    frames.push({ slowdown, perSecond });
    await context.close();
  }
  return frames;
}
