import type { Card } from '@/lib/schedule/card';
import type { AnswerEvent, ProgressEvent } from './event';
import type { Derived } from './reduce-cards';
import { inForce } from './reduce-in-force';

export type ItemProgress = {
  /** How often it was answered, retries and practice included. */
  readonly answers: number;
  /** Whether the latest answer was fully right, whatever its mode. */
  readonly lastRight: boolean;
  /** Epoch milliseconds of the latest answer. */
  readonly lastAt: number;
  /**
   * Whether the latest answer from memory was not fully right. A right retry, given just after the
   * reasons were read, does not take it back.
   */
  readonly missed: boolean;
};

/** What the events come to. Derived, so it may be thrown away at any time. */
export type Progress = {
  /** By global id of the item. */
  readonly items: Readonly<Record<string, ItemProgress>>;
  /** Sections read by lesson, in the order of first reading. */
  readonly read: Readonly<Record<string, readonly string[]>>;
  /** The section read last. */
  readonly lastPlace?: { readonly lesson: string; readonly section: string; readonly at: number };
};

/**
 * Folds events into progress. Neither their order nor doubled ids matter; undone events count as if
 * they had never been, and undoing an undo brings its target back.
 */
export function reduceEvents(events: readonly ProgressEvent[]): Progress {
  const items = new Map<string, ItemProgress>();
  const read = new Map<string, Set<string>>();
  let lastPlace: Progress['lastPlace'];
  for (const event of inForce(events)) {
    if (event.type === 'answer') items.set(event.item, addAnswer(items.get(event.item), event));
    if (event.type === 'section-read') {
      const { lesson, section, at } = event;
      read.set(lesson, (read.get(lesson) ?? new Set()).add(section));
      lastPlace = { lesson, section, at };
    }
  }
  return {
    items: Object.fromEntries(items),
    read: Object.fromEntries([...read].map(([lesson, sections]) => [lesson, [...sections]])),
    ...(lastPlace && { lastPlace }),
  };
}

/** Whether the latest answer from memory was not fully right. */
export function isMissed(memory: Card['memory']): boolean {
  return memory !== undefined && memory.feedback.endsWith('miss');
}

/** The progress that is in the cards: what `reduceEvents` makes of the log they came from. */
export function progressOf({ cards, read, lastPlace }: Derived): Progress {
  return {
    items: Object.fromEntries(
      [...cards].map(([item, { answers, lastRight, lastAt, memory }]) => [
        item,
        { answers, lastRight, lastAt, missed: isMissed(memory) },
      ]),
    ),
    read: Object.fromEntries(read),
    ...(lastPlace && {
      lastPlace: { lesson: lastPlace.lesson, section: lastPlace.section, at: lastPlace.at },
    }),
  };
}

function addAnswer(before: ItemProgress | undefined, event: AnswerEvent): ItemProgress {
  const fromMemory = event.mode !== 'retry' && event.mode !== 'practice';
  return {
    answers: (before?.answers ?? 0) + 1,
    lastRight: event.right,
    lastAt: event.at,
    missed: fromMemory ? !event.right : (before?.missed ?? false),
  };
}
