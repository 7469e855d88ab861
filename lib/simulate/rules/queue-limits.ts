import { microsPerSecond, type Micros } from '../time';

/** The two kinds of queue; the kind is fixed when the queue is made. */
export type QueueKind = 'standard' | 'fifo';

const hour: Micros = 3600 * microsPerSecond;
const day: Micros = 24 * hour;

/** What Amazon SQS allows; times in microseconds. Smallest, default and largest where it has them. */
export const queueLimits = {
  /** Messages in one send, receive or delete call. */
  batch: { min: 1, max: 10 },
  visibility: { min: 0, default: 30 * microsPerSecond, max: 12 * hour },
  retention: { min: 60 * microsPerSecond, default: 4 * day, max: 14 * day },
  delay: { min: 0, default: 0, max: 900 * microsPerSecond },
  wait: { min: 0, default: 0, max: 20 * microsPerSecond },
  maxReceiveCount: { min: 1, default: 10, max: 1000 },
  inFlight: 120_000,
  dedupWindow: 300 * microsPerSecond,
} as const;

/** The largest moment a run can speak of: far beyond any retention. */
export const lastMoment: Micros = Number.MAX_SAFE_INTEGER;
