import type { Micros } from '../time';
import { lastMoment, queueLimits, type QueueKind } from './queue-limits';
import { requireWhole } from './require-whole';

/**
 * SIM-Q01: when a message sent at `now` first becomes visible (µs). On a standard queue a message's
 * own timer wins over the queue's delay; a FIFO queue has the delay of the queue only.
 *
 * @throws Error naming the value when a delay is outside 0–900 s, or a FIFO message brings its own
 */
export function firstVisibleAt(send: {
  readonly kind: QueueKind;
  readonly now: Micros;
  readonly queueDelay: Micros;
  readonly messageDelay?: Micros | undefined;
}): Micros {
  const { min, max } = queueLimits.delay;
  requireWhole('now', send.now, 0, lastMoment);
  requireWhole('queueDelay', send.queueDelay, min, max);
  if (send.messageDelay === undefined) return send.now + send.queueDelay;
  requireWhole('messageDelay', send.messageDelay, min, max);
  if (send.kind === 'fifo') {
    throw new Error(
      `messageDelay is ${send.messageDelay} on a FIFO queue. Set the delay of the whole queue instead.`,
    );
  }
  return send.now + send.messageDelay;
}
