import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tasksForLoad, withinCapacity } from './service-capacity';

test.each([
  { wanted: 0, minimum: 2, maximum: 8, desired: 2 },
  { wanted: 4, minimum: 2, maximum: 8, desired: 4 },
  { wanted: 16, minimum: 2, maximum: 8, desired: 8 },
  { wanted: 0, minimum: 0, maximum: 8, desired: 0 },
])(
  'S01: $wanted tasks between $minimum and $maximum are $desired',
  ({ wanted, minimum, maximum, desired }) => {
    expect(withinCapacity(wanted, minimum, maximum)).toBe(desired);
  },
);

test.each([
  { perSecond: 0, perTask: 0.5, tasks: 0 },
  { perSecond: 2, perTask: 0.5, tasks: 4 },
  { perSecond: 2.1, perTask: 0.3, tasks: 7 },
  { perSecond: 8, perTask: 0.5, tasks: 16 },
  { perSecond: 8.01, perTask: 1, tasks: 9 },
])('S01: $perSecond a second at $perTask a task need $tasks', ({ perSecond, perTask, tasks }) => {
  expect(tasksForLoad(perSecond, perTask)).toBe(tasks);
});

const thousandths = (min: number) =>
  fc.integer({ min, max: 1_000_000 }).map((value) => value / 1000);

test('no task gets more than its target, and one task fewer would', () => {
  fc.assert(
    fc.property(thousandths(0), thousandths(1), (perSecond, perTask) => {
      const tasks = tasksForLoad(perSecond, perTask);
      const [load, target] = [Math.round(perSecond * 1000), Math.round(perTask * 1000)];
      expect(tasks * target).toBeGreaterThanOrEqual(load);
      if (tasks > 0) expect((tasks - 1) * target).toBeLessThan(load);
    }),
  );
});

test('the count always lies between the two capacities, and moves only as far as it must', () => {
  const whole = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(whole, whole, whole, (wanted, one, other) => {
      const [minimum, maximum] = [Math.min(one, other), Math.max(one, other)];
      const desired = withinCapacity(wanted, minimum, maximum);
      expect(desired).toBeGreaterThanOrEqual(minimum);
      expect(desired).toBeLessThanOrEqual(maximum);
      if (wanted >= minimum && wanted <= maximum) expect(desired).toBe(wanted);
    }),
  );
});

test('numbers that make no sense are named', () => {
  expect(() => withinCapacity(4, 8, 2)).toThrow(
    'maximum is 2. Give a whole number from 8 to 5000.',
  );
  expect(() => withinCapacity(1.5, 0, 2)).toThrow('wanted is 1.5');
  expect(() => tasksForLoad(1, 0)).toThrow('perTask is 0. Give a number of at least 0.001.');
  expect(() => tasksForLoad(-1, 1)).toThrow('perSecond is -1. Give a number of at least 0.');
  expect(() => tasksForLoad(Infinity, 1)).toThrow('perSecond is Infinity');
});
