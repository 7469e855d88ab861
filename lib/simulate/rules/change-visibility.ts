import type { Micros } from '../time';
import { lastMoment, queueLimits } from './queue-limits';
import { requireWhole } from './require-whole';

/**
 * SIM-Q08: what ChangeMessageVisibility does: from the call on the message is hidden for `timeout`
 * more (µs), 0 releasing it at once. All together a receive may hide it for 12 h, counted from
 * `receivedAt`; more is an error. The next receive starts from the queue's timeout again, because
 * this value is not an input of `receiveMessage`.
 *
 * @throws Error naming the value when the timeout is outside 0–12 h or a moment is not whole
 */
export function changeVisibility(change: {
  readonly now: Micros;
  readonly receivedAt: Micros;
  readonly timeout: Micros;
}): { readonly ok: true; readonly invisibleUntil: Micros } | { readonly ok: false } {
  const { min, max } = queueLimits.visibility;
  requireWhole('now', change.now, 0, lastMoment);
  requireWhole('receivedAt', change.receivedAt, 0, change.now);
  requireWhole('timeout', change.timeout, min, max);
  if (change.now - change.receivedAt + change.timeout > max) return { ok: false };
  return { ok: true, invisibleUntil: change.now + change.timeout };
}
