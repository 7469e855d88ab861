import type { Micros } from '../time';
import { lastMoment, queueLimits, type QueueKind } from './queue-limits';
import { requireWhole } from './require-whole';

/**
 * SIM-Q10: whether a queue with `inFlight` messages in flight serves one more receive. At the cap a
 * short poll of a standard queue is refused with OverLimit; a long poll, and any poll of a FIFO
 * queue, only finds nothing.
 *
 * @throws Error naming the value when a count is not whole, the cap is below 1, or the wait is
 *   outside 0–20 s
 */
export function inFlightAnswer(receive: {
  readonly kind: QueueKind;
  readonly wait: Micros;
  readonly inFlight: number;
  readonly cap: number;
}): 'serve' | 'over-limit' | 'empty' {
  requireWhole('wait', receive.wait, queueLimits.wait.min, queueLimits.wait.max);
  requireWhole('inFlight', receive.inFlight, 0, lastMoment);
  requireWhole('cap', receive.cap, 1, queueLimits.inFlight);
  if (receive.inFlight < receive.cap) return 'serve';
  return receive.kind === 'standard' && receive.wait === 0 ? 'over-limit' : 'empty';
}
