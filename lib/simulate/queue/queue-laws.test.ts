import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageState } from '../rules/message-state';
import { openStream } from '../stream';
import { seconds } from '../time';
import type { Message, ReceiptHandle } from './message';
import { sampleQueue } from './sample-queue';

const chance = fc.constantFrom(0, 0.2, 1);

/** Sends, receives with short polls and deletes at random, with copies and swaps. */
const play = (seed: number, duplicateShare: number, swapShare: number, cap: number) => {
  const stream = openStream(seed, 'play');
  const dlq = sampleQueue();
  const queue = sampleQueue({
    duplicateShare,
    swapShare,
    inFlightCap: cap,
    shards: 8,
    sample: 3,
    visibility: seconds(5),
    delay: seconds(2),
    retention: seconds(60),
    deadLetter: { queue: dlq, maxReceiveCount: 3 },
    draw: () => stream.integer(0, 999) / 1000,
  });
  const handles: ReceiptHandle<string>[] = [];
  const counts: number[] = [];
  const messages: Message<string>[] = [];
  for (let now = 0; now < 80; now += 1) {
    for (let sent = stream.integer(0, 4); sent > 0; sent -= 1) {
      const answer = queue.send(seconds(now), { body: 'm' });
      if (answer.answer === 'accepted') messages.push(answer.message);
    }
    const wait = stream.chance(0.5) ? 0 : seconds(5);
    const call = { limit: stream.integer(1, 10), wait };
    const { received } = queue.receive(seconds(now), call);
    for (const { handle, receiveCount } of received) {
      handles.push(handle);
      counts.push(receiveCount);
    }
    const some = handles[stream.integer(0, handles.length)];
    if (some !== undefined) queue.delete(seconds(now), some);
    expect(queue.counts.inFlight).toBeLessThanOrEqual(cap);
    for (const message of messages) {
      const { state } = message;
      if (state === 'deleted' || state === 'dead-lettered') continue;
      expect(state).toBe(messageState({ ...message, now: seconds(now) }));
    }
  }
  return { queue, dlq, counts };
};

test('loses and doubles nothing and holds every message in its state, whatever chance brings', () => {
  fc.assert(
    fc.property(fc.nat(), chance, chance, fc.constantFrom(2, 1000), (seed, copies, swaps, cap) => {
      const { queue, dlq, counts } = play(seed, copies, swaps, cap);
      const { accepted, visible, inFlight, delayed, deleted, deadLettered, expired } = queue.counts;
      const living = visible + inFlight + delayed;
      expect(living + deleted + deadLettered + expired).toBe(accepted);
      expect(Object.values(queue.counts).every((count) => count >= 0)).toBe(true);
      expect(dlq.counts.accepted).toBe(deadLettered);
      expect(Math.max(0, ...counts)).toBeLessThanOrEqual(3);
    }),
    { numRuns: 30 },
  );
});
