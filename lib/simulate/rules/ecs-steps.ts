import { requireWhole } from './ecs-input';

/**
 * SIM-E01: what a service in its steady state has to do so that running and pending tasks together
 * are the desired count: tasks to start when some are missing, tasks to stop when there are too many.
 *
 * @throws Error when a number is not whole or below 0
 */
export function steadyDifference(service: {
  readonly desired: number;
  readonly running: number;
  readonly pending: number;
}): { readonly start: number; readonly stop: number } {
  requireWhole('steadyDifference', 'desired', service.desired);
  requireWhole('steadyDifference', 'running', service.running);
  requireWhole('steadyDifference', 'pending', service.pending);
  const missing = service.desired - service.running - service.pending;
  return { start: Math.max(0, missing), stop: Math.max(0, -missing) };
}

/**
 * SIM-E02: how many tasks of the new revision may start now:
 * min(desired − fresh, upper − total), never below 0.
 *
 * @param counts `fresh`: running and pending tasks of the new revision; `total`: running and
 *   pending tasks of every revision; `upper`: the upper bound
 * @throws Error when a number is not whole or below 0
 */
export function startableTasks(counts: {
  readonly desired: number;
  readonly fresh: number;
  readonly total: number;
  readonly upper: number;
}): number {
  for (const name of ['desired', 'fresh', 'total', 'upper'] as const) {
    requireWhole('startableTasks', name, counts[name]);
  }
  return Math.max(0, Math.min(counts.desired - counts.fresh, counts.upper - counts.total));
}

/**
 * SIM-E02: how many healthy old tasks may stop now, so that the healthy ones left are still at
 * least the lower bound: min(old, healthy − lower), never below 0.
 *
 * @param counts `old`: healthy tasks of old revisions; `healthy`: healthy tasks of every revision
 * @throws Error when a number is not whole or below 0
 */
export function stoppableTasks(counts: {
  readonly old: number;
  readonly healthy: number;
  readonly lower: number;
}): number {
  for (const name of ['old', 'healthy', 'lower'] as const) {
    requireWhole('stoppableTasks', name, counts[name]);
  }
  return Math.max(0, Math.min(counts.old, counts.healthy - counts.lower));
}
