import { openDB, unwrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { failureOf, isConnectionLost, isNamed, type Stored } from './stored';

export type OpenOptions = {
  /** This page's connection was closed for a newer version or a deletion: ask for a reload. */
  readonly onVersionChange?: () => void;
  /** Another tab holds an older version open; opening goes on when that tab is closed. */
  readonly onBlocked?: () => void;
};

// Rows are read back through parsers only, so their type claims nothing.
type Schema = DBSchema & {
  events: { key: string; value: unknown; indexes: { item: string; day: number } };
  cards: { key: string; value: unknown };
  session: { key: string; value: unknown };
  kv: { key: string; value: unknown };
};
export type StoreName = 'events' | 'cards' | 'session' | 'kv';
export type Connection = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/** The database `day03` behind a connection that opens, and opens anew, by itself. */
export type Database = {
  /** Runs requests that may be repeated. Never throws. */
  readonly request: <Value>(work: (db: Connection) => Promise<Value>) => Promise<Stored<Value>>;
  /** Runs `work` in one transaction, which is on the disk when the answer is `ok`. Never throws. */
  readonly write: <Value>(
    stores: StoreName[],
    work: (tx: Writing) => Promise<Value>,
  ) => Promise<Stored<Value>>;
  readonly close: () => void;
};

/**
 * 1 had an empty store `state`. 2 keeps `cards` in step with every event; since code of 1 would
 * add events without them, its tabs must close, which the number makes them do.
 */
const VERSION = 2;

/**
 * Opens the database. Resolves even when the browser gives none: then every request answers
 * `unavailable`, and each tries to open it again.
 *
 * @param whenCreated what stands in a database that did not exist before, by key of `kv`
 */
export async function openDatabase(
  options: OpenOptions,
  whenCreated: Readonly<Record<string, unknown>>,
): Promise<Database> {
  let opening: Promise<Connection> | undefined;
  let current: Connection | undefined;
  let isClosed = false;
  let wasOpen = false;

  async function open(): Promise<Connection> {
    const db = await openDB<Schema>('day03', VERSION, {
      upgrade: (db) => {
        // The data was deleted without a word to this page, which must not go on with what it knew.
        if (upgrade(db, whenCreated) && wasOpen) options.onVersionChange?.();
      },
      blocked: () => options.onBlocked?.(),
      blocking: () => {
        close();
        options.onVersionChange?.();
      },
      terminated: disconnect,
    });
    current = db;
    wasOpen = true;
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

  async function attempt<Value>(work: (db: Connection) => Promise<Value>): Promise<Value> {
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

  async function request<Value>(work: (db: Connection) => Promise<Value>): Promise<Stored<Value>> {
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

  // Opened ahead of the first request, which meets the error if there is one.
  await request(() => Promise.resolve());
  return {
    request,
    write: (stores, work) => request((db) => inTransaction(db, stores, work)),
    close,
  };
}

/** Answers whether there was nothing before. */
function upgrade(db: Connection, whenCreated: Readonly<Record<string, unknown>>): boolean {
  const has = (name: string) => unwrap(db).objectStoreNames.contains(name);
  // The schema knows the stores of today only.
  if (has('state')) unwrap(db).deleteObjectStore('state');
  if (!has('events')) {
    const events = db.createObjectStore('events', { keyPath: 'id' });
    events.createIndex('item', 'item');
    events.createIndex('day', 'day');
  }
  if (!has('session')) db.createObjectStore('session', { keyPath: 'id' });
  db.createObjectStore('cards', { keyPath: 'item' });
  if (has('kv')) return false;
  const kv = db.createObjectStore('kv');
  for (const [key, value] of Object.entries(whenCreated)) void kv.put(value, key);
  return true;
}

async function inTransaction<Value>(
  db: Connection,
  stores: StoreName[],
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
