import { kilobytes, type Check } from './budgets';

/** How fast runs are computed and watched, and how much code that takes. */
export type SimulationLoad = {
  readonly eventsPerSecond: number;
  /** Two minutes of each model's first situation, computed whole: what a scrubbed seek costs. */
  readonly lessonRuns: readonly { readonly model: string; readonly ms: number }[];
  /** Kernel and one model, minified and gzipped. */
  readonly sizes: readonly { readonly model: string; readonly bytes: number }[];
  readonly frames: readonly { readonly slowdown: number; readonly perSecond: number }[];
};

const minEventsPerSecond = 500_000;
const maxLessonMs = 16;
const maxBytes = 12 * 1024;
const minFrames: Readonly<Record<number, number>> = { 1: 55, 4: 30 };

/** Whether the simulation keeps its bars. */
export function checkSimulationLoad(load: SimulationLoad): Check[] {
  return [
    {
      isKept: load.eventsPerSecond >= minEventsPerSecond,
      text: `kernel: ${Math.round(load.eventsPerSecond / 1000)}k events/s ≥ ${minEventsPerSecond / 1000}k on the queue model`,
    },
    ...load.lessonRuns.map(({ model, ms }) => ({
      isKept: ms <= maxLessonMs,
      text: `${model}: two minutes re-run in ${ms.toFixed(1)} ms ≤ ${maxLessonMs} ms`,
    })),
    ...load.sizes.map(({ model, bytes }) => ({
      isKept: bytes <= maxBytes,
      text: `${model}: kernel and model ${kilobytes(bytes)} ≤ ${kilobytes(maxBytes)} KB`,
    })),
    ...load.frames.map(({ slowdown, perSecond }) => ({
      isKept: perSecond >= (minFrames[slowdown] ?? 0),
      text: `dots at ${slowdown}× throttle: ${perSecond.toFixed(0)} frames/s ≥ ${minFrames[slowdown] ?? 0}`,
    })),
  ];
}
