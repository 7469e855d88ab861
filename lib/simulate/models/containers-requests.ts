import { percentile } from '../rules/percentile';
import type { LogParams } from '../trace';
import { functionOf, type Module, type Side } from './containers-settings';
import {
  functionIn,
  hop,
  unitOf,
  type Containers,
  type ContainersContext,
  type Copy,
  type Request,
} from './containers-state';
import { takeTurn } from './containers-processes';

/** How many answered orders the 95th percentile looks back on. */
const remembered = 100;

type Arrival = Pick<Request, 'id' | 'module' | 'size' | 'sentAt'>;

/** A shopper's request comes to the load balancer, which passes it to a running copy. */
export function openRequest(
  side: Side,
  { id, module, size, sentAt }: Arrival,
  state: Containers,
  context: ContainersContext,
): void {
  const name = `${id}${side === 'monolith' ? 'm' : 's'}`;
  const request: Request = { id: name, side, module, size, sentAt, outcome: null };
  const sideState = state.sides[side];
  sideState.counts[module].sent += 1;
  sideState.open.push(request);
  const unit = unitOf(state, side, module);
  const copy = takeTurn(unit);
  if (copy === undefined) {
    failRequest(
      request,
      context,
      'no-process',
      { unit: unit.id },
      side === 'monolith' ? 'N01' : 'C04',
    );
    return;
  }
  const line = lineTo(copy);
  context.move({ entity: request.id, line, lasting: hop(context), shape: 'request' });
  context.after(hop(context), { kind: 'reach', task: { kind: 'request', request }, copy });
}

/** The way from the load balancer to a copy. */
function lineTo({ unit, index }: Copy): string {
  if (unit !== 'monolith') return `to-${unit}`;
  return index === 0 ? 'to-monolith' : 'to-copy';
}

/** The answer goes back from a copy through the load balancer. */
export function answerRequest(request: Request, copy: Copy, context: ContainersContext): void {
  request.outcome = 'answered';
  sendBack(request, copy, context);
}

/** An error goes back instead; the sentence of `code` says why. */
export function failRequest(
  request: Request,
  context: ContainersContext,
  code: string,
  params: LogParams,
  rule: string,
  copy?: Copy,
): void {
  request.outcome = 'failed';
  context.log(
    code,
    { request: request.id, function: functionIn(request), ...params },
    { rule, entity: request.id },
  );
  sendBack(request, copy, context);
}

function sendBack(request: Request, copy: Copy | undefined, context: ContainersContext): void {
  const lasting = copy === undefined ? 0 : hop(context);
  if (copy !== undefined) {
    const shape = request.outcome === 'answered' ? 'response' : 'error';
    context.rest(request.id, null);
    context.move({ entity: request.id, line: lineTo(copy), lasting, shape, reverse: true });
  }
  context.after(lasting, { kind: 'leave', request });
}

/** The load balancer passes the answer, or the error, on to the shopper. */
export function leave(request: Request, context: ContainersContext): void {
  const lasting = hop(context);
  const shape = request.outcome === 'answered' ? 'response' : 'error';
  context.move({ entity: request.id, line: 'enter', lasting, shape, reverse: true });
  context.after(lasting, { kind: 'deliver', request });
}

/** The shopper has the answer, or the error. */
export function deliver(request: Request, state: Containers, context: ContainersContext): void {
  const { side, module, outcome, sentAt } = request;
  const sideState = state.sides[side];
  const count = sideState.counts[module];
  sideState.open = sideState.open.filter((other) => other !== request);
  if (outcome === 'answered') count.answered += 1;
  else count.failed += 1;
  const share = answeredShare(state, side, module);
  context.measure(`${side}-${functionOf[module]}-answered`, share);
  if (module === 'orders' && outcome === 'answered') {
    const { orderTimes } = sideState;
    orderTimes.push(context.now - sentAt);
    if (orderTimes.length > remembered) orderTimes.shift();
    context.measure(`${side}-order-p95`, Math.round(percentile(orderTimes, 95) / 1000));
  }
}

/** Percent of the requests so far that were answered, to two places; 100 before the first. */
export function answeredShare(state: Containers, side: Side, module: Module): number {
  const { answered, failed } = state.sides[side].counts[module];
  const done = answered + failed;
  return done === 0 ? 100 : Math.round((answered * 10_000) / done) / 100;
}
