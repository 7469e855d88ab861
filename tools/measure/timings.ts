/** One entry of the browser's layout-shift log; `at` in ms. */
export type LayoutShift = { readonly at: number; readonly value: number };

const sessionGapMs = 1000;
const sessionLengthMs = 5000;
const longTaskMs = 50;

/**
 * Cumulative layout shift: the largest sum of a session of shifts, where a session ends after a
 * second of rest or five seconds (https://web.dev/articles/cls).
 */
export function cumulativeLayoutShift(shifts: readonly LayoutShift[]): number {
  let largest = 0;
  let session = { from: 0, last: 0, sum: 0 };
  for (const { at, value } of shifts) {
    const continues = at - session.last < sessionGapMs && at - session.from < sessionLengthMs;
    session =
      continues && session.sum > 0
        ? { ...session, last: at, sum: session.sum + value }
        : { from: at, last: at, sum: value };
    largest = Math.max(largest, session.sum);
  }
  return largest;
}

/** How long (ms) tasks of these durations kept the page from answering: what is over 50 ms of each. */
export function blockingTime(taskDurations: readonly number[]): number {
  return taskDurations.reduce((total, duration) => total + Math.max(0, duration - longTaskMs), 0);
}

/** The middle value; of an even number the lower one of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('Median: there are no values. Measure at least once.');
  return middle;
}

/** The value that the given share of values do not exceed, from 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined)
    throw new Error('Percentile: there are no values. Measure at least once.');
  return value;
}
