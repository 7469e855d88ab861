import { isForward, type TaskState } from '../rules/ecs-task-state';
import { stopTimes } from '../rules/ecs-stop';
import { milliseconds, seconds, type Micros } from '../time';
import { findPlace, holdSlot, releaseSlot } from './ecs-capacity';
import { noteStartFailure, noteReachedRunning } from './ecs-deployments';
import { beginChecks } from './ecs-checks';
import { zones, type Zone } from './ecs-settings';
import {
  askToLook,
  hasBalancer,
  imageOf,
  nextTaskId,
  primary,
  type Ecs,
  type EcsContext,
  type Task,
} from './ecs-state';

const callTime = milliseconds(200);
const failedPullTime = seconds(1);
const activatingTime = seconds(1);
const deprovisioningTime = seconds(1);

const startLine = (zone: Zone) => (zone === 'tasks-a' ? 'start-a' : 'start-c');

/** Places and starts one task of the service's revision; null when there is no place for it. */
export function startTask(state: Ecs, context: EcsContext): Task | null {
  const task = placeTask(state, context, 'PROVISIONING', context.now, zones);
  if (task === null) return null;
  const lasting = context.random('provisioning').integer(seconds(1), seconds(3));
  context.move({ entity: task.id, line: startLine(task.zone), lasting, shape: 'control' });
  context.after(lasting, { kind: 'advance', task, from: 'PROVISIONING' });
  return task;
}

/** A task of this zone that has been running for an hour when the run begins; null without a place. */
export function placeRunning(state: Ecs, zone: Zone, context: EcsContext): Task | null {
  const anHourAgo = context.now - seconds(3600);
  const task = placeTask(state, context, 'RUNNING', anHourAgo, [zone]);
  if (task !== null) task.runningAt = anHourAgo;
  return task;
}

function placeTask(
  state: Ecs,
  context: EcsContext,
  first: TaskState,
  startedAt: Micros,
  among: readonly Zone[],
): Task | null {
  const found = findPlace(state, context, among);
  if (found === null) return null;
  const deployment = primary(state);
  const task: Task = {
    id: nextTaskId(state, deployment.revision),
    revision: deployment.revision,
    deployment,
    attempt: deployment.attempt,
    ...found,
    startedAt,
    state: first,
    steps: [first],
    runningAt: null,
    target: null,
    healthy: false,
    sick: false,
  };
  state.tasks.push(task);
  holdSlot(state, task);
  return task;
}

/** Moves a task on to a later state; a task that is there or beyond stays where it is. */
function enter(task: Task, next: TaskState): boolean {
  if (!isForward(task.state, next)) return false;
  task.state = next;
  task.steps.push(next);
  if (next !== 'RUNNING') task.healthy = false;
  return true;
}

/** A task leaves `from` by itself, because the time of that state is over. */
export function advance(task: Task, from: TaskState, state: Ecs, context: EcsContext): void {
  if (task.state !== from) return;
  const { settings } = context;
  const goOn = (next: TaskState, lasting: Micros) => {
    enter(task, next);
    context.after(lasting, { kind: 'advance', task, from: next });
  };
  switch (from) {
    case 'PROVISIONING':
      context.rest(task.id, task.zone, 'hidden');
      pull(task, 'pull-token', callTime, 'request', context);
      context.after(2 * callTime, { kind: 'pull', task, step: 'manifest' });
      if (imageOf(state, task.revision) === 'bad') enter(task, 'PENDING');
      else goOn('PENDING', seconds(settings.number('pull')));
      return;
    case 'PENDING':
      return goOn('ACTIVATING', activatingTime);
    case 'ACTIVATING':
      enter(task, 'RUNNING');
      task.runningAt = context.now;
      context.log('task-running', { task: task.id }, { entity: task.id, part: task.zone });
      noteReachedRunning(task, state, context);
      beginChecks(task, context);
      return;
    case 'DEACTIVATING':
      sayDrained(task, context);
      return goOn('STOPPING', containersEnd(context));
    case 'STOPPING':
      if (task.runningAt !== null) sayIfKilled(task, context);
      return goOn('DEPROVISIONING', deprovisioningTime);
    case 'DEPROVISIONING':
      return settle(task, state, context);
    case 'RUNNING':
    case 'STOPPED':
      return;
  }
}

