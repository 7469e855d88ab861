import { groupBy } from './group-by';
import { interleave } from './interleave';
import { traitsOf } from './kind-traits';
import { topicOf, type PoolItem } from './pool-item';
import { seedOf, shuffled } from './seeded';

/** What an exam is made of. The same blueprint, seed and course give the same exam. */
export type Blueprint = {
  /** How many items, if there are so many. */
  readonly items: number;
  /** Before extra time. */
  readonly minutes: number;
  /** Only these lessons; all if absent. */
  readonly lessons?: readonly string[];
  /** Weight by `lesson/objective`; 1 where absent, 0 leaves an objective out. */
  readonly weights?: Readonly<Record<string, number>>;
};

/**
 * Draws the items of an exam: every objective gets its share of places by weight (rests go to the
 * largest fractions), and none more than it has items. Within an objective kinds alternate between
 * produced and picked answers; one item per concept. Objectives are mixed.
 *
 * @returns global ids in the order of asking
 * @throws RangeError when a number of the blueprint is out of range
 */
export function drawExam(blueprint: Blueprint, pool: readonly PoolItem[], seed: number): string[] {
  const { items, minutes, lessons, weights = {} } = blueprint;
  if (!(Number.isInteger(items) && items >= 1)) {
    throw new RangeError(`Exam: ${items} items were asked for. Give a whole number from 1.`);
  }
  if (!(minutes > 0)) {
    throw new RangeError(`Exam: ${minutes} minutes were given. Give a positive number.`);
  }
  const wanted = lessons ? pool.filter(({ lesson }) => lessons.includes(lesson)) : pool;
  const topics = [...groupBy(wanted, topicOf)]
    .map(([topic, ofTopic]) => ({
      topic,
      weight: Math.max(0, weights[topic] ?? 1),
      items: varied(ofTopic, seedOf(seed, 'exam', topic)),
    }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => seedOf(seed, a.topic) - seedOf(seed, b.topic));
  const places = share(
    items,
    topics.map(({ weight, items: has }) => ({ weight, most: has.length })),
  );
  const drawn = topics.flatMap((topic, index) => topic.items.slice(0, places[index]));
  const order = interleave(shuffled(drawn, seedOf(seed, 'order')), topicOf);
  return order.map(({ id }) => id);
}

/** Shuffled, one per concept, produced and picked answers by turns as long as there are both. */
function varied(items: readonly PoolItem[], seed: number): PoolItem[] {
  const byId = items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const concepts = new Set<string>();
  const single = shuffled(byId, seed).filter(({ concept }) => {
    if (concept === undefined) return true;
    const isFirst = !concepts.has(concept);
    concepts.add(concept);
    return isFirst;
  });
  const produced = single.filter(({ kind }) => traitsOf(kind).produced);
  const picked = single.filter(({ kind }) => !traitsOf(kind).produced);
  const longer = Math.max(produced.length, picked.length);
  return Array.from({ length: longer }, (_, index) => [produced[index], picked[index]])
    .flat()
    .filter((item) => item !== undefined);
}

/** Shares `total` out by weight in whole numbers, no one more than its `most`. */
function share(
  total: number,
  parts: readonly { readonly weight: number; readonly most: number }[],
): number[] {
  const given = parts.map(() => 0);
  let left = Math.min(
    total,
    parts.reduce((sum, { most }) => sum + most, 0),
  );
  while (left > 0) {
    const open = parts.flatMap((part, index) =>
      part.most > (given[index] ?? 0) ? [{ ...part, index }] : [],
    );
    const weight = open.reduce((sum, part) => sum + part.weight, 0);
    const ideal = open.map((part) => ({ ...part, exact: (left * part.weight) / weight }));
    let handed = 0;
    for (const { index, most, exact } of ideal) {
      const more = Math.min(Math.floor(exact), most - (given[index] ?? 0));
      given[index] = (given[index] ?? 0) + more;
      handed += more;
    }
    left -= handed;
    if (handed > 0) continue;
    // Less than one each: the largest fractions first.
    const byRest = ideal.toSorted((a, b) => b.exact - a.exact);
    for (const { index } of byRest.slice(0, left)) {
      given[index] = (given[index] ?? 0) + 1;
      left -= 1;
    }
  }
  return given;
}
