import { defineModel } from '../model';
import { milliseconds } from '../time';
import { carryOut } from './sqs-commands';
import { sqsCommands, sqsParameters, workerParts } from './sqs-parameters';
import { answerPoll, endLongPoll, refreshSite, startCall } from './sqs-poll';
import {
  copyToSubscribers,
  redriveOne,
  sendAgain,
  sendOrders,
  storeCopy,
  storeSends,
} from './sqs-send';
import { nextGap, startSqs } from './sqs-start';
import type { ConsumerEvent, SqsContext, SqsEvent, SqsState } from './sqs-state';
import { measureQueues } from './sqs-view';
import { beginBatch, carryOutDelete, dropFirst, endWork, extendHeld, workOnNext } from './sqs-work';

const redrivePause = milliseconds(500);

/**
 * A shop that sends orders to an SQS queue, workers that poll it, its dead-letter queue, and a topic
 * with two subscribed queues. The rules SIM-Q01 to Q10 and the FIFO rules decide, in `queue/`.
 */
export const sqsModel = defineModel<SqsState, SqsEvent>({
  id: 'sqs',
  parts: [
    'producer',
    'queue',
    'dlq',
    ...workerParts,
    'topic',
    'stock-queue',
    'email-queue',
    'stock',
    'email',
  ],
  lines: [
    'send',
    ...workerParts.map((_, index) => `poll-${index + 1}`),
    ...workerParts.map((_, index) => `delete-${index + 1}`),
    'dead-letter',
    'redrive',
    'publish',
    'deliver-stock',
    'deliver-email',
    'poll-stock',
    'poll-email',
  ],
  parameters: sqsParameters,
  commands: sqsCommands,
  logCodes: [
    'stored',
    'stored-in-group',
    'stored-delayed',
    'swallowed',
    'sent-again',
    'delay-over',
    'timeout-over',
    'received',
    'received-again',
    'received-copy',
    'long-poll-waits',
    'empty-short',
    'empty-though-there',
    'empty-long',
    'empty-at-cap',
    'over-limit',
    'group-blocked',
    'work-done',
    'work-repeated',
    'work-skipped',
    'work-overwritten',
    'work-failed',
    'poison-failed',
    'deleted',
    'deleted-late',
    'delete-ignored',
    'delete-of-gone',
    'delete-refused',
    'extended',
    'extend-refused',
    'dead-lettered',
    'expired',
    'published',
    'copy-stored',
    'subscriber-done',
    'poison-sent',
    'killed',
    'killed-holding',
    'already-stopped',
    'restored',
    'already-running',
    'nobody-there',
    'worker-added',
    'no-room',
    'visibility-set',
    'repaired',
    'redrive-started',
    'redrive-empty',
    'redrive-goes-on',
    'redriven',
  ],
  figureCodes: [
    'orders',
    'visible-hidden',
    'kept',
    'calling',
    'waiting',
    'pausing',
    'working',
    'stopped',
  ],
  metrics: [
    { id: 'visible', unit: 'count' },
    { id: 'in-flight', unit: 'count' },
    { id: 'delayed', unit: 'count' },
    { id: 'in-dlq', unit: 'count' },
    { id: 'age-of-oldest', unit: 'seconds' },
    { id: 'deleted', unit: 'count' },
    { id: 'done', unit: 'count' },
    { id: 'repeated', unit: 'count' },
    { id: 'empty-receives', unit: 'count' },
    { id: 'stock-done', unit: 'count' },
    { id: 'email-done', unit: 'count' },
  ],
  start: (context) => {
    const state = startSqs(context);
    measureQueues(state, context);
    return state;
  },
  on: (event, state, context) => {
    handle(event, state, context);
    measureQueues(state, context);
  },
  command: (command, state, context) => {
    carryOut(command, state, context);
    for (const site of [state.main, state.dlq]) refreshSite(site, state, context);
    measureQueues(state, context);
  },
});

function handle(event: SqsEvent, state: SqsState, context: SqsContext): void {
  switch (event.kind) {
    case 'order':
      sendOrders(state.settings.burst, 0, false, state, context);
      context.after(nextGap(state), event);
      break;
    case 'again':
      sendAgain(event.send, state, context);
      break;
    case 'reach':
      storeSends(event.sends, state, context);
      refreshSite(state.main, state, context);
      break;
    case 'publish':
      copyToSubscribers(event.order, state, context);
      break;
    case 'copy':
      storeCopy(event.site, event.order, state, context);
      refreshSite(event.site, state, context);
      break;
    case 'wake':
      // An earlier moment may have been set and passed since this was scheduled.
      if (event.site.wakeAt !== context.now) return;
      event.site.wakeAt = Infinity;
      event.site.queue.settle(context.now);
      refreshSite(event.site, state, context);
      break;
    case 'land':
      if (event.message.state === 'visible') context.rest(event.message.body.entity, 'dlq');
      refreshSite(state.dlq, state, context);
      break;
    case 'redrive':
      state.isRedriving = redriveOne(state, context);
      if (state.isRedriving) context.after(redrivePause, event);
      refreshSite(state.dlq, state, context);
      break;
    case 'delete':
      carryOutDelete(event.consumer, event.handle, context);
      if (event.consumer.turn === event.turn) {
        dropFirst(event.consumer, context);
        workOnNext(event.consumer, state, context);
      }
      refreshSite(event.consumer.site, state, context);
      break;
    case 'again-call':
    case 'call':
    case 'time-over':
    case 'answer':
    case 'extend':
    case 'worked':
      if (event.consumer.turn !== event.turn) return;
      handleConsumer(event, state, context);
      refreshSite(event.consumer.site, state, context);
  }
}

function handleConsumer(event: ConsumerEvent, state: SqsState, context: SqsContext): void {
  const { consumer } = event;
  switch (event.kind) {
    case 'again-call':
      startCall(consumer, state, context);
      break;
    case 'call':
      consumer.calledAt = context.now;
      answerPoll(consumer, state, context);
      break;
    case 'time-over':
      if (consumer.phase === 'waiting') endLongPoll(consumer, state, context);
      break;
    case 'answer':
      beginBatch(consumer, state, context);
      break;
    case 'worked':
      endWork(consumer, event.isKnown, state, context);
      break;
    case 'extend':
      extendHeld(consumer, state, context);
      break;
  }
}
