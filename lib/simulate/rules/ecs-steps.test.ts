import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startableTasks, steadyDifference, stoppableTasks } from './ecs-steps';

const whole = fc.integer({ min: 0, max: 1000 });

test('SIM-E01: a missing task is started, one too many is stopped', () => {
  expect(steadyDifference({ desired: 4, running: 3, pending: 0 })).toEqual({ start: 1, stop: 0 });
  expect(steadyDifference({ desired: 4, running: 3, pending: 1 })).toEqual({ start: 0, stop: 0 });
  expect(steadyDifference({ desired: 2, running: 4, pending: 0 })).toEqual({ start: 0, stop: 2 });
});

test('SIM-E02: starts are bounded by what is missing and by the room below the upper bound', () => {
  expect(startableTasks({ desired: 4, fresh: 0, total: 4, upper: 8 })).toBe(4);
  expect(startableTasks({ desired: 4, fresh: 0, total: 4, upper: 6 })).toBe(2);
  expect(startableTasks({ desired: 4, fresh: 3, total: 4, upper: 8 })).toBe(1);
  expect(startableTasks({ desired: 4, fresh: 0, total: 4, upper: 4 })).toBe(0);
  expect(startableTasks({ desired: 2, fresh: 0, total: 4, upper: 2 })).toBe(0);
});

test('SIM-E02: stops leave at least the lower bound healthy', () => {
  expect(stoppableTasks({ old: 5, healthy: 5, lower: 3 })).toBe(2);
  expect(stoppableTasks({ old: 4, healthy: 4, lower: 4 })).toBe(0);
  expect(stoppableTasks({ old: 1, healthy: 6, lower: 2 })).toBe(1);
  expect(stoppableTasks({ old: 1, healthy: 1, lower: 0 })).toBe(1);
  expect(stoppableTasks({ old: 3, healthy: 3, lower: 4 })).toBe(0);
});

test('no step breaks a bound that held before it', () => {
  fc.assert(
    fc.property(whole, whole, whole, whole, whole, (desired, fresh, others, upper, lower) => {
      const total = fresh + others;
      const start = startableTasks({ desired, fresh, total, upper });
      expect(total + start).toBeLessThanOrEqual(Math.max(total, upper));
      expect(fresh + start).toBeLessThanOrEqual(Math.max(fresh, desired));
      const stop = stoppableTasks({ old: others, healthy: total, lower });
      expect(total - stop).toBeGreaterThanOrEqual(Math.min(total, lower));
      expect(stop).toBeLessThanOrEqual(others);
    }),
  );
});

test('the steady difference brings the service to its desired count', () => {
  fc.assert(
    fc.property(whole, whole, whole, (desired, running, pending) => {
      const { start, stop } = steadyDifference({ desired, running, pending });
      expect(running + pending + start - stop).toBe(desired);
      expect(start * stop).toBe(0);
    }),
  );
});

test('refuses counts below 0', () => {
  expect(() => steadyDifference({ desired: 4, running: -1, pending: 0 })).toThrow('running is -1');
  expect(() => startableTasks({ desired: 4, fresh: 0.5, total: 1, upper: 4 })).toThrow(
    'fresh is 0.5',
  );
  expect(() => stoppableTasks({ old: 0, healthy: 0, lower: -2 })).toThrow('lower is -2');
});