/** The steps of a pull; only tasks of the zone with the endpoints' lines are drawn. */
export function pullOn(
  task: Task,
  step: 'manifest' | 'layers' | 'failed',
  state: Ecs,
  context: EcsContext,
): void {
  if (task.state !== 'PENDING') return;
  const isBad = imageOf(state, task.revision) === 'bad';
  if (step === 'manifest') {
    pull(task, 'pull-manifest', callTime, isBad ? 'error' : 'request', context);
    if (isBad) context.after(failedPullTime - 2 * callTime, { kind: 'pull', task, step: 'failed' });
    else context.after(2 * callTime, { kind: 'pull', task, step: 'layers' });
  } else if (step === 'layers') {
    const left = seconds(context.settings.number('pull')) - 5 * callTime;
    pull(task, 'pull-layers', left, 'response', context);
  } else {
    enter(task, 'DEPROVISIONING');
    context.after(deprovisioningTime, { kind: 'advance', task, from: 'DEPROVISIONING' });
    context.rest(task.id, task.zone, 'fail');
    context.log(
      'start-failed',
      { task: task.id, revision: task.revision },
      { rule: 'SIM-E11', entity: task.id, part: task.zone },
    );
    noteStartFailure(task, state, context);
    askToLook(state, context);
  }
}

function pull(
  task: Task,
  line: string,
  lasting: Micros,
  shape: 'request' | 'response' | 'error',
  context: EcsContext,
): void {
  if (task.zone !== 'tasks-c') return;
  context.move({
    entity: task.id,
    line,
    lasting,
    shape,
    ...(shape !== 'request' && { reverse: true }),
  });
}

/** The scheduler stops a task: a registered target drains first, then SIGTERM and at last SIGKILL. */
export function stopTask(task: Task, context: EcsContext): void {
  const wasRunning = task.state === 'RUNNING';
  const { zone } = task;
  context.move({
    entity: task.id,
    line: startLine(zone),
    lasting: milliseconds(500),
    shape: 'control',
  });
  context.rest(task.id, zone, 'hidden');
  if (wasRunning && hasBalancer(context)) {
    enter(task, 'DEACTIVATING');
    context.after(seconds(timesOf(context).sigterm), {
      kind: 'advance',
      task,
      from: 'DEACTIVATING',
    });
  } else {
    enter(task, 'STOPPING');
    const lasting = wasRunning ? containersEnd(context) : 0;
    context.after(lasting, { kind: 'advance', task, from: 'STOPPING' });
  }
}

function timesOf({ settings }: EcsContext) {
  const isBalanced = settings.choice('health') === 'load-balancer';
  return stopTimes({
    openRequestSeconds: isBalanced ? settings.number('open-requests') : null,
    deregistrationDelaySeconds: settings.number('deregistration-delay'),
    exitSeconds: settings.number('exit'),
    stopTimeoutSeconds: settings.number('stop-timeout'),
  });
}

/** How long the containers take to end after SIGTERM. */
function containersEnd(context: EcsContext): Micros {
  const { sigterm, ended } = timesOf(context);
  return seconds(ended - sigterm);
}

const aboutStop = (task: Task) => ({ rule: 'SIM-E06', entity: task.id, part: task.zone });

function sayDrained(task: Task, context: EcsContext): void {
  const { sigterm, cut } = timesOf(context);
  const code = cut ? 'requests-cut' : 'target-drained';
  context.log(code, { task: task.id, seconds: sigterm }, aboutStop(task));
}

function sayIfKilled(task: Task, context: EcsContext): void {
  const { sigterm, ended, killed } = timesOf(context);
  if (!killed) return;
  context.log('task-killed', { task: task.id, seconds: ended - sigterm }, aboutStop(task));
}

/** A task is gone: its place is free again. */
export function settle(task: Task, state: Ecs, context: EcsContext): void {
  enter(task, 'STOPPED');
  state.stopped += 1;
  releaseSlot(state, task);
  context.rest(task.id, null);
  context.log('task-stopped', { task: task.id }, { entity: task.id, part: task.zone });
  askToLook(state, context);
}

/** An essential container ended: the rest of the task is stopped with it, without draining. */
export function endTask(task: Task, state: Ecs, context: EcsContext): void {
  enter(task, 'DEPROVISIONING');
  context.rest(task.id, task.zone, 'fail');
  context.after(deprovisioningTime, { kind: 'advance', task, from: 'DEPROVISIONING' });
  askToLook(state, context);
}
