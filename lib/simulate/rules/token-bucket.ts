import { microsPerSecond, seconds, type Micros } from '../time';
import { requireWhole } from './require-whole';

/**
 * A token bucket: `rate` tokens a second flow in, `burst` is how many it holds. Its level is kept
 * in whole billionths of a token and its moment in whole microseconds, so nothing is ever rounded.
 */
export type TokenBucket = {
  /** Tokens a second, in steps of 0.001. */
  readonly rate: number;
  /** Whole tokens. */
  readonly burst: number;
  /** Billionths of a token at the moment `at`. */
  readonly level: number;
  readonly at: Micros;
};

const nanosPerToken = 1_000_000_000;
const mostBurst = 9_000_000;
const mostRate = 1_000_000;
/** Seconds: what lies beyond is not a moment of any run, and not exact to the microsecond. */
const lastSecond = 1e9;

/**
 * SIM-G01: a bucket at moment 0; it starts full.
 *
 * @param limits `rate` in requests a second (0 or more, in steps of 0.001), `burst` in whole requests
 * @throws Error naming the value when a limit is not of this kind
 */
export function openBucket(limits: { readonly rate: number; readonly burst: number }): TokenBucket {
  const { rate, burst } = limits;
  requireWhole('burst', burst, 0, mostBurst);
  requireNanosPerMicro(rate);
  return { rate, burst, level: burst * nanosPerToken, at: 0 };
}

/**
 * SIM-G01: the bucket at a later moment: min(burst, tokens + rate × time), nothing taken.
 *
 * @param atSeconds seconds since the bucket was opened, read to the microsecond
 * @throws Error naming the value when the bucket is broken, or the moment lies before its last one
 */
export function refillBucket(bucket: TokenBucket, atSeconds: number): TokenBucket {
  const capacity = requireWhole('burst', bucket.burst, 0, mostBurst) * nanosPerToken;
  requireWhole('level', bucket.level, 0, capacity);
  const perMicro = requireNanosPerMicro(bucket.rate);
  const at = requireLater(atSeconds, bucket.at);
  const passed = at - bucket.at;
  // A product too large to be exact is larger than any capacity, so the comparison is right anyway.
  const isFull = passed * perMicro >= capacity - bucket.level;
  const level = isFull ? capacity : bucket.level + passed * perMicro;
  return { ...bucket, level, at };
}

/** SIM-G01: tokens in the bucket at a moment, with their fraction; a request needs a whole one. */
export function tokensAt(bucket: TokenBucket, atSeconds: number): number {
  return refillBucket(bucket, atSeconds).level / nanosPerToken;
}

/** SIM-G01: how many requests the bucket lets through at a moment. */
export function wholeTokensAt(bucket: TokenBucket, atSeconds: number): number {
  return Math.floor(refillBucket(bucket, atSeconds).level / nanosPerToken);
}

/**
 * SIM-G01: `count` requests that come at one moment. Each takes one token and passes; those that
 * find less than one token are refused with 429 and take nothing.
 *
 * @param atSeconds seconds since the bucket was opened, read to the microsecond
 * @param count whole number of requests, 0 or more
 * @returns the bucket afterwards, and how many passed and were refused
 * @throws Error naming the value when a number is of the wrong kind, or the moment lies in the past
 */
export function takeToken(
  bucket: TokenBucket,
  atSeconds: number,
  count = 1,
): { readonly bucket: TokenBucket; readonly passed: number; readonly refused: number } {
  requireWhole('count', count, 0, Number.MAX_SAFE_INTEGER);
  const filled = refillBucket(bucket, atSeconds);
  const passed = Math.min(count, Math.floor(filled.level / nanosPerToken));
  const level = filled.level - passed * nanosPerToken;
  return { bucket: { ...filled, level }, passed, refused: count - passed };
}

/** One token a second is a thousand billionths a microsecond. */
function requireNanosPerMicro(rate: number): number {
  const perMicro = Math.round(rate * 1000);
  const isStep = Number.isFinite(rate) && Math.abs(rate * 1000 - perMicro) < 1e-6;
  if (isStep && rate >= 0 && rate <= mostRate) return perMicro;
  throw new Error(`rate is ${rate}. Give a number from 0 to ${mostRate} in steps of 0.001.`);
}

function requireLater(atSeconds: number, from: Micros): Micros {
  const at = seconds(atSeconds);
  if (Number.isFinite(atSeconds) && at >= from && at <= lastSecond * microsPerSecond) return at;
  throw new Error(
    `atSeconds is ${atSeconds}. Give a number of seconds of at least ${from / microsPerSecond}.`,
  );
}
