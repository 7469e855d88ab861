import { checkTarget, defaultTargetChecks, newTarget } from '../rules/alb-target-health';
import { spreadZone } from '../rules/ecs-zone-spread';
import type { TaskState } from '../rules/ecs-task-state';
import { milliseconds, seconds, type Micros } from '../time';
import { cutConnections, passesCheck } from './serverless-balancer';
import { deprovision, endContainers, enter, settle } from './serverless-draining';
import { askToLook } from './serverless-look';
import { zones, type Zone } from './serverless-settings';
import {
  counted,
  healthyTasks,
  type Serverless,
  type ServerlessContext,
  type Task,
} from './serverless-state';

const activatingTime = seconds(1);
const checkInterval = seconds(defaultTargetChecks.intervalSeconds);
const about = (task: Task, rule?: string) => ({
  ...(rule && { rule }),
  entity: task.id,
  part: task.zone,
});

function addTask(state: Serverless, zone: Zone, first: TaskState): Task {
  const task: Task = {
    id: `t${state.tasks.length + 1}`,
    revision: state.revision,
    zone,
    state: first,
    steps: [first],
    runningAt: null,
    target: null,
    sick: false,
    hung: false,
    drainFrom: null,
    open: new Set(),
    line: [],
    working: 0,
  };
  state.tasks.push(task);
  return task;
}

/** SIM-E10: the zone for the next task: that with the fewest. */
function zoneForNext(state: Serverless): Zone {
  const tasks = counted(state);
  const places = zones.map((id) => ({
    id,
    tasks: tasks.filter(({ zone }) => zone === id).length,
    open: true,
  }));
  return spreadZone(places) as Zone;
}

/** Starts one task of the service's revision. */
export function startTask(state: Serverless, context: ServerlessContext): Task {
  const task = addTask(state, zoneForNext(state), 'PROVISIONING');
  const lasting = context.random('provisioning').integer(seconds(1), seconds(3));
  const line = task.zone === 'task-a' ? 'keep-a' : 'keep-c';
  context.move({ entity: task.id, line, lasting: milliseconds(500), shape: 'control' });
  context.after(lasting, { kind: 'advance', task, from: 'PROVISIONING' });
  return task;
}

/** The tasks a run begins with: running and healthy, their next checks spread over an interval. */
export function openTasks(state: Serverless, context: ServerlessContext): void {
  for (let index = 0; index < state.desired; index += 1) {
    const task = addTask(state, zoneForNext(state), 'RUNNING');
    task.runningAt = context.now;
    task.target = { status: 'healthy', lastPassed: true, row: 1 };
    const delay = Math.round((checkInterval * (index + 1)) / (state.desired + 1));
    context.after(delay, { kind: 'check', task });
  }
}

/** A task leaves `from` by itself, because the time of that state is over. */
export function advance(
  task: Task,
  from: TaskState,
  state: Serverless,
  context: ServerlessContext,
): void {
  if (task.state !== from) return;
  const goOn = (next: TaskState, lasting: Micros) => {
    enter(task, next);
    context.after(lasting, { kind: 'advance', task, from: next });
  };
  switch (from) {
    case 'PROVISIONING':
      return goOn('PENDING', seconds(context.settings.number('pull')));
    case 'PENDING':
      return goOn('ACTIVATING', activatingTime);
    case 'ACTIVATING':
      enter(task, 'RUNNING');
      task.runningAt = context.now;
      task.target = newTarget;
      context.log('task-running', { task: task.id, zone: task.zone }, about(task));
      context.after(checkInterval, { kind: 'check', task });
      return;
    case 'STOPPING':
      return endContainers(task, context);
    case 'DEPROVISIONING':
      return settle(task, state, context);
    case 'RUNNING':
    case 'DEACTIVATING':
    case 'STOPPED':
      return;
  }
}

/** SIM-E06: one health check of the load balancer, and the next one an interval later. */
export function check(task: Task, state: Serverless, context: ServerlessContext): void {
  if (task.state !== 'RUNNING' || task.target === null) return;
  context.after(checkInterval, { kind: 'check', task });
  const before = task.target.status;
  task.target = checkTarget(task.target, passesCheck(task, state));
  const { status, row } = task.target;
  if (status === before) return;
  const healthy = healthyTasks(state, context.now).length;
  const at = { ...about(task, 'SIM-E06'), part: 'alb' };
  if (status === 'healthy') {
    task.sick = false;
    context.log('target-healthy', { task: task.id, successes: row, healthy }, at);
  } else {
    task.sick = true;
    context.log('target-unhealthy', { task: task.id, failures: row, healthy }, at);
  }
  askToLook(state, context);
}

/** An essential container of the oldest running task of a zone ends, and the task with it. */
export function killTask(zone: Zone, state: Serverless, context: ServerlessContext): void {
  const task = runningIn(zone, state);
  if (task === undefined) return sayNothingThere(zone, context);
  deprovision(task, context);
  const open = task.open.size;
  context.log('task-killed', { task: task.id, zone, open }, about(task, 'SIM-E01'));
  cutConnections(task, state, context);
  askToLook(state, context);
}

/** The oldest running task of a zone still takes connections and answers nothing any more. */
export function hangTask(zone: Zone, state: Serverless, context: ServerlessContext): void {
  const task = runningIn(zone, state);
  if (task === undefined) return sayNothingThere(zone, context);
  task.hung = true;
  const open = task.open.size;
  context.log('task-hangs', { task: task.id, zone, open }, about(task, 'SIM-E06'));
}

function runningIn(zone: Zone, state: Serverless): Task | undefined {
  return state.tasks.find((task) => task.zone === zone && task.state === 'RUNNING' && !task.hung);
}

function sayNothingThere(zone: Zone, context: ServerlessContext): void {
  context.log('nothing-there', { zone }, { part: zone });
}
