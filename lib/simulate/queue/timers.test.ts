import { expect, test } from 'vitest';
import { seconds } from '../time';
import { receiveAt, sampleQueue, sendAll } from './sample-queue';

test('has nothing due once everything is deleted', () => {
  const queue = sampleQueue({ retention: seconds(1_209_600), visibility: seconds(43_200) });
  let handled = 0;
  for (let round = 0; round < 2000; round += 1) {
    sendAll(queue, round, ['m1', 'm2', 'm3']);
    for (const handle of receiveAt(queue, round, 10).handles) {
      queue.delete(seconds(round), handle);
      handled += 1;
    }
  }
  expect(handled).toBe(6000);
  expect(queue.oldest()).toBeUndefined();
  expect(queue.nextDue()).toBe(Infinity);
});

test('names the next moment at which time alone changes something', () => {
  const queue = sampleQueue({ delay: seconds(5), retention: seconds(60) });
  sendAll(queue, 0, ['m1']);
  expect(queue.nextDue()).toBe(seconds(5));
  const [handle] = receiveAt(queue, 6, 1).handles;
  expect(queue.nextDue()).toBe(seconds(36));
  queue.changeVisibility(seconds(20), handle!, seconds(50));
  expect(queue.nextDue()).toBe(seconds(60));
});
