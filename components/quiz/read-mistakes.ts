import type { AnswerEvent } from '@/lib/progress/event';
import { isMissed } from '@/lib/progress/reduce';
import type { Derived } from '@/lib/progress/reduce-cards';
import { openProgressOnce } from './progress-client';

/** An item that was missed: its latest wrong answer, and whether it was right since. */
export type Mistake = { readonly event: AnswerEvent; readonly rightSince: boolean };

/**
 * Every item with a wrong answer from memory, those not right since first, the latest first. Reads
 * the answers in question, not the log.
 */
export async function readMistakes({ cards }: Derived): Promise<Mistake[]> {
  const ids = [...cards.values()].flatMap(({ memory }) => memory?.missedId ?? []);
  const store = await openProgressOnce();
  const stored = await store.loadNamed(ids);
  if (!stored.ok) throw new Error(stored.message);
  return stored.value
    .flatMap((event) =>
      event.type === 'answer'
        ? [{ event, rightSince: !isMissed(cards.get(event.item)?.memory) }]
        : [],
    )
    .toSorted((a, b) => Number(a.rightSince) - Number(b.rightSince) || b.event.at - a.event.at);
}
