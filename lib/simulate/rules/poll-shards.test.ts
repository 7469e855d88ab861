import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seconds } from '../time';
import { pollAnswer, polledShards } from './poll-shards';

test('looks at every shard in a long poll, without a draw', () => {
  const wait = seconds(20);
  expect(polledShards({ wait, shards: 4, sample: 1, draws: [] })).toEqual([0, 1, 2, 3]);
});

test('looks in a short poll at the shards the draws pick', () => {
  const poll = { wait: 0, shards: 8, sample: 3 };
  expect(polledShards({ ...poll, draws: [0, 0, 0] })).toEqual([0, 1, 2]);
  expect(polledShards({ ...poll, draws: [0.99, 0.99, 0.99] })).toEqual([0, 1, 7]);
  expect(polledShards({ ...poll, draws: [0.5, 0, 0] })).toEqual([1, 2, 4]);
});

const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('picks as many different shards as the sample says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }).chain((shards) =>
        fc.record({
          wait: fc.constant(0),
          shards: fc.constant(shards),
          sample: fc.integer({ min: 1, max: shards }),
          draws: fc.array(draw, { minLength: shards }),
        }),
      ),
      (poll) => {
        const picked = polledShards(poll);
        expect(new Set(picked).size).toBe(poll.sample);
        expect(picked.every((shard) => shard >= 0 && shard < poll.shards)).toBe(true);
      },
    ),
  );
});

test('picks every shard equally often over an even grid of draws', () => {
  const seen = [0, 0, 0, 0];
  for (let a = 0; a < 12; a += 1) {
    for (let b = 0; b < 12; b += 1) {
      const poll = { wait: 0, shards: 4, sample: 2, draws: [a / 12, b / 12] };
      for (const shard of polledShards(poll)) seen[shard]! += 1;
    }
  }
  expect(seen).toEqual([72, 72, 72, 72]);
});

test('answers at once, on the first message, or empty when the time is over', () => {
  expect(pollAnswer({ wait: 0, waited: 0, found: 0 })).toBe('empty');
  expect(pollAnswer({ wait: seconds(20), waited: 0, found: 1 })).toBe('messages');
  expect(pollAnswer({ wait: seconds(20), waited: seconds(19), found: 0 })).toBe('wait');
  expect(pollAnswer({ wait: seconds(20), waited: seconds(20), found: 0 })).toBe('empty');
});

test('refuses a wait over 20 s, a sample over the shards and a missing draw', () => {
  expect(() => pollAnswer({ wait: seconds(21), waited: 0, found: 0 })).toThrow('wait is 21000000.');
  expect(() => polledShards({ wait: 0, shards: 2, sample: 3, draws: [0, 0, 0] })).toThrow(
    'sample is 3. Give a whole number from 1 to 2.',
  );
  expect(() => polledShards({ wait: 0, shards: 2, sample: 1, draws: [] })).toThrow(
    'draws[0] is undefined.',
  );
  expect(() => polledShards({ wait: 0, shards: 2, sample: 1, draws: [1] })).toThrow(
    'draws[0] is 1.',
  );
});
