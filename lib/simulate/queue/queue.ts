import { changeVisibility } from '../rules/change-visibility';
import { deadLetterMove } from '../rules/dead-letter-move';
import { dedupKey } from '../rules/dedup-window';
import { deleteMessage } from '../rules/delete-message';
import { deliversAgain } from '../rules/duplicate-delivery';
import { inFlightAnswer } from '../rules/in-flight-cap';
import { firstVisibleAt } from '../rules/message-delay';
import { deadLetterEnqueuedAt } from '../rules/message-retention';
import { polledShards } from '../rules/poll-shards';
import { batchLimit, receiveMessage } from '../rules/receive-message';
import { refuseSend } from '../rules/send-message';
import type { Micros } from '../time';
import { openDedupMemory } from './dedup-memory';
import { openFifoShelf } from './fifo-shelf';
import { openLedger } from './ledger';
import { isGone, type Message, type ReceiptHandle, type Received } from './message';
import type {
  ChangeAnswer,
  DeleteAnswer,
  ReceiveAnswer,
  ReceiveRequest,
  SendAnswer,
  SendRequest,
} from './queue-calls';
import type { QueueConfig, QueueCounts } from './queue-config';
import { openStandardShelf } from './standard-shelf';

/** A queue that is going on. Every call first carries out what time alone has brought until `now`. */
export type Queue<Body> = {
  readonly config: QueueConfig<Body>;
  readonly counts: Readonly<QueueCounts>;
  send(now: Micros, send: SendRequest<Body>): SendAnswer<Body>;
  receive(now: Micros, call: ReceiveRequest): ReceiveAnswer<Body>;
  delete(now: Micros, handle: ReceiptHandle<Body>): DeleteAnswer;
  changeVisibility(now: Micros, handle: ReceiptHandle<Body>, timeout: Micros): ChangeAnswer;
  /** Takes in a message that a queue of the same kind moves here as its dead-letter queue. */
  adopt(now: Micros, message: Message<Body>): Message<Body>;
  /** Takes the first visible message out for a redrive; undefined when there is none. */
  takeOut(now: Micros): Message<Body> | undefined;
  settle(now: Micros): void;
  /** The next moment at which time alone changes something; Infinity when nothing waits. */
  nextDue(): Micros;
  /** The message that was enqueued first, visible or not. */
  oldest(): Message<Body> | undefined;
  /** Whether a long poll would find a message and room in flight. */
  hasReceivable(): boolean;
  /** Sets the visibility timeout of receives from now on. */
  setVisibility(visibility: Micros): void;
};

/**
 * Opens an empty queue: the one core behind every simulated queue. The rules decide; here is only
 * the state, kept so that no call walks the whole queue. Moments given must never go back.
 */
