import { grade } from '@/lib/grade/grade';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { seedOf, shuffled } from '@/lib/schedule/seeded';

/** Ids of what the item is answered with, as written: the key often stands first or in order. */
function partsOf(item: LocalizedItem): string[] {
  switch (item.kind) {
    case 'single':
    case 'predict':
    case 'multi':
    case 'scenario':
      return item.options.map(({ id }) => id);
    case 'order':
      return item.steps.map(({ id }) => id);
    case 'hotspot':
      return item.candidates.map(({ id }) => id);
    case 'match':
      return item.left.map(({ id }) => id);
    case 'true-false':
      return ['true', 'false'];
    case 'label':
      return item.labels.map(({ id }) => id);
    case 'connect':
    case 'repair':
    case 'numeric':
    case 'cloze':
      return [];
  }
}

/** The seed by which the server shuffles an item, before anybody has answered it. */
export function firstSeed(item: LocalizedItem): number {
  return seedOf(item.id, item.rev);
}

/** The order in which options, steps, candidates, left sides or names are shown; steps never in a right one. */
export function partOrder(item: LocalizedItem, seed: number): string[] {
  const parts = partsOf(item);
  if (item.kind === 'true-false') return parts;
  const order = shuffled(parts, seed);
  if (item.kind !== 'order') return order;
  for (let turn = 1; turn <= parts.length && isRightOrder(item, order); turn += 1) {
    order.push(...order.splice(0, 1));
  }
  return order;
}

function isRightOrder(item: LocalizedItem, sequence: readonly string[]): boolean {
  const result = grade(item, { kind: 'order', sequence });
  return result.type === 'graded' && result.right;
}

/** The order in which a match offers its right sides. */
export function partnerOrder(
  item: Extract<LocalizedItem, { kind: 'match' }>,
  seed: number,
): string[] {
  return shuffled(
    item.right.map(({ id }) => id),
    seedOf(seed, 'right'),
  );
}

/** The seed of the next try: one that shows the parts in another order, wherever there is another. */
export function nextSeed(item: LocalizedItem, seed: number): number {
  const before = partOrder(item, seed).join();
  const tries = Array.from({ length: 20 }, (_, index) => seedOf(seed, index));
  return tries.find((next) => partOrder(item, next).join() !== before) ?? seedOf(seed, 0);
}

/** Parts in the order of `ids`; ids that name none are left out. */
export function inOrder<Part extends { readonly id: string }>(
  parts: readonly Part[],
  ids: readonly string[],
): Part[] {
  return ids.flatMap((id) => parts.find((part) => part.id === id) ?? []);
}
