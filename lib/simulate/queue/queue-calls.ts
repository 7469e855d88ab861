import type { deleteMessage } from '../rules/delete-message';
import type { refuseSend } from '../rules/send-message';
import type { Micros } from '../time';
import type { Message, Received } from './message';

/** What a producer sends; the delay is the message's own (standard queues only). */
export type SendRequest<Body> = {
  readonly body: Body;
  readonly group?: string;
  readonly deduplicationId?: string;
  readonly delay?: Micros;
};

export type SendAnswer<Body> =
  | { readonly answer: 'accepted'; readonly message: Message<Body> }
  /** Accepted and not delivered: the id is that of the first message. */
  | { readonly answer: 'duplicate'; readonly id: number }
  | { readonly answer: 'refused'; readonly reason: NonNullable<ReturnType<typeof refuseSend>> };

/** At most `limit` messages; `wait` 0 is a short poll; `visibility` overrides the queue's timeout. */
export type ReceiveRequest = {
  readonly limit: number;
  readonly wait: Micros;
  readonly visibility?: Micros;
};

export type ReceiveAnswer<Body> = {
  readonly answer: 'messages' | 'empty' | 'over-limit';
  readonly received: readonly Received<Body>[];
  /** How many shards were looked at. */
  readonly polled: number;
};

export type DeleteAnswer = ReturnType<typeof deleteMessage>;

/** `stale`: an older handle, nothing changes. `gone`: the message is not there any more. */
export type ChangeAnswer =
  | 'changed'
  | 'stale'
  | 'gone'
  | 'over-12-hours'
  | 'over-limit'
  | 'receipt-handle-expired';
