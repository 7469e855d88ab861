import type { Micros } from '../time';
import { lastMoment, queueLimits } from './queue-limits';
import { requireWhole } from './require-whole';

/**
 * SIM-Q02: what one receive does to a message: it is counted, and hidden until `now` plus the
 * timeout of the call, or else of the queue (µs). A timeout of 0 leaves it visible.
 *
 * @throws Error naming the value when a timeout is outside 0–12 h or a moment or count is not whole
 */
export function receiveMessage(receive: {
  readonly now: Micros;
  readonly receiveCount: number;
  readonly queueVisibility: Micros;
  readonly callVisibility?: Micros | undefined;
}): { readonly receiveCount: number; readonly invisibleUntil: Micros } {
  const { min, max } = queueLimits.visibility;
  requireWhole('now', receive.now, 0, lastMoment);
  requireWhole('receiveCount', receive.receiveCount, 0, lastMoment);
  requireWhole('queueVisibility', receive.queueVisibility, min, max);
  const timeout = receive.callVisibility ?? receive.queueVisibility;
  requireWhole('callVisibility', timeout, min, max);
  return { receiveCount: receive.receiveCount + 1, invisibleUntil: receive.now + timeout };
}

/**
 * SIM-Q02: how many messages one call may bring.
 *
 * @throws Error naming the value when it is not a whole number from 1 to 10
 */
export function batchLimit(asked: number): number {
  return requireWhole('MaxNumberOfMessages', asked, queueLimits.batch.min, queueLimits.batch.max);
}
