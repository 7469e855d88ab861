import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitByCapacityProviders, type CapacityProviderItem } from './ecs-capacity-providers';

const split = (count: number, strategy: readonly CapacityProviderItem[]) =>
  splitByCapacityProviders(count, strategy).map(({ tasks }) => tasks);

test('SIM-E09: weights 1 and 4 give 4 tasks to the second for each one of the first', () => {
  const strategy = [
    { provider: 'FARGATE', weight: 1 },
    { provider: 'FARGATE_SPOT', weight: 4 },
  ];
  expect(split(5, strategy)).toEqual([1, 4]);
  expect(split(50, strategy)).toEqual([10, 40]);
});

test('SIM-E09: the base comes first, weights share only the rest', () => {
  const strategy = [
    { provider: 'FARGATE', base: 2, weight: 1 },
    { provider: 'FARGATE_SPOT', weight: 3 },
  ];
  expect(split(1, strategy)).toEqual([1, 0]);
  expect(split(2, strategy)).toEqual([2, 0]);
  expect(split(10, strategy)).toEqual([4, 6]);
});

test('SIM-E09: a provider of weight 0 gets its base and nothing more', () => {
  const strategy = [
    { provider: 'FARGATE', base: 2 },
    { provider: 'FARGATE_SPOT', weight: 1 },
  ];
  expect(split(6, strategy)).toEqual([2, 4]);
});

test('no task is lost, and each share is within one task of its weight', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.nat(500), fc.nat(10), weights, (count, base, given) => {
      fc.pre(given.some((weight) => weight > 0));
      const strategy = given.map((weight, index) => ({
        provider: `p${index}`,
        weight,
        ...(index === 0 && { base }),
      }));
      const shares = split(count, strategy);
      expect(shares.reduce((sum, tasks) => sum + tasks, 0)).toBe(count);
      const rest = Math.max(0, count - base);
      const total = given.reduce((sum, weight) => sum + weight, 0);
      given.forEach((weight, index) => {
        const weighted = shares[index]! - (index === 0 ? Math.min(base, count) : 0);
        expect(Math.abs(weighted - (rest * weight) / total)).toBeLessThan(1);
      });
    }),
  );
});

test('one more task never takes one away from a provider', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.nat(200), weights, (count, given) => {
      const strategy = given.map((weight, index) => ({ provider: `p${index}`, weight }));
      const before = split(count, strategy);
      split(count + 1, strategy).forEach((tasks, index) => {
        expect(tasks).toBeGreaterThanOrEqual(before[index]!);
      });
    }),
  );
});

test('refuses a strategy that AWS refuses', () => {
  expect(() => split(4, [])).toThrow('the strategy has 0 items. Give 1 to 20.');
  expect(() => split(4, [{ provider: 'FARGATE', weight: 0 }])).toThrow('every weight is 0');
  expect(() =>
    split(4, [
      { provider: 'a', base: 1, weight: 1 },
      { provider: 'b', base: 1 },
    ]),
  ).toThrow('a and b both have a base');
  expect(() => split(4, [{ provider: 'a', weight: 1001 }])).toThrow('weight of "a" is 1001');
  expect(() => split(4, [{ provider: 'a', base: 100_001, weight: 1 }])).toThrow('base of "a"');
  expect(() =>
    split(4, [
      { provider: 'a', weight: 1 },
      { provider: 'a', weight: 1 },
    ]),
  ).toThrow('"a" is named twice');
  expect(() => split(-1, [{ provider: 'a', weight: 1 }])).toThrow('count is -1');
});
