import { milliseconds, toSeconds } from '../time';
import { startCall } from './sqs-poll';
import type { Consumer, SqsContext, SqsState } from './sqs-state';
import { heldEntity, setPhase } from './sqs-view';

/** How long it takes to see that a receipt is there already. */
const lookTime = milliseconds(100);

/** The messages have reached the consumer: it works on them one after the other. */
export function beginBatch(consumer: Consumer, state: SqsState, context: SqsContext): void {
  for (const { message } of consumer.holds) {
    context.rest(heldEntity(consumer, message.body.entity), consumer.part);
  }
  scheduleExtension(consumer, state, context);
  workOnNext(consumer, state, context);
}

/** Begins with the first message it holds, or polls again when none is left. */
export function workOnNext(consumer: Consumer, state: SqsState, context: SqsContext): void {
  const first = consumer.holds[0];
  if (first === undefined) {
    startCall(consumer, state, context);
    return;
  }
  const { order, name } = first.message.body;
  setPhase(consumer, 'working', context, name);
  const { service, work, idempotent } = state.settings;
  const stream = state.draws.service;
  const length =
    work === 'random'
      ? stream.integer(Math.ceil(service / 2), Math.ceil((3 * service) / 2))
      : service;
  const isKnown = idempotent && isMain(consumer, state) && (state.done[order] ?? 0) > 0;
  context.after(isKnown ? Math.min(lookTime, length) : length, {
    kind: 'worked',
    consumer,
    turn: consumer.turn,
    isKnown,
  });
}

/** The work on the first message is over: delete it, or leave it to its timeout. */
export function endWork(
  consumer: Consumer,
  isKnown: boolean,
  state: SqsState,
  context: SqsContext,
): void {
  const first = consumer.holds[0]!;
  const { name, entity, isPoison } = first.message.body;
  const about = { entity, part: consumer.part };
  const params = { worker: consumer.part, message: name };
  const isUnlucky = state.draws.failure.chance(state.settings.failure);
  if (isMain(consumer, state) && !isKnown && ((isPoison && !state.isRepaired) || isUnlucky)) {
    const code = isPoison && !state.isRepaired ? 'poison-failed' : 'work-failed';
    context.log(code, params, about);
    dropFirst(consumer, context);
    workOnNext(consumer, state, context);
    return;
  }
  countWork(consumer, isKnown, state, context);
  const { latency } = state.settings;
  const held = heldEntity(consumer, entity);
  context.rest(held, null);
  context.move({ entity: held, line: consumer.deleteLine, lasting: latency, shape: 'control' });
  consumer.isDeleting = true;
  const { turn } = consumer;
  context.after(latency, { kind: 'delete', consumer, turn, handle: first.handle });
}

function countWork(consumer: Consumer, isKnown: boolean, state: SqsState, context: SqsContext) {
  const { order, name, entity } = consumer.holds[0]!.message.body;
  const about = { entity, part: consumer.part };
  const params = { worker: consumer.part, message: name };
  if (consumer.part === 'stock' || consumer.part === 'email') {
    const key = consumer.part === 'stock' ? 'stockDone' : 'emailDone';
    state[key] += 1;
    context.log('subscriber-done', params, about);
    context.measure(`${consumer.part}-done`, state[key]);
    return;
  }
  state.works += 1;
  const times = (state.done[order] ?? 0) + 1;
  state.done[order] = times;
  if (isKnown) context.log('work-skipped', params, about);
  else if (times === 1) {
    state.firstDone += 1;
    context.log('work-done', params, about);
    context.measure('done', state.firstDone);
  } else if (state.settings.idempotent) context.log('work-overwritten', params, about);
  else {
    state.repeats += 1;
    context.log('work-repeated', { ...params, times }, about);
    context.measure('repeated', state.repeats);
  }
}

/** A DeleteMessage reaches the queue, even when its sender has died meanwhile. */
export function carryOutDelete(
  consumer: Consumer,
  handle: Consumer['holds'][number]['handle'],
  context: SqsContext,
): void {
  const { name, entity } = handle.message.body;
  const isGone = handle.message.state !== 'in-flight' && handle.message.state !== 'visible';
  const answer = consumer.site.queue.delete(context.now, handle);
  const about = { rule: 'SIM-Q05', entity, part: consumer.part };
  const params = { worker: consumer.part, message: name };
  if (answer === 'deleted') {
    context.log(consumer.isUp ? 'deleted' : 'deleted-late', params, about);
    context.rest(entity, null);
  } else if (answer === 'receipt-handle-expired') context.log('delete-refused', params, about);
  else context.log(isGone ? 'delete-of-gone' : 'delete-ignored', params, about);
}

/** Takes the first message off its hands. */
export function dropFirst(consumer: Consumer, context: SqsContext): void {
  const [first, ...rest] = consumer.holds;
  consumer.holds = rest;
  consumer.isDeleting = false;
  if (first) context.rest(heldEntity(consumer, first.message.body.entity), null);
}

function isMain(consumer: Consumer, state: SqsState): boolean {
  return consumer.site === state.main;
}

function scheduleExtension(consumer: Consumer, state: SqsState, context: SqsContext): void {
  const { visibility } = state;
  if (!state.settings.heartbeat || visibility < 2 || !isMain(consumer, state)) return;
  const { turn } = consumer;
  context.after(Math.floor(visibility / 2), { kind: 'extend', consumer, turn });
}

/** Asks for more time for everything it still holds, well before the timeout ends. */
export function extendHeld(consumer: Consumer, state: SqsState, context: SqsContext): void {
  const { visibility } = state;
  for (const { message, handle } of consumer.holds) {
    const { name, entity } = message.body;
    const about = { rule: 'SIM-Q08', entity, part: consumer.part };
    const params = { worker: consumer.part, message: name, seconds: toSeconds(visibility) };
    const answer = consumer.site.queue.changeVisibility(context.now, handle, visibility);
    if (answer === 'changed') {
      context.log('extended', params, about);
      context.rest(entity, consumer.site.part, 'hidden');
    } else {
      const { seconds: _, ...short } = params;
      context.log('extend-refused', { ...short, reason: answer }, about);
    }
  }
  scheduleExtension(consumer, state, context);
}
