import { requireWhole } from './require-whole';

export const quotaPeriods = ['DAY', 'WEEK', 'MONTH'] as const;
export type QuotaPeriod = (typeof quotaPeriods)[number];

/** Requests a key may make in each period of its usage plan. */
export type Quota = {
  readonly limit: number;
  readonly period: QuotaPeriod;
  /** Requests taken off the limit in the first period only; default 0. */
  readonly offset?: number;
  /** Requests it lets slip beyond the limit in each period, because it is best effort; default 0. */
  readonly overshoot?: number;
};

/** What a key has used: the number of the period (0 is the first) and the requests counted in it. */
export type QuotaMeter = { readonly period: number; readonly used: number };

/** SIM-G03: the meter of a key that has not called yet. */
export const freshMeter: QuotaMeter = { period: 0, used: 0 };

const daySeconds = 86_400;
const most = Number.MAX_SAFE_INTEGER;

/**
 * SIM-G03: seconds in a period. The length of a month is given in days, because months differ.
 *
 * @throws Error naming the value when the period is unknown or the days are not 28 to 31
 */
export function quotaPeriodSeconds(period: QuotaPeriod, monthDays = 30): number {
  requireWhole('monthDays', monthDays, 28, 31);
  switch (period) {
    case 'DAY':
      return daySeconds;
    case 'WEEK':
      return 7 * daySeconds;
    case 'MONTH':
      return monthDays * daySeconds;
    default:
      throw new Error(`period is "${String(period)}". Write one of ${quotaPeriods.join(', ')}.`);
  }
}

/**
 * SIM-G03: the number of the period at a moment; 0 is the first.
 *
 * @param atSeconds seconds since the first period began
 * @throws Error naming the value when the moment is not a number of at least 0
 */
export function quotaPeriodAt(period: QuotaPeriod, atSeconds: number, monthDays = 30): number {
  if (!(Number.isFinite(atSeconds) && atSeconds >= 0)) {
    throw new Error(`atSeconds is ${atSeconds}. Give a number of seconds of at least 0.`);
  }
  return Math.floor(atSeconds / quotaPeriodSeconds(period, monthDays));
}

/**
 * SIM-G03: requests the quota means to allow in a period: the limit, less the offset in the first.
 *
 * @throws Error naming the value when a number is not whole, or the offset exceeds the limit
 */
export function quotaLimit({ limit, offset = 0 }: Quota, periodNumber: number): number {
  requireWhole('limit', limit, 0, most);
  requireWhole('offset', offset, 0, limit);
  requireWhole('periodNumber', periodNumber, 0, most);
  return periodNumber === 0 ? limit - offset : limit;
}

/**
 * SIM-G03: `count` requests of one key at a moment. They count from 0 again when a period begins;
 * what exceeds the quota is refused with 429 (QUOTA_EXCEEDED) until the next period, and is not
 * counted.
 *
 * @param meter what the key had used before; `freshMeter` at first
 * @param atSeconds seconds since the first period began
 * @param count whole number of requests, 0 or more
 * @returns the meter afterwards, how many passed and were refused, and how many may still pass
 * @throws Error naming the value when a number is of the wrong kind, or the moment lies in a period
 *   before that of the meter
 */
export function takeQuota(
  quota: Quota,
  meter: QuotaMeter,
  atSeconds: number,
  count = 1,
): {
  readonly meter: QuotaMeter;
  readonly passed: number;
  readonly refused: number;
  readonly left: number;
} {
  const { overshoot = 0 } = quota;
  requireWhole('overshoot', overshoot, 0, most);
  requireWhole('used', meter.used, 0, most);
  requireWhole('count', count, 0, most);
  const period = quotaPeriodAt(quota.period, atSeconds);
  if (period < requireWhole('period', meter.period, 0, most)) {
    throw new Error(
      `atSeconds is ${atSeconds}, in period ${period}. Give a moment in period ${meter.period} of the meter or later.`,
    );
  }
  const used = period === meter.period ? meter.used : 0;
  const room = Math.max(0, quotaLimit(quota, period) + overshoot - used);
  const passed = Math.min(count, room);
  return {
    meter: { period, used: used + passed },
    passed,
    refused: count - passed,
    left: room - passed,
  };
}
