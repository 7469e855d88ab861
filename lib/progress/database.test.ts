import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answerOn } from '@/lib/schedule/build-answers';
import { startSession } from '@/lib/schedule/session';
import { replayAll } from './reduce-cards';
import { openProgress } from './store';

function emptyDisk(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}

/** Opens the database as the first version of the site did. */
function openFirstVersion(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('day03', 1);
    request.addEventListener('upgradeneeded', () => {
      const db = request.result;
      const events = db.createObjectStore('events', { keyPath: 'id' });
      events.createIndex('item', 'item');
      events.createIndex('day', 'day');
      db.createObjectStore('state', { keyPath: 'item' }).createIndex('dueDay', 'dueDay');
      db.createObjectStore('session', { keyPath: 'id' });
      db.createObjectStore('kv');
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

const events = [answerOn(100), answerOn(103, { right: false }, 1)];
const session = startSession('sqs', 'sqs', 7, ['crash-return']);

async function fillFirstVersion(db: IDBDatabase): Promise<void> {
  const tx = db.transaction(['events', 'session', 'kv'], 'readwrite');
  for (const event of events) tx.objectStore('events').add(event);
  tx.objectStore('session').put(session);
  tx.objectStore('kv').put('abcdefghij', 'device');
  tx.objectStore('kv').put({ at: 5, count: 2 }, 'note.backup');
  await new Promise((resolve) => tx.addEventListener('complete', resolve));
}

test('keeps everything of the first version, and derives from its log', async () => {
  emptyDisk();
  const old = await openFirstVersion();
  await fillFirstVersion(old);
  old.close();
  const store = await openProgress();
  expect(await store.loadEvents()).toEqual({ ok: true, value: { events, refused: [] } });
  expect(await store.loadSession('sqs')).toEqual({ ok: true, value: session });
  expect(await store.deviceId()).toBe('abcdefghij');
  expect(await store.loadNote('backup')).toEqual({ ok: true, value: { at: 5, count: 2 } });
  expect(await store.loadDerived()).toEqual({ ok: true, value: undefined });
  await store.rebuild();
  expect(await store.loadDerived()).toMatchObject({ value: { derived: replayAll(events) } });
});

test('waits for a tab of the first version that does not close, says so, then goes on', async () => {
  emptyDisk();
  const old = await openFirstVersion();
  await fillFirstVersion(old);
  const onBlocked = vi.fn<() => void>(() => old.close());
  const store = await openProgress({ onBlocked });
  expect(onBlocked).toHaveBeenCalledOnce();
  expect(await store.countEvents()).toEqual({ ok: true, value: 2 });
});

test('does not wait for a tab of the first version that closes when asked', async () => {
  emptyDisk();
  const old = await openFirstVersion();
  await fillFirstVersion(old);
  old.addEventListener('versionchange', () => old.close());
  const onBlocked = vi.fn<() => void>();
  const store = await openProgress({ onBlocked });
  expect(onBlocked).not.toHaveBeenCalled();
  expect(await store.append(answerOn(104, {}, 2))).toMatchObject({ ok: true });
});

test('a database that somebody else left without stores becomes a whole one', async () => {
  emptyDisk();
  const empty = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('day03', 1);
    request.addEventListener('success', () => resolve(request.result));
  });
  empty.close();
  const store = await openProgress();
  expect(await store.append(answerOn(104, {}, 2))).toMatchObject({ ok: true });
  expect(await store.loadCard('sqs/crash')).toMatchObject({ value: { answers: 1 } });
});

test('a new database has nothing to rebuild', async () => {
  emptyDisk();
  const store = await openProgress();
  expect(await store.loadDerived()).toMatchObject({
    ok: true,
    value: { derived: { read: new Map() } },
  });
});
