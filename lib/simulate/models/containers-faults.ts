import { seconds } from '../time';
import { dropCall, sendAnswer } from './containers-calls';
import { isUp, sideOf, takeDown } from './containers-processes';
import { returnSale } from './containers-queue';
import { failRequest } from './containers-requests';
import { sides, type Database, type Module } from './containers-settings';
import {
  partOf,
  partOfCopy,
  unitOf,
  type Containers,
  type ContainersContext,
  type ContainersEvent,
  type Copy,
  type Work,
} from './containers-state';

/** A process dies: whatever it had in hand is lost, and it runs again once it is repaired. */
export function die(
  copy: Copy,
  code: 'crashed' | 'chance-fault' | 'bug-crash' | 'out-of-memory',
  module: Module,
  state: Containers,
  context: ContainersContext,
): void {
  const wasUp = isUp(copy);
  const lost = takeDown(state, copy, context);
  const { unit, index } = copy;
  context.log(
    wasUp ? code : 'fault-while-down',
    {
      unit,
      copy: index + 1,
      code: partOf(sideOf(copy), module),
      lost: lost.length,
      seconds: context.settings.number('repair'),
    },
    { rule: unit === 'monolith' ? 'N01' : 'C04', part: partOfCopy(copy, module) },
  );
  for (const work of lost) loseWork(work, state, context);
}

function loseWork({ task, copy, call }: Work, state: Containers, context: ContainersContext): void {
  if (call !== null) dropCall(call, state);
  const rule = copy.unit === 'monolith' ? 'N01' : 'C04';
  if (task.kind === 'request') {
    failRequest(task.request, context, 'lost-in-crash', { unit: copy.unit }, rule, copy);
  } else if (task.kind === 'call') {
    sendAnswer(task.call, 'callee-died', context);
  } else {
    returnSale(task.sale, state, context);
  }
}

export function repair(copy: Copy, state: Containers, context: ContainersContext): void {
  copy.faults -= 1;
  state.disturbed = true;
  if (!isUp(copy)) return;
  const { unit, index } = copy;
  context.log(
    'came-back',
    { unit, copy: index + 1 },
    { rule: 'C07', part: partOfCopy(copy, 'orders') },
  );
}

export function breakDatabase(
  database: Database,
  state: Containers,
  context: ContainersContext,
): void {
  state.databases[database].faults += 1;
  state.disturbed = true;
  const repairing = context.settings.number('repair');
  context.log('database-down', { database, seconds: repairing }, { rule: 'C07', part: database });
  context.after(seconds(repairing), { kind: 'database-repaired', database });
}

export function repairDatabase(
  database: Database,
  state: Containers,
  context: ContainersContext,
): void {
  state.databases[database].faults -= 1;
  state.disturbed = true;
  if (state.databases[database].faults > 0) return;
  context.log('database-back', { database }, { rule: 'C07', part: database });
}

/**
 * C07: schedules the next chance fault of a module in the copies of this index. Time until a fault
 * is memoryless and counts from the end of the last repair, so that the module works
 * `between / (between + repair)` of the time.
 */
export function awaitFault(
  event: Extract<ContainersEvent, { kind: 'fault' | 'database-fault' }>,
  isFirst: boolean,
  context: ContainersContext,
): void {
  const isModule = event.kind === 'fault';
  const { settings } = context;
  const between = settings.number(isModule ? 'fault-every' : 'database-fault-every');
  if (between === 0) return;
  const purpose = isModule ? `fault ${event.module} ${event.index}` : `fault ${event.database}`;
  const working = context.random(purpose).exponential(seconds(between));
  const repairing = isFirst ? 0 : seconds(settings.number('repair'));
  context.after(repairing + working, event);
}

/** The same fault comes to both structures, where they have a copy of this index. */
export function chanceFault(
  module: Module,
  index: number,
  state: Containers,
  context: ContainersContext,
): void {
  for (const side of sides) {
    const copy = unitOf(state, side, module).copies[index];
    if (copy !== undefined) die(copy, 'chance-fault', module, state, context);
  }
}
