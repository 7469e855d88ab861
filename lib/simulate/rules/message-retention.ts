import type { Micros } from '../time';
import { lastMoment, queueLimits, type QueueKind } from './queue-limits';
import { requireWhole } from './require-whole';

/**
 * SIM-Q09: when a message vanishes (µs): its retention counts from its enqueue time and takes no
 * notice of visibility.
 *
 * @throws Error naming the value when the retention is outside 60 s–14 days
 */
export function expiresAt(enqueuedAt: Micros, retention: Micros): Micros {
  requireWhole('enqueuedAt', enqueuedAt, 0, lastMoment);
  requireWhole('retention', retention, queueLimits.retention.min, queueLimits.retention.max);
  return enqueuedAt + retention;
}

/**
 * SIM-Q09: the enqueue time a message has in the dead-letter queue (µs): a standard queue keeps the
 * original one, so that its clock runs on; a FIFO queue starts it anew with the move.
 *
 * @throws Error naming the value when a moment is not whole or the move lies before the enqueueing
 */
export function deadLetterEnqueuedAt(kind: QueueKind, enqueuedAt: Micros, movedAt: Micros): Micros {
  requireWhole('enqueuedAt', enqueuedAt, 0, lastMoment);
  requireWhole('movedAt', movedAt, enqueuedAt, lastMoment);
  return kind === 'standard' ? enqueuedAt : movedAt;
}
