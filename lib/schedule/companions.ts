import { groupBy } from './group-by';
import { topicOf, type PoolItem } from './pool-item';

/** For each leech another kind of question about its objective, if there is one. */
export function companionsOf(
  weak: readonly PoolItem[],
  items: readonly PoolItem[],
  isLeech: (item: PoolItem) => boolean,
): Map<PoolItem, PoolItem> {
  const companions = new Map<PoolItem, PoolItem>();
  const leeches = weak.filter(isLeech);
  if (leeches.length === 0) return companions;
  const lessons = new Set(leeches.map(({ lesson }) => lesson));
  const near = items.filter(({ lesson }) => lessons.has(lesson));
  const byTopic = groupBy(near, topicOf);
  const taken = new Set(weak);
  for (const leech of leeches) {
    const other = byTopic
      .get(topicOf(leech))
      ?.find((item) => item.kind !== leech.kind && !taken.has(item));
    if (!other) continue;
    taken.add(other);
    companions.set(leech, other);
  }
  return companions;
}
