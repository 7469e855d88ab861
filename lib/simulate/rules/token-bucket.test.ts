import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBucket, refillBucket, takeToken, tokensAt, wholeTokensAt } from './token-bucket';

type Wave = readonly [at: number, count: number, passed: number, refused: number];

/** The vectors of the rule: waves of requests, and how many of each pass. */
const vectors: readonly {
  readonly limits: { readonly rate: number; readonly burst: number };
  readonly waves: readonly Wave[];
}[] = [
  {
    limits: { rate: 100, burst: 200 },
    waves: [
      [0, 250, 200, 50],
      [0.5, 60, 50, 10],
      [1, 40, 40, 0],
      [1.5, 100, 60, 40],
      [4, 500, 200, 300],
    ],
  },
  {
    limits: { rate: 10_000, burst: 5000 },
    waves: [
      [0, 6000, 5000, 1000],
      [0.1, 1500, 1000, 500],
      [1, 10_000, 5000, 5000],
    ],
  },
  {
    limits: { rate: 10, burst: 2 },
    waves: [
      [0, 3, 2, 1],
      [0.1, 1, 1, 0],
      [0.15, 1, 0, 1],
      [0.2, 1, 1, 0],
    ],
  },
];

test.each(vectors)('lets the waves of $limits through as written', ({ limits, waves }) => {
  let bucket = openBucket(limits);
  for (const [at, count, passed, refused] of waves) {
    const taken = takeToken(bucket, at, count);
    expect(taken).toMatchObject({ passed, refused });
    bucket = taken.bucket;
  }
});

test('starts full, and a full bucket gains nothing', () => {
  const bucket = openBucket({ rate: 5, burst: 20 });
  expect(tokensAt(bucket, 0)).toBe(20);
  expect(tokensAt(bucket, 1e9)).toBe(20);
});

test('a refused request takes nothing', () => {
  const half = takeToken(openBucket({ rate: 1, burst: 1 }), 0).bucket;
  const refused = takeToken(half, 0.5);
  expect(refused).toMatchObject({ passed: 0, refused: 1 });
  expect(tokensAt(refused.bucket, 0.5)).toBe(0.5);
  expect(takeToken(refused.bucket, 1).passed).toBe(1);
});

test('a token is there to the microsecond, however often one looks before', () => {
  let bucket = takeToken(openBucket({ rate: 0.003, burst: 1 }), 0).bucket;
  for (let look = 1; look < 333; look += 1) bucket = refillBucket(bucket, look + 0.3);
  expect(takeToken(bucket, 333.333333).passed).toBe(0);
  expect(takeToken(bucket, 333.333334).passed).toBe(1);
});

test('tenths of a second do not drift: ten times a tenth is one', () => {
  let bucket = takeToken(openBucket({ rate: 1, burst: 1 }), 0).bucket;
  for (let tenth = 1; tenth <= 9; tenth += 1) {
    bucket = takeToken(bucket, tenth / 10).bucket;
    expect(wholeTokensAt(bucket, tenth / 10)).toBe(0);
  }
  expect(takeToken(bucket, 1).passed).toBe(1);
});

const limits = fc.record({
  rate: fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => thousandths / 1000),
  burst: fc.nat(9000),
});
const waves = fc.array(fc.record({ wait: fc.nat(5_000_000), count: fc.nat(10_000) }), {
  maxLength: 20,
});

test('never lets more through than the burst and what flowed in, nor leaves its bounds', () => {
  fc.assert(
    fc.property(limits, waves, (given, rows) => {
      let bucket = openBucket(given);
      let at = 0;
      let passed = 0;
      for (const { wait, count } of rows) {
        at += wait;
        const taken = takeToken(bucket, at / 1_000_000, count);
        bucket = taken.bucket;
        passed += taken.passed;
        expect(taken.passed + taken.refused).toBe(count);
        expect(tokensAt(bucket, at / 1_000_000)).toBeLessThanOrEqual(given.burst);
        expect(bucket.level).toBeGreaterThanOrEqual(0);
        const thousandths = BigInt(Math.round(given.rate * 1000)) * BigInt(at);
        const most = BigInt(given.burst) + thousandths / 1_000_000_000n;
        expect(BigInt(passed)).toBeLessThanOrEqual(most);
      }
    }),
  );
});

test('many looks on the way change nothing', () => {
  fc.assert(
    fc.property(limits, fc.array(fc.nat(3_000_000), { maxLength: 30 }), (given, waits) => {
      const empty = takeToken(openBucket(given), 0, given.burst).bucket;
      let looked = empty;
      let at = 0;
      for (const wait of waits) {
        at += wait;
        looked = refillBucket(looked, at / 1_000_000);
      }
      expect(looked).toEqual(refillBucket(empty, at / 1_000_000));
    }),
  );
});

test('a wave is the same as its requests one by one', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(80), (burst, count) => {
      const start = openBucket({ rate: 3, burst });
      let one = start;
      let passed = 0;
      for (let request = 0; request < count; request += 1) {
        const taken = takeToken(one, 0.2);
        one = taken.bucket;
        passed += taken.passed;
      }
      const wave = takeToken(start, 0.2, count);
      expect(wave.passed).toBe(passed);
      expect(count === 0 || wave.bucket.level === one.level).toBe(true);
    }),
  );
});

test('names what is not a rate, a burst, a count or a later moment', () => {
  expect(() => openBucket({ rate: -1, burst: 1 })).toThrow('rate is -1.');
  expect(() => openBucket({ rate: 0.0001, burst: 1 })).toThrow('rate is 0.0001.');
  expect(() => openBucket({ rate: 1, burst: 1.5 })).toThrow('burst is 1.5.');
  const bucket = takeToken(openBucket({ rate: 1, burst: 1 }), 2).bucket;
  expect(() => takeToken(bucket, 1.9)).toThrow('atSeconds is 1.9.');
  expect(() => takeToken(bucket, Number.NaN)).toThrow('atSeconds is NaN.');
  expect(() => takeToken(bucket, 2, -1)).toThrow('count is -1.');
  expect(() => takeToken({ ...bucket, level: -1 }, 2)).toThrow('level is -1.');
});
