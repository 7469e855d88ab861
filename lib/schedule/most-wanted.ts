import type { PoolItem } from './pool-item';
import { seedOf } from './seeded';

/** Several times what fits into the longest session. */
const MOST_CANDIDATES = 500;

/**
 * The items with the smallest keys, smallest first; ties go by the seed, so that the order of the
 * files does not matter. More than can ever be asked are left out unsorted.
 */
export function mostWanted(
  items: readonly PoolItem[],
  seed: number,
  keyOf: (item: PoolItem) => number,
): PoolItem[] {
  const keys = new Float64Array(items.length);
  let place = 0;
  for (const item of items) keys[place++] = keyOf(item);
  const last = keys.toSorted()[Math.min(items.length, MOST_CANDIDATES) - 1] ?? 0;
  const wanted: { readonly item: PoolItem; readonly key: number }[] = [];
  place = 0;
  for (const item of items) {
    const key = keys[place++] ?? 0;
    if (key <= last) wanted.push({ item, key });
  }
  const tie = ({ id }: PoolItem) => seedOf(seed, id);
  return wanted
    .toSorted(
      (a, b) => a.key - b.key || tie(a.item) - tie(b.item) || (a.item.id < b.item.id ? -1 : 1),
    )
    .map(({ item }) => item);
}
