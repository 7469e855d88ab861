import { arrange } from './arrange';
import type { Card } from './card';
import { choose, itemsIn } from './choose';
import { companionsOf } from './companions';
import { isDue } from './due';
import { spreads, type Spread } from './load';
import { mostWanted } from './most-wanted';
import { timeOfAll, type Pace } from './pace';
import { topicOf, type PoolItem } from './pool-item';
import { retrievability } from './retrievability';
import { seeded, seedOf } from './seeded';
import type { SessionKind } from './session';
import { weaknesses, weaknessOf, type Weakness } from './weakness';

/** How long a session may take, in minutes. */
export const sessionMinutes = [5, 10, 20] as const;
export type SessionMinutes = (typeof sessionMinutes)[number];

/** Why an item is asked; `companion` asks for the objective of a leech in another way. */
export type Reason = Weakness | 'due' | 'new' | 'early' | 'companion' | 'practice';

export type ComposeRequest = {
  readonly kind: Exclude<SessionKind, 'exam'>;
  readonly minutes: SessionMinutes;
  /** All items of the course, in its order. */
  readonly items: readonly PoolItem[];
  readonly cards: ReadonlyMap<string, Card>;
  readonly pace: Pace;
  /** Study-day. */
  readonly today: number;
  readonly seed: number;
  /** Only items of these lessons; a session of kind `lesson` has one. All if absent. */
  readonly lessons?: readonly string[];
  /** Lessons that the learner has opened: today's new items come from them. */
  readonly opened?: readonly string[];
  /**
   * Most new items of today's review. If absent a fifth of it, at least two, and up to half of it
   * when little is due.
   */
  readonly newCap?: number;
  /** Study-day of an exam to be ready for. */
  readonly examDay?: number;
};

export type Composed = {
  /** Global ids in the order of asking. */
  readonly queue: readonly string[];
  readonly reasons: Readonly<Record<string, Reason>>;
  /** How many due items are left for later days, and how they could be shared out. */
  readonly later: number;
  readonly spreads: readonly Spread[];
};

const MS_PER_MINUTE = 60_000;
const NEW_SHARE = 0.2;
/** Without it a course would take months of nearly empty reviews to begin. */
const NEW_SHARE_OF_ROOM = 0.5;
const FEWEST_NEW = 2;
/** Epoch ms of the year 2286: what is divided by it is less than 1. */
const LATEST_MS = 1e13;
/** From so many sessions' worth of due items on, what can still be rescued goes first. */
const BACKLOG = 2;
/** From so many on nothing new is added. */
const TOO_MUCH_FOR_NEW = 3;

/**
 * Chooses what a session asks, and in which order, by the seed alone. It fills the minutes going by
 * how fast the learner is; a backlog never makes it longer. Empty when there is nothing to ask.
 */
export function compose(request: ComposeRequest): Composed {
  const { items, lessons } = request;
  const inScope = lessons ? items.filter(({ lesson }) => lessons.includes(lesson)) : items;
  switch (request.kind) {
    case 'today':
      return composeToday(request, inScope);
    case 'lesson':
      return composeLesson(request, inScope);
    case 'weak':
      return composeWeak(request, inScope);
    case 'practice':
      return composePractice(request, inScope);
  }
}

function composeToday(request: ComposeRequest, items: readonly PoolItem[]): Composed {
  const { cards, today, pace, examDay, opened } = request;
  const ms = request.minutes * MS_PER_MINUTE;
  const due: PoolItem[] = [];
  const fresh: PoolItem[] = [];
  const openedLessons = new Set(opened);
  for (const item of items) {
    const card = cards.get(item.id);
    if (card?.dueDay === undefined) {
      if (openedLessons.has(item.lesson)) fresh.push(item);
    } else if (isDue(card, today, examDay)) {
      due.push(item);
    }
  }
  const recall = recaller(request);
  const limit = itemsIn(due.length > 0 ? due : fresh, ms, pace);
  const isBacklog = due.length > BACKLOG * limit;
  // A chance is less than 1, and so decides only between items of one day.
  const byNeed = mostWanted(due, request.seed, (item) =>
    isBacklog ? -recall(item) : (cards.get(item.id)?.dueDay ?? today) + 0.999 * recall(item),
  );
  const most = request.newCap ?? newCapOf(limit, due.length);
  const newItems = due.length > TOO_MUCH_FOR_NEW * limit ? [] : onePerConcept(fresh, most);
  const known = choose(byNeed, { ms: ms - timeOfAll(newItems, pace), pace });
  const concepts = known.flatMap(({ concept }) => concept ?? []);
  const chosenNew = choose(newItems, { ms: ms - timeOfAll(known, pace), pace, concepts });
  const later = due.length - known.length;
  return composed(arrange(known, chosenNew, recall), (item) => reasonOf(item, request), {
    later,
    spreads: spreads(later),
  });
}

