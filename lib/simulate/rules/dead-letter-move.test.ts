import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deadLetterMove } from './dead-letter-move';

test('delivers the third receive of maxReceiveCount 3 and moves with the fourth', () => {
  expect([0, 1, 2, 3].map((count) => deadLetterMove(count, 3))).toEqual([
    'deliver',
    'deliver',
    'deliver',
    'dead-letter',
  ]);
});

test('never moves without a redrive policy', () => {
  expect(deadLetterMove(1_000_000, null)).toBe('deliver');
});

test('delivers exactly maxReceiveCount times', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (max) => {
      let receives = 0;
      while (deadLetterMove(receives, max) === 'deliver') receives += 1;
      expect(receives).toBe(max);
    }),
  );
});

test('refuses a policy outside 1 to 1000', () => {
  expect(() => deadLetterMove(0, 0)).toThrow(
    'maxReceiveCount is 0. Give a whole number from 1 to 1000.',
  );
});
