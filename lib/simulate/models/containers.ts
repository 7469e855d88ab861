import { defineModel } from '../model';
import { milliseconds, seconds } from '../time';
import { failCall, takeAnswer } from './containers-calls';
import { carryOut } from './containers-commands';
import {
  awaitFault,
  breakDatabase,
  chanceFault,
  repair,
  repairDatabase,
} from './containers-faults';
import { fetchSale, saleStored, storeSale } from './containers-queue';
import { deliver, leave, openRequest } from './containers-requests';
import {
  containersCommands,
  containersFigureCodes,
  containersLines,
  containersLogCodes,
  containersMetrics,
  containersParameters,
  containersParts,
  databases,
  functionOf,
  modules,
  sides,
} from './containers-settings';
import { openState } from './containers-start';
import type { Containers, ContainersContext, ContainersEvent } from './containers-state';
import { watchStops } from './containers-stops';
import { show } from './containers-view';
import { reach, worked } from './containers-work';

/**
 * The same shoppers, faults and changes for one shop built twice: as a monolith behind a load
 * balancer, and as three services behind its path rules. Availability follows §11.6 (C07), blast
 * radius and rollback N01, N03, N04 and C04.
 */
export const containersModel = defineModel<Containers, ContainersEvent>({
  id: 'containers',
  parts: containersParts,
  lines: containersLines,
  parameters: containersParameters,
  commands: containersCommands,
  logCodes: containersLogCodes,
  figureCodes: containersFigureCodes,
  metrics: containersMetrics,
  start: (context) => {
    const state = openState(context.settings);
    const copies = Math.max(
      ...sides.map(
        (side) => state.units[side === 'monolith' ? 'monolith' : 'orders'].copies.length,
      ),
    );
    for (const one of modules) {
      for (let index = 0; index < copies; index += 1) {
        awaitFault({ kind: 'fault', module: one, index }, true, context);
      }
    }
    for (const database of databases)
      awaitFault({ kind: 'database-fault', database }, true, context);
    for (const side of sides) {
      context.measure(`${side}-stopped-functions`, 0);
      context.measure(`${side}-order-p95`, 0);
      for (const one of modules) context.measure(`${side}-${functionOf[one]}-answered`, 100);
    }
    context.after(gap(context), { kind: 'send' });
    show(state, context);
    return state;
  },
  on: (event, state, context) => {
    handle(event, state, context);
    settle(state, context);
  },
  command: (command, state, context) => {
    carryOut(command, state, context);
    settle(state, context);
  },
});

function handle(event: ContainersEvent, state: Containers, context: ContainersContext): void {
  switch (event.kind) {
    case 'send':
      send(state, context);
      break;
    case 'enter':
      for (const side of sides) openRequest(side, event, state, context);
      state.dirty = true;
      break;
    case 'reach':
      reach(event.task, event.copy, state, context);
      break;
    case 'worked':
      worked(event.work, state, context);
      break;
    case 'back':
      takeAnswer(event.call, event.failure, state, context);
      break;
    case 'timeout':
      failCall(event.call, 'call-timed-out', state, context);
      break;
    case 'store-sale':
      storeSale(event.work, state, context);
      break;
    case 'sale-stored':
      saleStored(event.work, state, context);
      break;
    case 'leave':
      leave(event.request, context);
      break;
    case 'deliver':
      deliver(event.request, state, context);
      state.dirty = true;
      break;
    case 'fault':
      chanceFault(event.module, event.index, state, context);
      awaitFault(event, false, context);
      break;
    case 'repaired':
      repair(event.copy, state, context);
      break;
    case 'database-fault':
      breakDatabase(event.database, state, context);
      awaitFault(event, false, context);
      break;
    case 'database-repaired':
      repairDatabase(event.database, state, context);
      break;
  }
}

/** What follows from anything that changed: what cannot be done, what the queue hands out, the picture. */
function settle(state: Containers, context: ContainersContext): void {
  fetchSale(state, context);
  if (state.disturbed) watchStops(state, context);
  if (state.disturbed || state.dirty) show(state, context);
  state.disturbed = false;
  state.dirty = false;
}

/** A shopper sends a request; it comes to the load balancer once, and from there to both structures. */
function send(state: Containers, context: ContainersContext): void {
  state.shoppers += 1;
  const id = `r${state.shoppers}`;
  const draw = context.random('function').integer(1, 200);
  const share = context.settings.number('order-share');
  const wanted = draw <= 2 * share ? 'orders' : draw <= 100 + share ? 'members' : 'catalog';
  const size = context.random('size').integer(50, 150);
  const lasting = milliseconds(context.settings.number('hop'));
  context.move({ entity: id, line: 'enter', lasting, shape: 'request' });
  context.after(lasting, { kind: 'enter', id, module: wanted, size, sentAt: context.now });
  context.after(gap(context), { kind: 'send' });
}

function gap(context: ContainersContext): number {
  return context.random('arrivals').exponential(seconds(1 / context.settings.number('rate')));
}
