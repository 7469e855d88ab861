import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstMove, isDeadlocked, rollingBounds } from './ecs-bounds';

const whole = (max: number) => fc.integer({ min: 0, max });

test.each([
  [4, 50, 200, 2, 8],
  [4, 100, 200, 4, 8],
  [2, 75, 200, 2, 4],
  [3, 100, 125, 3, 3],
  [4, 100, 125, 4, 5],
  [10, 50, 150, 5, 15],
  [1, 0, 100, 0, 1],
  [5, 50, 100, 3, 5],
])('SIM-E02: %i tasks at %i/%i have bounds %i and %i', (desired, min, max, lower, upper) => {
  expect(rollingBounds(desired, min, max)).toEqual({ lower, upper });
});

test('SIM-E03: bounds that meet at the desired count leave nothing to do', () => {
  expect(isDeadlocked(3, 100, 125)).toBe(true);
  expect(isDeadlocked(4, 100, 100)).toBe(true);
  expect(isDeadlocked(2, 75, 100)).toBe(true);
  expect(isDeadlocked(4, 100, 125)).toBe(false);
  expect(isDeadlocked(1, 0, 100)).toBe(false);
  expect(isDeadlocked(0, 100, 100)).toBe(false);
});

test('SIM-E04: a lower bound below the desired count may stop first, an upper one above it start first', () => {
  expect(firstMove(4, 100, 200)).toBe('start');
  expect(firstMove(5, 50, 100)).toBe('stop');
  expect(firstMove(1, 0, 100)).toBe('stop');
  expect(firstMove(4, 50, 200)).toBe('either');
  expect(firstMove(3, 100, 125)).toBe('stuck');
});

test('the lower bound never loses a part of a task, the upper never gains one', () => {
  fc.assert(
    fc.property(whole(10_000), whole(100), whole(200), (desired, min, max) => {
      const { lower, upper } = rollingBounds(desired, min, max);
      expect(lower * 100).toBeGreaterThanOrEqual(desired * min);
      expect((lower - 1) * 100).toBeLessThan(desired * min || 1);
      expect(upper * 100).toBeLessThanOrEqual(desired * max);
      expect((upper + 1) * 100).toBeGreaterThan(desired * max);
    }),
  );
});

test('a service is stuck exactly when there is no gap on either side', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), whole(100), whole(200), (desired, min, max) => {
      const { lower, upper } = rollingBounds(desired, min, max);
      expect(isDeadlocked(desired, min, max)).toBe(lower >= desired && upper <= desired);
    }),
  );
});

test('refuses a count or a percentage that is not whole or below 0', () => {
  expect(() => rollingBounds(-1, 100, 200)).toThrow(
    'rollingBounds: desired is -1. Give a whole number of at least 0.',
  );
  expect(() => rollingBounds(4, 33.3, 200)).toThrow('minimumHealthyPercent is 33.3');
  expect(() => isDeadlocked(4, 100, Number.NaN)).toThrow('maximumPercent is NaN');
});
