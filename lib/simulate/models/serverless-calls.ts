import { takeToken } from '../rules/token-bucket';
import { seconds, toSeconds } from '../time';
import { handOver } from './serverless-receipts';
import type { Line } from './serverless-settings';
import {
  hopTime,
  pathOf,
  tell,
  tellFollowed,
  type Request,
  type Serverless,
  type ServerlessContext,
  type ServerlessEvent,
  type Task,
} from './serverless-state';

type Result = 'done' | 'denied' | 'throttled';

/** One call to the table or the queue, on the way the tracer finds. */
export function call(request: Request, state: Serverless, context: ServerlessContext): void {
  const task = request.task!;
  const { callee } = request;
  const path = pathOf(state, `${task.zone}/${callee}`);
  request.calls += 1;
  request.step += 1;
  if (path.outcome === 'timed-out') {
    state.table.lost += 1;
    const timeout = context.settings.number('call-timeout');
    const code = callee === 'table' ? 'call-lost' : 'hand-over-lost';
    const numbers = { task: task.id, zone: task.zone, reason: path.hop.reason, seconds: timeout };
    tell(request, code, numbers, { rule: path.hop.rule, part: task.zone }, state, context);
    context.after(seconds(timeout), { kind: 'no-answer', request, step: request.step });
    return;
  }
  const way = path.through.includes('nat') ? 'nat' : 'endpoint';
  if (callee === 'table') {
    const code = way === 'nat' ? 'call-through-nat' : 'call-through-endpoint';
    const rule = way === 'nat' ? 'SIM-V02' : 'SIM-V05';
    const through = path.through.join(', ');
    tellFollowed(request, code, { task: task.id, through }, { rule, part: task.zone }, context);
  }
  const lines = linesTo(task, callee, way);
  travel(request, lines, 'request', context);
  context.after(lines.length * hopTime, { kind: 'callee', request, step: request.step });
}

/** One line after the other; answers go against them. */
function travel(
  request: Request,
  lines: readonly Line[],
  shape: 'request' | 'response' | 'error',
  context: ServerlessContext,
): void {
  for (const [index, line] of lines.entries()) {
    context.after(index * hopTime, { kind: 'leg', request, line, shape });
  }
}

/** A dot of a call sets out on its next line. */
export function moveLeg(
  { request, line, shape }: Extract<ServerlessEvent, { kind: 'leg' }>,
  context: ServerlessContext,
): void {
  const move = { entity: request.id, line, lasting: hopTime, shape };
  context.move(shape === 'request' ? move : { ...move, reverse: true });
}

/** The lines of a call; the way around through NAT has one of its own for each zone. */
function linesTo(task: Task, callee: Request['callee'], way: 'nat' | 'endpoint'): readonly Line[] {
  const side = task.zone === 'task-a' ? 'a' : 'c';
  if (callee === 'queue') return [`hand-over-${side}`];
  return way === 'nat' ? [`around-${side}`, `around-${side}`] : [`query-${side}`, 'reach-table'];
}

/** The call is where it was sent: from here on it counts, whatever becomes of the task. */
export function reachCallee(
  request: Request,
  step: number,
  state: Serverless,
  context: ServerlessContext,
): void {
  const task = request.task!;
  const way = pathOf(state, `${task.zone}/${request.callee}`).through.includes('nat');
  const result = request.callee === 'table' ? store(request, state, context) : 'done';
  if (request.callee === 'queue') handOver(request, state, context);
  const lines = linesTo(task, request.callee, way ? 'nat' : 'endpoint');
  travel(request, lines.toReversed(), result === 'done' ? 'response' : 'error', context);
  context.after(lines.length * hopTime, { kind: 'call-answer', request, step, result });
}

/** V12 and the table's own capacity decide whether the order is stored. */
function store(request: Request, state: Serverless, context: ServerlessContext): Result {
  const task = request.task!;
  const at = { part: 'table' };
  const { outcome, hop } = pathOf(state, `${task.zone}/table`);
  if (outcome === 'refused') {
    const denied = { rule: hop.rule, part: 'role' };
    tell(request, 'call-denied', { task: task.id }, denied, state, context);
    return 'denied';
  }
  if (state.tableBucket !== null) {
    const taken = takeToken(state.tableBucket, toSeconds(context.now));
    state.tableBucket = taken.bucket;
    if (taken.refused > 0) {
      state.table.refusals += 1;
      const capacity = taken.bucket.rate;
      tell(request, 'table-throttled', { capacity, calls: request.calls }, at, state, context);
      return 'throttled';
    }
  }
  const times = state.rows[request.order] ?? 0;
  if (times > 0 && state.idempotent) {
    tell(request, 'known-order', { order: request.order }, at, state, context);
    return 'done';
  }
  state.rows[request.order] = times + 1;
  state.table.stores += 1;
  if (times === 0) state.table.orders += 1;
  if (request.answer === 504) state.table.late += 1;
  if (times > 0) {
    tell(request, 'stored-again', { order: request.order, times: times + 1 }, at, state, context);
  } else tellFollowed(request, 'stored', { order: request.order }, { rule: 'S07', ...at }, context);
  return 'done';
}
