import { expect, test } from 'vitest';
import { seconds } from '../time';
import { batchLimit, receiveMessage } from './receive-message';

const first = { now: seconds(7), receiveCount: 0, queueVisibility: seconds(30) };

test('counts the receive and hides the message for the timeout of the queue', () => {
  expect(receiveMessage(first)).toEqual({ receiveCount: 1, invisibleUntil: seconds(37) });
});

test('prefers the timeout of the call, 0 leaving the message visible', () => {
  expect(receiveMessage({ ...first, callVisibility: seconds(5) }).invisibleUntil).toBe(seconds(12));
  expect(receiveMessage({ ...first, callVisibility: 0 }).invisibleUntil).toBe(seconds(7));
});

test('refuses a timeout over 12 hours and a batch outside 1 to 10', () => {
  expect(() => receiveMessage({ ...first, callVisibility: seconds(43_201) })).toThrow(
    '43201000000',
  );
  expect(batchLimit(10)).toBe(10);
  expect(() => batchLimit(11)).toThrow(
    'MaxNumberOfMessages is 11. Give a whole number from 1 to 10.',
  );
  expect(() => batchLimit(0)).toThrow('is 0.');
});
