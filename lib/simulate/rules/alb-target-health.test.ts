import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkTarget,
  defaultTargetChecks,
  newTarget,
  type TargetHealth,
} from './alb-target-health';

const after = (results: string, from: TargetHealth = newTarget) =>
  [...results].reduce((target, result) => checkTarget(target, result === '+'), from);

test('SIM-E06: two failures in a row make a target unhealthy, 60 seconds at the default interval', () => {
  expect(after('+-').status).toBe('healthy');
  expect(after('+--').status).toBe('unhealthy');
  expect(after('+-+-').status).toBe('healthy');
  expect(defaultTargetChecks.intervalSeconds * defaultTargetChecks.unhealthyAfter).toBe(60);
});

test('SIM-E06: an unhealthy target needs five successes in a row', () => {
  expect(after('--++++').status).toBe('unhealthy');
  expect(after('--+++++').status).toBe('healthy');
  expect(after('--++++-+++++').status).toBe('healthy');
  expect(after('--++++-++++').status).toBe('unhealthy');
});

test('SIM-E06: a newly registered target needs one success, or as many as are asked', () => {
  expect(after('+').status).toBe('healthy');
  expect(after('-').status).toBe('initial');
  expect(after('--').status).toBe('unhealthy');
  const five = { ...defaultTargetChecks, firstHealthyAfter: 5 };
  const row = (count: number) =>
    Array.from({ length: count }).reduce<TargetHealth>(
      (target) => checkTarget(target, true, five),
      newTarget,
    );
  expect(row(4).status).toBe('initial');
  expect(row(5).status).toBe('healthy');
});

test('a target changes only at the end of a row that is long enough', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (results) => {
      let target = newTarget;
      results.forEach((passed, index) => {
        const before = target;
        target = checkTarget(target, passed);
        if (target.status === before.status) return;
        const needed = passed ? (before.status === 'initial' ? 1 : 5) : 2;
        const row = results.slice(Math.max(0, index + 1 - needed), index + 1);
        expect(row).toEqual(Array(needed).fill(passed));
      });
    }),
  );
});

test('refuses a threshold of 0', () => {
  expect(() =>
    checkTarget(newTarget, true, { healthyAfter: 0, unhealthyAfter: 2, firstHealthyAfter: 1 }),
  ).toThrow('checkTarget: healthyAfter is 0. Give a whole number of at least 1.');
});
