import { requireLength, requireWhole } from './ecs-input';

/** How long the scheduler waits between attempts. AWS documents the shape, not the numbers. */
export type BackOff = { readonly firstSeconds: number; readonly longestSeconds: number };

/** Ours: 10 seconds, doubling, at most the 15 minutes of the documentation of 2023. */
const defaultBackOff: BackOff = { firstSeconds: 10, longestSeconds: 900 };

/**
 * SIM-E11: seconds to wait before the next attempt after `failedAttempts` attempts in a row in
 * which tasks stopped before `RUNNING`: none after 0, then the first wait, doubled with each
 * further attempt up to the longest. The scheduler never gives up by itself.
 *
 * @throws Error when the count is not a whole number of at least 0 or a length is below 0
 */
export function startDelaySeconds(failedAttempts: number, backOff = defaultBackOff): number {
  requireWhole('startDelaySeconds', 'failedAttempts', failedAttempts);
  requireLength('startDelaySeconds', 'firstSeconds', backOff.firstSeconds);
  requireLength('startDelaySeconds', 'longestSeconds', backOff.longestSeconds);
  if (failedAttempts === 0) return 0;
  let delay = backOff.firstSeconds;
  for (let again = 1; again < failedAttempts && delay < backOff.longestSeconds; again += 1) {
    if (delay === 0) break;
    delay *= 2;
  }
  return Math.min(backOff.longestSeconds, delay);
}

/**
 * SIM-E11: attempts in a row that failed, after the outcome of one more. Reaching `RUNNING` ends the
 * row, even if the task dies later; a new revision begins a new row.
 *
 * @throws Error when the count is not a whole number of at least 0
 */
export function countFailedAttempts(
  before: number,
  outcome: 'start-failed' | 'reached-running' | 'new-revision',
): number {
  requireWhole('countFailedAttempts', 'before', before);
  return outcome === 'start-failed' ? before + 1 : 0;
}
