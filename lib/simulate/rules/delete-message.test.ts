import { expect, test } from 'vitest';
import { deleteMessage } from './delete-message';

const there = { kind: 'standard', present: true, newest: true, timedOut: false } as const;

test('removes with the newest handle, late too on a standard queue', () => {
  expect(deleteMessage(there)).toBe('deleted');
  expect(deleteMessage({ ...there, timedOut: true })).toBe('deleted');
});

test('succeeds without effect with an older handle, or when the message is gone', () => {
  expect(deleteMessage({ ...there, newest: false, timedOut: true })).toBe('ignored');
  expect(deleteMessage({ ...there, present: false })).toBe('ignored');
});

test('is an error on a FIFO queue once the timeout is over', () => {
  const fifo = { ...there, kind: 'fifo' } as const;
  expect(deleteMessage(fifo)).toBe('deleted');
  expect(deleteMessage({ ...fifo, timedOut: true })).toBe('receipt-handle-expired');
  expect(deleteMessage({ ...fifo, present: false })).toBe('ignored');
});
