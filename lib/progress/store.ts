import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { parseSession, type Session } from '@/lib/schedule/session';
import {
  stampEvent,
  type AnswerEvent,
  type EventStamp,
  type ProgressEvent,
  type UndoEvent,
} from './event';
import { parseEvent } from './parse-event';
import { failureOf, isConnectionLost, isNamed, type Stored } from './stored';

export type LoadedEvents = {
  readonly events: readonly ProgressEvent[];
  /** Rows this version cannot read. They stay in the store. */
  readonly refused: readonly { readonly id: string; readonly reason: string }[];
};

/** Progress on this device. Nothing throws; what is `ok` has reached the disk. */
export type ProgressStore = {
  /** Adds an event. Adding the same one again is `ok` and changes nothing. */
  readonly append: (event: ProgressEvent) => Promise<Stored<void>>;
  /** Adds an answer, or its undo, and saves the session it belongs to: both or neither. */
  readonly appendAnswer: (
    event: AnswerEvent | UndoEvent,
    session?: Session,
  ) => Promise<Stored<void>>;
  /** All events in order of time. Slow for long histories (10 s for 100,000): not for first paint. */
  readonly loadEvents: () => Promise<Stored<LoadedEvents>>;
  /**
   * Brings in the events of a backup that are not here yet, all or none, and sets rows that could
   * not be read aside under `quarantine`. Answers how many were added.
   */
  readonly importEvents: (
    events: readonly ProgressEvent[],
    setAside?: readonly unknown[],
  ) => Promise<Stored<number>>;
  /** A small note of this device about itself (last backup, canary); `undefined` when absent. */
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

export type OpenOptions = {
  /** This page's connection was closed for a newer version or a deletion: ask for a reload. */
  readonly onVersionChange?: () => void;
  /** Another tab holds an older version open; opening goes on when that tab is closed. */
  readonly onBlocked?: () => void;
  /** Fills an array with random bytes; `crypto.getRandomValues` unless given. */
  readonly randomBytes?: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
};

// Rows are read back through parsers only, so their type claims nothing.
type Schema = DBSchema & {
  events: { key: string; value: unknown; indexes: { item: string; day: number } };
  state: { key: string; value: unknown; indexes: { dueDay: number } };
  session: { key: string; value: unknown };
  kv: { key: string; value: unknown };
};
type Store = 'events' | 'state' | 'session' | 'kv';
type Writing = IDBPTransaction<Schema, Store[], 'readwrite'>;

/**
 * Opens the database `day03`. Resolves to a store even when the browser gives none: then every
 * request answers `unavailable`, and each tries to open it again.
 */
export async function openProgress(options: OpenOptions = {}): Promise<ProgressStore> {
  const randomBytes = options.randomBytes ?? ((bytes) => crypto.getRandomValues(bytes));
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  let current: IDBPDatabase<Schema> | undefined;
  let isClosed = false;

  async function open(): Promise<IDBPDatabase<Schema>> {
    const db = await openDB<Schema>('day03', 1, {
      upgrade: createStores,
      blocked: () => options.onBlocked?.(),
      blocking: () => {
        close();
        options.onVersionChange?.();
      },
      terminated: disconnect,
    });
    current = db;
    if (isClosed) db.close();
    return db;
  }

  /** Lets go of the connection; the next request opens another. */
  function disconnect(): void {
    current?.close();
    current = undefined;
    opening = undefined;
  }

  function close(): void {
    isClosed = true;
    disconnect();
  }

  async function attempt<Value>(
    work: (db: IDBPDatabase<Schema>) => Promise<Value>,
  ): Promise<Value> {
    if (isClosed) throw new DOMException('This page has closed its store.', 'InvalidStateError');
    const mine = (opening ??= open());
    try {
      return await work(await mine);
    } catch (error) {
      // Another request may have opened anew already; that connection is not the broken one.
      if (opening === mine && (!current || isConnectionLost(error))) disconnect();
      throw error;
    }
  }

  async function request<Value>(
    work: (db: IDBPDatabase<Schema>) => Promise<Value>,
  ): Promise<Stored<Value>> {
    try {
      return { ok: true, value: await attempt(work) };
    } catch (error) {
      if (isClosed || !isConnectionLost(error)) return failureOf(error, current !== undefined);
    }
    // Safari drops connections in the background without an event: open anew and try once more.
    // Harmless if the first try was written after all, since every request may be repeated.
    try {
      return { ok: true, value: await attempt(work) };
    } catch (error) {
      return failureOf(error, current !== undefined);
    }
  }

  const write = <Value>(stores: Store[], work: (tx: Writing) => Promise<Value>) =>
    request((db) => inTransaction(db, stores, work));

  const append: ProgressStore['append'] = (event) => write(['events'], (tx) => addEvent(tx, event));

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

  // Opened ahead of the first request, which meets the error if there is one.
  await request(() => Promise.resolve());

  return {
    append,
    appendAnswer: (event, session) => {
      if (!session) return append(event);
      return write(['events', 'session'], async (tx) => {
        await addEvent(tx, event);
        await tx.objectStore('session').put(session);
      });
    },
    loadEvents: () => request(async (db) => readRows(await db.getAll('events'))),
    importEvents: (imported, setAside = []) =>
      write(['events', 'kv'], async (tx) => {
        const store = tx.objectStore('events');
        const known = new Set(await store.getAllKeys());
        const fresh = imported.filter(({ id }) => !known.has(id));
        await Promise.all(fresh.map((event) => addEvent(tx, event)));
        if (setAside.length > 0) await tx.objectStore('kv').put([...setAside], 'quarantine');
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
    close,
  };
}

function createStores(db: IDBPDatabase<Schema>): void {
  const events = db.createObjectStore('events', { keyPath: 'id' });
  events.createIndex('item', 'item');
  events.createIndex('day', 'day');
  db.createObjectStore('state', { keyPath: 'item' }).createIndex('dueDay', 'dueDay');
  db.createObjectStore('session', { keyPath: 'id' });
  db.createObjectStore('kv');
}

/** Runs `work` in one transaction and resolves once the disk has it. */
async function inTransaction<Value>(
  db: IDBPDatabase<Schema>,
  stores: Store[],
  work: (tx: Writing) => Promise<Value>,
): Promise<Value> {
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const working = work(tx).catch((error: unknown) => {
    abort(tx);
    throw error;
  });
  const [worked, done] = await Promise.allSettled([working, tx.done]);
  // A full disk may show in the commit only, or make the request fail with a vague AbortError.
  if (done.status === 'rejected' && isNamed(done.reason, 'QuotaExceededError')) throw done.reason;
  if (worked.status === 'rejected') throw worked.reason;
  if (done.status === 'rejected') throw done.reason;
  return worked.value;
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // A failed request has ended the transaction already.
  }
}

async function addEvent(tx: Writing, event: ProgressEvent): Promise<void> {
  const parsed = parseEvent(event);
  if (!parsed.ok) throw new Error(`event ${event.id}: ${parsed.reason}. Build it from a stamp.`);
  const events = tx.objectStore('events');
  const kept = await events.get(event.id);
  if (kept === undefined) await events.add(event);
  else if (JSON.stringify(kept) !== JSON.stringify(event)) {
    throw new Error(`event ${event.id}: another event has this id. Stamp it anew.`);
  }
}

function readRows(rows: readonly unknown[]): LoadedEvents {
  const events: ProgressEvent[] = [];
  const refused: { id: string; reason: string }[] = [];
  for (const row of rows) {
    const parsed = parseEvent(row);
    if (parsed.ok) events.push(parsed.event);
    else refused.push({ id: idOf(row), reason: parsed.reason });
  }
  return { events, refused };
}

function idOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
}

function randomName(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
