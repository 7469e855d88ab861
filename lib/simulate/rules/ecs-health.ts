import { requireLength } from './ecs-input';
import type { TaskState } from './ecs-task-state';

/** Seconds after `RUNNING` before a task without any check counts as healthy. */
export const uncheckedWaitSeconds = 40;

/**
 * SIM-E05: whether a task counts as healthy. It has to be `RUNNING`; its container health check has
 * to pass if there is one; its target has to be healthy if there is a load balancer; with neither
 * it counts 40 seconds after `RUNNING`.
 *
 * @param task `runningSeconds`: since `RUNNING`; `container` and `target`: null where the service
 *   has no such check
 * @throws Error when `runningSeconds` is below 0
 */
export function countsAsHealthy(task: {
  readonly state: TaskState;
  readonly runningSeconds: number;
  readonly container: 'healthy' | 'unhealthy' | 'unknown' | null;
  readonly target: 'healthy' | 'unhealthy' | 'initial' | 'draining' | null;
}): boolean {
  requireLength('countsAsHealthy', 'runningSeconds', task.runningSeconds);
  if (task.state !== 'RUNNING') return false;
  if (task.container === null && task.target === null) {
    return task.runningSeconds >= uncheckedWaitSeconds;
  }
  return (
    (task.container === null || task.container === 'healthy') &&
    (task.target === null || task.target === 'healthy')
  );
}

/**
 * SIM-E05: whether the scheduler acts on an unhealthy target. In the grace period after `RUNNING`
 * (0 by default) it does not.
 *
 * @throws Error when a length is below 0
 */
export function actsOnUnhealthy(runningSeconds: number, gracePeriodSeconds: number): boolean {
  requireLength('actsOnUnhealthy', 'runningSeconds', runningSeconds);
  requireLength('actsOnUnhealthy', 'gracePeriodSeconds', gracePeriodSeconds);
  return runningSeconds >= gracePeriodSeconds;
}
