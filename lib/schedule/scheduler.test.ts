import { BindingMemoryState, FSRSBinding } from '@open-spaced-repetition/binding';
import fc from 'fast-check';
import { FSRSAlgorithm } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { compareWithBinding } from './compare-with-binding';
import { retrievability } from './retrievability';
import {
  createScheduler,
  defaultScheduler,
  defaultWeights,
  type Memory,
  type Rating,
} from './scheduler';

const centuries = createScheduler({ maxInterval: 36_500 });

function run(ratings: readonly number[], elapsed: readonly number[], scheduler = defaultScheduler) {
  let memory: Memory | undefined;
  const intervals: number[] = [];
  for (const [index, rating] of ratings.entries()) {
    const next = scheduler.next(memory, elapsed[index] ?? 0, rating as Rating);
    memory = next.memory;
    intervals.push(next.interval);
  }
  return { memory, intervals };
}

test('test_memory_state of fsrs-rs, test_memo_state of py-fsrs', () => {
  const { memory } = run([1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21]);
  expect(memory?.stability).toBeCloseTo(53.626_91, 4);
  expect(memory?.difficulty).toBeCloseTo(6.357_486_7, 4);
});

test('test_memory_state of fsrs-rs without memory of the same day', () => {
  const w = defaultWeights.with(17, 0).with(18, 0).with(19, 0);
  // A setting that is not offered here: the algorithm itself.
  const algorithm = new FSRSAlgorithm({ w, enable_short_term: false });
  const elapsed = [0, 0, 1, 3, 8, 21];
  let memory: Memory | null = null;
  for (const [index, rating] of [1, 3, 3, 3, 3, 3].entries()) {
    memory = algorithm.next_state(memory, elapsed[index] ?? 0, rating);
  }
  expect(memory?.stability).toBeCloseTo(53.335_106, 4);
});

// The 19 weights of FSRS-5 that these two vectors were made with, and its decay.
const fsrs5 = [
  [0.6845422, 1.6790825, 4.7349424, 10.042885, 7.4410233, 0.64219797, 1.071918, 0.0025195254],
  [1.432437, 0.1544, 0.8692766, 2.0696752, 0.0953, 0.2975, 2.4691248, 0.19542035, 3.201072],
  [0.18046261, 0.121442534, 0, 0.5],
].flat();

test('test_memo_state of fsrs-rs', () => {
  const scheduler = createScheduler({ weights: fsrs5 });
  const { memory } = run([1, 3, 3, 3, 3], [0, 1, 3, 8, 21], scheduler);
  expect(memory?.stability).toBeCloseTo(31.722_992, 4);
  expect(memory?.difficulty).toBeCloseTo(7.382_128, 4);
  const again = scheduler.next({ stability: 20.925_528, difficulty: 7.005_062 }, 21, 3);
  expect(again.memory.stability).toBeCloseTo(40.874_56, 4);
  expect(again.memory.difficulty).toBeCloseTo(6.991_380_7, 4);
});

test('test_next_states of fsrs-rs', () => {
  const scheduler = createScheduler({ weights: fsrs5 });
  const { memory } = run([1, 3, 3, 3], [0, 1, 3, 8], scheduler);
  const next = ([1, 2, 3, 4] as const).map((rating) => scheduler.next(memory, 21, rating));
  const published = [
    [2.969_145_5, 8.000_659, 1],
    [17.091_452, 7.691_393_4, 17],
    [31.722_992, 7.382_128, 32],
    [71.750_2, 7.072_862_6, 72],
  ] as const;
  for (const [index, [stability, difficulty, interval]] of published.entries()) {
    expect(next[index]?.memory.stability).toBeCloseTo(stability, 4);
    expect(next[index]?.memory.difficulty).toBeCloseTo(difficulty, 4);
    expect(next[index]?.interval).toBe(interval);
  }
});

test('test_next_interval of fsrs-rs', () => {
  const published = [34_793, 2508, 387, 90, 27, 9, 3, 1];
  const computed = published.map((_, index) => {
    const request_retention = (index + 2) / 10;
    const whole = { request_retention, maximum_interval: 4_000_000 };
    return new FSRSAlgorithm(whole).next_interval(1, 1);
  });
  expect(computed).toEqual(published);
});

