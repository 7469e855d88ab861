import type { RunCommand, Value } from '../run';
import { seconds } from '../time';
import { workerLimit } from './sqs-parameters';
import { leaveWaiting, startCall } from './sqs-poll';
import { sendOrders } from './sqs-send';
import { openWorker } from './sqs-start';
import type { Consumer, SqsContext, SqsState } from './sqs-state';
import { heldEntity, setPhase } from './sqs-view';

type Command = RunCommand & { readonly args: Readonly<Record<string, Value>> };

/** Carries out a command; what cannot be done now is logged. */
export function carryOut({ command, args }: Command, state: SqsState, context: SqsContext): void {
  switch (command) {
    case 'send':
      sendOrders(Number(args['count']), Number(args['group']), false, state, context);
      break;
    case 'send-poison':
      context.log('poison-sent', { message: `m${state.orders + 1}` }, { part: 'producer' });
      sendOrders(1, Number(args['group']), true, state, context);
      break;
    case 'kill':
      withConsumer(String(args['part']), state, context, kill);
      break;
    case 'restore':
      withConsumer(String(args['part']), state, context, restore);
      break;
    case 'add-worker':
      addWorker(state, context);
      break;
    case 'set-visibility':
      state.visibility = seconds(Number(args['visibility']));
      state.main.queue.setVisibility(state.visibility);
      context.log('visibility-set', { seconds: Number(args['visibility']) }, { part: 'queue' });
      break;
    case 'repair':
      state.isRepaired = true;
      context.log('repaired', {});
      break;
    case 'redrive':
      startRedrive(state, context);
      break;
    default:
      throw new Error(`model sqs: "${command}" is not carried out. Give it a case.`);
  }
}

function withConsumer(
  part: string,
  state: SqsState,
  context: SqsContext,
  act: (consumer: Consumer, state: SqsState, context: SqsContext) => void,
): void {
  const consumer = [...state.workers, ...state.subscribers].find((each) => each.part === part);
  if (consumer === undefined) context.log('nobody-there', { worker: part }, { part });
  else act(consumer, state, context);
}

function kill(consumer: Consumer, _state: SqsState, context: SqsContext): void {
  const { part } = consumer;
  if (!consumer.isUp) {
    context.log('already-stopped', { worker: part }, { part });
    return;
  }
  leaveWaiting(consumer);
  const held = consumer.holds.length - (consumer.isDeleting ? 1 : 0);
  context.log(held > 0 ? 'killed-holding' : 'killed', { worker: part, held }, { part });
  for (const { message } of consumer.holds) {
    context.rest(heldEntity(consumer, message.body.entity), null);
  }
  consumer.isUp = false;
  consumer.turn += 1;
  consumer.holds = [];
  consumer.isDeleting = false;
  setPhase(consumer, 'stopped', context);
}

function restore(consumer: Consumer, state: SqsState, context: SqsContext): void {
  const { part } = consumer;
  if (consumer.isUp) {
    context.log('already-running', { worker: part }, { part });
    return;
  }
  consumer.isUp = true;
  context.log('restored', { worker: part }, { part });
  startCall(consumer, state, context);
}

function addWorker(state: SqsState, context: SqsContext): void {
  if (state.workers.length >= workerLimit) {
    context.log('no-room', { limit: workerLimit });
    return;
  }
  const worker = openWorker(state.workers.length, state.main, state.settings);
  state.workers.push(worker);
  context.log('worker-added', { worker: worker.part }, { part: worker.part });
  startCall(worker, state, context);
}

function startRedrive(state: SqsState, context: SqsContext): void {
  const count = state.dlq.queue.counts.visible;
  if (count === 0) context.log('redrive-empty', {}, { part: 'dlq' });
  else if (state.isRedriving) context.log('redrive-goes-on', {}, { part: 'dlq' });
  else {
    state.isRedriving = true;
    context.log('redrive-started', { count }, { part: 'dlq' });
    context.after(0, { kind: 'redrive' });
  }
}
