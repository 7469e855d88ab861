import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentile } from './percentile';

test.each([
  [[5], 95, 5],
  [[1, 2, 3, 4], 50, 2],
  [[4, 1, 3, 2], 75, 3],
  [Array.from({ length: 100 }, (_, index) => index + 1), 95, 95],
  [Array.from({ length: 20 }, (_, index) => index + 1), 95, 19],
  [[10, 20], 100, 20],
])('%j: %i percent do not exceed %i', (values, percent, expected) => {
  expect(percentile(values, percent)).toBe(expected);
});

test('enough values do not exceed it, and fewer do not exceed the one below', () => {
  const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 100 }), (list, percent) => {
      const found = percentile(list, percent);
      const share = (limit: number) => list.filter((value) => value <= limit).length * 100;
      expect(list).toContain(found);
      expect(share(found)).toBeGreaterThanOrEqual(percent * list.length);
      expect(share(found - 1)).toBeLessThan(percent * list.length);
    }),
  );
});

test('no values and no such percent are refused', () => {
  expect(() => percentile([], 95)).toThrow('values is empty.');
  expect(() => percentile([1], 0)).toThrow('percent is 0.');
  expect(() => percentile([1], 101)).toThrow('percent is 101.');
});
