import type { Context } from '../model';
import type { BucketScope } from '../rules/bucket-scopes';
import type { TokenBucket } from '../rules/token-bucket';
import {
  quotaPeriodSeconds,
  quotaPeriods,
  type Quota,
  type QuotaMeter,
} from '../rules/usage-quota';
import { milliseconds, toSeconds, type Micros } from '../time';
import { callLineOf, type Client, type Partner } from './api-gateway-settings';

/** Every token bucket: one for each key, one for each method, one for the account. */
export const bucketNames = ['small', 'big', 'books', 'orders', 'account'] as const;
export type BucketName = (typeof bucketNames)[number];

export const scopeOf = {
  small: 'usage-plan',
  big: 'usage-plan',
  books: 'method',
  orders: 'method',
  account: 'account',
} as const satisfies Record<BucketName, BucketScope>;

/** Requests that one client sent at one moment; they share their way until limits part them. */
export type Wave = {
  readonly id: string;
  readonly client: Client;
  /** Value of the header `x-api-key`, or null. */
  readonly key: string | null;
  /** How many are still together: all, then those that passed. */
  count: number;
  arrivedAt: Micros;
  forwardedAt: Micros | null;
  /**
   * Where they are: the gateway decides, looks into the cache, waits for the backend, or has given
   * up waiting.
   */
  phase: 'deciding' | 'caching' | 'waiting' | 'given-up';
  backend: 'away' | 'working' | 'done';
  /** The book that partners ask for. */
  readonly book: number;
};

export type Connection = {
  readonly id: string;
  readonly openedAt: Micros;
  lastTrafficAt: Micros;
  closedAt: Micros | null;
  /** The app sends a message this often; 0 is never. */
  readonly every: Micros;
};

export type Push = {
  readonly id: string;
  readonly connection: Connection;
  readonly bytes: number;
};

export type Gateway = {
  readonly named: Record<string, number>;
  readonly rates: Record<Client, number>;
  /** Raised when a rate changes, so that requests planned at the old rate are not sent. */
  readonly plans: Record<Client, number>;
  readonly keys: Record<Partner, { isValid: boolean; isSent: boolean }>;
  readonly buckets: Record<BucketName, TokenBucket>;
  /** Tokens taken from each bucket so far. */
  readonly paid: Record<BucketName, number>;
  readonly meters: Record<Partner, QuotaMeter>;
  /** Requests counted for each key since the run began, whatever the period. */
  readonly metered: Record<Partner, number>;
  readonly accepted: Record<Client, number>;
  /** Settings the laws ask for: most requests of a key in a period, and the integration timeout. */
  readonly quotaMost: number;
  readonly timeout: Micros;
  /** Time the backend needs for a request that reaches it now. */
  work: Micros;
  /** Seconds at which the answer about a book was kept. */
  readonly kept: Record<string, number>;
  /** All that have arrived and are not done with, in the order of arrival. */
  readonly waves: Wave[];
  readonly counts: {
    arrived: number;
    forbidden: number;
    throttled: number;
    quotaExceeded: number;
    cacheHits: number;
    answered: number;
    timeouts: number;
    backendCalls: number;
    backendDone: number;
    /** Tokens of the account taken by other APIs, and by connections, messages and pushes. */
    others: number;
    sockets: number;
    delivered: number;
    gone: number;
  };
  /** What had been counted when metrics were last reported. */
  reported: { count: number; refused: number; failed: number };
  latency: { total: Micros; integration: Micros };
  readonly connections: Connection[];
  /** Connection IDs the order service has on file. */
  readonly filed: Connection[];
  readonly deliveries: { readonly connection: Connection; readonly at: Micros }[];
  refillDue: boolean;
  /** The status each client got last. */
  readonly got: Partial<Record<Client, number>>;
  lastPartner: Partner | null;
  lastReport: number | null;
  readonly shown: Record<string, string>;
};

export type GatewayEvent =
  | { readonly kind: 'send'; readonly client: Client; readonly plan: number }
  | {
      readonly kind: 'arrive' | 'looked' | 'decide' | 'cached' | 'fetch' | 'hit';
      readonly wave: Wave;
    }
  | { readonly kind: 'hop'; readonly wave: Wave; readonly step: number; readonly back: boolean }
  | { readonly kind: 'worked' | 'timeout'; readonly wave: Wave }
  | { readonly kind: 'got'; readonly client: Client; readonly status: number }
  | { readonly kind: 'new-period' | 'refill' | 'report' }
  | { readonly kind: 'other'; readonly count: number; readonly left: number }
  | { readonly kind: 'connect'; readonly id: string; readonly every: Micros }
  | { readonly kind: 'close-check' | 'keep-alive' | 'goodbye'; readonly connection: Connection }
  | {
      readonly kind: 'message';
      readonly id: string;
      readonly connection: Connection;
      readonly frames: readonly number[];
    }
  | { readonly kind: 'post' | 'deleted'; readonly push: Push };

export type GatewayContext = Context<GatewayEvent>;

/** How long a dot needs on the lines, slow enough to be seen. */
export const callTime: Micros = milliseconds(300);
export const lookTime: Micros = milliseconds(100);

export function nextId(state: Gateway, letter: string): string {
  const count = (state.named[letter] ?? 0) + 1;
  state.named[letter] = count;
  return `${letter}${count}`;
}

/** The quota of each key, or null when the plan has none. */
export function quotaOf({ settings }: Pick<GatewayContext, 'settings'>): Quota | null {
  const limit = settings.number('quota');
  if (limit === 0) return null;
  const chosen = settings.choice('quota-period');
  return {
    limit,
    period: quotaPeriods.find((period) => period === chosen) ?? 'DAY',
    offset: settings.number('quota-offset'),
    overshoot: settings.number('overshoot'),
  };
}

/** Seconds since the first period of the quota began, of which the run sees the end. */
export function quotaClock(quota: Quota, { settings, now }: GatewayContext): number {
  return quotaPeriodSeconds(quota.period) - settings.number('period-left') + toSeconds(now);
}

export function openConnections(state: Gateway): Connection[] {
  return state.connections.filter(({ closedAt }) => closedAt === null);
}

/** The client is told; its figure changes when the answer arrives. */
export function tellClient({ id, client }: Wave, status: number, context: GatewayContext): void {
  const line = callLineOf[client];
  const shape = status === 200 ? 'response' : 'error';
  context.move({ entity: id, line, lasting: callTime, shape, reverse: true });
  context.after(callTime, { kind: 'got', client, status });
}
