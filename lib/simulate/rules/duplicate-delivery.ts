import type { QueueKind } from './queue-limits';

/**
 * SIM-Q06: whether a copy of a just received message will be handed out again, while the message is
 * in flight or after its deletion. Only standard queues do this; `draw` (0 ≤ draw < 1) decides
 * against the chance `share` (0…1), which is 0 unless the duplicates are switched on.
 *
 * @throws Error naming the value when the draw or the share is outside its range
 */
export function deliversAgain(kind: QueueKind, share: number, draw: number): boolean {
  if (!(share >= 0 && share <= 1)) throw new Error(`share is ${share}. Give a number from 0 to 1.`);
  if (!(draw >= 0 && draw < 1)) {
    throw new Error(`draw is ${draw}. Give a number of at least 0 and below 1.`);
  }
  return kind === 'standard' && draw < share;
}
