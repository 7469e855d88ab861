import { milliseconds, type Micros } from '../time';
import { sendAnswer, stepOn } from './containers-calls';
import { die } from './containers-faults';
import { beginWork, endWork, isDatabaseUp, isUp, sideOf, takeTurn } from './containers-processes';
import { finishSale, returnSale } from './containers-queue';
import { answerRequest, failRequest } from './containers-requests';
import type { Module } from './containers-settings';
import {
  ailmentOf,
  databaseOf,
  hop,
  moduleOf,
  partOfCopy,
  runningChanges,
  type Call,
  type CallFailure,
  type Containers,
  type ContainersContext,
  type Copy,
  type Task,
  type Work,
} from './containers-state';

/** A task gets to a process, which starts on it, refuses it, or dies of it. */
export function reach(
  task: Task,
  chosen: Copy | null,
  state: Containers,
  context: ContainersContext,
): void {
  if (task.kind === 'request') reachWithRequest(task, chosen!, state, context);
  else if (task.kind === 'call') reachWithCall(task.call, state, context);
  else {
    const copy = takeTurn(state.units.catalog);
    if (copy === undefined || !isDatabaseUp(state, 'catalog-db')) {
      returnSale(task.sale, state, context);
    } else {
      startWork(task, copy, state, context);
    }
  }
}

function reachWithRequest(
  task: Extract<Task, { kind: 'request' }>,
  copy: Copy,
  state: Containers,
  context: ContainersContext,
): void {
  const { request } = task;
  const database = databaseOf(request.side, request.module);
  if (!isUp(copy)) {
    const rule = copy.unit === 'monolith' ? 'N01' : 'C04';
    failRequest(request, context, 'lost-in-crash', { unit: copy.unit }, rule, copy);
  } else if (!isDatabaseUp(state, database)) {
    failRequest(request, context, 'no-database', { database }, 'C07', copy);
  } else {
    startWork(task, copy, state, context);
  }
}

function reachWithCall(call: Call, state: Containers, context: ContainersContext): void {
  const { to } = call;
  const copy = takeTurn(state.units[to]);
  const failure = whyNoAnswer(call, copy, state);
  if (failure !== null || copy === undefined) sendAnswer(call, failure ?? 'callee-down', context);
  else startWork({ kind: 'call', call }, copy, state, context);
}

function whyNoAnswer(
  { to }: Call,
  copy: Copy | undefined,
  { databases, sides }: Containers,
): CallFailure | null {
  if (copy === undefined) return 'callee-down';
  if (sides.services.stranded.includes(to)) return 'call-misunderstood';
  return databases[`${to}-db`].faults > 0 ? 'callee-no-database' : null;
}

function startWork(task: Task, copy: Copy, state: Containers, context: ContainersContext): void {
  const work = beginWork(task, copy);
  const uses = modulesUsed(task, copy, context);
  const side = sideOf(copy);
  const bugs = runningChanges(state, side).filter(
    ({ bug, team }) => bug !== 'none' && uses.some(({ module }) => module === team),
  );
  for (const { module, times } of uses) {
    const leaks = bugs.some(({ bug, team }) => bug === 'leak' && team === module);
    const leak = ailmentOf(state, side, module).leak + (leaks ? leakOfBug : 0);
    copy.memory += leak * times;
    if (leak > 0) state.dirty = true;
  }
  if (task.kind === 'request') context.rest(task.request.id, partOfCopy(copy, task.request.module));
  const crashing = bugs.find(({ bug }) => bug === 'crash');
  if (crashing !== undefined) {
    die(copy, 'bug-crash', crashing.team, state, context);
  } else if (copy.memory > context.settings.number('memory')) {
    die(copy, 'out-of-memory', leakingModule(uses, state, copy), state, context);
  } else {
    const lasting = workTime(task, uses, copy, state, context);
    showDatabase(task, copy, lasting, context);
    context.after(lasting, { kind: 'worked', work });
  }
}

/** Megabytes that a change with a leak does not give back each time its module is used. */
const leakOfBug = 100;

type Use = { readonly module: Module; readonly times: number };

/** In a monolith an order runs the code of the others in the same process; a service runs its own. */
function modulesUsed(task: Task, copy: Copy, { settings }: ContainersContext): readonly Use[] {
  const own = { module: moduleOf(task), times: 1 };
  if (copy.unit !== 'monolith' || own.module !== 'orders') return [own];
  const times = settings.number('rounds');
  return [own, { module: 'members', times }, { module: 'catalog', times }];
}

function leakingModule(uses: readonly Use[], state: Containers, copy: Copy): Module {
  const side = sideOf(copy);
  const bugs = runningChanges(state, side).filter(({ bug }) => bug === 'leak');
  const leaking = uses.find(
    ({ module }) =>
      ailmentOf(state, side, module).leak > 0 || bugs.some(({ team }) => team === module),
  );
  return (leaking ?? uses[0]!).module;
}

function workTime(
  task: Task,
  uses: readonly Use[],
  copy: Copy,
  state: Containers,
  { settings }: ContainersContext,
): Micros {
  const percent =
    task.kind === 'request'
      ? task.request.size
      : task.kind === 'call'
        ? task.call.request.size
        : 100;
  const usual = Math.round((milliseconds(settings.number('work')) * percent) / 100);
  return uses.reduce(
    (sum, { module, times }) =>
      sum + times * (usual + ailmentOf(state, sideOf(copy), module).delay),
    0,
  );
}

/** The work holds one trip to the database and back. */
function showDatabase(task: Task, copy: Copy, lasting: Micros, context: ContainersContext): void {
  if (task.kind === 'sale') return;
  const entity = task.kind === 'request' ? task.request.id : task.call.request.id;
  const line =
    copy.unit !== 'monolith' ? `${copy.unit}-data` : copy.index === 0 ? 'mono-data' : 'copy-data';
  context.move({ entity, line, lasting: Math.min(lasting, hop(context)), shape: 'request' });
}

/** A process has done its work; nothing happens when it died over it. */
export function worked(work: Work, state: Containers, context: ContainersContext): void {
  if (work.over) return;
  const { task, copy } = work;
  if (task.kind === 'request' && copy.unit !== 'monolith') {
    stepOn(work, state, context);
    return;
  }
  endWork(work);
  if (task.kind === 'request') answerRequest(task.request, copy, context);
  else if (task.kind === 'call') sendAnswer(task.call, null, context);
  else finishSale(task.sale, state, context);
}
