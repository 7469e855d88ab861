import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFailedAttempts, startDelaySeconds } from './ecs-back-off';

test('SIM-E11: the wait doubles with each failed attempt, up to the longest', () => {
  expect([0, 1, 2, 3, 4].map((failed) => startDelaySeconds(failed))).toEqual([0, 10, 20, 40, 80]);
  expect(startDelaySeconds(8)).toBe(900);
  expect(startDelaySeconds(1_000_000)).toBe(900);
  expect(startDelaySeconds(3, { firstSeconds: 1, longestSeconds: 3 })).toBe(3);
  expect(startDelaySeconds(1_000_000_000, { firstSeconds: 0, longestSeconds: 3 })).toBe(0);
});

test('SIM-E11: a task that reaches RUNNING, or a new revision, ends the row of failures', () => {
  expect(countFailedAttempts(0, 'start-failed')).toBe(1);
  expect(countFailedAttempts(4, 'start-failed')).toBe(5);
  expect(countFailedAttempts(4, 'reached-running')).toBe(0);
  expect(countFailedAttempts(4, 'new-revision')).toBe(0);
});

test('the wait never shrinks while attempts keep failing', () => {
  fc.assert(
    fc.property(fc.nat(100), (failed) => {
      expect(startDelaySeconds(failed + 1)).toBeGreaterThanOrEqual(startDelaySeconds(failed));
    }),
  );
});

test('refuses a count below 0', () => {
  expect(() => startDelaySeconds(-1)).toThrow('failedAttempts is -1');
  expect(() => countFailedAttempts(0.5, 'start-failed')).toThrow('before is 0.5');
});
