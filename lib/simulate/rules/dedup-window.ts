import type { Micros } from '../time';
import { lastMoment, queueLimits } from './queue-limits';
import { requireWhole } from './require-whole';

/**
 * SIM-F02 (deduplication): whether a message sent at `now` with the deduplication id of one that
 * was accepted at `acceptedAt` is a duplicate: less than 300 s later (µs). It is then answered with
 * the first message's id and not delivered, even when the first was deleted meanwhile.
 *
 * @throws Error naming the value when a moment is not whole or `now` lies before `acceptedAt`
 */
export function isDuplicateSend(acceptedAt: Micros, now: Micros): boolean {
  requireWhole('acceptedAt', acceptedAt, 0, lastMoment);
  requireWhole('now', now, acceptedAt, lastMoment);
  return now - acceptedAt < queueLimits.dedupWindow;
}

/**
 * SIM-F02 (deduplication): the key under which deduplication ids are compared: the whole queue, or
 * each message group for itself. Keys of the two scopes do not compare with each other.
 */
export function dedupKey(
  scope: 'queue' | 'message-group',
  group: string,
  deduplicationId: string,
): string {
  return scope === 'queue' ? deduplicationId : JSON.stringify([group, deduplicationId]);
}
