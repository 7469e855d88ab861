import type { ItemKind } from '@/lib/grade/item';
import type { Card } from './card';
import { traitsOf } from './kind-traits';

/** The median time in ms from question to answer, by kind, where enough answers were measured. */
export type Pace = Readonly<Partial<Record<ItemKind, number>>>;

const FEWEST_TIMES = 5;
/** Longer than this somebody went away. */
const LONGEST_MS = 5 * 60_000;
/** For reading the verdict and its reasons, which is not measured. */
const READING_MS = 12_000;

/** How fast this learner answers each kind of item. */
export function paceOf(cards: Iterable<Card>): Pace {
  const times = new Map<ItemKind, number[]>();
  for (const card of cards) {
    let ofKind = times.get(card.kind);
    if (!ofKind) times.set(card.kind, (ofKind = []));
    for (const ms of card.times) if (ms <= LONGEST_MS) ofKind.push(ms);
  }
  const pace: Partial<Record<ItemKind, number>> = {};
  for (const [kind, ofKind] of times) {
    if (ofKind.length < FEWEST_TIMES) continue;
    pace[kind] = Float64Array.from(ofKind).toSorted()[Math.floor((ofKind.length - 1) / 2)] ?? 0;
  }
  return pace;
}

/** How long in ms an item takes with its reasons. */
export function timeOf(kind: ItemKind, pace: Pace): number {
  return (pace[kind] ?? traitsOf(kind).usualMs) + READING_MS;
}

/** How long in ms these items take together. */
export function timeOfAll(items: Iterable<{ readonly kind: ItemKind }>, pace: Pace): number {
  let sum = 0;
  for (const { kind } of items) sum += timeOf(kind, pace);
  return sum;
}
