import { expect, test } from 'vitest';
import { seconds } from '../time';
import { deadLetterEnqueuedAt, expiresAt } from './message-retention';

test('counts from the enqueue time', () => {
  expect(expiresAt(seconds(5), seconds(345_600))).toBe(seconds(345_605));
});

test('runs on in a standard dead-letter queue and starts anew in a FIFO one', () => {
  expect(deadLetterEnqueuedAt('standard', seconds(1), seconds(90))).toBe(seconds(1));
  expect(deadLetterEnqueuedAt('fifo', seconds(1), seconds(90))).toBe(seconds(90));
});

test('refuses a retention outside 60 s to 14 days and a move before the enqueueing', () => {
  expect(() => expiresAt(0, seconds(59))).toThrow('retention is 59000000.');
  expect(() => expiresAt(0, seconds(1_209_601))).toThrow('retention is 1209601000000.');
  expect(() => deadLetterEnqueuedAt('fifo', 2, 1)).toThrow('movedAt is 1.');
});
