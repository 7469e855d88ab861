import type { Micros } from '../time';
import { KeyedHeap } from './keyed-heap';
import { isGone, type Message } from './message';

/** What time alone will do to the messages of a queue. */
export type Timers<Body> = {
  /** The message expires at its `expiresAt`; `living` messages are in the queue. */
  keep(message: Message<Body>, living: number): void;
  /** The message becomes visible at its `visibleAt`; `hidden` messages are hidden. */
  hide(message: Message<Body>, hidden: number): void;
  /** Takes the next message that is due at `now`: to expire, or else to become visible. */
  takeDue(now: Micros): Message<Body> | undefined;
  /** The moment of the next due message; Infinity when there is none. */
  nextDue(): Micros;
  /** The message that expires first: the oldest, because one retention holds for all. */
  oldest(): Message<Body> | undefined;
};

/** How many outdated entries a heap may hold beyond as many as there are valid ones. */
const slack = 64;

/**
 * Opens the timers of an empty queue. Entries are not taken out when a message is deleted or hidden
 * anew: outdated ones are skipped when they come up, and swept when they outnumber the others.
 */
export function openTimers<Body>(): Timers<Body> {
  const expiries = new KeyedHeap<Message<Body>>();
  const ends = new KeyedHeap<Message<Body>>();
  const isCurrent = (message: Message<Body>, at: Micros) =>
    (message.state === 'in-flight' || message.state === 'delayed') && message.visibleAt === at;

  const dropOutdated = () => {
    while (expiries.top !== undefined && isGone(expiries.top)) expiries.pop();
    while (ends.top !== undefined && !isCurrent(ends.top, ends.topKey)) ends.pop();
  };

  return {
    keep: (message, living) => {
      expiries.push(message.expiresAt, message);
      if (expiries.size > 2 * living + slack) expiries.compact((entry) => !isGone(entry));
    },
    hide: (message, hidden) => {
      ends.push(message.visibleAt, message);
      if (ends.size > 2 * hidden + slack) ends.compact(isCurrent);
    },
    takeDue: (now) => {
      if (expiries.topKey > now && ends.topKey > now) return undefined;
      dropOutdated();
      const first = expiries.topKey <= ends.topKey ? expiries : ends;
      return first.topKey <= now ? first.pop() : undefined;
    },
    oldest: () => {
      dropOutdated();
      return expiries.top;
    },
    nextDue: () => {
      dropOutdated();
      return Math.min(expiries.topKey, ends.topKey);
    },
  };
}
