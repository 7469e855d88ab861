import type { Card } from './card';
import { groupBy } from './group-by';
import { retrievability } from './retrievability';

/**
 * How well an item is known: `new` never asked from memory, `learning` not recalled the last time,
 * `recalled`, `mastered` recalled on three different study-days and the last time.
 */
export const itemLevels = ['new', 'learning', 'recalled', 'mastered'] as const;
export type ItemLevel = (typeof itemLevels)[number];

/**
 * How well an objective or a lesson is known: `new` nothing asked yet, `started`, `familiar` 70 % of
 * its items recalled, `proficient` all of them, `mastered` all mastered.
 */
export const masteryLevels = ['new', 'started', 'familiar', 'proficient', 'mastered'] as const;
export type MasteryLevel = (typeof masteryLevels)[number];

export type Mastery = {
  readonly level: MasteryLevel;
  readonly items: number;
  readonly counts: Readonly<Record<ItemLevel, number>>;
  /** Share of all its items that would be recalled today; one never asked counts as none. */
  readonly expected: number;
};

export type LessonMastery = Mastery & {
  readonly lesson: string;
  readonly objectives: readonly (Mastery & { readonly objective: string })[];
};

const DAYS_TO_MASTER = 3;
const FAMILIAR_SHARE = 0.7;

/** How well an item is known. */
export function itemLevelOf(card: Pick<Card, 'memory'> | undefined): ItemLevel {
  const memory = card?.memory;
  if (!memory) return 'new';
  if (memory.rating === 1) return 'learning';
  return memory.recallDays >= DAYS_TO_MASTER ? 'mastered' : 'recalled';
}

/** How well these items are known together; of none, nothing. */
export function masteryOf(
  ids: readonly string[],
  cards: ReadonlyMap<string, Card>,
  today: number,
): Mastery {
  const counts = { new: 0, learning: 0, recalled: 0, mastered: 0 };
  let expected = 0;
  for (const id of ids) {
    const card = cards.get(id);
    counts[itemLevelOf(card)] += 1;
    if (card?.memory) expected += retrievability(card.memory, today - card.memory.day);
  }
  const items = ids.length;
  return { level: levelOf(counts, items), items, counts, expected: items ? expected / items : 0 };
}

/** The mastery of each lesson and of its objectives, in the order of `items`. */
export function lessonMasteries(
  items: readonly { readonly id: string; readonly lesson: string; readonly objective: string }[],
  cards: ReadonlyMap<string, Card>,
  today: number,
): LessonMastery[] {
  const level = (of: readonly { readonly id: string }[]) =>
    masteryOf(
      of.map(({ id }) => id),
      cards,
      today,
    );
  return [...groupBy(items, ({ lesson }) => lesson)].map(([lesson, ofLesson]) => ({
    lesson,
    ...level(ofLesson),
    objectives: [...groupBy(ofLesson, ({ objective }) => objective)].map(
      ([objective, ofObjective]) => ({ objective, ...level(ofObjective) }),
    ),
  }));
}

function levelOf(counts: Readonly<Record<ItemLevel, number>>, items: number): MasteryLevel {
  if (counts.new === items) return 'new';
  if (counts.mastered === items) return 'mastered';
  const known = counts.recalled + counts.mastered;
  if (known === items) return 'proficient';
  return known >= FAMILIAR_SHARE * items ? 'familiar' : 'started';
}
