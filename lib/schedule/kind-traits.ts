import type { ItemKind } from '@/lib/grade/item';

type Traits = {
  /** The answer stands on the screen, so that it can be right by luck. */
  readonly shown: boolean;
  /** The answer is made, or committed to before a run shows it: it teaches more than picking. */
  readonly produced: boolean;
  /** Milliseconds from question to answer, until enough answers were measured. */
  readonly usualMs: number;
};

// A complete record, so that a new kind of item cannot be forgotten here.
const traits: Readonly<Record<ItemKind, Traits>> = {
  single: { shown: true, produced: false, usualMs: 20_000 },
  multi: { shown: true, produced: false, usualMs: 30_000 },
  'true-false': { shown: true, produced: false, usualMs: 15_000 },
  scenario: { shown: true, produced: false, usualMs: 40_000 },
  label: { shown: true, produced: false, usualMs: 40_000 },
  match: { shown: true, produced: false, usualMs: 40_000 },
  hotspot: { shown: true, produced: false, usualMs: 25_000 },
  predict: { shown: true, produced: true, usualMs: 35_000 },
  order: { shown: false, produced: true, usualMs: 40_000 },
  numeric: { shown: false, produced: true, usualMs: 35_000 },
  cloze: { shown: false, produced: true, usualMs: 30_000 },
  connect: { shown: false, produced: true, usualMs: 50_000 },
  repair: { shown: false, produced: true, usualMs: 90_000 },
};

/** What a kind of item asks of the learner. */
export function traitsOf(kind: ItemKind): Traits {
  return traits[kind];
}

/** Every kind of item. */
export const traitKinds = Object.keys(traits) as readonly ItemKind[];
