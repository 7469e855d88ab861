import { expect, test } from 'vitest';
import { fairOrder, isNoisyTenant } from './fair-queue';

test('calls a tenant noisy with 30 in flight and more than a tenth of all', () => {
  expect(isNoisyTenant(30, 299)).toBe(true);
  expect(isNoisyTenant(30, 300)).toBe(false);
  expect(isNoisyTenant(29, 29)).toBe(false);
});

test('serves the quiet first and drops nobody', () => {
  const waiting = ['loud-1', 'quiet-1', 'loud-2', 'quiet-2'];
  expect(fairOrder(waiting, (item) => item.startsWith('loud'))).toEqual([
    'quiet-1',
    'quiet-2',
    'loud-1',
    'loud-2',
  ]);
});

test('refuses a tenant with more than all', () => {
  expect(() => isNoisyTenant(2, 1)).toThrow('inFlightOfTenant is 2.');
});
