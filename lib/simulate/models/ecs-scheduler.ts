import { isDeadlocked } from '../rules/ecs-bounds';
import { startableTasks, steadyDifference, stoppableTasks } from '../rules/ecs-steps';
import { milliseconds } from '../time';
import { completeDeployment } from './ecs-deployments';
import { stopAll, stopSome } from './ecs-stopping';
import { startTask } from './ecs-tasks';
import {
  askToLook,
  boundsOf,
  counted,
  healthyTasks,
  isFresh,
  isOnEc2,
  percentages,
  primary,
  soundFresh,
  type Ecs,
  type EcsContext,
  type Task,
} from './ecs-state';

/** One look of the scheduler: it compares what is wanted with what runs, starts and stops, once. */
export function look(state: Ecs, context: EcsContext): void {
  state.lookDue = false;
  if (primary(state).status === 'FAILED') {
    // It launches nothing and waits for the next deployment; only what is sick still goes.
    stopCovered(state, context);
    return;
  }
  const started = startMissing(state, context);
  const stopped =
    stopCovered(state, context) +
    stopSpare(state, context) +
    stopSurplus(state, context) +
    stopOld(state, context);
  if (started + stopped > 0) {
    primary(state).stuck = false;
    askToLook(state, context);
    const lasting = milliseconds(300);
    context.move({ entity: 'look', line: 'read-desired', lasting, shape: 'control' });
  }
  if (isComplete(state)) completeDeployment(state, context);
  else if (started + stopped === 0) sayIfStuck(state, context);
}

/** SIM-E01: what the new revision still lacks, whether there is room or not, or has too many of. */
function difference(state: Ecs): { readonly start: number; readonly stop: number } {
  const fresh = soundFresh(state);
  const running = fresh.filter((task) => task.state === 'RUNNING').length;
  return steadyDifference({
    desired: state.desired,
    running,
    pending: fresh.length - running,
  });
}

/** Tasks of the new revision still missing. */
export function missing(state: Ecs): number {
  return difference(state).start;
}

function hasRoom(state: Ecs, context: EcsContext): boolean {
  return counted(state).length < boundsOf(state, context).upper;
}

/** Some new tasks are on their way to being healthy: worth waiting for before stopping old ones. */
function isUnderWay(state: Ecs): boolean {
  return soundFresh(state).some(({ healthy }) => !healthy);
}

/** Missing tasks, and no room for them below the upper bound or in the cluster. */
function isBlocked(state: Ecs, context: EcsContext): boolean {
  return missing(state) > 0 && (!hasRoom(state, context) || state.unplaced);
}

/** SIM-E01, E02: starts what is missing, as far as upper bound, back-off and places allow. */
function startMissing(state: Ecs, context: EcsContext): number {
  const deployment = primary(state);
  if (missing(state) === 0) state.unplaced = false;
  if (context.now < deployment.retryAt) return 0;
  const { upper } = boundsOf(state, context);
  const mayStart = startableTasks({
    desired: state.desired,
    fresh: soundFresh(state).length,
    total: counted(state).length,
    upper,
  });
  for (let started = 0; started < mayStart; started += 1) {
    const task = startTask(state, context);
    if (task === null) {
      noteUnplaced(state, context);
      return started;
    }
    state.unplaced = false;
    if (started === 0) {
      const lasting = milliseconds(300);
      context.move({ entity: task.id, line: 'read-definition', lasting, shape: 'control' });
    }
    const isRollout = deployment.status === 'IN_PROGRESS';
    const total = counted(state).length;
    context.log(
      isRollout ? 'task-started' : 'replacement-started',
      {
        task: task.id,
        revision: task.revision,
        zone: task.zone,
        total,
        ...(isRollout ? { upper } : { desired: state.desired }),
      },
      { rule: isRollout ? 'SIM-E02' : 'SIM-E01', entity: task.id, part: task.zone },
    );
  }
  return Math.max(0, mayStart);
}

function noteUnplaced(state: Ecs, context: EcsContext): void {
  if (state.unplaced) return;
  state.unplaced = true;
  const code = isOnEc2(context) ? 'no-instance-fits' : 'no-zone-left';
  context.log(
    code,
    { revision: primary(state).revision, missing: missing(state) },
    { rule: 'SIM-E10', part: 'scheduler' },
  );
}

