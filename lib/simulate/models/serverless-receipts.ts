import type { ReceiptHandle } from '../queue/message';
import { openQueue, type Queue } from '../queue/queue';
import { queueLimits } from '../rules/queue-limits';
import { milliseconds, seconds } from '../time';
import {
  tellFollowed,
  type Request,
  type Serverless,
  type ServerlessContext,
} from './serverless-state';

const pollTime = milliseconds(200);
const about = (part: 'queue' | 'worker', rule: string) => ({ rule, part });

/** The receipt queue: nothing comes twice or out of order, and a receipt never outlasts its timeout. */
export function openReceipts(): Queue<string> {
  return openQueue<string>({
    kind: 'standard',
    visibility: queueLimits.visibility.max,
    retention: queueLimits.retention.default,
    delay: 0,
    inFlightCap: queueLimits.inFlight,
    shards: 1,
    sample: 1,
    dedupScope: 'queue',
    duplicateShare: 0,
    swapShare: 0,
    draw: () => 0,
  });
}

/** A task's SendMessage is in the queue; a worker that waits gets it at once. */
export function handOver(request: Request, state: Serverless, context: ServerlessContext): void {
  state.queue.send(context.now, { body: request.order });
  tellFollowed(request, 'handed-over', { order: request.order }, about('queue', 'S08'), context);
  takeNext(state, context);
}

/** The worker's long poll brings a message, when it is free and there is one. */
function takeNext(state: Serverless, context: ServerlessContext): void {
  if (state.taking !== null) return;
  const { received } = state.queue.receive(context.now, { limit: 1, wait: seconds(20) });
  const [first] = received;
  if (first === undefined) return;
  state.taking = first.handle;
  const order = first.message.body;
  context.move({
    entity: 'pdf',
    line: 'take',
    lasting: pollTime,
    shape: 'response',
    reverse: true,
  });
  context.rest('pdf', 'worker', 'plain');
  const work = context.settings.number('receipt-work');
  context.log('receipt-taken', { order, seconds: work }, about('worker', 'SIM-Q02'));
  context.after(pollTime + seconds(work), { kind: 'made', handle: first.handle });
}

/** The worker has made a receipt, deletes its message and asks for the next. */
export function endReceipt(
  handle: ReceiptHandle<string>,
  state: Serverless,
  context: ServerlessContext,
): void {
  const order = handle.message.body;
  state.queue.delete(context.now, handle);
  state.receipts += 1;
  state.taking = null;
  context.rest('pdf', null);
  context.log('receipt-made', { order }, about('worker', 'SIM-Q05'));
  takeNext(state, context);
}
