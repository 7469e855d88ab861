import { boundsOf, counted, healthyTasks, type Ecs, type EcsContext, type Task } from './ecs-state';
import { stopTask } from './ecs-tasks';

/** Stops `count` of these one after another, each time from the zone with the most tasks. */
export function stopSome(
  candidates: readonly Task[],
  count: number,
  code: string,
  rule: string,
  state: Ecs,
  context: EcsContext,
): number {
  let left = candidates;
  for (let stopped = 0; stopped < count; stopped += 1) {
    const inZone = (task: Task) => counted(state).filter(({ zone }) => zone === task.zone).length;
    const next = left.reduce((best, task) => (inZone(task) > inZone(best) ? task : best));
    left = left.filter((task) => task !== next);
    stopAll([next], code, rule, state, context);
  }
  return Math.max(0, count);
}

/** Stops these, saying for each by which rule and what is left; returns how many. */
export function stopAll(
  tasks: readonly Task[],
  code: string,
  rule: string,
  state: Ecs,
  context: EcsContext,
): number {
  for (const task of tasks) {
    stopTask(task, context);
    context.log(
      code,
      {
        task: task.id,
        revision: task.revision,
        zone: task.zone,
        desired: state.desired,
        healthy: healthyTasks(state).length,
        ...boundsOf(state, context),
      },
      { rule, entity: task.id, part: task.zone },
    );
  }
  return tasks.length;
}
