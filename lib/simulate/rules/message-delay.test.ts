import { expect, test } from 'vitest';
import { seconds } from '../time';
import { firstVisibleAt } from './message-delay';

const standard = { kind: 'standard', now: seconds(10), queueDelay: seconds(5) } as const;

test('waits the delay of the queue, or on a standard queue the timer of the message', () => {
  expect(firstVisibleAt(standard)).toBe(seconds(15));
  expect(firstVisibleAt({ ...standard, kind: 'fifo' })).toBe(seconds(15));
  expect(firstVisibleAt({ ...standard, messageDelay: 0 })).toBe(seconds(10));
  expect(firstVisibleAt({ ...standard, messageDelay: seconds(900) })).toBe(seconds(910));
});

test('refuses a timer on a FIFO message and delays over 15 minutes', () => {
  expect(() => firstVisibleAt({ ...standard, kind: 'fifo', messageDelay: 0 })).toThrow(
    'messageDelay is 0 on a FIFO queue. Set the delay of the whole queue instead.',
  );
  expect(() => firstVisibleAt({ ...standard, queueDelay: seconds(901) })).toThrow(
    'queueDelay is 901000000. Give a whole number from 0 to 900000000.',
  );
});