test('lengthens and shortens intervals by the retention as fsrs-rs does', () => {
  const native = new FSRSBinding();
  for (const retention of [0.8, 0.85, 0.9, 0.95]) {
    const { interval } = createScheduler({ retention }).next(
      { stability: 20, difficulty: 5 },
      20,
      3,
    );
    const state = native.nextStates(new BindingMemoryState(20, 5), retention, 20);
    expect(interval).toBe(Math.round(state.good.interval));
  }
});

test('test_review_card of py-fsrs, where it is not in learning steps', () => {
  const ratings = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
  const elapsed = [0, 0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12];
  const { intervals } = run(ratings, elapsed, centuries);
  expect(intervals.slice(1, 6)).toEqual([2, 11, 46, 163, 498]);
  expect(intervals.slice(8)).toEqual([2, 4, 7, 12, 21]);
});

test('test_repeated_correct_reviews of py-fsrs', () => {
  const { memory } = run(Array(10).fill(4), Array(10).fill(0));
  expect(memory?.difficulty).toBe(1);
});

test('test_current_retrievability of fsrs-rs', () => {
  const chances = [0, 1, 2, 3].map((elapsed) => retrievability({ stability: 1 }, elapsed, 0.2));
  expect(chances[0]).toBe(1);
  for (const [index, chance] of [0.9, 0.840_289_35, 0.798_500_1].entries()) {
    expect(chances[index + 1]).toBeCloseTo(chance, 6);
  }
});

test('recalls with a chance of 0.9 after as many days as it is stable', () => {
  const stabilities = fc.double({ min: 0.1, max: 365, noNaN: true });
  fc.assert(
    fc.property(stabilities, (stability) => {
      expect(retrievability({ stability }, stability)).toBeCloseTo(0.9, 9);
      expect(retrievability({ stability }, -3)).toBe(1);
      const curve = new FSRSAlgorithm({}).forgetting_curve(7, stability);
      expect(retrievability({ stability }, 7)).toBeCloseTo(curve, 6);
    }),
  );
});

test('agrees with fsrs-rs on random histories', () => {
  const { steps, worst, mismatches } = compareWithBinding(
    new FSRSBinding(),
    (stability, difficulty) => new BindingMemoryState(stability, difficulty),
    { histories: 300, seed: 11 },
  );
  expect(steps).toBeGreaterThan(3000);
  expect(worst).toBeLessThan(1e-5);
  expect(mismatches).toEqual([]);
});

test('is due tomorrow after again, whatever is left of the memory', () => {
  const strong = { stability: 300, difficulty: 3 };
  expect(defaultScheduler.next(strong, 300, 1, 'sqs/crash:7').interval).toBe(1);
});

test('spreads intervals by the seed alone, within a year', () => {
  const memory = { stability: 40, difficulty: 5 };
  const seeds = Array.from({ length: 50 }, (_, index) => `sqs/crash:${index}`);
  const intervals = seeds.map((seed) => defaultScheduler.next(memory, 40, 3, seed).interval);
  expect(new Set(intervals).size).toBeGreaterThan(3);
  expect(seeds.map((seed) => defaultScheduler.next(memory, 40, 3, seed).interval)).toEqual(
    intervals,
  );
  const old = { stability: 20_000, difficulty: 2 };
  for (const seed of seeds) {
    expect(defaultScheduler.next(old, 365, 4, seed).interval).toBeLessThanOrEqual(365);
  }
});

test('refuses days and ratings that would poison the memory', () => {
  const next = (elapsed: number, rating: number) => () =>
    defaultScheduler.next({ stability: 3, difficulty: 5 }, elapsed, rating as Rating);
  expect(next(Number.NaN, 3)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: Scheduler: elapsed is NaN. Count whole study-days from 0.]`,
  );
  expect(next(-1, 3)).toThrow(RangeError);
  expect(next(0.5, 3)).toThrow(RangeError);
  expect(next(1, 2.5)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: Scheduler: the rating is 2.5. Use 1, 2, 3 or 4.]`,
  );
  expect(next(1, 0)).toThrow(RangeError);
});

test('refuses settings out of range', () => {
  expect(() => createScheduler({ retention: 0 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: Scheduler: retention is 0. Choose it from 0.8 to 0.95.]`,
  );
  expect(() => createScheduler({ retention: Number.NaN })).toThrow(RangeError);
  expect(() => createScheduler({ maxInterval: 0 })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: Scheduler: maxInterval is 0. Give whole days from 1.]`,
  );
});
