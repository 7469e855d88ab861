import type { QueueKind } from '../rules/queue-limits';
import type { Micros } from '../time';
import type { Message } from './message';
import type { Queue } from './queue';

/** How a queue is made. Times in whole µs, within the limits of `queueLimits`. */
export type QueueConfig<Body> = {
  readonly kind: QueueKind;
  readonly visibility: Micros;
  readonly retention: Micros;
  readonly delay: Micros;
  /** Redrive policy: after so many receives the next one moves the message to the other queue. */
  readonly deadLetter?: { readonly queue: Queue<Body>; readonly maxReceiveCount: number };
  /** Largest number of messages in flight (SIM-Q10). */
  readonly inFlightCap: number;
  /** Servers the messages of a standard queue are spread over, and how many a short poll asks. */
  readonly shards: number;
  readonly sample: number;
  readonly dedupScope: 'queue' | 'message-group';
  /** Chances (0…1) of a second copy and of a swap in a standard queue. */
  readonly duplicateShare: number;
  readonly swapShare: number;
  /** A draw of at least 0 and below 1 for each purpose. */
  readonly draw: (purpose: 'shard' | 'poll' | 'order' | 'duplicate') => number;
  /** Told what happens by itself or on the side. */
  readonly notice?: Partial<QueueNotice<Body>>;
};

export type QueueNotice<Body> = {
  /** A delay or a visibility timeout is over. */
  visible(message: Message<Body>, was: 'delayed' | 'in-flight'): void;
  /** Its retention is over. */
  expired(message: Message<Body>, was: 'delayed' | 'visible' | 'in-flight'): void;
  /** A receive counted too many: `moved` is the message as it stands in the dead-letter queue. */
  deadLettered(message: Message<Body>, moved: Message<Body>): void;
};

/** How many messages stand where, and what became of the others. */
export type QueueCounts = {
  delayed: number;
  visible: number;
  inFlight: number;
  /** Accepted by send, or moved here from another queue. */
  accepted: number;
  deleted: number;
  expired: number;
  deadLettered: number;
  /** Taken out for a redrive. */
  redriven: number;
};
