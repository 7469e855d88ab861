import type { Received } from '../queue/message';
import { pollAnswer } from '../rules/poll-shards';
import { toSeconds, type Micros } from '../time';
import { shardCount } from './sqs-site';
import type { Consumer, Order, Site, SqsContext, SqsState } from './sqs-state';
import { heldEntity, setPhase, showSite } from './sqs-view';

/** The consumer sends a ReceiveMessage; whatever it did before is over. */
export function startCall(consumer: Consumer, state: SqsState, context: SqsContext): void {
  const { latency } = state.settings;
  consumer.turn += 1;
  consumer.holds = [];
  consumer.isDeleting = false;
  setPhase(consumer, 'calling', context);
  context.move({
    entity: consumer.part,
    line: consumer.pollLine,
    lasting: latency,
    shape: 'request',
  });
  context.after(latency, { kind: 'call', consumer, turn: consumer.turn });
}

/**
 * The queue answers a consumer's call, or lets it wait (SIM-Q04). True when it got messages.
 */
export function answerPoll(consumer: Consumer, state: SqsState, context: SqsContext): boolean {
  const { site, wait, part } = consumer;
  const { queue } = site;
  const { answer, received, polled } = queue.receive(context.now, { limit: consumer.batch, wait });
  const waited = context.now - consumer.calledAt;
  const verdict = pollAnswer({ wait, waited, found: received.length });
  if (answer === 'over-limit') {
    const about = { rule: 'SIM-Q10', part };
    context.log('over-limit', { worker: part, cap: queue.config.inFlightCap }, about);
    answerEmpty(consumer, 'error', state, context);
  } else if (verdict === 'messages') {
    leaveWaiting(consumer);
    handOver(consumer, received, state, context);
    return true;
  } else if (verdict === 'empty' && wait > 0) endLongPoll(consumer, state, context);
  else if (verdict === 'empty') {
    logEmpty(consumer, polled, context);
    answerEmpty(consumer, 'response', state, context);
  } else if (consumer.phase !== 'waiting') {
    setPhase(consumer, 'waiting', context);
    site.waiting.push(consumer);
    const params = { worker: part, seconds: toSeconds(wait) };
    if (!isBlocked(site)) context.log('long-poll-waits', params, { rule: 'SIM-Q04', part });
    site.isToldBlocked = false;
    context.after(wait, { kind: 'time-over', consumer, turn: consumer.turn });
  }
  return false;
}

/** After something happened at a queue: answers whoever waits there, and looks ahead. */
export function refreshSite(site: Site, state: SqsState, context: SqsContext): void {
  while (site.waiting.length > 0 && site.queue.hasReceivable()) {
    if (!answerPoll(site.waiting[0]!, state, context)) break;
  }
  tellBlocked(site, context);
  lookAhead(site, context);
  if (site === state.main) lookAhead(state.dlq, context);
  showSite(site, context);
}

/** Has the queue looked at again when time alone changes something in it. */
function lookAhead(site: Site, context: SqsContext): void {
  const due = site.queue.nextDue();
  if (due >= site.wakeAt) return;
  site.wakeAt = due;
  context.after(due - context.now, { kind: 'wake', site });
}

/** A long poll has waited its time and gets an empty answer. */
export function endLongPoll(consumer: Consumer, state: SqsState, context: SqsContext): void {
  leaveWaiting(consumer);
  const params = { worker: consumer.part, seconds: toSeconds(consumer.wait) };
  context.log('empty-long', params, { rule: 'SIM-Q04', part: consumer.part });
  answerEmpty(consumer, 'response', state, context);
}

export function leaveWaiting(consumer: Consumer): void {
  const { site } = consumer;
  if (consumer.phase === 'waiting')
    site.waiting = site.waiting.filter((other) => other !== consumer);
}

