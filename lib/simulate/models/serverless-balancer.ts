import { pickInTurn } from '../rules/round-robin';
import type { Status } from './serverless-codes';
import type { Line } from './serverless-settings';
import {
  healthyTasks,
  hopTime,
  isAlive,
  pathOf,
  tell,
  tellFollowed,
  type Hop,
  type Request,
  type Serverless,
  type ServerlessContext,
  type Task,
} from './serverless-state';

const side = (place: 'eni-a' | 'eni-c' | 'task-a' | 'task-c') => (place.endsWith('a') ? 'a' : 'c');

function go(
  request: Request,
  line: Line,
  to: Hop,
  context: ServerlessContext,
  isBack = false,
): void {
  const shape = isBack ? (request.reply! < 300 ? 'response' : 'error') : 'request';
  context.move({
    entity: request.id,
    line,
    lasting: hopTime,
    shape,
    ...(isBack && { reverse: true }),
  });
  context.after(hopTime, { kind: 'hop', request, to });
}

/** From the ENI of the link to the load balancer. */
export function toBalancer(request: Request, context: ServerlessContext): void {
  go(request, `forward-${side(request.entrance!)}`, 'at-alb', context);
}

/**
 * The targets that may get a request: the healthy ones; when none is, those that failed their checks,
 * as a load balancer does that has nothing better.
 */
function targetsOf(state: Serverless, now: number): Task[] {
  const healthy = healthyTasks(state, now);
  if (healthy.length > 0) return healthy;
  return state.tasks.filter(
    (task) => task.state === 'RUNNING' && task.target?.status !== 'initial',
  );
}

/** The load balancer picks a target; those that are draining or not healthy are passed over. */
export function pick(request: Request, state: Serverless, context: ServerlessContext): void {
  state.seen += 1;
  const targets = targetsOf(state, context.now);
  const task = pickInTurn(targets, state.turns.target);
  if (task === null) {
    const status = 503;
    tell(request, 'no-target', { status }, { part: 'alb' }, state, context);
    replyFromBalancer(request, status, context);
    return;
  }
  state.turns.target += 1;
  const node = request.entrance === 'eni-a' ? 'alb-a' : 'alb-c';
  const { outcome, hop } = pathOf(state, `${node}/${task.zone}`);
  if (outcome !== 'answered') {
    request.stage = 'lost';
    const about = { rule: hop.rule, part: 'alb' };
    tell(request, 'task-unreached', { task: task.id, reason: hop.reason }, about, state, context);
    return;
  }
  const numbers = { task: task.id, zone: task.zone, targets: targets.length };
  tellFollowed(request, 'picked', numbers, { rule: 'E33', part: 'alb' }, context);
  request.task = task;
  task.open.add(request);
  go(request, `pick-${side(task.zone)}`, 'at-task', context);
}

/** The answer of a task leaves it and goes back the way the request came. */
export function replyFromTask(request: Request, status: Status, context: ServerlessContext): void {
  const task = request.task!;
  task.open.delete(request);
  startReply(request, status);
  go(request, `pick-${side(task.zone)}`, 'back-alb', context, true);
}

/** The load balancer answers itself: it has no target, or its connection to the target ended. */
function replyFromBalancer(request: Request, status: Status, context: ServerlessContext): void {
  startReply(request, status);
  goOnBack(request, 'back-alb', context);
}

function startReply(request: Request, status: Status): void {
  request.reply = status;
  request.stage = 'returning';
  request.step += 1;
}

/** From the load balancer back to the ENI, from there out of the VPC. */
export function goOnBack(
  request: Request,
  at: 'back-alb' | 'back-link',
  context: ServerlessContext,
): void {
  const way = side(request.entrance!);
  if (at === 'back-alb') go(request, `forward-${way}`, 'back-link', context, true);
  else go(request, `into-${way}`, 'back-api', context, true);
}

/** Every connection to a task ends: its requests are lost, and the load balancer has to answer. */
export function cutConnections(task: Task, state: Serverless, context: ServerlessContext): number {
  const cut = [...task.open];
  task.open.clear();
  task.line.length = 0;
  task.working = 0;
  for (const request of cut) {
    const status = 502;
    const about = { part: 'alb' };
    tell(request, 'connection-lost', { status, task: task.id }, about, state, context);
    context.rest(request.id, null);
    replyFromBalancer(request, status, context);
  }
  return cut.length;
}

/** Whether the load balancer's health check gets an answer from a task. */
export function passesCheck(task: Task, state: Serverless): boolean {
  const node = task.zone === 'task-a' ? 'alb-a' : 'alb-c';
  const { outcome } = pathOf(state, `${node}/${task.zone}`);
  return isAlive(task) && !task.hung && outcome === 'answered';
}
