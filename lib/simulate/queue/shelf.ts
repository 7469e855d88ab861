import type { Message } from './message';

/**
 * Where a queue keeps its messages and from where it takes what can be received: by shard on a
 * standard queue, by group on a FIFO queue.
 */
export type Shelf<Body> = {
  /** A message was accepted, visible or not. */
  add(message: Message<Body>): void;
  /** A message of the shelf has become visible. */
  show(message: Message<Body>): void;
  /** A message has left the queue. */
  remove(message: Message<Body>): void;
  /** The message a long poll would get first; it stays where it is. */
  first(): Message<Body> | undefined;
  /**
   * Offers receivable messages one after the other until `limit` were taken. `take` hides the
   * message and answers true, or removes it from the queue and answers false.
   */
  offer(shards: readonly number[], limit: number, take: (message: Message<Body>) => boolean): void;
};