/** Messages are there, but every one stands behind a hidden one of its group. */
function isBlocked({ queue }: Site): boolean {
  const { visible, inFlight } = queue.counts;
  return queue.config.kind === 'fifo' && visible > 0 && inFlight < queue.config.inFlightCap;
}

/** Says once why those who wait get nothing although there are visible messages. */
function tellBlocked(site: Site, context: SqsContext): void {
  const first = site.waiting[0];
  const isBlockedNow = first !== undefined && isBlocked(site);
  if (isBlockedNow && !site.isToldBlocked) logBlocked(first, context);
  site.isToldBlocked = isBlockedNow;
}

function logBlocked(consumer: Consumer, context: SqsContext): void {
  const { visible } = consumer.site.queue.counts;
  const about = { rule: 'SIM-F01', part: consumer.part };
  context.log('group-blocked', { worker: consumer.part, visible }, about);
}

function logEmpty(consumer: Consumer, polled: number, context: SqsContext): void {
  const { visible } = consumer.site.queue.counts;
  const about = { rule: 'SIM-Q04', part: consumer.part };
  const params = { worker: consumer.part, polled, shards: shardCount };
  if (isBlocked(consumer.site)) logBlocked(consumer, context);
  else if (polled === 0) {
    const cap = consumer.site.queue.config.inFlightCap;
    context.log('empty-at-cap', { worker: consumer.part, cap }, { ...about, rule: 'SIM-Q10' });
  } else if (visible > 0) context.log('empty-though-there', { ...params, visible }, about);
  else context.log('empty-short', params, about);
}

function answerEmpty(
  consumer: Consumer,
  shape: 'response' | 'error',
  state: SqsState,
  context: SqsContext,
): void {
  const { latency, pollGap } = state.settings;
  state.emptyReceives += 1;
  context.measure('empty-receives', state.emptyReceives);
  const { part: entity, pollLine: line } = consumer;
  context.move({ entity, line, lasting: latency, shape, reverse: true });
  setPhase(consumer, 'pausing', context);
  const pause = consumer.wait > 0 ? 0 : pollGap;
  context.after(latency + pause, { kind: 'again-call', consumer, turn: consumer.turn });
}

function handOver(
  consumer: Consumer,
  received: readonly Received<Order>[],
  state: SqsState,
  context: SqsContext,
): void {
  const { site, part } = consumer;
  const { latency } = state.settings;
  for (const { message, receiveCount, copy } of received) {
    const { name, entity } = message.body;
    const seconds = toSeconds(message.visibleAt - context.now);
    const params = { worker: part, message: name, count: receiveCount, seconds };
    const code = receiveCount === 1 ? 'received' : 'received-again';
    const about = { rule: copy ? 'SIM-Q06' : 'SIM-Q02', entity, part };
    context.log(copy ? 'received-copy' : code, params, about);
    if (message.state === 'in-flight') context.rest(entity, site.part, 'hidden');
    context.move({
      entity: heldEntity(consumer, entity),
      line: consumer.pollLine,
      lasting: latency,
      shape: 'response',
      reverse: true,
    });
    state.highestDelivery = Math.max(state.highestDelivery, receiveCount);
  }
  if (site.queue.config.kind === 'fifo') watchGroups(received, state, context.now);
  setPhase(consumer, 'calling', context);
  consumer.holds = received;
  context.after(latency, { kind: 'answer', consumer, turn: consumer.turn });
}

/** Counts messages handed out while an earlier one of their group was in flight: there must be none. */
function watchGroups(received: readonly Received<Order>[], state: SqsState, now: Micros): void {
  for (const { message } of received) {
    const out = (state.groupsOut.get(message.group) ?? []).filter(
      (other) => other.state === 'in-flight' && other !== message,
    );
    // Of this very receive are those that were received now.
    if (out.some(({ id, receivedAt }) => id < message.id && receivedAt < now)) state.outOfTurn += 1;
    out.push(message);
    state.groupsOut.set(message.group, out);
  }
}
