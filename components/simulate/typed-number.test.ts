import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTyped, nearestValue } from './typed-number';

const parameter = (min: number, max: number, step: number) => ({
  id: 'timeout',
  kind: 'number' as const,
  unit: 'seconds' as const,
  min,
  max,
  step,
  default: min,
});

test('long scales are typed, short ones slid', () => {
  expect(isTyped(parameter(0, 43_200, 1))).toBe(true);
  expect(isTyped(parameter(0, 20, 1))).toBe(false);
});

test('what cannot be had becomes the nearest that can', () => {
  const timeout = parameter(10, 86_400, 10);
  expect(nearestValue(timeout, 34)).toBe(30);
  expect(nearestValue(timeout, -5)).toBe(10);
  expect(nearestValue(timeout, 1e9)).toBe(86_400);
  expect(nearestValue(parameter(0, 100, 0.1), 0.3)).toBe(0.3);
});

test('a value that can be had stays', () => {
  fc.assert(
    fc.property(fc.nat(8639), (steps) => {
      const value = 10 + steps * 10;
      expect(nearestValue(parameter(10, 86_400, 10), value)).toBe(value);
    }),
  );
});
