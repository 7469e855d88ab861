import { milliseconds, seconds, toSeconds, type Micros } from '../time';
import { replyFromTask } from './serverless-balancer';
import { call } from './serverless-calls';
import { drainOn } from './serverless-draining';
import {
  isAlive,
  tell,
  tellFollowed,
  type Request,
  type Serverless,
  type ServerlessContext,
  type ServerlessEvent,
  type Task,
} from './serverless-state';
import type { Status } from './serverless-codes';

/** Answer of our own code when it could not do what it was asked for. */
const codeFailed: Status = 500;
const firstBackOff = milliseconds(100);

const about = (task: Task, rule?: string) => ({ ...(rule && { rule }), part: task.zone });

/** A request has come to its task: it is worked on at once, or waits its turn. */
export function reachTask(request: Request, state: Serverless, context: ServerlessContext): void {
  const task = request.task!;
  if (request.stage !== 'going') return;
  request.stage = 'waiting';
  task.line.push(request);
  context.rest(request.id, task.zone, 'hidden');
  if (isBusy(task, state)) {
    const place = { task: task.id, waiting: task.line.length };
    tellFollowed(request, 'waits-at-task', place, about(task), context);
    return;
  }
  beginNext(task, state, context);
}

function isBusy(task: Task, state: Serverless): boolean {
  return task.working >= state.concurrency;
}

function beginNext(task: Task, state: Serverless, context: ServerlessContext): void {
  const request = task.line.shift();
  if (request === undefined) return;
  task.working += 1;
  const work = milliseconds(context.settings.number('work')) + state.slow[task.zone];
  enter(request, 'working');
  context.rest(request.id, task.zone, request.answer === null ? 'plain' : 'fail');
  const took = toSeconds(work);
  tellFollowed(request, 'work-begun', { task: task.id, seconds: took }, about(task), context);
  later(request, work, 'worked', context);
}

function enter(request: Request, stage: 'working' | 'calling' | 'receipt'): void {
  request.stage = stage;
  request.step += 1;
}

function later(
  request: Request,
  delay: Micros,
  kind: 'worked' | 'call' | 'no-answer' | 'receipt',
  context: ServerlessContext,
): void {
  context.after(delay, { kind, request, step: request.step });
}

/** Whether what was planned in `step` still concerns a task that works on the request. */
function isStill(request: Request, step: number): boolean {
  const { task } = request;
  return request.step === step && task !== null && isAlive(task) && !task.hung;
}

/** A step at the task that was planned earlier. */
export function workOn(
  event: Extract<ServerlessEvent, { kind: 'worked' | 'call' | 'no-answer' | 'receipt' }>,
  state: Serverless,
  context: ServerlessContext,
): void {
  const { request, step, kind } = event;
  if (!isStill(request, step)) return;
  if (kind === 'worked') {
    request.callee = 'table';
    request.calls = 0;
    enter(request, 'calling');
    call(request, state, context);
  } else if (kind === 'call') call(request, state, context);
  else if (kind === 'no-answer') tryAgain(request, 'no-answer', state, context);
  else finish(request, 201, state, context);
}

/** The answer of a call is back at the task. */
export function endCall(
  event: Extract<ServerlessEvent, { kind: 'call-answer' }>,
  state: Serverless,
  context: ServerlessContext,
): void {
  const { request, step, result } = event;
  if (!isStill(request, step)) return;
  if (result === 'throttled') tryAgain(request, 'throttled', state, context);
  else if (result === 'denied') giveUp(request, 'denied', state, context);
  else if (request.callee === 'queue') finish(request, 202, state, context);
  else afterStoring(request, state, context);
}

function afterStoring(request: Request, state: Serverless, context: ServerlessContext): void {
  const { settings } = context;
  const receipts = settings.choice('receipts');
  const task = request.task!;
  if (receipts === 'none') finish(request, 201, state, context);
  else if (receipts === 'queue') {
    request.callee = 'queue';
    request.calls = 0;
    call(request, state, context);
  } else {
    const work = settings.number('receipt-work');
    enter(request, 'receipt');
    tellFollowed(request, 'receipt-inside', { seconds: work }, about(task, 'S08'), context);
    later(request, seconds(work), 'receipt', context);
  }
}

/** The code calls again after a wait that doubles, until it has tried often enough. */
function tryAgain(
  request: Request,
  reason: 'throttled' | 'no-answer',
  state: Serverless,
  context: ServerlessContext,
): void {
  if (request.calls >= context.settings.number('call-attempts')) {
    giveUp(request, reason, state, context);
    return;
  }
  later(request, firstBackOff * 2 ** (request.calls - 1), 'call', context);
}

function giveUp(
  request: Request,
  why: 'throttled' | 'no-answer' | 'denied',
  state: Serverless,
  context: ServerlessContext,
): void {
  const task = request.task!;
  const numbers = { status: codeFailed, why, calls: request.calls, task: task.id };
  tell(request, 'code-gave-up', numbers, about(task), state, context);
  finish(request, codeFailed, state, context);
}

/** The task answers; the next one that waits is worked on. */
function finish(
  request: Request,
  status: Status,
  state: Serverless,
  context: ServerlessContext,
): void {
  const task = request.task!;
  context.rest(request.id, null);
  replyFromTask(request, status, context);
  task.working -= 1;
  if (!isBusy(task, state)) beginNext(task, state, context);
  drainOn(task, state, context);
}
