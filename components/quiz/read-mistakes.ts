import type { AnswerEvent, ProgressEvent } from '@/lib/progress/event';
import { inForce } from '@/lib/progress/reduce-in-force';
import { isFromMemory } from '@/lib/schedule/rating';

/** An item that was missed: its latest wrong answer, and whether it was right since. */
export type Mistake = { readonly event: AnswerEvent; readonly rightSince: boolean };

/** Every item with a wrong answer from memory, those not right since first, the latest first. */
export function mistakesIn(events: readonly ProgressEvent[]): Mistake[] {
  const missed = new Map<string, Mistake>();
  for (const event of inForce(events)) {
    if (event.type !== 'answer' || !isFromMemory(event.mode)) continue;
    const before = missed.get(event.item);
    if (!event.right) missed.set(event.item, { event, rightSince: false });
    else if (before) missed.set(event.item, { ...before, rightSince: true });
  }
  return [...missed.values()].toSorted(
    (a, b) => Number(a.rightSince) - Number(b.rightSince) || b.event.at - a.event.at,
  );
}
