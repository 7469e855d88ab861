import { answerCard, replayCard, type Card } from '@/lib/schedule/card';
import { defaultScheduler, type Scheduler } from '@/lib/schedule/scheduler';
import type { AnswerEvent, ProgressEvent, SectionReadEvent, UndoEvent } from './event';
import { inForce } from './reduce-in-force';

/**
 * What the log comes to, in the form in which it is kept beside the log so that no start of the app
 * reads it whole: one card an item, what was read, and the undos, which are few.
 */
export type Derived = {
  /** By global id of the item. */
  readonly cards: ReadonlyMap<string, Card>;
  /** Sections read by lesson, in the order of first reading. */
  readonly read: ReadonlyMap<string, readonly string[]>;
  readonly lastPlace?: Pick<SectionReadEvent, 'id' | 'lesson' | 'section' | 'at'>;
  readonly undos: readonly UndoEvent[];
};

/**
 * - `done` the event is in `derived`; `changed` names the item whose card is another now
 * - `needs-item` the event came late or takes an answer back: load all answers of the item (and
 *   this event with them) and give them to `replayItem`
 * - `needs-event` load the event with this id; if it is an answer go on as with `needs-item`, if it
 *   is a section or is missing, replay everything
 */
export type Applied = { readonly derived: Derived } & (
  | { readonly type: 'done'; readonly changed?: string }
  | { readonly type: 'needs-item'; readonly item: string }
  | { readonly type: 'needs-event'; readonly id: string }
);

/** What an empty log comes to. */
export const nothingDerived: Derived = { cards: new Map(), read: new Map(), undos: [] };

/** Replays a whole log, in whatever order it comes and with doubled ids. */
export function replayAll(
  events: readonly ProgressEvent[],
  scheduler: Scheduler = defaultScheduler,
): Derived {
  const replay = startReplay(events, scheduler);
  replay.advance(events.length);
  return replay.derived();
}

/** A replay of a whole log that can pause. */
export type Replay = {
  /** Replays `count` more events; answers whether any are left. */
  readonly advance: (count: number) => boolean;
  /** What the log comes to, once nothing is left. */
  readonly derived: () => Derived;
};

/** Begins to replay a whole log, in whatever order it comes and with doubled ids. */
export function startReplay(
  events: readonly ProgressEvent[],
  scheduler: Scheduler = defaultScheduler,
): Replay {
  const cards = new Map<string, Card>();
  const read = new Map<string, readonly string[]>();
  const counting = inForce(events);
  let lastPlace: Derived['lastPlace'];
  let next = 0;
  return {
    advance(count) {
      const end = Math.min(counting.length, next + count);
      for (; next < end; next += 1) {
        const event = counting[next];
        if (event?.type === 'answer') {
          cards.set(event.item, answerCard(cards.get(event.item), event, scheduler));
        } else if (event?.type === 'section-read') {
          addSection(read, event);
          lastPlace = placeOf(event);
        }
      }
      return next < counting.length;
    },
    derived() {
      const undos = new Map<string, UndoEvent>();
      for (const event of events) if (event.type === 'undo') undos.set(event.id, event);
      return {
        cards,
        read,
        ...(lastPlace && { lastPlace }),
        undos: [...undos.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      };
    },
  };
}

/**
 * Adds one event to what was derived before. The usual case, the latest answer to an item, costs
 * the same however long the history is. Adding an event again changes nothing.
 */
export function applyEvent(
  derived: Derived,
  event: ProgressEvent,
  scheduler: Scheduler = defaultScheduler,
): Applied {
  switch (event.type) {
    case 'session':
      return { type: 'done', derived };
    case 'section-read':
      return isTarget(derived, event)
        ? { type: 'needs-event', id: event.id, derived }
        : { type: 'done', derived: withSection(derived, event) };
    case 'undo':
      return withUndo(derived, event);
    case 'answer': {
      const { item } = event;
      const card = derived.cards.get(item);
      if (card?.lastId === event.id) return { type: 'done', derived };
      const isLate = card !== undefined && event.id < card.lastId;
      if (isLate || isTarget(derived, event)) return { type: 'needs-item', item, derived };
      const after = answerCard(card, event, scheduler);
      return { type: 'done', changed: item, derived: withCard(derived, item, after) };
    }
  }
}

/**
 * Makes an item's card anew from all of its answers.
 *
 * @param answers every answer to the item in the log, undone ones too, in any order
 */
export function replayItem(
  derived: Derived,
  item: string,
  answers: readonly AnswerEvent[],
  scheduler: Scheduler = defaultScheduler,
): Derived {
  const counting = inForce([...answers.filter((answer) => answer.item === item), ...derived.undos]);
  const mine = counting.filter((event) => event.type === 'answer');
  return withCard(derived, item, replayCard(mine, scheduler));
}

/** Whether an undo that is known already names the event. */
function isTarget({ undos }: Derived, { id }: ProgressEvent): boolean {
  return undos.some(({ target }) => target === id);
}

function withUndo(derived: Derived, event: UndoEvent): Applied {
  if (derived.undos.some(({ id }) => id === event.id)) return { type: 'done', derived };
  const undos = [...derived.undos, event].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { type: 'needs-event', id: rootOf(event, undos), derived: { ...derived, undos } };
}

/** The event at the end of a chain of undos. */
function rootOf(event: UndoEvent, undos: readonly UndoEvent[]): string {
  const seen = new Set<string>();
  let target = event.target;
  for (;;) {
    const next = undos.find(({ id }) => id === target);
    // A circle of undos, which only a tampered file can hold, has no end.
    if (!next || seen.has(target)) return target;
    seen.add(target);
    target = next.target;
  }
}

function withCard(derived: Derived, item: string, card: Card | undefined): Derived {
  const cards = new Map(derived.cards);
  if (card) cards.set(item, card);
  else cards.delete(item);
  return { ...derived, cards };
}

function withSection(derived: Derived, event: SectionReadEvent): Derived {
  const read = new Map(derived.read);
  addSection(read, event);
  const isLater = !derived.lastPlace || event.id >= derived.lastPlace.id;
  return { ...derived, read, ...(isLater && { lastPlace: placeOf(event) }) };
}

function addSection(read: Map<string, readonly string[]>, event: SectionReadEvent): void {
  const sections = read.get(event.lesson) ?? [];
  if (!sections.includes(event.section)) read.set(event.lesson, [...sections, event.section]);
}

function placeOf({ id, lesson, section, at }: SectionReadEvent): Derived['lastPlace'] & object {
  return { id, lesson, section, at };
}
