import { isDatabaseUp, runningCopies } from './containers-processes';
import { stepOn } from './containers-calls';
import {
  hop,
  type Containers,
  type ContainersContext,
  type Sale,
  type Work,
} from './containers-state';

/** The queue takes the message of an order, whoever may or may not fetch it, and says so. */
export function storeSale(work: Work, state: Containers, context: ContainersContext): void {
  const { sales } = state;
  sales.sent += 1;
  const sale: Sale = { id: `q${sales.sent}` };
  sales.waiting.push(sale);
  state.dirty = true;
  context.rest(sale.id, 'queue');
  if (!canFetch(state) && work.task.kind === 'request') {
    sales.behind = true;
    context.log(
      'sale-kept',
      { sale: sale.id, request: work.task.request.id, waiting: sales.waiting.length },
      { rule: 'C06', entity: sale.id, part: 'queue' },
    );
  }
  if (work.over) return;
  const lasting = hop(context);
  if (work.task.kind === 'request') {
    const entity = work.task.request.id;
    context.move({ entity, line: 'send-sale', lasting, shape: 'response', reverse: true });
  }
  context.after(lasting, { kind: 'sale-stored', work });
}

/** The order service knows that the queue has the message. */
export function saleStored(work: Work, state: Containers, context: ContainersContext): void {
  if (work.over) return;
  work.step += 1;
  stepOn(work, state, context);
}

/** The catalog service fetches the oldest message as soon as it can work on one; one at a time. */
export function fetchSale(state: Containers, context: ContainersContext): void {
  const { sales } = state;
  const sale = sales.waiting[0];
  if (sale === undefined || sales.taken !== null || !canFetch(state)) return;
  sales.waiting.shift();
  sales.taken = sale;
  state.dirty = true;
  const lasting = hop(context);
  context.rest(sale.id, 'queue', 'hidden');
  context.move({ entity: sale.id, line: 'poll-sale', lasting, shape: 'event', reverse: true });
  context.after(lasting, { kind: 'reach', task: { kind: 'sale', sale }, copy: null });
}

function canFetch(state: Containers): boolean {
  return (
    runningCopies(state.units.catalog).length > 0 &&
    isDatabaseUp(state, 'catalog-db') &&
    !state.sides.services.stranded.includes('catalog')
  );
}

/** The rank is updated and the message deleted. */
export function finishSale(sale: Sale, state: Containers, context: ContainersContext): void {
  const { sales } = state;
  sales.taken = null;
  sales.done += 1;
  state.dirty = true;
  context.rest(sale.id, null);
  if (sales.behind && sales.waiting.length === 0) {
    sales.behind = false;
    context.log('sales-caught-up', { done: sales.done }, { rule: 'C06', part: 'queue' });
  }
}

/** Nobody deleted the message, so the queue still has it: it is handed out again. */
export function returnSale(sale: Sale, state: Containers, context: ContainersContext): void {
  const { sales } = state;
  sales.taken = null;
  sales.waiting.unshift(sale);
  sales.behind = true;
  state.dirty = true;
  context.rest(sale.id, 'queue');
  context.log('sale-returned', { sale: sale.id }, { rule: 'C06', entity: sale.id, part: 'queue' });
}
