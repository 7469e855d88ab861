import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestEffortOrder } from './best-effort-order';

test('keeps the order of sending unless a draw swaps two neighbours', () => {
  expect(bestEffortOrder(['a', 'b', 'c'], [])).toEqual(['a', 'b', 'c']);
  expect(bestEffortOrder(['a', 'b', 'c'], [true])).toEqual(['b', 'a', 'c']);
  expect(bestEffortOrder(['a', 'b', 'c'], [true, true, true])).toEqual(['b', 'c', 'a']);
  expect(bestEffortOrder([], [true])).toEqual([]);
});

test('loses and doubles nothing, and moves nothing forward by more than one place', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.array(fc.boolean()), (length, swaps) => {
      const items = Array.from({ length }, (_, index) => index);
      const order = bestEffortOrder(items, swaps);
      expect(order.toSorted((a, b) => a - b)).toEqual(items);
      expect(order.every((item, place) => item - place <= 1)).toBe(true);
    }),
  );
});
