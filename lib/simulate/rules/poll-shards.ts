import type { Micros } from '../time';
import { queueLimits } from './queue-limits';
import { requireWhole } from './require-whole';

/**
 * SIM-Q04: the shards (0…shards − 1, rising) one receive looks at. Waiting 0 s is a short poll: it
 * looks at `sample` different shards, the i-th picked by `draws[i]` (0 ≤ draw < 1) among those not
 * picked yet. Any longer wait is a long poll: it looks at all of them and needs no draws.
 *
 * @throws Error naming the value when the wait is outside 0–20 s, the sample is larger than the
 *   number of shards, or a draw is missing or outside its range
 */
export function polledShards(poll: {
  readonly wait: Micros;
  readonly shards: number;
  readonly sample: number;
  readonly draws: readonly number[];
}): readonly number[] {
  const { wait, shards, sample, draws } = poll;
  requireWhole('wait', wait, queueLimits.wait.min, queueLimits.wait.max);
  requireWhole('shards', shards, 1, 1024);
  requireWhole('sample', sample, 1, shards);
  const left = Array.from({ length: shards }, (_, shard) => shard);
  if (wait > 0) return left;
  for (let picked = 0; picked < sample; picked += 1) {
    const draw = draws[picked];
    if (draw === undefined || !(draw >= 0 && draw < 1)) {
      throw new Error(`draws[${picked}] is ${draw}. Give a number of at least 0 and below 1.`);
    }
    const place = picked + Math.floor(draw * (shards - picked));
    const chosen = left[place]!;
    left[place] = left[picked]!;
    left[picked] = chosen;
  }
  return left.slice(0, sample).toSorted((a, b) => a - b);
}

/**
 * SIM-Q04: what becomes of a receive that has waited `waited` of its `wait` (µs) and found `found`
 * messages. A short poll answers at once; a long one answers as soon as there is a message, and
 * empty only when its time is over.
 *
 * @throws Error naming the value when the wait is outside 0–20 s or the others are negative
 */
export function pollAnswer(poll: {
  readonly wait: Micros;
  readonly waited: Micros;
  readonly found: number;
}): 'messages' | 'empty' | 'wait' {
  requireWhole('wait', poll.wait, queueLimits.wait.min, queueLimits.wait.max);
  requireWhole('waited', poll.waited, 0, Number.MAX_SAFE_INTEGER);
  requireWhole('found', poll.found, 0, Number.MAX_SAFE_INTEGER);
  if (poll.found > 0) return 'messages';
  return poll.waited >= poll.wait ? 'empty' : 'wait';
}
