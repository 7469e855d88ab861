import { expect, test } from 'vitest';
import { seconds } from '../time';
import { receiveAt, sampleQueue, sendAll } from './sample-queue';

test('hides what it hands out until the timeout ends, counting every receive', () => {
  const queue = sampleQueue();
  sendAll(queue, 0, ['m1']);
  expect(receiveAt(queue, 1, 10)).toMatchObject({ bodies: ['m1'], counts: [1] });
  expect(receiveAt(queue, 30.9, 10).bodies).toEqual([]);
  expect(receiveAt(queue, 31, 10)).toMatchObject({ bodies: ['m1'], counts: [2] });
});

test('takes the timeout of the call before its own, and leaves a message visible with 0', () => {
  const queue = sampleQueue();
  sendAll(queue, 0, ['m1']);
  expect(receiveAt(queue, 0, 1, { visibility: 0 }).bodies).toEqual(['m1']);
  expect(receiveAt(queue, 0, 1, { visibility: 5 }).counts).toEqual([2]);
  expect(receiveAt(queue, 4, 1).bodies).toEqual([]);
  expect(receiveAt(queue, 5, 1).counts).toEqual([3]);
});

test('gives one message once to one receive, even with timeout 0', () => {
  const queue = sampleQueue();
  sendAll(queue, 0, ['m1', 'm2']);
  expect(receiveAt(queue, 0, 10, { visibility: 0 }).bodies).toEqual(['m1', 'm2']);
});

test('delivers maxReceiveCount times and moves the message with the receive after that', () => {
  const dlq = sampleQueue();
  const queue = sampleQueue({ deadLetter: { queue: dlq, maxReceiveCount: 3 } });
  sendAll(queue, 0, ['m1', 'm2']);
  const first = receiveAt(queue, 0, 10);
  queue.delete(seconds(1), first.handles[1]!);
  expect(receiveAt(queue, 30, 1).counts).toEqual([2]);
  expect(receiveAt(queue, 60, 1).counts).toEqual([3]);
  sendAll(queue, 61, ['m3']);
  expect(receiveAt(queue, 90, 1).bodies).toEqual(['m3']);
  expect(queue.counts).toMatchObject({ deadLettered: 1, inFlight: 1, visible: 0, deleted: 1 });
  expect(receiveAt(dlq, 90, 10).bodies).toEqual(['m1']);
});

test('keeps the clock of a standard message in the dead-letter queue, and restarts it for FIFO', () => {
  for (const kind of ['standard', 'fifo'] as const) {
    const dlq = sampleQueue({ kind, retention: seconds(100) });
    const queue = sampleQueue({ kind, deadLetter: { queue: dlq, maxReceiveCount: 1 } });
    sendAll(queue, 0, ['g1m1']);
    receiveAt(queue, 0, 1);
    receiveAt(queue, 40, 1);
    expect(dlq.nextDue()).toBe(seconds(kind === 'standard' ? 100 : 140));
    dlq.settle(seconds(120));
    expect(dlq.counts.visible).toBe(kind === 'standard' ? 0 : 1);
  }
});

test('deletes with the newest handle only, late or not, on a standard queue', () => {
  const queue = sampleQueue();
  sendAll(queue, 0, ['m1', 'm2']);
  const old = receiveAt(queue, 0, 1).handles[0]!;
  expect(queue.delete(seconds(40), old)).toBe('deleted');
  const second = receiveAt(queue, 40, 1).handles[0]!;
  const third = receiveAt(queue, 70, 1).handles[0]!;
  expect(queue.delete(seconds(71), second)).toBe('ignored');
  expect(queue.counts.inFlight).toBe(1);
  expect(queue.delete(seconds(71), third)).toBe('deleted');
  expect(queue.delete(seconds(72), third)).toBe('ignored');
});

test('refuses a FIFO delete when the timeout is over', () => {
  const queue = sampleQueue({ kind: 'fifo' });
  sendAll(queue, 0, ['g1m1']);
  const [handle] = receiveAt(queue, 0, 1).handles;
  expect(queue.delete(seconds(30), handle!)).toBe('receipt-handle-expired');
  expect(queue.counts.visible).toBe(1);
});

test('forgets expired messages, in flight or not', () => {
  const queue = sampleQueue({ retention: seconds(60) });
  sendAll(queue, 0, ['m1', 'm2']);
  const [handle] = receiveAt(queue, 50, 1).handles;
  sendAll(queue, 59, ['m3']);
  expect(receiveAt(queue, 60, 10).bodies).toEqual(['m3']);
  expect(queue.counts).toMatchObject({ expired: 2, inFlight: 1 });
  expect(queue.delete(seconds(61), handle!)).toBe('ignored');
  expect(queue.changeVisibility(seconds(61), handle!, 0)).toBe('gone');
});

test('lets a message whose timeout ran out be hidden again by its newest handle', () => {
  const queue = sampleQueue();
  sendAll(queue, 0, ['m1']);
  const [handle] = receiveAt(queue, 0, 1, { visibility: 2 }).handles;
  expect(queue.changeVisibility(seconds(10), handle!, seconds(5))).toBe('changed');
  expect(receiveAt(queue, 14, 1).bodies).toEqual([]);
  expect(receiveAt(queue, 15, 1).counts).toEqual([2]);
  expect(queue.changeVisibility(seconds(15), handle!, 0)).toBe('stale');
});

