import type { Connection, Writing } from './database';
import type { AnswerEvent, ProgressEvent } from './event';
import { parseEvent } from './parse-event';

export type LoadedEvents = {
  readonly events: readonly ProgressEvent[];
  /** Rows this version cannot read. They stay in the store. */
  readonly refused: readonly { readonly id: string; readonly reason: string }[];
};

/**
 * Adds an event to the log; `false` when the same one is there already.
 *
 * @throws when another event has its id, or it could not be read back
 */
export async function addEvent(tx: Writing, event: ProgressEvent): Promise<boolean> {
  const parsed = parseEvent(event);
  if (!parsed.ok) throw new Error(`event ${event.id}: ${parsed.reason}. Build it from a stamp.`);
  const events = tx.objectStore('events');
  const kept = await events.get(event.id);
  if (kept === undefined) {
    await events.add(event);
    return true;
  }
  if (JSON.stringify(kept) !== JSON.stringify(event)) {
    throw new Error(`event ${event.id}: another event has this id. Stamp it anew.`);
  }
  return false;
}

/** Rows of the log as events, in the order given. */
export function readRows(rows: readonly unknown[]): LoadedEvents {
  const events: ProgressEvent[] = [];
  const refused: { id: string; reason: string }[] = [];
  for (const row of rows) {
    const parsed = parseEvent(row);
    if (parsed.ok) events.push(parsed.event);
    else refused.push({ id: idOf(row), reason: parsed.reason });
  }
  return { events, refused };
}

/** Every answer to an item, undone ones too. */
export async function answersOf(tx: Writing, item: string): Promise<AnswerEvent[]> {
  const rows = await tx.objectStore('events').index('item').getAll(item);
  return readRows(rows).events.filter((event) => event.type === 'answer');
}

const ROWS_AT_ONCE = 2000;

/**
 * The whole log in portions, each read on its own: one long request would keep answers from being
 * written meanwhile.
 *
 * @param pause called between portions
 */
export async function readLog(
  db: Connection,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<LoadedEvents> {
  const events: ProgressEvent[] = [];
  const refused: LoadedEvents['refused'][number][] = [];
  let range: IDBKeyRange | undefined;
  for (;;) {
    const rows = await db.getAll('events', range, ROWS_AT_ONCE);
    const read = readRows(rows);
    events.push(...read.events);
    refused.push(...read.refused);
    if (rows.length < ROWS_AT_ONCE) return { events, refused };
    range = IDBKeyRange.lowerBound(idOf(rows.at(-1)), true);
    await pause();
  }
}

function idOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
}
