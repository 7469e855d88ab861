import { milliseconds } from '../time';
import { endWork } from './containers-processes';
import { answerRequest, failRequest } from './containers-requests';
import {
  hop,
  type Call,
  type CallFailure,
  type Containers,
  type ContainersContext,
  type Work,
} from './containers-state';

/** How often the order service asks for answers it waits for, and how often each service. */
function callsPerOrder({ settings }: ContainersContext): number {
  const asked = settings.choice('catalog-call') === 'wait' ? 2 : 1;
  return asked * settings.number('rounds');
}

/** The order service does what comes next for an order: the next question, the message, the answer. */
export function stepOn(work: Work, state: Containers, context: ContainersContext): void {
  if (work.task.kind !== 'request')
    throw new Error('stepOn: only requests of shoppers have steps.');
  const { request } = work.task;
  const isQueued = context.settings.choice('catalog-call') === 'queue';
  const calls = callsPerOrder(context);
  if (request.module === 'orders' && work.step < calls) {
    const to = isQueued || work.step % 2 === 0 ? 'members' : 'catalog';
    beginCall(work, to, 1, state, context);
  } else if (request.module === 'orders' && isQueued && work.step === calls) {
    const lasting = hop(context);
    context.move({ entity: request.id, line: 'send-sale', lasting, shape: 'event' });
    context.after(lasting, { kind: 'store-sale', work });
  } else {
    endWork(work);
    answerRequest(request, work.copy, context);
  }
}

function beginCall(
  work: Work,
  to: Call['to'],
  attempt: number,
  state: Containers,
  context: ContainersContext,
): void {
  if (work.task.kind !== 'request') return;
  const { request } = work.task;
  const call: Call = { request, work, to, attempt, beganAt: context.now, over: false };
  work.call = call;
  state.openCalls.push(call);
  state.calls.begun += 1;
  const lasting = hop(context);
  const timeout = milliseconds(context.settings.number('timeout'));
  if (timeout > 0) context.after(timeout, { kind: 'timeout', call });
  if (context.random('network').chance(1 - context.settings.number('call-success') / 100)) {
    context.move({ entity: request.id, line: `call-${to}`, lasting, shape: 'error' });
    context.after(lasting, { kind: 'back', call, failure: 'call-lost' });
    return;
  }
  context.move({ entity: request.id, line: `call-${to}`, lasting, shape: 'request' });
  context.after(lasting, { kind: 'reach', task: { kind: 'call', call }, copy: null });
}

/** The called service sends its answer, or what came instead, to the order service. */
export function sendAnswer(
  call: Call,
  failure: CallFailure | null,
  context: ContainersContext,
): void {
  const lasting = hop(context);
  context.move({
    entity: call.request.id,
    line: `call-${call.to}`,
    lasting,
    shape: failure === null ? 'response' : 'error',
    reverse: true,
  });
  context.after(lasting, { kind: 'back', call, failure });
}

/** An answer is back at the order service, which no longer listens when it gave up or died. */
export function takeAnswer(
  call: Call,
  failure: CallFailure | null,
  state: Containers,
  context: ContainersContext,
): void {
  if (call.over) return;
  if (failure !== null) {
    failCall(call, failure, state, context);
    return;
  }
  closeCall(call, state);
  state.calls.succeeded += 1;
  call.work.step += 1;
  stepOn(call.work, state, context);
}

/** A call has failed; the order service tries again, does without the answer, or gives up. */
export function failCall(
  call: Call,
  failure: CallFailure,
  state: Containers,
  context: ContainersContext,
): void {
  if (call.over) return;
  closeCall(call, state);
  state.calls.failed += 1;
  const { request, to, work, attempt } = call;
  const { settings } = context;
  const retries = settings.number('retries');
  const about = { entity: request.id, part: to };
  context.log(
    failure,
    {
      request: request.id,
      to,
      ...(failure === 'call-timed-out' && { timeout: settings.number('timeout') }),
    },
    { ...about, rule: 'C06' },
  );
  if (attempt <= retries) {
    context.log(
      'retrying',
      { request: request.id, to, attempt, retries },
      { ...about, rule: 'N04' },
    );
    beginCall(work, to, attempt + 1, state, context);
  } else if (settings.toggle(`fallback-${to}`)) {
    context.log('fell-back', { request: request.id, to }, { ...about, rule: 'N04' });
    work.step += 1;
    stepOn(work, state, context);
  } else {
    endWork(work);
    failRequest(request, context, 'gave-up', { to }, 'N04', work.copy);
  }
}

/** The order service died while it waited: nobody takes the answer any more. */
export function dropCall(call: Call, state: Containers): void {
  if (call.over) return;
  closeCall(call, state);
  state.calls.dropped += 1;
}

function closeCall(call: Call, state: Containers): void {
  call.over = true;
  call.work.call = null;
  state.openCalls = state.openCalls.filter((other) => other !== call);
}
