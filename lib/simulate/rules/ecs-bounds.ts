import { requireWhole } from './ecs-input';

/** The least number of healthy tasks and the most tasks at all, while a rolling update goes on. */
export type RollingBounds = { readonly lower: number; readonly upper: number };

/**
 * SIM-E02: the two percentages as numbers of tasks. The lower bound is rounded up, the upper one down.
 *
 * @param desired the desired count, a whole number of tasks
 * @param minimumHealthyPercent whole percent, 100 by default at AWS
 * @param maximumPercent whole percent, 200 by default at AWS
 * @throws Error when one of them is not a whole number of at least 0
 */
export function rollingBounds(
  desired: number,
  minimumHealthyPercent: number,
  maximumPercent: number,
): RollingBounds {
  requireWhole('rollingBounds', 'desired', desired);
  requireWhole('rollingBounds', 'minimumHealthyPercent', minimumHealthyPercent);
  requireWhole('rollingBounds', 'maximumPercent', maximumPercent);
  return {
    lower: Math.ceil((desired * minimumHealthyPercent) / 100),
    upper: Math.floor((desired * maximumPercent) / 100),
  };
}

/**
 * SIM-E03: whether a rolling update of a service at its desired count can neither start nor stop a
 * task, because both bounds meet at the desired count. A service that wants no tasks is never stuck.
 *
 * @throws Error as `rollingBounds`
 */
export function isDeadlocked(
  desired: number,
  minimumHealthyPercent: number,
  maximumPercent: number,
): boolean {
  return firstMove(desired, minimumHealthyPercent, maximumPercent) === 'stuck' && desired > 0;
}

/**
 * SIM-E04: what the bounds allow a service whose tasks are all healthy to do first: `start` new
 * tasks (upper bound above the desired count), `stop` old ones (lower bound below it), `either`, or
 * `stuck`.
 *
 * @throws Error as `rollingBounds`
 */
export function firstMove(
  desired: number,
  minimumHealthyPercent: number,
  maximumPercent: number,
): 'start' | 'stop' | 'either' | 'stuck' {
  const { lower, upper } = rollingBounds(desired, minimumHealthyPercent, maximumPercent);
  if (upper > desired) return lower < desired ? 'either' : 'start';
  return lower < desired ? 'stop' : 'stuck';
}
