import { default_w, FSRSAlgorithm } from 'ts-fsrs';

/** How well an item was recalled: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;

/** What FSRS-6 knows of an item. */
export type Memory = {
  /** Days until the chance of recall has fallen to 0.9. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
};

export type Scheduler = {
  /**
   * The memory after a rating, and in how many study-days the item is due: 1 after `again`.
   *
   * @param memory `undefined` at the first answer
   * @param elapsed study-days since the last rating, whole and not negative
   * @param seed spreads intervals a little, each seed in its own way; without it they are exact
   * @throws RangeError when `elapsed` or `rating` is out of range
   */
  readonly next: (
    memory: Memory | undefined,
    elapsed: number,
    rating: Rating,
    seed?: string,
  ) => { readonly memory: Memory; readonly interval: number };
};

/** The 21 weights FSRS-6 starts from. */
export const defaultWeights: readonly number[] = default_w;

/**
 * FSRS-6 over whole study-days, without learning steps: the session does the relearning. Of ts-fsrs
 * only `next_state` and `next_interval` are used, because its `next` counts days by the UTC
 * calendar and its `rollback` forgets when an item was due.
 *
 * @param retention chance of recall at which an item is due, 0.8 to 0.95
 * @param maxInterval days, at least 1
 * @throws RangeError when a setting is out of range
 */
export function createScheduler({
  retention = 0.9,
  maxInterval = 365,
  weights = defaultWeights,
}: {
  readonly retention?: number;
  readonly maxInterval?: number;
  readonly weights?: readonly number[];
} = {}): Scheduler {
  if (!(retention >= 0.8 && retention <= 0.95)) {
    throw new RangeError(`Scheduler: retention is ${retention}. Choose it from 0.8 to 0.95.`);
  }
  if (!(Number.isInteger(maxInterval) && maxInterval >= 1)) {
    throw new RangeError(`Scheduler: maxInterval is ${maxInterval}. Give whole days from 1.`);
  }
  const settings = { w: weights, request_retention: retention, maximum_interval: maxInterval };
  const exact = new FSRSAlgorithm(settings);
  const spread = new FSRSAlgorithm({ ...settings, enable_fuzz: true });
  return {
    next(memory, elapsed, rating, seed) {
      // It takes NaN and fractions without a word, and then knows nothing for ever.
      if (!(Number.isInteger(elapsed) && elapsed >= 0)) {
        throw new RangeError(`Scheduler: elapsed is ${elapsed}. Count whole study-days from 0.`);
      }
      if (![1, 2, 3, 4].includes(rating)) {
        throw new RangeError(`Scheduler: the rating is ${String(rating)}. Use 1, 2, 3 or 4.`);
      }
      const after = exact.next_state(memory ?? null, elapsed, rating);
      return {
        memory: { stability: after.stability, difficulty: after.difficulty },
        interval: rating === 1 ? 1 : intervalOf(after.stability, elapsed, seed),
      };
    },
  };

  function intervalOf(stability: number, elapsed: number, seed: string | undefined): number {
    if (seed === undefined) return exact.next_interval(stability, elapsed);
    spread.seed = seed;
    return spread.next_interval(stability, elapsed);
  }
}

/** Due at a chance of recall of 0.9, within a year. */
export const defaultScheduler = createScheduler();
