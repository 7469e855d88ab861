import type { Card } from '@/lib/schedule/card';
import type { Writing } from './database';
import {
  epochKey,
  parseCard,
  parseRest,
  restKey,
  restOf,
  unfoldedKey,
  type ParsedRest,
} from './derived-rows';
import type { ProgressEvent } from './event';
import { answersOf } from './log';
import { parseEvent } from './parse-event';
import { applyEvent, replayItem, type Derived } from './reduce-cards';

/**
 * Brings what is derived into step with an event that was just added, in the same transaction, so
 * that the two can never differ. Where nothing is derived yet the event is put on the list of those
 * that a rebuild under way folds in at its end.
 */
export async function foldEvent(tx: Writing, event: ProgressEvent): Promise<void> {
  const kv = tx.objectStore('kv');
  const row: unknown = await kv.get(restKey);
  const rest = parseRest(row);
  if (row === undefined) await kv.put([...(await unfoldedIds(tx)), event.id], unfoldedKey);
  else if (!rest || !(await foldInto(tx, rest, event))) await giveUp(tx);
}

/** Throws away what is derived. A rebuild that began before must begin anew: see `epochOf`. */
export async function giveUp(tx: Writing): Promise<void> {
  const kv = tx.objectStore('kv');
  await kv.put(epochOf(await kv.get(epochKey)) + 1, epochKey);
  await kv.delete(restKey);
  await kv.delete(unfoldedKey);
}

/** How often what is derived was thrown away. */
export function epochOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** Ids of the events that were added while nothing was derived. */
export async function unfoldedIds(tx: Writing): Promise<string[]> {
  const kept: unknown = await tx.objectStore('kv').get(unfoldedKey);
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
}

/** Folds one event in; `false` when only a replay of everything can tell what it comes to. */
export async function foldInto(
  tx: Writing,
  rest: ParsedRest,
  event: ProgressEvent,
): Promise<boolean> {
  if (event.type === 'session') return true;
  const cards = event.type === 'answer' ? await cardsOf(tx, event.item) : noCards;
  if (!cards) return false;
  const before: Derived = { ...rest, cards };
  const applied = applyEvent(before, event);
  switch (applied.type) {
    case 'done':
      await putCard(tx, applied.changed, applied.derived);
      await putRest(tx, rest, applied.derived);
      return true;
    case 'needs-item':
      await foldItem(tx, applied.item, applied.derived);
      return true;
    case 'needs-event': {
      const target = parseEvent(await tx.objectStore('events').get(applied.id));
      if (!target.ok || target.event.type !== 'answer') return false;
      await foldItem(tx, target.event.item, applied.derived);
      await putRest(tx, rest, applied.derived);
      return true;
    }
  }
}

const noCards: ReadonlyMap<string, Card> = new Map();

/** The card of an item; `undefined` when it cannot be read. */
async function cardsOf(tx: Writing, item: string): Promise<ReadonlyMap<string, Card> | undefined> {
  const row: unknown = await tx.objectStore('cards').get(item);
  if (row === undefined) return noCards;
  const card = parseCard(row);
  return card && new Map([[item, card]]);
}

async function foldItem(tx: Writing, item: string, derived: Derived): Promise<void> {
  await putCard(tx, item, replayItem(derived, item, await answersOf(tx, item)));
}

async function putCard(tx: Writing, item: string | undefined, { cards }: Derived): Promise<void> {
  if (item === undefined) return;
  const card = cards.get(item);
  if (card) await tx.objectStore('cards').put(card);
  else await tx.objectStore('cards').delete(item);
}

async function putRest(tx: Writing, before: ParsedRest, after: Derived): Promise<void> {
  if (before.read === after.read && before.undos === after.undos) return;
  await tx.objectStore('kv').put(restOf(after, before.refused), restKey);
}
