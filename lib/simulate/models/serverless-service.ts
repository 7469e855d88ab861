import { rollingBounds } from '../rules/ecs-bounds';
import { startableTasks, steadyDifference, stoppableTasks } from '../rules/ecs-steps';
import { tasksForLoad, withinCapacity } from '../rules/service-capacity';
import { milliseconds, seconds } from '../time';
import { stopTask } from './serverless-draining';
import { askToLook } from './serverless-look';
import { startTask } from './serverless-tasks';
import {
  counted,
  healthyTasks,
  isHealthy,
  type Serverless,
  type ServerlessContext,
  type Task,
} from './serverless-state';

/** The defaults of a rolling update. */
const minimumHealthyPercent = 100;
const maximumPercent = 200;
/** How many looks in a row must want fewer tasks before some go. */
const looksBeforeScaleIn = 3;

/** The bounds of the service at its present desired count. */
export function boundsOf(state: Serverless) {
  return rollingBounds(state.desired, minimumHealthyPercent, maximumPercent);
}

/** Tasks of the service's revision that are starting or running and not to be replaced. */
function soundFresh(state: Serverless): Task[] {
  return counted(state).filter(({ revision, sick }) => revision === state.revision && !sick);
}

/** One look of the scheduler: it compares what is wanted with what runs, starts and stops. */
export function look(state: Serverless, context: ServerlessContext): void {
  state.lookDue = false;
  const moved = startMissing(state, context) + stopSpare(state, context);
  if (moved > 0) askToLook(state, context);
  else if (state.rolling && isComplete(state, context)) {
    state.rolling = false;
    const { revision } = state;
    context.log('deployment-completed', { revision }, { rule: 'SIM-E02', part: 'service' });
  }
}

/** SIM-E01, E02: starts what is missing, as far as the upper bound allows. */
function startMissing(state: Serverless, context: ServerlessContext): number {
  const { upper } = boundsOf(state);
  const count = startableTasks({
    desired: state.desired,
    fresh: soundFresh(state).length,
    total: counted(state).length,
    upper,
  });
  for (let started = 0; started < count; started += 1) {
    const task = startTask(state, context);
    const total = counted(state).length;
    const numbers = { task: task.id, zone: task.zone, revision: task.revision, total };
    const rule = state.rolling ? 'SIM-E02' : 'SIM-E01';
    const about = { rule, entity: task.id, part: task.zone };
    context.log('task-started', { ...numbers, desired: state.desired }, about);
  }
  return count;
}

/** SIM-E01, E02, E26: stops what is sick, old or too many, never below the lower bound. */
function stopSpare(state: Serverless, context: ServerlessContext): number {
  const { lower } = boundsOf(state);
  const healthy = healthyTasks(state, context.now).length;
  const tasks = counted(state);
  const isFresh = ({ revision }: Task) => revision === state.revision;
  const sick = healthy >= lower ? tasks.filter((task) => task.sick) : [];
  const leftover = tasks.filter(
    (task) => !isFresh(task) && !task.sick && !isHealthy(task, context.now),
  );
  const old = tasks.filter((task) => !isFresh(task) && isHealthy(task, context.now));
  const mayStop = stoppableTasks({ old: old.length, healthy, lower });
  const stopped = [...sick, ...leftover, ...fromFullest(old, mayStop, state)];
  for (const task of stopped) stopTask(task, state, context);
  return stopped.length + stopSurplus(state, context);
}

/** SIM-E01: tasks of the present revision beyond the desired count, those still starting first. */
function stopSurplus(state: Serverless, context: ServerlessContext): number {
  const fresh = soundFresh(state);
  const running = fresh.filter((task) => task.state === 'RUNNING').length;
  const pending = fresh.length - running;
  const { stop } = steadyDifference({ desired: state.desired, running, pending });
  const unhealthy = fresh.filter((task) => !isHealthy(task, context.now)).slice(0, stop);
  const able = fresh.filter((task) => isHealthy(task, context.now));
  const more = stoppableTasks({
    old: Math.min(able.length, stop - unhealthy.length),
    healthy: healthyTasks(state, context.now).length,
    lower: boundsOf(state).lower,
  });
  const stopped = [...unhealthy, ...fromFullest(able, more, state)];
  for (const task of stopped) stopTask(task, state, context);
  return stopped.length;
}

