import { requireWhole } from './require-whole';

/** A year as the arithmetic of availability counts it: 365 days. */
const minutesPerYear = 525_600;

const most = 1_000_000;

/**
 * C07: availability from mean times: the share of time in which a part works,
 * `between / (between + repair)`.
 *
 * @param between mean time a part works until it fails (MTBF), at least 0, in any unit
 * @param repair mean time until it works again (MTTR), at least 0, in the same unit
 * @throws Error naming the value when one is negative or not finite, or both are 0
 */
export function availabilityFromTimes(between: number, repair: number): number {
  requireLength('between', between);
  requireLength('repair', repair);
  if (between === 0 && repair === 0) {
    throw new Error('between and repair are both 0. Give one of them a length.');
  }
  return between / (between + repair);
}

/**
 * C07: availability of a request that needs every one of several independent parts: their product.
 * A request that needs nothing is always answered (1).
 *
 * @param availabilities shares from 0 to 1
 * @throws Error naming the value when a share is outside 0…1
 */
export function seriesAvailability(availabilities: readonly number[]): number {
  let product = 1;
  for (const share of availabilities) product *= requireShare('availability', share);
  return product;
}

/**
 * C07: availability of `copies` identical, independent parts of which any one is enough:
 * 1 − (1 − a)ⁿ. No copies are never available (0). It says nothing about what copies share: a bug,
 * or a database behind them.
 *
 * @param availability share of one copy, from 0 to 1
 * @param copies a whole number of at least 0
 * @throws Error naming the value when one is outside its range
 */
export function parallelAvailability(availability: number, copies: number): number {
  const down = 1 - requireShare('availability', availability);
  requireWhole('copies', copies, 0, most);
  let allDown = 1;
  for (let copy = 0; copy < copies; copy += 1) allDown *= down;
  return 1 - allDown;
}

/**
 * C07: availability of `copies` identical, independent parts of which at least `needed` must work:
 * the sum of C(n, i) aⁱ (1 − a)ⁿ⁻ⁱ for i from k to n.
 *
 * @param needed k, a whole number from 0 to `copies`
 * @param copies n, a whole number from 0 to 10,000
 * @param availability share of one copy, from 0 to 1
 * @throws Error naming the value when one is outside its range
 */
export function kOfNAvailability(needed: number, copies: number, availability: number): number {
  requireWhole('copies', copies, 0, 10_000);
  requireWhole('needed', needed, 0, copies);
  const up = requireShare('availability', availability);
  // Copy by copy: chances[i] is the chance that exactly i of those looked at so far work.
  let chances = [1];
  for (let copy = 0; copy < copies; copy += 1) {
    chances = Array.from(
      { length: copy + 2 },
      (_, working) => (chances[working] ?? 0) * (1 - up) + (chances[working - 1] ?? 0) * up,
    );
  }
  return chances.slice(needed).reduce((sum, chance) => sum + chance, 0);
}

/**
 * C07: minutes of a year (525,600) in which something with this availability does not work.
 *
 * @param availability share from 0 to 1
 * @throws Error naming the value when it is outside 0…1
 */
export function downtimeMinutesPerYear(availability: number): number {
  return (1 - requireShare('availability', availability)) * minutesPerYear;
}

function requireShare(name: string, value: number): number {
  if (value >= 0 && value <= 1) return value;
  throw new Error(`${name} is ${value}. Give a share from 0 to 1.`);
}

function requireLength(name: string, value: number): void {
  if (Number.isFinite(value) && value >= 0) return;
  throw new Error(`${name} is ${value}. Give a length of time of at least 0.`);
}