export function openQueue<Body>(config: QueueConfig<Body>): Queue<Body> {
  const { kind, inFlightCap: cap, deadLetter } = config;
  const swaps = (places: number) =>
    Array.from({ length: places - 1 }, () => config.draw('order') < config.swapShare);
  const shelf =
    kind === 'fifo'
      ? openFifoShelf<Body>()
      : openStandardShelf<Body>(config.shards, config.swapShare > 0 ? swaps : null);
  const ledger = openLedger<Body>(config, shelf);
  const { counts } = ledger;
  const settle = (now: Micros) => ledger.settle(now);
  const dedup = openDedupMemory();
  /** Messages of which a copy will be handed out once more: never more than one call returned. */
  const copies: Message<Body>[] = [];
  const { shards, sample } = config;
  const allShards = polledShards({ wait: 1, shards, sample, draws: [] });
  let visibility = config.visibility;

  const nextReceive = (message: Message<Body>) =>
    deadLetterMove(message.receiveCount, deadLetter?.maxReceiveCount ?? null);

  const handOut = (
    now: Micros,
    message: Message<Body>,
    call: ReceiveRequest,
    copy: boolean,
  ): Received<Body> => {
    const { receiveCount, invisibleUntil } = receiveMessage({
      now,
      receiveCount: message.receiveCount,
      queueVisibility: visibility,
      callVisibility: call.visibility,
    });
    message.receiveCount = receiveCount;
    message.receipt += 1;
    message.receivedAt = now;
    if (!isGone(message) && invisibleUntil > now) ledger.hide(message, invisibleUntil);
    else {
      message.visibleAt = invisibleUntil;
      if (message.state === 'in-flight') ledger.reveal(message);
    }
    return { message, handle: { message, receipt: message.receipt }, receiveCount, copy };
  };

  /** A copy is not worth handing out when its message is visible anyway, or received too often. */
  const takeCopy = () => {
    for (let copy = copies.shift(); copy !== undefined; copy = copies.shift()) {
      const inPlay = copy.state === 'in-flight' || copy.state === 'deleted';
      if (inPlay && nextReceive(copy) === 'deliver') return copy;
    }
    return undefined;
  };

  const shardsFor = (wait: Micros) => {
    if (wait > 0 || kind === 'fifo') return allShards;
    const draws = Array.from({ length: sample }, () => config.draw('poll'));
    return polledShards({ wait, shards, sample, draws });
  };

  return {
    config,
    counts,
    settle,
    nextDue: () => ledger.nextDue(),
    oldest: () => ledger.oldest(),
    hasReceivable: () =>
      counts.inFlight < cap && (copies.length > 0 || shelf.first() !== undefined),
    setVisibility: (value) => {
      visibility = value;
    },
    send: (now, { body, group = '', deduplicationId = '', delay }) => {
      settle(now);
      const hasOwnDelay = delay !== undefined;
      const reason = refuseSend({ kind, group, deduplicationId, hasOwnDelay });
      if (reason !== null) return { answer: 'refused', reason };
      if (kind === 'fifo') {
        const key = dedupKey(config.dedupScope, group, deduplicationId);
        const first = dedup.accept(key, ledger.nextId, now);
        if (first !== undefined) return { answer: 'duplicate', id: first };
      }
      const queueDelay = config.delay;
      const visibleAt = firstVisibleAt({ kind, now, queueDelay, messageDelay: delay });
      const fresh = { body, group, deduplicationId, enqueuedAt: now, visibleAt };
      return { answer: 'accepted', message: ledger.insert(now, fresh) };
    },
    receive: (now, call) => {
      settle(now);
      const limit = batchLimit(call.limit);
      const { inFlight } = counts;
      const answer = inFlightAnswer({ kind, wait: call.wait, inFlight, cap });
      if (answer !== 'serve') return { answer, received: [], polled: 0 };
      const room = Math.min(limit, cap - inFlight);
      const received: Received<Body>[] = [];
      while (copies.length > 0 && received.length < room) {
        const copy = takeCopy();
        if (copy !== undefined) received.push(handOut(now, copy, call, true));
      }
      const polled = shardsFor(call.wait);
      shelf.offer(polled, room - received.length, (message) => {
        if (deadLetter && nextReceive(message) === 'dead-letter') {
          ledger.end(message, 'deadLettered');
          const moved = deadLetter.queue.adopt(now, message);
          config.notice?.deadLettered?.(message, moved);
          // A clock that runs on may have run out already by the retention over there.
          deadLetter.queue.settle(now);
          return false;
        }
        received.push(handOut(now, message, call, false));
        if (config.duplicateShare > 0) {
          const draw = config.draw('duplicate');
          if (deliversAgain(kind, config.duplicateShare, draw)) copies.push(message);
        }
        return true;
      });
      const found = received.length > 0 ? 'messages' : 'empty';
      return { answer: found, received, polled: polled.length };
    },
    delete: (now, { message, receipt }) => {
      settle(now);
      const newest = receipt === message.receipt;
      const timedOut = !newest || now >= message.visibleAt;
      const answer = deleteMessage({ kind, present: !isGone(message), newest, timedOut });
      if (answer === 'deleted') ledger.end(message, 'deleted');
      return answer;
    },
    changeVisibility: (now, { message, receipt }, timeout) => {
      settle(now);
      if (isGone(message)) return 'gone';
      const newest = receipt === message.receipt;
      if (kind === 'fifo' && (!newest || now >= message.visibleAt)) return 'receipt-handle-expired';
      if (!newest) return 'stale';
      const change = changeVisibility({ now, receivedAt: message.receivedAt, timeout });
      if (!change.ok) return 'over-12-hours';
      if (change.invisibleUntil > now) {
        if (message.state !== 'in-flight' && counts.inFlight >= cap) return 'over-limit';
        ledger.hide(message, change.invisibleUntil);
      } else if (message.state === 'in-flight') {
        message.visibleAt = now;
        ledger.reveal(message);
      }
      return 'changed';
    },
    adopt: (now, message) => {
      settle(now);
      return ledger.insert(now, {
        body: message.body,
        group: message.group,
        deduplicationId: kind === 'fifo' ? String(message.id) : '',
        enqueuedAt: deadLetterEnqueuedAt(kind, message.enqueuedAt, now),
        visibleAt: now,
      });
    },
    takeOut: (now) => {
      settle(now);
      const message = shelf.first();
      if (message !== undefined) ledger.end(message, 'redriven');
      return message;
    },
  };
}
