import type { Check } from './budgets';

/** Milliseconds that scheduling takes with the course and history of bench/schedule.ts. */
export type ScheduleLoad = {
  readonly replayMs: number;
  /** Over sessions of every kind and length, with few and with thousands of items due. */
  readonly composeMs: { readonly p50: number; readonly p95: number };
  /** 95th percentile of adding one answer to what was derived. */
  readonly addMs: number;
};

const maxReplayMs = 1500;
const maxComposeMs = 16;
const maxAddMs = 16;

/** Whether scheduling keeps its budgets. */
export function checkSchedule({ replayMs, composeMs, addMs }: ScheduleLoad): Check[] {
  return [
    {
      isKept: replayMs < maxReplayMs,
      text: `whole log replayed in ${replayMs.toFixed(0)} ms < ${maxReplayMs} ms`,
    },
    {
      isKept: composeMs.p95 < maxComposeMs,
      text: `session composed in ${composeMs.p95.toFixed(1)} ms (p95) < ${maxComposeMs} ms (p50 ${composeMs.p50.toFixed(1)})`,
    },
    {
      isKept: addMs < maxAddMs,
      text: `answer added in ${addMs.toFixed(1)} ms (p95) < ${maxAddMs} ms`,
    },
  ];
}
