import type { Micros } from '../time';
import { lastMoment } from './queue-limits';
import { requireWhole } from './require-whole';

/** Where a message can stand. The last three are ends: nothing follows them in this queue. */
export type MessageState =
  | 'delayed'
  | 'visible'
  | 'in-flight'
  | 'deleted'
  | 'dead-lettered'
  | 'expired';

const following: Readonly<Record<MessageState, readonly MessageState[]>> = {
  delayed: ['visible', 'expired'],
  visible: ['in-flight', 'deleted', 'dead-lettered', 'expired'],
  'in-flight': ['visible', 'deleted', 'dead-lettered', 'expired'],
  deleted: [],
  'dead-lettered': [],
  expired: [],
};

/**
 * SIM-Q01: the states a message can go to from `state`. A visible message can be deleted because a
 * late delete with the newest handle still works on a standard queue; an in-flight one can be
 * dead-lettered because its timeout may end in the very receive that counts too many.
 */
export function statesAfter(state: MessageState): readonly MessageState[] {
  return following[state];
}

/**
 * SIM-Q01: how a message that was neither deleted nor moved stands at `now`. Hidden ends at
 * `visibleAt` itself; at `expiresAt` the message is gone, hidden or not. All moments in whole µs.
 *
 * @throws Error naming the value when a moment is not a whole number of at least 0
 */
export function messageState(message: {
  readonly now: Micros;
  /** When it can next be received: the end of its delay or of its visibility timeout. */
  readonly visibleAt: Micros;
  readonly expiresAt: Micros;
  /** How often it was received so far. */
  readonly receiveCount: number;
}): 'delayed' | 'visible' | 'in-flight' | 'expired' {
  requireWhole('now', message.now, 0, lastMoment);
  requireWhole('visibleAt', message.visibleAt, 0, lastMoment);
  requireWhole('expiresAt', message.expiresAt, 0, lastMoment);
  requireWhole('receiveCount', message.receiveCount, 0, lastMoment);
  if (message.now >= message.expiresAt) return 'expired';
  if (message.now >= message.visibleAt) return 'visible';
  return message.receiveCount === 0 ? 'delayed' : 'in-flight';
}
