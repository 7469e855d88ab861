import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketScopes, takeFromAll, type BucketScope } from './bucket-scopes';
import { openBucket, takeToken, tokensAt } from './token-bucket';

const bucketOf = (scope: BucketScope, rate: number, burst: number) => ({
  scope,
  bucket: openBucket({ rate, burst }),
});

test('a request that one bucket refuses takes from none', () => {
  const buckets = [
    bucketOf('usage-plan', 10, 2),
    bucketOf('method', 100, 200),
    bucketOf('account', 10_000, 5000),
  ];
  const taken = takeFromAll(buckets, 0, 3);
  expect(taken).toMatchObject({ passed: 2, refused: 1, refusedBy: 'usage-plan' });
  expect(taken.buckets.map(({ bucket }) => tokensAt(bucket, 0))).toEqual([0, 198, 4998]);
});

test('each scope can be the one that refuses', () => {
  for (const scope of bucketScopes) {
    const buckets = bucketScopes.map((one) => bucketOf(one, 1, one === scope ? 4 : 9));
    expect(takeFromAll(buckets, 0, 5)).toMatchObject({ passed: 4, refusedBy: scope });
  }
});

test('of several empty buckets the first in the order applied is named, however they are given', () => {
  const buckets = [
    bucketOf('account', 1, 2),
    bucketOf('method', 1, 2),
    bucketOf('usage-plan', 1, 3),
  ];
  expect(takeFromAll(buckets, 0, 9)).toMatchObject({ passed: 2, refusedBy: 'method' });
});

test('the account refuses everybody, with tokens left in plan and method', () => {
  const account = takeFromAll([bucketOf('account', 10, 10)], 0, 10).buckets[0]!;
  const buckets = [bucketOf('usage-plan', 5, 5), bucketOf('method', 5, 5), account];
  expect(takeFromAll(buckets, 0)).toMatchObject({ passed: 0, refusedBy: 'account' });
});

test('nothing refuses where nothing applies, and nobody is named when all pass', () => {
  expect(takeFromAll([], 3, 7)).toEqual({ passed: 7, refused: 0, refusedBy: null, buckets: [] });
  expect(takeFromAll([bucketOf('method', 1, 7)], 3, 7).refusedBy).toBeNull();
});

test('one bucket among all is the bucket alone, and every bucket pays the same', () => {
  const burst = fc.nat(60);
  fc.assert(
    fc.property(fc.tuple(burst, burst, burst), fc.nat(80), fc.nat(9), (bursts, count, at) => {
      const buckets = bucketScopes.map((scope, index) => bucketOf(scope, 2, bursts[index]!));
      const taken = takeFromAll(buckets, at, count);
      expect(taken.passed).toBe(Math.min(count, ...bursts));
      expect(taken.passed + taken.refused).toBe(count);
      expect(taken.refusedBy === null).toBe(taken.refused === 0);
      for (const [index, { bucket }] of taken.buckets.entries()) {
        expect(bucket).toEqual(takeToken(buckets[index]!.bucket, at, taken.passed).bucket);
      }
      const alone = takeFromAll([buckets[0]!], at, count);
      expect(alone.passed).toBe(takeToken(buckets[0]!.bucket, at, count).passed);
    }),
  );
});

test('names an unknown scope', () => {
  const odd = [{ scope: 'stage' as BucketScope, bucket: openBucket({ rate: 1, burst: 1 }) }];
  expect(() => takeFromAll(odd, 0)).toThrow('scope is "stage".');
});
