import { traitsOf } from './kind-traits';
import { timeOf, timeOfAll, type Pace } from './pace';
import type { PoolItem } from './pool-item';

const MOST_SINGLE = 0.35;
const MOST_PICKED = 0.5;
const FEWEST_ITEMS = 3;

/** Minutes to fill, and what is in them already. */
export type Budget = {
  readonly ms: number;
  readonly pace: Pace;
  /** Concepts asked already. */
  readonly concepts?: Iterable<string>;
};

/**
 * Chooses from `candidates`, most wanted first, until the time is full, and keeps their order. One
 * item per concept; while there is something else, at most half are answered by picking and at most
 * 35 % by picking one, and a run to predict or a diagram to repair is among them. At least three are chosen if there are
 * so many.
 */
export function choose(candidates: readonly PoolItem[], budget: Budget): PoolItem[] {
  const { ms, pace } = budget;
  const concepts = new Set(budget.concepts);
  const expected = Math.max(FEWEST_ITEMS, itemsIn(candidates, ms, pace));
  const chosen = new Set<PoolItem>();
  const held: PoolItem[] = [];
  let left = ms;
  let singles = 0;
  let picked = 0;

  const hasRoom = (item: PoolItem) => chosen.size < FEWEST_ITEMS || left >= timeOf(item.kind, pace);
  const isSibling = ({ concept }: PoolItem) => concept !== undefined && concepts.has(concept);
  const add = (item: PoolItem) => {
    chosen.add(item);
    if (item.concept !== undefined) concepts.add(item.concept);
    left -= timeOf(item.kind, pace);
    if (item.kind === 'single') singles += 1;
    if (!traitsOf(item.kind).produced) picked += 1;
  };
  const isTooMany = ({ kind }: PoolItem) =>
    (kind === 'single' && singles + 1 > Math.max(1, MOST_SINGLE * expected)) ||
    (!traitsOf(kind).produced && picked + 1 > Math.max(1, MOST_PICKED * expected));

  for (const item of candidates) {
    if (!hasRoom(item)) break;
    if (isSibling(item)) continue;
    if (isTooMany(item)) held.push(item);
    else add(item);
  }
  for (const item of held) {
    if (!hasRoom(item)) break;
    if (!isSibling(item)) add(item);
  }
  const sorted = candidates.filter((item) => chosen.has(item));
  return withRun(sorted, candidates, isSibling);
}

/** How many of `candidates` fit into `ms`, going by what they take on average. */
export function itemsIn(candidates: readonly PoolItem[], ms: number, pace: Pace): number {
  if (candidates.length === 0) return 0;
  return Math.floor((ms * candidates.length) / timeOfAll(candidates, pace));
}

function withRun(
  chosen: readonly PoolItem[],
  candidates: readonly PoolItem[],
  isSibling: (item: PoolItem) => boolean,
): PoolItem[] {
  const usesRun = ({ kind }: PoolItem) => kind === 'predict' || kind === 'repair';
  if (chosen.length < FEWEST_ITEMS || chosen.some(usesRun)) return [...chosen];
  const run = candidates.find((item) => usesRun(item) && !isSibling(item));
  const least = chosen.findLastIndex(({ kind }) => !traitsOf(kind).produced);
  if (!run || least === -1) return [...chosen];
  return chosen.with(least, run);
}
