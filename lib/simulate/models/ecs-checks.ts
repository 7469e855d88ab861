import { checkTarget, defaultTargetChecks, newTarget } from '../rules/alb-target-health';
import { actsOnUnhealthy, countsAsHealthy, uncheckedWaitSeconds } from '../rules/ecs-health';
import { milliseconds, seconds, toSeconds, type Micros } from '../time';
import { noteHealth } from './ecs-deployments';
import {
  askToLook,
  hasBalancer,
  healthyTasks,
  imageOf,
  type Ecs,
  type EcsContext,
  type Task,
} from './ecs-state';

const checkTime = milliseconds(150);
export const checkInterval: Micros = seconds(defaultTargetChecks.intervalSeconds);

/** From `RUNNING` on: the load balancer checks the target, or the scheduler waits. */
export function beginChecks(task: Task, context: EcsContext): void {
  if (!hasBalancer(context)) {
    context.after(seconds(uncheckedWaitSeconds), { kind: 'waited', task });
    return;
  }
  task.target = newTarget;
  context.after(checkInterval, { kind: 'check', task });
  const grace = context.settings.number('grace');
  if (grace > 0) context.after(seconds(grace), { kind: 'grace-over', task });
}

/** A task that is healthy when the run begins; its next check comes after `delay`. */
export function joinHealthy(task: Task, delay: Micros, context: EcsContext): void {
  task.healthy = true;
  if (!hasBalancer(context)) return;
  task.target = { status: 'healthy', lastPassed: true, row: 1 };
  context.after(delay, { kind: 'check', task });
}

/** The waiting time of a task without any check is over. */
export function endWait(task: Task, state: Ecs, context: EcsContext): void {
  if (!isHealthyNow(task, context)) return;
  becomeHealthy(task, state, context);
  context.log(
    'waited-healthy',
    { task: task.id, seconds: uncheckedWaitSeconds, healthy: healthyTasks(state).length },
    { rule: 'SIM-E05', entity: task.id, part: task.zone },
  );
  noteHealth(task, 'became-healthy', state, context);
}

/** One health check of the load balancer, and the next one an interval later. */
export function check(task: Task, state: Ecs, context: EcsContext): void {
  if (task.state !== 'RUNNING' || task.target === null) return;
  const { settings } = context;
  const isFailing =
    imageOf(state, task.revision) === 'intermittent' &&
    context.random('health-checks').chance(settings.number('failing-checks') / 100);
  const line = task.zone === 'tasks-a' ? 'route-a' : 'route-c';
  context.move({
    entity: task.id,
    line,
    lasting: checkTime,
    shape: isFailing ? 'error' : 'request',
  });
  context.after(checkInterval, { kind: 'check', task });

  const before = task.target.status;
  task.target = checkTarget(task.target, !isFailing, {
    ...defaultTargetChecks,
    firstHealthyAfter: settings.number('first-successes'),
  });
  const { status, row } = task.target;
  if (status === before) return;
  const about = { rule: 'SIM-E06', entity: task.id, part: 'load-balancer' };
  if (status === 'healthy') {
    becomeHealthy(task, state, context);
    const healthy = healthyTasks(state).length;
    context.log('target-healthy', { task: task.id, successes: row, healthy }, about);
    noteHealth(task, 'became-healthy', state, context);
  } else {
    task.healthy = false;
    context.rest(task.id, task.zone, 'fail');
    const healthy = healthyTasks(state).length;
    context.log('target-unhealthy', { task: task.id, failures: row, healthy }, about);
    judge(task, state, context);
  }
}

/** Decides whether the scheduler acts on an unhealthy target: now, or when its grace is over. */
export function judge(task: Task, state: Ecs, context: EcsContext): void {
  if (task.state !== 'RUNNING' || task.target?.status !== 'unhealthy' || task.sick) return;
  const grace = context.settings.number('grace');
  if (!actsOnUnhealthy(toSeconds(context.now - task.runningAt!), grace)) {
    context.log(
      'grace-ignores',
      { task: task.id, seconds: grace },
      { rule: 'SIM-E05', entity: task.id, part: task.zone },
    );
    return;
  }
  task.sick = true;
  noteHealth(task, 'health-check-failed', state, context);
  askToLook(state, context);
}

function becomeHealthy(task: Task, state: Ecs, context: EcsContext): void {
  task.healthy = isHealthyNow(task, context);
  task.sick = false;
  context.rest(task.id, task.zone, task.deployment.status === 'COMPLETED' ? 'plain' : 'ok');
  askToLook(state, context);
}

/** SIM-E05 for a task of this run. */
export function isHealthyNow(task: Task, context: { readonly now: Micros }): boolean {
  return countsAsHealthy({
    state: task.state,
    runningSeconds: task.runningAt === null ? 0 : toSeconds(context.now - task.runningAt),
    container: null,
    target: task.target?.status ?? null,
  });
}