/** Stops sick tasks as far as they and the healthy ones are more than wanted. */
function stopCovered(state: Ecs, context: EcsContext): number {
  const sick = counted(state).filter((task) => task.sick);
  const covered = healthyTasks(state).length + sick.length - state.desired;
  const spare = sick.slice(0, Math.max(0, covered));
  return stopAll(spare, 'sick-stopped', 'SIM-E01', state, context);
}

/** Stops tasks that are not healthy anyway where they are in the way: no bound forbids it. */
function stopSpare(state: Ecs, context: EcsContext): number {
  const leftover = counted(state).filter(
    (task) => !isFresh(state, task) && !task.healthy && !task.sick,
  );
  const isDone = missing(state) === 0 && !isUnderWay(state);
  if (isDone) return stopAll(leftover, 'leftover-stopped', 'SIM-E02', state, context);
  if (!isBlocked(state, context)) return 0;
  if (leftover.length > 0) {
    const enough = leftover.slice(0, missing(state));
    return stopAll(enough, 'leftover-stopped', 'SIM-E02', state, context);
  }
  if (isUnderWay(state) || isFreeing(state)) return 0;
  const sick = counted(state).filter((task) => task.sick);
  return stopAll(sick.slice(0, 1), 'sick-stopped-first', 'SIM-E01', state, context);
}

/** SIM-E01: stops tasks of the present revision beyond the desired count, unhealthy ones first. */
function stopSurplus(state: Ecs, context: EcsContext): number {
  const fresh = soundFresh(state);
  const surplus = difference(state).stop;
  if (surplus === 0) return 0;
  const unhealthy = fresh.filter(({ healthy }) => !healthy).slice(0, surplus);
  const stopped = stopAll(unhealthy, 'surplus-stopped', 'SIM-E01', state, context);
  const mayStop = stoppableTasks({
    old: surplus - stopped,
    healthy: healthyTasks(state).length,
    lower: boundsOf(state, context).lower,
  });
  const candidates = fresh.filter(({ healthy }) => healthy);
  return stopped + stopSome(candidates, mayStop, 'surplus-stopped', 'SIM-E01', state, context);
}

/**
 * SIM-E02, E04: stops healthy old tasks. As long as new ones can start or are starting, only those
 * that healthy new ones have replaced; when nothing else can move, down to the lower bound.
 */
function stopOld(state: Ecs, context: EcsContext): number {
  const old = healthyTasks(state).filter((task) => !isFresh(state, task));
  const healthy = healthyTasks(state).length;
  const { lower } = boundsOf(state, context);
  const replaced = stoppableTasks({
    old: old.length,
    healthy,
    lower: Math.max(lower, state.desired),
  });
  if (replaced > 0) return stopSome(old, replaced, 'old-stopped', 'SIM-E02', state, context);
  if (!isBlocked(state, context) || isUnderWay(state) || isFreeing(state)) return 0;
  const needed = Math.min(old.length, missing(state));
  const ahead = stoppableTasks({ old: needed, healthy, lower });
  return stopSome(old, ahead, 'old-stopped-first', 'SIM-E04', state, context);
}

/** Tasks being stopped will still give back their slots. */
function isFreeing(state: Ecs): boolean {
  return (
    state.unplaced && state.tasks.some(({ state: at, place }) => place !== null && isLeaving(at))
  );
}

const isLeaving = (at: Task['state']) =>
  at === 'DEACTIVATING' || at === 'STOPPING' || at === 'DEPROVISIONING';

function isComplete(state: Ecs): boolean {
  if (primary(state).status !== 'IN_PROGRESS') return false;
  const tasks = counted(state);
  return (
    tasks.length === state.desired && tasks.every((task) => isFresh(state, task) && task.healthy)
  );
}

/** SIM-E03: nothing can start and nothing can stop: a service event, once until something moves. */
function sayIfStuck(state: Ecs, context: EcsContext): void {
  const deployment = primary(state);
  if (deployment.stuck || deployment.status !== 'IN_PROGRESS') return;
  if (missing(state) === 0 || hasRoom(state, context) || isUnderWay(state)) return;
  const [minimum, maximum] = percentages(context);
  if (!isDeadlocked(state.desired, minimum, maximum)) return;
  const { lower, upper } = boundsOf(state, context);
  deployment.stuck = true;
  context.log(
    'deployment-stuck',
    { desired: state.desired, lower, upper, revision: deployment.revision },
    { rule: 'SIM-E03', part: 'service' },
  );
}
