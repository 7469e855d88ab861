import { seconds, toSeconds } from '../time';
import type { Order, Send, Site, SqsContext, SqsState } from './sqs-state';

const resendPause = seconds(1);

/** The shop takes `count` orders and sends them in one call; `group` 0 takes the groups in turn. */
export function sendOrders(
  count: number,
  group: number,
  isPoison: boolean,
  state: SqsState,
  context: SqsContext,
): void {
  const sends: Send[] = [];
  for (let index = 0; index < count; index += 1) {
    state.orders += 1;
    const number = state.orders;
    const name = `m${number}`;
    const place = group === 0 ? ((number - 1) % state.settings.groups) + 1 : group;
    const order: Order = { order: number, name, entity: name, isPoison };
    sends.push({ order, group: `g${place}`, deduplicationId: name });
  }
  dispatch(sends, state, context);
  for (const send of sends) {
    const isLost = state.draws.resend.chance(state.settings.resend);
    if (isLost) context.after(resendPause, { kind: 'again', send });
    if (state.settings.fanOut) publish(send.order, state, context);
  }
  context.figure('producer', 'orders', { count: state.orders });
}

/** The answer to a send got lost, so the shop sends the same message once more. */
export function sendAgain(send: Send, state: SqsState, context: SqsContext): void {
  const { order } = send;
  const name = `${order.name}+`;
  const about = { entity: order.entity, part: 'producer' };
  context.log('sent-again', { message: order.name, again: name }, about);
  dispatch([{ ...send, order: { ...order, name, entity: name } }], state, context);
}

function dispatch(sends: readonly Send[], state: SqsState, context: SqsContext): void {
  const { latency } = state.settings;
  for (const { order } of sends) {
    const { entity } = order;
    context.move({ entity, line: 'send', lasting: latency, shape: 'request' });
  }
  context.after(latency, { kind: 'reach', sends });
}

/** The sends reach the queue, which stores them or recognises a repeated one. */
export function storeSends(sends: readonly Send[], state: SqsState, context: SqsContext): void {
  const { queue, part } = state.main;
  const isFifo = queue.config.kind === 'fifo';
  for (const { order, group, deduplicationId } of sends) {
    state.reached += 1;
    const { entity, name } = order;
    const request = isFifo ? { body: order, group, deduplicationId } : { body: order };
    const sent = queue.send(context.now, request);
    const about = { rule: 'SIM-Q01', entity, part };
    if (sent.answer !== 'accepted') {
      state.swallowed += 1;
      context.log('swallowed', { message: name }, { ...about, rule: 'SIM-F02' });
    } else if (sent.message.state === 'delayed') {
      const params = { message: name, seconds: toSeconds(queue.config.delay) };
      context.log('stored-delayed', params, about);
      context.rest(entity, part, 'hidden');
    } else {
      if (isFifo) context.log('stored-in-group', { message: name, group }, about);
      else context.log('stored', { message: name }, about);
      context.rest(entity, part);
    }
  }
}

function publish(order: Order, state: SqsState, context: SqsContext): void {
  const { latency } = state.settings;
  const entity = `${order.entity}@topic`;
  context.move({ entity, line: 'publish', lasting: latency, shape: 'event' });
  state.published += 1;
  state.copiesUnderway += 2;
  context.after(latency, { kind: 'publish', order });
}

/** The topic pushes one copy to every subscribed queue. */
export function copyToSubscribers(order: Order, state: SqsState, context: SqsContext): void {
  const { latency } = state.settings;
  const about = { entity: order.entity, part: 'topic' };
  context.log('published', { message: order.name, copies: 2 }, about);
  for (const site of [state.stock, state.email]) {
    const entity = `${order.entity}@${site.part}`;
    const line = `deliver-${site === state.stock ? 'stock' : 'email'}`;
    context.move({ entity, line, lasting: latency, shape: 'event' });
    context.after(latency, { kind: 'copy', site, order: { ...order, entity } });
  }
}

/** A copy reaches a subscriber's queue. */
export function storeCopy(site: Site, order: Order, state: SqsState, context: SqsContext): void {
  state.copiesUnderway -= 1;
  site.queue.send(context.now, { body: order });
  const about = { rule: 'SIM-Q01', entity: order.entity, part: site.part };
  context.log('copy-stored', { message: order.name, queue: site.part }, about);
  context.rest(order.entity, site.part);
}

/** Sends one message of the dead-letter queue back as a new one; false when none is left. */
export function redriveOne(state: SqsState, context: SqsContext): boolean {
  const { latency } = state.settings;
  const message = state.dlq.queue.takeOut(context.now);
  if (message === undefined) return false;
  state.redrives += 1;
  const { body: order, group } = message;
  const about = { entity: order.entity, part: 'dlq' };
  context.log('redriven', { message: order.name }, about);
  context.rest(order.entity, null);
  context.move({ entity: order.entity, line: 'redrive', lasting: latency, shape: 'event' });
  const deduplicationId = `redrive-${state.redrives}`;
  context.after(latency, { kind: 'reach', sends: [{ order, group, deduplicationId }] });
  return true;
}
