import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { simulations } from '@/content/simulations';
import { runOf } from '@/lib/simulate/golden';
import { simulate } from '@/lib/simulate/kernel';
import type { Model } from '@/lib/simulate/model';
import { loadModel } from '@/lib/simulate/models/load-model';
import { seconds } from '@/lib/simulate/time';
import type { KernelLoad } from './simulation-budgets';
import { median } from './timings';

const runs = 5;
const lessonSeconds = 120;

/** A queue under load: many messages, workers and polls. */
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
export async function measureKernel(root: string): Promise<KernelLoad> {
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
