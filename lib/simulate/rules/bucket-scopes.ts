import { takeToken, wholeTokensAt, type TokenBucket } from './token-bucket';
import { requireWhole } from './require-whole';

/** Whose bucket it is, in the order in which they are applied. */
export const bucketScopes = ['usage-plan', 'method', 'account'] as const;

/** `usage-plan`: of one key · `method`: of a method of the stage · `account`: of the whole Region. */
export type BucketScope = (typeof bucketScopes)[number];

export type ScopedBucket = { readonly scope: BucketScope; readonly bucket: TokenBucket };

/**
 * SIM-G02: `count` requests at one moment that have to pass every bucket given. A request passes
 * when each bucket has a token and takes one of each; a request that any of them refuses gets 429
 * and takes none anywhere.
 *
 * @param buckets those that apply, in any order; with none, everything passes
 * @param atSeconds seconds since the buckets were opened
 * @param count whole number of requests, 0 or more
 * @returns how many passed and were refused, the scope that refused (the first in the order
 *   applied that had no token) or null, and the buckets afterwards in the order given
 * @throws Error naming the value when a scope is unknown, or the numbers are not those of a bucket
 */
export function takeFromAll<Scoped extends ScopedBucket>(
  buckets: readonly Scoped[],
  atSeconds: number,
  count = 1,
): {
  readonly passed: number;
  readonly refused: number;
  readonly refusedBy: BucketScope | null;
  readonly buckets: readonly Scoped[];
} {
  requireWhole('count', count, 0, Number.MAX_SAFE_INTEGER);
  for (const { scope } of buckets) requireScope(scope);
  const there = buckets.map(({ bucket }) => wholeTokensAt(bucket, atSeconds));
  const passed = Math.min(count, ...there);
  const after = buckets.map((entry) => ({
    ...entry,
    bucket: takeToken(entry.bucket, atSeconds, passed).bucket,
  }));
  const isEmpty = (scope: BucketScope) =>
    buckets.some((entry, index) => entry.scope === scope && there[index] === passed);
  const refusedBy = passed < count ? (bucketScopes.find(isEmpty) ?? null) : null;
  return { passed, refused: count - passed, refusedBy, buckets: after };
}

function requireScope(scope: BucketScope): void {
  if (bucketScopes.includes(scope)) return;
  throw new Error(`scope is "${scope}". Write one of ${bucketScopes.join(', ')}.`);
}