/** `count` of these, each time from the zone that would keep the most, the oldest first. */
function fromFullest(candidates: readonly Task[], count: number, state: Serverless): Task[] {
  const chosen: Task[] = [];
  for (let index = 0; index < count; index += 1) {
    const left = candidates.filter((task) => !chosen.includes(task));
    const [first, ...others] = left;
    if (first === undefined) break;
    const kept = ({ zone }: Task) =>
      counted(state).filter((task) => task.zone === zone && !chosen.includes(task)).length;
    chosen.push(others.reduce((best, task) => (kept(task) > kept(best) ? task : best), first));
  }
  return chosen;
}

function isComplete(state: Serverless, context: ServerlessContext): boolean {
  const tasks = counted(state);
  const isReady = (task: Task) => task.revision === state.revision && isHealthy(task, context.now);
  return tasks.length === state.desired && tasks.every(isReady);
}

/** Automatic scaling looks at the load of the period that ended, and sets the desired count. */
export function lookAtLoad(state: Serverless, context: ServerlessContext): void {
  const { settings } = context;
  const period = settings.number('look');
  context.after(seconds(period), { kind: 'look-at-load' });
  const perSecond = state.seen / period;
  state.seen = 0;
  const target = settings.number('target');
  const wanted = tasksForLoad(perSecond, target);
  state.wants.push(wanted);
  if (state.wants.length > looksBeforeScaleIn) state.wants.shift();
  const { minimum, maximum } = state.capacity;
  const out = withinCapacity(wanted, minimum, maximum);
  const calm =
    state.wants.length === looksBeforeScaleIn
      ? withinCapacity(Math.max(...state.wants), minimum, maximum)
      : state.desired;
  const next = out > state.desired ? out : Math.min(state.desired, calm);
  const load = Math.round(perSecond * 10) / 10;
  if (next !== state.desired) {
    const code = next > state.desired ? 'scaled-out' : 'scaled-in';
    const numbers = { from: state.desired, desired: next, load, target, wanted };
    context.log(code, numbers, { rule: 'S01', part: 'service' });
    setDesired(next, state, context);
  }
  sayIfHeld(wanted, load, state, context);
}

/** Once, when the load wants more than the maximum or less than the minimum. */
function sayIfHeld(
  wanted: number,
  load: number,
  state: Serverless,
  context: ServerlessContext,
): void {
  const { minimum, maximum } = state.capacity;
  const isAbove = wanted > maximum && state.desired === maximum;
  const isBelow = wanted < minimum && state.desired === minimum;
  const held = isAbove ? 'maximum' : isBelow ? 'minimum' : null;
  if (held !== null && held !== state.heldAt) {
    const about = { rule: 'S01', part: 'service' };
    context.log(`held-at-${held}`, { wanted, load, desired: state.desired }, about);
  }
  state.heldAt = held;
}

function setDesired(next: number, state: Serverless, context: ServerlessContext): void {
  state.desired = next;
  askToLook(state, context);
}

/** New range of the desired count; where it lies outside, it moves at once. */
export function setCapacity(
  minimum: number,
  maximum: number,
  state: Serverless,
  context: ServerlessContext,
): void {
  const about = { rule: 'S01', part: 'service' };
  if (minimum > maximum) {
    context.log('capacity-refused', { minimum, maximum }, { part: 'service' });
    return;
  }
  state.capacity = { minimum, maximum };
  state.heldAt = null;
  const from = state.desired;
  const desired = withinCapacity(from, minimum, maximum);
  context.log('capacity-changed', { minimum, maximum, from, desired }, about);
  if (desired !== from) setDesired(desired, state, context);
}

/** A new revision: new tasks start first, old ones drain as the new become healthy. */
export function deploy(state: Serverless, context: ServerlessContext): void {
  state.revision += 1;
  state.rolling = true;
  const { lower, upper } = boundsOf(state);
  const numbers = { revision: state.revision, lower, upper };
  context.log('deploy-asked', numbers, { rule: 'SIM-E02', part: 'service' });
  context.move({
    entity: 'deploy',
    line: 'keep-a',
    lasting: milliseconds(300),
    shape: 'control',
  });
  askToLook(state, context);
}
