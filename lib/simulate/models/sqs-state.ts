import type { Context } from '../model';
import type { Message, ReceiptHandle, Received } from '../queue/message';
import type { Queue } from '../queue/queue';
import type { Stream } from '../stream';
import type { Micros } from '../time';
import type { SqsSettings } from './sqs-parameters';

/** What a message is about. Copies for other services are entities of their own. */
export type Order = {
  /** Counts the orders from 1; a message sent again is of the same order. */
  readonly order: number;
  /** How the log names the message ("m4"). */
  readonly name: string;
  /** How the picture tells it from its copies in other queues. */
  readonly entity: string;
  readonly isPoison: boolean;
};

/** A queue that consumers poll, and who waits there. */
export type Site = {
  readonly part: string;
  readonly queue: Queue<Order>;
  /** Consumers in a long poll, in the order of their calls. */
  waiting: Consumer[];
  /** It was said that those who wait are blocked by hidden messages of a group. */
  isToldBlocked: boolean;
  /** When the queue is next looked at because of time alone. */
  wakeAt: Micros;
  /** The counts its figure shows, so that only changes are shown. */
  shownVisible: number;
  shownHidden: number;
};

export type Consumer = {
  readonly part: string;
  /** Tells its copy of a message apart in the picture. */
  readonly mark: string;
  readonly pollLine: string;
  readonly deleteLine: string;
  readonly site: Site;
  readonly batch: number;
  readonly wait: Micros;
  isUp: boolean;
  /** Rises with every call and death: what belongs to an older one comes too late. */
  turn: number;
  phase: 'stopped' | 'calling' | 'waiting' | 'pausing' | 'working';
  calledAt: Micros;
  /** What it holds, the message in work first; done with that one when its delete is under way. */
  holds: readonly Received<Order>[];
  isDeleting: boolean;
};

/** Something that befalls a consumer; it comes too late when its turn is over. */
export type ConsumerEvent =
  | {
      readonly kind: 'again-call' | 'call' | 'time-over' | 'answer' | 'extend';
      readonly consumer: Consumer;
      readonly turn: number;
    }
  | {
      readonly kind: 'worked';
      readonly consumer: Consumer;
      readonly turn: number;
      /** The receipt was there already, so there was nothing to do. */
      readonly isKnown: boolean;
    };

export type SqsEvent =
  | ConsumerEvent
  | { readonly kind: 'order' }
  | { readonly kind: 'again'; readonly send: Send }
  | { readonly kind: 'reach'; readonly sends: readonly Send[] }
  | { readonly kind: 'publish'; readonly order: Order }
  | { readonly kind: 'copy'; readonly site: Site; readonly order: Order }
  | {
      readonly kind: 'delete';
      readonly consumer: Consumer;
      readonly turn: number;
      readonly handle: ReceiptHandle<Order>;
    }
  | { readonly kind: 'wake'; readonly site: Site }
  | { readonly kind: 'land'; readonly message: Message<Order> }
  | { readonly kind: 'redrive' };

export type Send = {
  readonly order: Order;
  readonly group: string;
  readonly deduplicationId: string;
};

export type SqsState = {
  readonly settings: SqsSettings;
  readonly main: Site;
  readonly dlq: Site;
  readonly stock: Site;
  readonly email: Site;
  readonly workers: Consumer[];
  readonly subscribers: readonly Consumer[];
  readonly draws: Readonly<Record<'arrivals' | 'service' | 'failure' | 'resend', Stream>>;
  /** The queue's visibility timeout now. */
  visibility: Micros;
  isRepaired: boolean;
  orders: number;
  /** Sends that have reached the queue, and those it answered without storing anything. */
  reached: number;
  swallowed: number;
  published: number;
  /** Copies on their way from the shop over the topic. */
  copiesUnderway: number;
  /** Messages sent back from the dead-letter queue. */
  redrives: number;
  isRedriving: boolean;
  /** How often the work of an order was done, by its number. */
  readonly done: number[];
  /** Finished works, how many of them were the first of their order, and receipts made twice. */
  works: number;
  firstDone: number;
  repeats: number;
  emptyReceives: number;
  /** Largest receive count that was handed out. */
  highestDelivery: number;
  /** Messages in flight by FIFO group, and how many overtook such a one. */
  readonly groupsOut: Map<string, Message<Order>[]>;
  outOfTurn: number;
  stockDone: number;
  emailDone: number;
  /** Last measured values, −1 before the first. */
  readonly measured: Record<
    'visible' | 'inFlight' | 'delayed' | 'deleted' | 'inDlq' | 'age',
    number
  >;
};

export type SqsContext = Context<SqsEvent>;
