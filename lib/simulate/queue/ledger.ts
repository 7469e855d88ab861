import { expiresAt } from '../rules/message-retention';
import type { Micros } from '../time';
import type { Message } from './message';
import type { QueueConfig, QueueCounts } from './queue-config';
import type { Shelf } from './shelf';
import { openTimers } from './timers';

type Fresh<Body> = Pick<
  Message<Body>,
  'body' | 'group' | 'deduplicationId' | 'enqueuedAt' | 'visibleAt'
>;

/** Keeps the state of every message in step with shelf, timers and counts. */
export type Ledger<Body> = {
  readonly counts: QueueCounts;
  /** The id of the next message. */
  readonly nextId: number;
  insert(now: Micros, fresh: Fresh<Body>): Message<Body>;
  hide(message: Message<Body>, until: Micros): void;
  /** Makes a hidden message visible. */
  reveal(message: Message<Body>): void;
  /** Takes the message out of the queue and counts why. */
  end(message: Message<Body>, why: 'deleted' | 'expired' | 'deadLettered' | 'redriven'): void;
  settle(now: Micros): void;
  nextDue(): Micros;
  oldest(): Message<Body> | undefined;
};

const endStates = {
  deleted: 'deleted',
  redriven: 'deleted',
  expired: 'expired',
  deadLettered: 'dead-lettered',
} as const;

/** Opens the ledger of an empty queue that keeps its messages on `shelf`. */
export function openLedger<Body>(config: QueueConfig<Body>, shelf: Shelf<Body>): Ledger<Body> {
  const timers = openTimers<Body>();
  const counts: QueueCounts = {
    delayed: 0,
    visible: 0,
    inFlight: 0,
    accepted: 0,
    deleted: 0,
    expired: 0,
    deadLettered: 0,
    redriven: 0,
  };
  let nextId = 1;

  const enter = (message: Message<Body>, state: 'delayed' | 'visible' | 'in-flight') => {
    message.state = state;
    counts[state === 'in-flight' ? 'inFlight' : state] += 1;
  };
  const leave = ({ state }: Message<Body>) => {
    if (state === 'delayed' || state === 'visible') counts[state] -= 1;
    else counts.inFlight -= 1;
  };
  const reveal = (message: Message<Body>) => {
    leave(message);
    enter(message, 'visible');
    shelf.show(message);
  };
  const end: Ledger<Body>['end'] = (message, why) => {
    leave(message);
    message.state = endStates[why];
    counts[why] += 1;
    shelf.remove(message);
  };

  return {
    counts,
    get nextId() {
      return nextId;
    },
    insert: (now, fresh) => {
      const message: Message<Body> = {
        id: nextId,
        body: fresh.body,
        group: fresh.group,
        deduplicationId: fresh.deduplicationId,
        enqueuedAt: fresh.enqueuedAt,
        expiresAt: expiresAt(fresh.enqueuedAt, config.retention),
        shard: config.kind === 'fifo' ? 0 : Math.floor(config.draw('shard') * config.shards),
        state: 'visible',
        visibleAt: fresh.visibleAt,
        receivedAt: 0,
        receiveCount: 0,
        receipt: 0,
        shelved: false,
        before: undefined,
        after: undefined,
      };
      nextId += 1;
      counts.accepted += 1;
      enter(message, message.visibleAt > now ? 'delayed' : 'visible');
      shelf.add(message);
      timers.keep(message, counts.delayed + counts.visible + counts.inFlight);
      if (message.state === 'delayed') timers.hide(message, counts.inFlight + counts.delayed);
      return message;
    },
    hide: (message, until) => {
      message.visibleAt = until;
      if (message.state !== 'in-flight') {
        leave(message);
        enter(message, 'in-flight');
      }
      timers.hide(message, counts.inFlight + counts.delayed);
    },
    reveal,
    end,
    nextDue: () => timers.nextDue(),
    oldest: () => timers.oldest(),
    settle: (now) => {
      for (let due = timers.takeDue(now); due !== undefined; due = timers.takeDue(now)) {
        const was = due.state;
        if (was !== 'delayed' && was !== 'visible' && was !== 'in-flight') continue;
        // A hidden message whose timeout ends first would have come up for that.
        if (was === 'visible' || due.expiresAt <= due.visibleAt) {
          end(due, 'expired');
          config.notice?.expired?.(due, was);
        } else {
          reveal(due);
          config.notice?.visible?.(due, was);
        }
      }
    },
  };
}