/** Missed and due items first, then new ones; the first time through, in the order of the lesson. */
function composeLesson(request: ComposeRequest, items: readonly PoolItem[]): Composed {
  const { cards, pace, seed } = request;
  const ranks: readonly Reason[] = [...weaknesses, 'due', 'new', 'early'];
  const recall = recaller(request);
  const rank = (item: PoolItem) => ranks.indexOf(reasonOf(item, request));
  const isNew = ({ id }: PoolItem) => !cards.get(id)?.memory;
  const fresh = items.filter(isNew);
  const known = mostWanted(
    items.filter((item) => !isNew(item)),
    seed,
    (item) => rank(item) + 0.999 * recall(item),
  );
  const urgent = known.filter((item) => rank(item) < ranks.indexOf('new'));
  const rest = known.filter((item) => !urgent.includes(item));
  const chosen = choose([...urgent, ...fresh, ...rest], {
    ms: request.minutes * MS_PER_MINUTE,
    pace,
  });
  const chosenNew = chosen.filter(isNew);
  const chosenKnown = chosen.filter((item) => !isNew(item));
  const isFirstPass = fresh.length > items.length / 2;
  const order = isFirstPass
    ? [...arrange(chosenKnown, [], recall), ...chosenNew]
    : arrange(chosenKnown, chosenNew, recall);
  return composed(order, (item) => reasonOf(item, request));
}

function composeWeak(request: ComposeRequest, items: readonly PoolItem[]): Composed {
  const { cards, pace, seed } = request;
  const found = new Map<PoolItem, Weakness>();
  for (const item of items) {
    const card = cards.get(item.id);
    const weakness = card && weaknessOf(card);
    if (weakness) found.set(item, weakness);
  }
  const byNeed = mostWanted([...found.keys()], seed, (item) => {
    const age = 1 - (cards.get(item.id)?.lastAt ?? 0) / LATEST_MS;
    return weaknesses.indexOf(found.get(item) ?? 'lucky') + 0.999 * age;
  });
  const companions = companionsOf(byNeed, items, (item) => found.get(item) === 'leech');
  const reasons = new Map<string, Reason>();
  const wanted = byNeed.flatMap((item) => {
    reasons.set(item.id, found.get(item) ?? 'lucky');
    const companion = companions.get(item);
    if (!companion) return [item];
    reasons.set(companion.id, 'companion');
    return [{ ...item, confusableWith: [companion.id] }, companion];
  });
  const chosen = choose(wanted, { ms: request.minutes * MS_PER_MINUTE, pace });
  const order = arrange(chosen, [], recaller(request));
  return composed(order, ({ id }) => reasons.get(id) ?? 'companion');
}

function composePractice(request: ComposeRequest, items: readonly PoolItem[]): Composed {
  const random = seeded(seedOf(request.seed, 'practice'));
  const mixed = mostWanted(items, request.seed, () => random());
  const chosen = choose(mixed, { ms: request.minutes * MS_PER_MINUTE, pace: request.pace });
  return composed(arrange(chosen, [], recaller(request)), () => 'practice');
}

/** A fifth of the session; up to half of it as far as what is due leaves room. */
function newCapOf(limit: number, due: number): number {
  const room = Math.min(limit - due, Math.floor(NEW_SHARE_OF_ROOM * limit));
  return Math.max(FEWEST_NEW, Math.floor(NEW_SHARE * limit), room);
}

function onePerConcept(items: readonly PoolItem[], most: number): PoolItem[] {
  const taken = new Set<string>();
  const chosen: PoolItem[] = [];
  for (const item of items) {
    if (chosen.length >= most) break;
    const concept = item.concept ?? topicOf(item);
    if (taken.has(concept)) continue;
    taken.add(concept);
    chosen.push(item);
  }
  return chosen;
}

function reasonOf({ id }: PoolItem, { cards, today, examDay }: ComposeRequest): Reason {
  const card = cards.get(id);
  if (!card?.memory) return 'new';
  return weaknessOf(card) ?? (isDue(card, today, examDay) ? 'due' : 'early');
}

function recaller({ cards, today }: ComposeRequest): (item: PoolItem) => number {
  return ({ id }) => {
    const memory = cards.get(id)?.memory;
    return memory ? retrievability(memory, today - memory.day) : 0;
  };
}

function composed(
  order: readonly PoolItem[],
  reasonFor: (item: PoolItem) => Reason,
  rest: Pick<Composed, 'later' | 'spreads'> = { later: 0, spreads: [] },
): Composed {
  return {
    queue: order.map(({ id }) => id),
    reasons: Object.fromEntries(order.map((item) => [item.id, reasonFor(item)])),
    ...rest,
  };
}
