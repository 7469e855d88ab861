import type { Card } from './card';
import { dueDayOf } from './due';

/** How many items are due on a study-day. */
export type DayLoad = { readonly day: number; readonly items: number };

/** A way to share out what does not fit into today. */
export type Spread = { readonly days: number; readonly perDay: number };

/**
 * What is due from `today` on, one entry for each of `days` study-days. What was due before stands
 * under today: nothing is late here.
 */
export function upcomingLoad(
  cards: Iterable<Card>,
  today: number,
  days: number,
  examDay?: number,
): DayLoad[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const card of cards) {
    const due = dueDayOf(card, examDay !== undefined && today <= examDay ? examDay : undefined);
    if (due === undefined) continue;
    const index = Math.max(0, due - today);
    if (index < days) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((items, index) => ({ day: today + index, items }));
}

/** How many items a day it takes to work off `items` in 3, 5 and 7 days; none for no items. */
export function spreads(items: number): Spread[] {
  if (items <= 0) return [];
  return [3, 5, 7].map((days) => ({ days, perDay: Math.ceil(items / days) }));
}