test('counts twelve hours from the receive, and forgets the change with the next', () => {
  const queue = sampleQueue({ visibility: seconds(10) });
  sendAll(queue, 0, ['m1']);
  const [handle] = receiveAt(queue, 0, 1).handles;
  expect(queue.changeVisibility(seconds(5), handle!, seconds(43_196))).toBe('over-12-hours');
  expect(queue.changeVisibility(seconds(5), handle!, seconds(100))).toBe('changed');
  expect(receiveAt(queue, 105, 1).counts).toEqual([2]);
  expect(receiveAt(queue, 115, 1).counts).toEqual([3]);
});

test('answers OverLimit to a short poll at the cap, and nothing to a long or FIFO poll', () => {
  for (const kind of ['standard', 'fifo'] as const) {
    const queue = sampleQueue({ kind, inFlightCap: 2 });
    sendAll(queue, 0, ['g1m1', 'g2m1', 'g3m1']);
    expect(receiveAt(queue, 0, 10).bodies).toHaveLength(2);
    expect(queue.hasReceivable()).toBe(false);
    const short = receiveAt(queue, 0, 10, { wait: 0 }).answer;
    expect(short).toBe(kind === 'standard' ? 'over-limit' : 'empty');
    expect(receiveAt(queue, 0, 10, { wait: 20 }).answer).toBe('empty');
  }
});

test('finds with a short poll only what lies on the shards it asks', () => {
  let shard = 0;
  const queue = sampleQueue({
    shards: 8,
    sample: 3,
    draw: (purpose) => (purpose === 'shard' ? shard++ / 8 : 0),
  });
  sendAll(queue, 0, ['m1', 'm2', 'm3', 'm4', 'm5']);
  expect(receiveAt(queue, 0, 10, { wait: 0 }).bodies).toEqual(['m1', 'm2', 'm3']);
  expect(receiveAt(queue, 0, 10, { wait: 0 })).toMatchObject({ answer: 'empty', bodies: [] });
  expect(receiveAt(queue, 0, 10, { wait: 1 }).bodies).toEqual(['m4', 'm5']);
});

test('hands a copy out once more, in flight and after deletion, but not over the limit', () => {
  const dlq = sampleQueue();
  const queue = sampleQueue({
    duplicateShare: 1,
    deadLetter: { queue: dlq, maxReceiveCount: 2 },
  });
  sendAll(queue, 0, ['m1', 'm2']);
  const first = receiveAt(queue, 0, 1);
  const again = receiveAt(queue, 1, 1);
  expect(again).toMatchObject({ bodies: ['m1'], counts: [2] });
  expect(queue.delete(seconds(2), first.handles[0]!)).toBe('ignored');
  expect(queue.delete(seconds(2), again.handles[0]!)).toBe('deleted');
  const second = receiveAt(queue, 3, 1);
  expect(queue.delete(seconds(4), second.handles[0]!)).toBe('deleted');
  const ghost = receiveAt(queue, 5, 1);
  expect(ghost).toMatchObject({ bodies: ['m2'], counts: [2] });
  expect(queue.delete(seconds(6), ghost.handles[0]!)).toBe('ignored');
  expect(queue.counts).toMatchObject({ deleted: 2, inFlight: 0, visible: 0 });
});

test('swaps neighbours when the draw says so', () => {
  const queue = sampleQueue({ swapShare: 0.5, draw: () => 0.4 });
  sendAll(queue, 0, ['m1', 'm2', 'm3']);
  expect(receiveAt(queue, 0, 1).bodies).toEqual(['m2']);
  expect(receiveAt(queue, 0, 1).bodies).toEqual(['m3']);
});

test('delays new messages, each its own way on a standard queue', () => {
  const queue = sampleQueue({ delay: seconds(5) });
  sendAll(queue, 0, ['m1']);
  queue.send(0, { body: 'm2', delay: 0 });
  expect(queue.counts).toMatchObject({ delayed: 1, visible: 1 });
  expect(receiveAt(queue, 4.9, 10).bodies).toEqual(['m2']);
  expect(receiveAt(queue, 5, 10).bodies).toEqual(['m1']);
});

test('redrives the first visible message as one that leaves the queue', () => {
  const queue = sampleQueue();
  sendAll(queue, 0, ['m1', 'm2']);
  receiveAt(queue, 0, 1);
  expect(queue.takeOut(seconds(1))?.body).toBe('m2');
  expect(queue.takeOut(seconds(1))).toBeUndefined();
  expect(receiveAt(queue, 1, 1).bodies).toEqual([]);
  expect(queue.counts).toMatchObject({ redriven: 1, inFlight: 1 });
});

test('forgets at once a message that is too old for the dead-letter queue', () => {
  const dlq = sampleQueue({ retention: seconds(60) });
  const queue = sampleQueue({ deadLetter: { queue: dlq, maxReceiveCount: 1 } });
  sendAll(queue, 0, ['m1']);
  receiveAt(queue, 0, 1);
  expect(receiveAt(queue, 61, 1).bodies).toEqual([]);
  expect(dlq.counts).toMatchObject({ accepted: 1, visible: 0, expired: 1 });
});
