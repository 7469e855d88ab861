import { interleave } from './interleave';
import { topicOf, type PoolItem } from './pool-item';

/** Look-alikes stand this far apart: near enough to compare, too far to copy. */
const NEAREST = 2;
const FARTHEST = 4;
/** With fewer items the first and the last are not chosen for being easy. */
const FEWEST_FOR_ENDS = 5;

/**
 * The order in which chosen items are asked: new ones evenly among the others, no two of one topic
 * in a row unless it cannot be avoided, look-alikes two to four places apart, and an item that is
 * likely to be recalled at both ends.
 *
 * @param known items asked before, most wanted first
 * @param fresh items never asked, in the order of the course
 * @param recallOf chance of recall of a known item
 */
export function arrange(
  known: readonly PoolItem[],
  fresh: readonly PoolItem[],
  recallOf: (item: PoolItem) => number,
): PoolItem[] {
  const size = known.length + fresh.length;
  if (size < FEWEST_FOR_ENDS || known.length < 2) {
    return nearLookAlikes(interleave(spread(known, fresh), topicOf));
  }
  const easiest = known.toSorted((a, b) => recallOf(b) - recallOf(a));
  const [first, ...others] = easiest;
  // Another topic than the first, or the two could never be kept apart in a short session.
  const last = others.find((item) => first && topicOf(item) !== topicOf(first)) ?? others[0];
  if (!first || !last) return [...known, ...fresh];
  const between = known.filter((item) => item !== first && item !== last);
  // Interleaved from the end, so that the last item is kept apart from its neighbour as well.
  const middle = interleave(spread(between, fresh).toReversed(), topicOf, topicOf(last));
  return apart(nearLookAlikes([first, ...middle.toReversed(), last]));
}

/** Puts `fresh` evenly among `known`, beginning and ending with known ones. */
function spread(known: readonly PoolItem[], fresh: readonly PoolItem[]): PoolItem[] {
  const ratio = (known.length + 1) / (fresh.length + 1);
  const order: PoolItem[] = [];
  let placed = 0;
  for (const [index, item] of fresh.entries()) {
    const upTo = Math.round(ratio * (index + 1) - 0.5);
    order.push(...known.slice(placed, upTo), item);
    placed = Math.max(placed, upTo);
  }
  return [...order, ...known.slice(placed)];
}

/** Swaps the second item away when it is of the first one's topic and some other place is free. */
function apart(order: readonly PoolItem[]): PoolItem[] {
  const [first, second] = order;
  if (!first || !second || topicOf(first) !== topicOf(second)) return [...order];
  for (let place = 2; place < order.length - 1; place += 1) {
    const moved = order.toSpliced(1, 1).toSpliced(place, 0, second);
    if (repeats(moved) < repeats(order)) return moved;
  }
  return [...order];
}

/** Moves look-alikes near each other where no topic then meets itself. The ends stay. */
function nearLookAlikes(order: readonly PoolItem[]): PoolItem[] {
  let current = [...order];
  for (const { id, confusableWith = [] } of order) {
    for (const partner of confusableWith) current = near(current, id, partner);
  }
  return current;
}

function near(order: PoolItem[], id: string, partner: string): PoolItem[] {
  const here = order.findIndex((item) => item.id === id);
  const there = order.findIndex((item) => item.id === partner);
  const item = order[there];
  if (here === -1 || !item || there === 0 || there === order.length - 1) return order;
  const distance = Math.abs(here - there);
  if (distance >= NEAREST && distance <= FARTHEST) return order;
  const without = order.toSpliced(there, 1);
  const from = without.findIndex((other) => other.id === id);
  const isFine = (moved: readonly PoolItem[]) => repeats(moved) <= repeats(order);
  for (let step = NEAREST; step <= FARTHEST; step += 1) {
    // Inserted at `from`, the partner pushes the item itself back by one.
    for (const place of [from + step, from - step + 1]) {
      if (place < 1 || place > without.length - 1) continue;
      const moved = without.toSpliced(place, 0, item);
      if (isFine(moved)) return moved;
    }
  }
  return order;
}

function repeats(order: readonly PoolItem[]): number {
  let count = 0;
  for (let index = 1; index < order.length; index += 1) {
    const [a, b] = [order[index - 1], order[index]];
    if (a && b && topicOf(a) === topicOf(b)) count += 1;
  }
  return count;
}
