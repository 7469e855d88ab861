import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  availabilityFromTimes,
  downtimeMinutesPerYear,
  kOfNAvailability,
  parallelAvailability,
  seriesAvailability,
} from './availability';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const few = fc.integer({ min: 1, max: 12 });
const times = (count: number, value: number) => Array.from({ length: count }, () => value);

test.each([
  ['one instance of 99 %', 0.99, 0.99, 5256, 0],
  ['2 replicas of 99 %', parallelAvailability(0.99, 2), 0.9999, 52.6, 1],
  ['3 replicas of 99 %', parallelAvailability(0.99, 3), 0.999999, 0.5, 1],
  ['a monolith of 5 modules of 99.9 %', seriesAvailability(times(5, 0.999)), 0.99501, 2623, 0],
  ['3 services of 99.9 %, all needed', seriesAvailability(times(3, 0.999)), 0.997003, 1575, 0],
  [
    'the same and 2 hops of 99.99 %',
    seriesAvailability([...times(3, 0.999), ...times(2, 0.9999)]),
    0.996804,
    1680,
    0,
  ],
  ['99.99 % with two hard dependencies', seriesAvailability(times(3, 0.9999)), 0.9997, 157.7, 1],
  ['10 services of 99.95 %', seriesAvailability(times(10, 0.9995)), 0.99501, 2622, 0],
  [
    '10 services, each doubled',
    seriesAvailability(times(10, parallelAvailability(0.9995, 2))),
    0.9999975,
    1.3,
    1,
  ],
  [
    '2 instances of 99 %, then a database of 99 %',
    seriesAvailability([parallelAvailability(0.99, 2), 0.99]),
    0.9899,
    88.5 * 60,
    -1,
  ],
])('%s: availability and minutes per year', (_, availability, expected, minutes, digits) => {
  const places = String(expected).split('.')[1]!.length;
  expect(availability).toBeCloseTo(expected, places);
  const scale = 10 ** digits;
  expect(Math.round(downtimeMinutesPerYear(availability) * scale) / scale).toBe(minutes);
});

test('time between failures and time to repair give the share of time that works', () => {
  expect(availabilityFromTimes(990, 10)).toBe(0.99);
  expect(availabilityFromTimes(999, 1)).toBe(0.999);
  expect(availabilityFromTimes(0, 5)).toBe(0);
  expect(availabilityFromTimes(5, 0)).toBe(1);
});

test.each([
  [2, 3, 0.9, 0.972],
  [3, 4, 0.99, 0.99940797],
  [0, 3, 0.2, 1],
  [0, 0, 0.2, 1],
  [2, 2, 0.99, 0.9801],
])('%i of %i copies of %f', (needed, copies, availability, expected) => {
  expect(kOfNAvailability(needed, copies, availability)).toBeCloseTo(expected, 10);
});

test('k of n has series and parallel as its ends', () => {
  fc.assert(
    fc.property(share, few, (availability, copies) => {
      expect(kOfNAvailability(1, copies, availability)).toBeCloseTo(
        parallelAvailability(availability, copies),
        12,
      );
      expect(kOfNAvailability(copies, copies, availability)).toBeCloseTo(
        seriesAvailability(times(copies, availability)),
        12,
      );
    }),
  );
});

test('needing more never helps, having more copies never hurts', () => {
  fc.assert(
    fc.property(share, share, few, few, (a, b, copies, needed) => {
      expect(seriesAvailability([a, b])).toBeLessThanOrEqual(Math.min(a, b));
      expect(parallelAvailability(a, copies + 1)).toBeGreaterThanOrEqual(
        parallelAvailability(a, copies),
      );
      fc.pre(needed <= copies);
      expect(kOfNAvailability(needed - 1, copies, a)).toBeGreaterThanOrEqual(
        kOfNAvailability(needed, copies, a),
      );
    }),
  );
});

test('copies of nothing and requests that need nothing are the empty cases', () => {
  expect(seriesAvailability([])).toBe(1);
  expect(parallelAvailability(0.9, 0)).toBe(0);
  expect(downtimeMinutesPerYear(1)).toBe(0);
  expect(downtimeMinutesPerYear(0)).toBe(525_600);
});

test('what is no share, count or length is refused by name and value', () => {
  expect(() => seriesAvailability([0.9, 99])).toThrow(
    'availability is 99. Give a share from 0 to 1.',
  );
  expect(() => seriesAvailability([Number.NaN])).toThrow('availability is NaN.');
  expect(() => downtimeMinutesPerYear(-0.1)).toThrow('availability is -0.1.');
  expect(() => parallelAvailability(0.9, 1.5)).toThrow('copies is 1.5.');
  expect(() => parallelAvailability(1.1, 2)).toThrow('availability is 1.1.');
  expect(() => kOfNAvailability(3, 2, 0.9)).toThrow(
    'needed is 3. Give a whole number from 0 to 2.',
  );
  expect(() => kOfNAvailability(1, -1, 0.9)).toThrow('copies is -1.');
  expect(() => availabilityFromTimes(-1, 5)).toThrow('between is -1.');
  expect(() => availabilityFromTimes(1, Infinity)).toThrow('repair is Infinity.');
  expect(() => availabilityFromTimes(0, 0)).toThrow('both 0');
});
