import { lastMoment, queueLimits } from './queue-limits';
import { requireWhole } from './require-whole';

/**
 * SIM-Q03: what the next receive of a message does that was received `receiveCount` times so far.
 * It counts first and compares then: a count over `maxReceiveCount` sends the message to the DLQ
 * instead of the consumer, so the receive number `maxReceiveCount` still delivers. Without a
 * redrive policy (`null`) it always delivers.
 *
 * @throws Error naming the value when the count is negative or `maxReceiveCount` is outside 1–1,000
 */
export function deadLetterMove(
  receiveCount: number,
  maxReceiveCount: number | null,
): 'deliver' | 'dead-letter' {
  requireWhole('receiveCount', receiveCount, 0, lastMoment);
  if (maxReceiveCount === null) return 'deliver';
  const { min, max } = queueLimits.maxReceiveCount;
  requireWhole('maxReceiveCount', maxReceiveCount, min, max);
  return receiveCount + 1 > maxReceiveCount ? 'dead-letter' : 'deliver';
}
