import type { MessageState } from '../rules/message-state';
import type { Micros } from '../time';

/** A message in a queue. The queue changes it; everybody else only reads. */
export type Message<Body> = {
  /** Unique within its queue and rising in the order of sending. */
  readonly id: number;
  readonly body: Body;
  readonly group: string;
  /** Deduplication id of a FIFO message; empty on a standard queue. */
  readonly deduplicationId: string;
  /** From when its retention counts. */
  readonly enqueuedAt: Micros;
  readonly expiresAt: Micros;
  readonly shard: number;
  state: MessageState;
  /** When it can next be received. */
  visibleAt: Micros;
  /** When it was last received. */
  receivedAt: Micros;
  receiveCount: number;
  /** Number of the newest receipt; 0 before the first receive. */
  receipt: number;
  /** Stands in the heap of its shard, perhaps no longer rightly. */
  shelved: boolean;
  /** Its neighbours in its FIFO group. */
  before: Message<Body> | undefined;
  after: Message<Body> | undefined;
};

/** Stands for one receive of one message. */
export type ReceiptHandle<Body> = { readonly message: Message<Body>; readonly receipt: number };

/** What a receive hands out. */
export type Received<Body> = {
  readonly message: Message<Body>;
  readonly handle: ReceiptHandle<Body>;
  readonly receiveCount: number;
  /** Handed out again although it is in flight or deleted (SIM-Q06). */
  readonly copy: boolean;
};

/** Whether the message has left its queue, by whatever way. */
export function isGone(message: Message<unknown>): boolean {
  const { state } = message;
  return state === 'deleted' || state === 'dead-lettered' || state === 'expired';
}
