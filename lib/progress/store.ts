import { parseSession, type Session } from '@/lib/schedule/session';
import type { Card } from '@/lib/schedule/card';
import { openDatabase, type OpenOptions, type Writing } from './database';
import { parseCard, parseRest, restKey, restOf } from './derived-rows';
import {
  stampEvent,
  type AnswerEvent,
  type EventStamp,
  type ProgressEvent,
  type UndoEvent,
} from './event';
import { foldEvent, giveUp } from './fold';
import { addEvent, answersOf, readLog, readRows, type LoadedEvents } from './log';
import { rebuild } from './rebuild';
import { nothingDerived, type Derived } from './reduce-cards';
import type { Stored } from './stored';

/** Progress on this device. Nothing throws; what is `ok` has reached the disk. */
export type ProgressStore = {
  /** Adds an event. Adding the same one again is `ok` and changes nothing. */
  readonly append: (event: ProgressEvent) => Promise<Stored<void>>;
  /**
   * Adds an answer, or its undo, and saves the session it belongs to: both or neither. A stored
   * session that another tab has brought further stays as it is.
   */
  readonly appendAnswer: (
    event: AnswerEvent | UndoEvent,
    session?: Session,
  ) => Promise<Stored<void>>;
  /** Adds those answers of a session whose items have none in it yet, all or none. */
  readonly settle: (answers: readonly AnswerEvent[]) => Promise<Stored<void>>;
  /** What the log comes to, without reading it; `undefined` when `rebuild` must be asked first. */
  readonly loadDerived: () => Promise<Stored<LoadedRecord | undefined>>;
  /** The card of an item; `none` when it has no answer, `undefined` as with `loadDerived`. */
  readonly loadCard: (item: string) => Promise<Stored<Card | 'none' | undefined>>;
  /**
   * Makes what is derived anew from the whole log. Seconds of work for a long history: call it in a
   * worker, or with a `pause` that lets the page breathe.
   */
  readonly rebuild: (pause?: () => Promise<void>) => Promise<Stored<void>>;
  /** All events in order of time. Slow for long histories (10 s for 100,000): never at a start. */
  readonly loadEvents: () => Promise<Stored<LoadedEvents>>;
  /** Those of the events named that are here. */
  readonly loadNamed: (ids: readonly string[]) => Promise<Stored<readonly ProgressEvent[]>>;
  /** Ids of all events, those that cannot be read too. */
  readonly loadIds: () => Promise<Stored<readonly string[]>>;
  readonly countEvents: () => Promise<Stored<number>>;
  /**
   * Brings in the events of a backup that are not here yet, all or none, and sets rows that could
   * not be read aside under `quarantine`. Answers how many were added; if any were, what is derived
   * must be rebuilt.
   */
  readonly importEvents: (
    events: readonly ProgressEvent[],
    setAside?: readonly unknown[],
  ) => Promise<Stored<number>>;
  /** A small note of this device about itself (last backup, exam); `undefined` when absent. */
  readonly loadNote: (key: string) => Promise<Stored<unknown>>;
  readonly saveNote: (key: string, value: unknown) => Promise<Stored<void>>;
  /** The saved session; `undefined` when there is none or it cannot be read any more. */
  readonly loadSession: (id: string) => Promise<Stored<Session | undefined>>;
  readonly saveSession: (session: Session) => Promise<Stored<void>>;
  readonly clearSession: (id: string) => Promise<Stored<void>>;
  /** Random name of this browser profile; one for this page only while storage is unavailable. */
  readonly deviceId: () => Promise<string>;
  /** The stamp of a new event of this device, at epoch ms `at`, `offset` minutes east of UTC. */
  readonly stamp: (at: number, offset: number) => Promise<EventStamp>;
  readonly close: () => void;
};

/** What is derived, and how many rows of the log could not be read for it. */
export type LoadedRecord = { readonly derived: Derived; readonly refused: number };

export type StoreOptions = OpenOptions & {
  /** Fills an array with random bytes; `crypto.getRandomValues` unless given. */
  readonly randomBytes?: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
};

/**
 * Opens the progress of this device. Resolves to a store even when the browser gives none: then
 * every request answers `unavailable`, and each tries to open it again.
 */
