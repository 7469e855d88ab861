import { kilobytes, type Check } from './budgets';

/** How fast runs are computed, and how much code that takes. */
export type KernelLoad = {
  readonly eventsPerSecond: number;
  /** Two minutes of each model's first situation, computed whole: what a scrubbed seek costs. */
  readonly lessonRuns: readonly { readonly model: string; readonly ms: number }[];
  /** Kernel and one model, minified and gzipped. */
  readonly sizes: readonly { readonly model: string; readonly bytes: number }[];
};

/** How the lab runs in a browser. */
export type LabLoad = {
  /** Dots on their way in the run that is watched, at the least. */
  readonly dots: number;
  /** Frames and React commits a second while they move. */
  readonly frames: readonly {
    readonly slowdown: number;
    readonly perSecond: number;
    readonly commits: number;
  }[];
  /** React commits while a dot moves and nothing happens. */
  readonly quietCommits: number;
  /** The script files that draw the live stage, gzipped. */
  readonly stageBytes: number;
  /** What a lesson loads first although only the lab needs it. */
  readonly tooEarly: readonly string[];
  /** What was not even loaded with the lab, so that nothing is known of it. */
  readonly unseen: readonly string[];
};

export type SimulationLoad = KernelLoad & LabLoad;

const minEventsPerSecond = 500_000;
const maxLessonMs = 16;
const maxBytes = 12 * 1024;
const maxStageBytes = 90 * 1024;
/** Five looks a second, each of them words, figure, and twice the stage's own; whatever the frame rate. */
const maxCommits = 22;
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
      text: `${load.dots} dots at ${slowdown}× throttle: ${perSecond.toFixed(0)} frames/s ≥ ${minFrames[slowdown] ?? 0}`,
    })),
    ...load.frames.map(({ slowdown, perSecond, commits }) => ({
      isKept: commits <= maxCommits,
      text: `commits at ${slowdown}× throttle: ${commits.toFixed(1)}/s of ${perSecond.toFixed(0)} frames/s ≤ ${maxCommits}/s`,
    })),
    {
      isKept: load.quietCommits === 0,
      text: `${load.quietCommits} commits while a dot moves and nothing happens = 0`,
    },
    {
      isKept: load.stageBytes > 0 && load.stageBytes <= maxStageBytes,
      text: `stage ${kilobytes(load.stageBytes)} ≤ ${kilobytes(maxStageBytes)} KB`,
    },
    {
      isKept: load.tooEarly.length === 0 && load.unseen.length === 0,
      text: [
        'nothing of it in the first load',
        ...load.tooEarly,
        ...load.unseen.map((name) => `${name} was not found at all`),
      ].join(': '),
    },
  ];
}
