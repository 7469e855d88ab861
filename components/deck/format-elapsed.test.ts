import { expect, test } from 'vitest';
import { formatElapsed } from './format-elapsed';

test('counts minutes and seconds, and drops what is less than a second', () => {
  expect(formatElapsed(0)).toBe('0:00');
  expect(formatElapsed(59_999)).toBe('0:59');
  expect(formatElapsed(247_000)).toBe('4:07');
});

test('adds hours once there are any', () => {
  expect(formatElapsed(3_599_999)).toBe('59:59');
  expect(formatElapsed(3_600_000)).toBe('1:00:00');
  expect(formatElapsed(3_847_000)).toBe('1:04:07');
});
