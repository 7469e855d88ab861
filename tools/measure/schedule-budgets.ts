import type { Check } from './budgets';

/** Milliseconds that scheduling takes with the course and history of bench/schedule.ts. */
export type ScheduleLoad = {
  readonly replayMs: number;
  /** Over sessions of every kind and length, with few and with thousands of items due. */
  readonly composeMs: { readonly p50: number; readonly p95: number };
  /** 95th percentile of adding one answer to what was derived. */
  readonly addMs: number;
};

/** What the store of a browser takes with the same history. */
export type StoreLoad = {
  /** Rows of the log that were read when the app started. */
  readonly logRows: number;
  /** From asking for the cards to having them. */
  readonly loadMs: number;
  /** 95th percentile from an answer to the disk. */
  readonly savedMs: number;
  /** Workers that a rebuild started. */
  readonly workers: number;
  /** The whole rebuild: reading, replaying, writing. */
  readonly rebuildMs: number;
  /** The longest time the page did not answer meanwhile. */
  readonly blockedMs: number;
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

const maxLoadMs = 600;
const maxSavedMs = 50;
const maxBlockedMs = 1000;

/** Whether the store keeps its budgets. */
export function checkStore(load: StoreLoad): Check[] {
  const { logRows, loadMs, savedMs, workers, rebuildMs, blockedMs } = load;
  return [
    { isKept: logRows === 0, text: `app start read ${logRows} rows of the log, should be 0` },
    {
      isKept: loadMs < maxLoadMs,
      text: `cards loaded in ${loadMs.toFixed(0)} ms < ${maxLoadMs} ms`,
    },
    {
      isKept: savedMs < maxSavedMs,
      text: `answer saved in ${savedMs.toFixed(1)} ms (p95) < ${maxSavedMs} ms`,
    },
    {
      isKept: workers === 1 && blockedMs < maxBlockedMs,
      text: `log replayed by ${workers} worker in ${(rebuildMs / 1000).toFixed(1)} s, the page busy for ${blockedMs.toFixed(0)} ms < ${maxBlockedMs} ms at a time`,
    },
  ];
}
