import { isForward, type TaskState } from '../rules/ecs-task-state';
import { stopTimes } from '../rules/ecs-stop';
import { milliseconds, seconds, toSeconds } from '../time';
import { cutConnections } from './serverless-balancer';
import { askToLook } from './serverless-look';
import type { Serverless, ServerlessContext, Task } from './serverless-state';

const deprovisioningTime = seconds(1);
const about = (task: Task, rule?: string) => ({
  ...(rule && { rule }),
  entity: task.id,
  part: task.zone,
});

/** Moves a task on to a later state; one that is there or beyond stays where it is. */
export function enter(task: Task, next: TaskState): boolean {
  if (!isForward(task.state, next)) return false;
  task.state = next;
  task.steps.push(next);
  return true;
}

/** The scheduler stops a task: a registered target drains first, one that never ran just ends. */
export function stopTask(task: Task, state: Serverless, context: ServerlessContext): void {
  const line = task.zone === 'task-a' ? 'keep-a' : 'keep-c';
  context.move({ entity: task.id, line, lasting: milliseconds(300), shape: 'control' });
  if (task.state !== 'RUNNING') {
    enter(task, 'STOPPING');
    context.after(0, { kind: 'advance', task, from: 'STOPPING' });
    return;
  }
  enter(task, 'DEACTIVATING');
  task.drainFrom = context.now;
  const open = task.open.size;
  const delay = context.settings.number('deregistration-delay');
  context.log('task-draining', { task: task.id, open, seconds: delay }, about(task, 'SIM-E06'));
  context.after(seconds(delay), { kind: 'drain-over', task });
  drainOn(task, state, context);
}

/** Draining ends early when the last open request is answered. */
export function drainOn(task: Task, state: Serverless, context: ServerlessContext): void {
  if (task.state === 'DEACTIVATING' && task.open.size === 0) endDrain(task, state, context);
}

/** SIM-E06: what follows draining, at the moment the last request left or the delay ran out. */
export function endDrain(task: Task, state: Serverless, context: ServerlessContext): void {
  if (task.state !== 'DEACTIVATING') return;
  const { settings } = context;
  const drained = toSeconds(context.now - task.drainFrom!);
  const delay = settings.number('deregistration-delay');
  const left = task.open.size;
  const times = stopTimes({
    // With requests left, the last would have been answered later than now.
    openRequestSeconds: left === 0 ? drained : drained + 1,
    deregistrationDelaySeconds: delay,
    exitSeconds: task.hung ? settings.number('stop-timeout') + 1 : settings.number('exit'),
    stopTimeoutSeconds: settings.number('stop-timeout'),
  });
  const id = { task: task.id };
  if (times.cut) {
    context.log('requests-cut', { ...id, seconds: delay, left }, about(task, 'SIM-E06'));
    cutConnections(task, state, context);
  } else {
    const took = Math.round(drained * 10) / 10;
    context.log('task-drained', { ...id, seconds: took }, about(task, 'SIM-E06'));
  }
  enter(task, 'STOPPING');
  context.after(seconds(times.ended - times.sigterm), { kind: 'advance', task, from: 'STOPPING' });
}

/** The containers have ended, by themselves or by SIGKILL. */
export function endContainers(task: Task, context: ServerlessContext): void {
  if (task.hung) {
    const timeout = context.settings.number('stop-timeout');
    const numbers = { task: task.id, seconds: timeout };
    context.log('containers-killed', numbers, about(task, 'SIM-E06'));
  }
  deprovision(task, context);
}

/** What is left of a task is cleaned up. */
export function deprovision(task: Task, context: ServerlessContext): void {
  enter(task, 'DEPROVISIONING');
  context.after(deprovisioningTime, { kind: 'advance', task, from: 'DEPROVISIONING' });
}

/** A task is gone. */
export function settle(task: Task, state: Serverless, context: ServerlessContext): void {
  enter(task, 'STOPPED');
  context.log('task-stopped', { task: task.id }, about(task));
  askToLook(state, context);
}
