import { expect, test } from 'vitest';
import { deliversAgain } from './duplicate-delivery';

test('happens on standard queues only, and never with a chance of 0', () => {
  expect(deliversAgain('standard', 0.1, 0.09)).toBe(true);
  expect(deliversAgain('standard', 0.1, 0.1)).toBe(false);
  expect(deliversAgain('standard', 0, 0)).toBe(false);
  expect(deliversAgain('standard', 1, 0.999)).toBe(true);
  expect(deliversAgain('fifo', 1, 0)).toBe(false);
});

test('refuses what is no chance', () => {
  expect(() => deliversAgain('standard', 2, 0)).toThrow('share is 2.');
  expect(() => deliversAgain('standard', 0, 1)).toThrow('draw is 1.');
});
