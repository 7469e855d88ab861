import { expect, test } from 'vitest';
import { seconds } from '../time';
import { receiveAt, sampleQueue, sendAll } from './sample-queue';

const fifo = () => sampleQueue({ kind: 'fifo' });

test('vector a: one receive takes a whole group, then the next', () => {
  const queue = fifo();
  sendAll(queue, 0, ['g1m1', 'g2m1', 'g1m2', 'g1m3']);
  expect(receiveAt(queue, 0, 10).bodies).toEqual(['g1m1', 'g1m2', 'g1m3', 'g2m1']);
});

test('vector b: what is left in flight blocks the rest of its group', () => {
  const queue = fifo();
  sendAll(queue, 0, ['g1m1', 'g1m2', 'g1m3', 'g1m4', 'g2m1', 'g2m2', 'g3m1']);
  const { bodies, handles } = receiveAt(queue, 0, 2);
  expect(bodies).toEqual(['g1m1', 'g1m2']);
  queue.delete(0, handles[0]!);
  expect(receiveAt(queue, 0, 10).bodies).toEqual(['g2m1', 'g2m2', 'g3m1']);
});

test('vector c: a released head comes back, the one behind it stays hidden', () => {
  const queue = fifo();
  sendAll(queue, 0, ['g1m1', 'g1m2', 'g1m3', 'g2m1']);
  const { bodies, handles } = receiveAt(queue, 0, 2);
  expect(bodies).toEqual(['g1m1', 'g1m2']);
  expect(queue.changeVisibility(0, handles[0]!, 0)).toBe('changed');
  expect(receiveAt(queue, 0, 10).bodies).toEqual(['g2m1', 'g1m1']);
});

test('vector d: extending one message hides it and all behind it, not those before', () => {
  const expected = [[], ['m foo'], ['m foo', 'm bar']];
  for (const [extended, bodies] of expected.entries()) {
    const queue = sampleQueue({ kind: 'fifo', visibility: seconds(1) });
    for (const body of ['m foo', 'm bar', 'm baz']) {
      queue.send(0, { body, group: 'g', deduplicationId: body });
    }
    const { handles } = receiveAt(queue, 0, 10);
    queue.changeVisibility(seconds(0.5), handles[extended]!, seconds(10));
    expect(receiveAt(queue, 2.5, 10).bodies).toEqual(bodies);
  }
});

test('vector e: a receive with timeout 0 keeps the order within groups and turns the groups', () => {
  const queue = fifo();
  sendAll(queue, 0, ['g1m1', 'g1m2', 'g2m1', 'g2m2', 'g3m1']);
  const first = receiveAt(queue, 0, 3, { visibility: 0 }).bodies;
  expect(first).toEqual(['g1m1', 'g1m2', 'g2m1']);
  const second = receiveAt(queue, 0, 10).bodies;
  expect(second).toEqual(['g3m1', 'g1m1', 'g1m2', 'g2m1', 'g2m2']);
});

test('needs a group, and lets no message bring its own delay', () => {
  const queue = fifo();
  const missing = { answer: 'refused', reason: 'missing-group' };
  expect(queue.send(0, { body: 'm1', deduplicationId: 'm1' })).toEqual(missing);
  expect(queue.send(0, { body: 'm1', group: 'g', deduplicationId: 'm1', delay: 0 })).toEqual({
    answer: 'refused',
    reason: 'delay-not-allowed',
  });
  expect(queue.counts.accepted).toBe(0);
});

test('swallows a repeated send for 300 s, even after the first was deleted', () => {
  const queue = fifo();
  sendAll(queue, 0, ['g1m1']);
  const [handle] = receiveAt(queue, 0, 1).handles;
  queue.delete(0, handle!);
  const send = { body: 'again', group: 'g1', deduplicationId: 'g1m1' };
  expect(queue.send(seconds(299.9), send)).toEqual({ answer: 'duplicate', id: 1 });
  expect(queue.counts).toMatchObject({ accepted: 1, visible: 0 });
  expect(queue.send(seconds(300), send)).toMatchObject({ answer: 'accepted' });
});

test('compares deduplication ids within a group when told to', () => {
  const send = { body: 'x', deduplicationId: 'same' };
  const answers = (['queue', 'message-group'] as const).map((dedupScope) => {
    const queue = sampleQueue({ kind: 'fifo', dedupScope });
    queue.send(0, { ...send, group: 'g1' });
    return queue.send(0, { ...send, group: 'g2' }).answer;
  });
  expect(answers).toEqual(['duplicate', 'accepted']);
});

test('lets a group go on when its poisonous head moves away', () => {
  const dlq = fifo();
  const queue = sampleQueue({ kind: 'fifo', deadLetter: { queue: dlq, maxReceiveCount: 1 } });
  sendAll(queue, 0, ['g1m1', 'g1m2', 'g1m3']);
  expect(receiveAt(queue, 0, 1).bodies).toEqual(['g1m1']);
  expect(receiveAt(queue, 30, 2).bodies).toEqual(['g1m2', 'g1m3']);
  const [moved] = receiveAt(dlq, 30, 10).handles;
  expect(moved?.message).toMatchObject({ body: 'g1m1', group: 'g1', deduplicationId: '1' });
});

test('blocks a group behind a delayed head', () => {
  const queue = sampleQueue({ kind: 'fifo', delay: seconds(10) });
  sendAll(queue, 0, ['g1m1']);
  sendAll(queue, 5, ['g1m2']);
  expect(receiveAt(queue, 9, 10).bodies).toEqual([]);
  expect(receiveAt(queue, 10, 10).bodies).toEqual(['g1m1']);
});