export async function openProgress(options: StoreOptions = {}): Promise<ProgressStore> {
  const randomBytes = options.randomBytes ?? ((bytes) => crypto.getRandomValues(bytes));
  // An empty log comes to nothing, so a new device has nothing to rebuild.
  const database = await openDatabase(options, { [restKey]: restOf(nothingDerived) });
  const { request, write } = database;

  const append: ProgressStore['append'] = (event) =>
    write(['events', 'cards', 'kv'], (tx) => addAndFold(tx, event));

  let device: Promise<string> | undefined;
  const deviceId = () =>
    (device ??= write(['kv'], async (tx) => {
      const kept = await tx.objectStore('kv').get('device');
      if (typeof kept === 'string') return kept;
      const made = randomName(randomBytes(new Uint8Array(10)));
      await tx.objectStore('kv').put(made, 'device');
      return made;
    }).then((stored) => (stored.ok ? stored.value : randomName(randomBytes(new Uint8Array(10))))));

  // Tabs share the device, so each starts counting somewhere else.
  let count = randomBytes(new Uint8Array(3)).reduce((sum, byte) => sum * 256 + byte, 0);
  const stamp: ProgressStore['stamp'] = async (at, offset) => {
    const name = await deviceId();
    count += 1;
    return stampEvent(at, offset, name, count);
  };

  return {
    append,
    appendAnswer: (event, session) => {
      if (!session) return append(event);
      return write(['events', 'cards', 'kv', 'session'], async (tx) => {
        await addAndFold(tx, event);
        await putSession(tx, session);
      });
    },
    settle: (answers) =>
      write(['events', 'cards', 'kv'], async (tx) => {
        for (const event of answers) {
          const given = await answersOf(tx, event.item);
          if (!given.some(({ session }) => session === event.session)) await addAndFold(tx, event);
        }
      }),
    loadDerived: () =>
      request(async (db) => {
        const tx = db.transaction(['cards', 'kv']);
        const [rows, kept] = await Promise.all([
          tx.objectStore('cards').getAll(),
          tx.objectStore('kv').get(restKey),
        ]);
        const rest = parseRest(kept);
        const cards = rows.flatMap((row) => parseCard(row) ?? []);
        if (!rest || cards.length < rows.length) return undefined;
        const { refused, ...others } = rest;
        return {
          derived: { ...others, cards: new Map(cards.map((card) => [card.item, card])) },
          refused,
        };
      }),
    loadCard: (item) =>
      request(async (db) => {
        const tx = db.transaction(['cards', 'kv']);
        const [row, kept] = await Promise.all([
          tx.objectStore('cards').get(item),
          tx.objectStore('kv').get(restKey),
        ]);
        if (!parseRest(kept)) return undefined;
        return row === undefined ? 'none' : parseCard(row);
      }),
    rebuild: (pause = () => Promise.resolve()) => rebuild(database, pause),
    loadEvents: () => request((db) => readLog(db)),
    loadNamed: (ids) =>
      request(async (db) => {
        const tx = db.transaction('events');
        const rows = await Promise.all(ids.map((id) => tx.store.get(id)));
        return readRows(rows).events;
      }),
    loadIds: () => request((db) => db.getAllKeys('events')),
    countEvents: () => request((db) => db.count('events')),
    importEvents: (imported, setAside = []) =>
      write(['events', 'kv'], async (tx) => {
        const known = new Set(await tx.objectStore('events').getAllKeys());
        const fresh = imported.filter(({ id }) => !known.has(id));
        await Promise.all(fresh.map((event) => addEvent(tx, event)));
        if (fresh.length > 0) await giveUp(tx);
        if (setAside.length > 0) {
          const kv = tx.objectStore('kv');
          const before: unknown = await kv.get('quarantine');
          const kept = [...(Array.isArray(before) ? before : []), ...setAside];
          // Bringing the same file in once more sets nothing aside twice.
          const byContent = new Map(kept.map((row: unknown) => [JSON.stringify(row), row]));
          await kv.put([...byContent.values()], 'quarantine');
        }
        return fresh.length;
      }),
    loadNote: (key) => request((db) => db.get('kv', `note.${key}`)),
    saveNote: (key, value) =>
      write(['kv'], async (tx) => {
        await tx.objectStore('kv').put(value, `note.${key}`);
      }),
    loadSession: (id) => request(async (db) => parseSession(await db.get('session', id))),
    saveSession: (session) =>
      write(['session'], async (tx) => {
        await tx.objectStore('session').put(session);
      }),
    clearSession: (id) => write(['session'], (tx) => tx.objectStore('session').delete(id)),
    deviceId,
    stamp,
    close: database.close,
  };
}

async function addAndFold(tx: Writing, event: ProgressEvent): Promise<void> {
  if (await addEvent(tx, event)) await foldEvent(tx, event);
}

async function putSession(tx: Writing, session: Session): Promise<void> {
  const sessions = tx.objectStore('session');
  const kept = parseSession(await sessions.get(session.id));
  const isSame = kept?.seed === session.seed && kept.day === session.day;
  if (isSame && kept.done.length > session.done.length) return;
  await sessions.put(session);
}

function randomName(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
