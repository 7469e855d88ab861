import { expect, test } from 'vitest';
import { blockingTime, cumulativeLayoutShift, median, percentile } from './timings';

test('takes the worst session of shifts, not the sum of all', () => {
  expect(cumulativeLayoutShift([])).toBe(0);
  expect(
    cumulativeLayoutShift([
      { at: 100, value: 0.125 },
      { at: 900, value: 0.25 },
      { at: 3000, value: 0.3125 },
    ]),
  ).toBe(0.375);
});

test('ends a session after five seconds', () => {
  const shifts = Array.from({ length: 10 }, (_, index) => ({ at: index * 900, value: 0.125 }));
  expect(cumulativeLayoutShift(shifts)).toBe(0.75);
});

test('counts of each task what is longer than 50 ms', () => {
  expect(blockingTime([60, 50, 250])).toBe(210);
});

test('takes the middle value', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1])).toBe(1);
  expect(() => median([])).toThrow('Median: there are no values. Measure at least once.');
});

test('takes the value that a share of all do not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(hundred, 0.95)).toBe(95);
  expect(percentile(hundred, 1)).toBe(100);
  expect(percentile([7], 0.95)).toBe(7);
  expect(() => percentile([], 0.95)).toThrow(
    'Percentile: there are no values. Measure at least once.',
  );
});
