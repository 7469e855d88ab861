import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startSession, type Session } from '@/lib/schedule/session';
import type { AnswerEvent, EventStamp, SectionReadEvent } from './event';
import { parseEvent } from './parse-event';
import { openProgress, type ProgressStore, type StoreOptions } from './store';

const NOON = 1_795_536_000_000;
const session = startSession('sqs', 'sqs', 7, ['crash-return', 'delete-late']);

/** A store on an empty disk; more tabs on the same disk come from `openProgress`. */
async function firstStore(options: StoreOptions = {}): Promise<ProgressStore> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  return openProgress(options);
}

function sectionRead(stamp: EventStamp, section = 'crash'): SectionReadEvent {
  return { ...stamp, type: 'section-read', lesson: 'sqs', section };
}

function answer(stamp: EventStamp): AnswerEvent {
  return {
    ...stamp,
    type: 'answer',
    item: 'sqs/crash-return',
    rev: 1,
    seed: 7,
    kind: 'single',
    answer: { kind: 'single', choice: 'back' },
    score: 1,
    right: true,
    mode: 'session',
    session: 'sqs',
  };
}

async function loaded(store: ProgressStore) {
  const stored = await store.loadEvents();
  if (!stored.ok) throw new Error(stored.message);
  return stored.value;
}

/** Opens the raw database, as other versions of the site would. */
function openRaw(version?: number): Promise<globalThis.IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('day03', version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

test('keeps events in order of time for the next visit', async () => {
  const store = await firstStore();
  const late = sectionRead(await store.stamp(NOON + 1, 540));
  const early = sectionRead(await store.stamp(NOON, 540));
  expect(await store.append(late)).toEqual({ ok: true, value: undefined });
  await store.append(early);
  store.close();
  expect(await loaded(await openProgress())).toEqual({ events: [early, late], refused: [] });
});

test('writes an answer and its session together, strictly, and says so after the commit', async () => {
  const store = await firstStore();
  const event = answer(await store.stamp(NOON, 540));
  const transactions: { stores: unknown; durability: unknown; complete: boolean }[] = [];
  const original = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    const seen = { stores: args[0], durability: args[2]?.durability, complete: false };
    transactions.push(seen);
    const tx = original.apply(this, args);
    tx.addEventListener('complete', () => (seen.complete = true));
    return tx;
  });
  expect(await store.appendAnswer(event, session)).toMatchObject({ ok: true });
  expect(transactions).toEqual([
    { stores: ['events', 'cards', 'kv', 'session'], durability: 'strict', complete: true },
  ]);
  expect((await loaded(store)).events).toEqual([event]);
  expect(await store.loadSession('sqs')).toEqual({ ok: true, value: session });
});

test('writes neither answer nor session when one of them cannot be written', async () => {
  const store = await firstStore();
  const uncloneable = { ...session, queue: [() => 'a'] } as unknown as Session;
  const event = answer(await store.stamp(NOON, 540));
  expect(await store.appendAnswer(event, uncloneable)).toMatchObject({
    ok: false,
    reason: 'failed',
  });
  expect((await loaded(store)).events).toEqual([]);
  expect(await store.appendAnswer({ ...event, score: 2 }, session)).toMatchObject({ ok: false });
  expect(await store.loadSession('sqs')).toEqual({ ok: true, value: undefined });
});

test('takes the same event twice as once', async () => {
  const store = await firstStore();
  const event = answer(await store.stamp(NOON, 540));
  await store.append(event);
  expect(await store.appendAnswer(event, session)).toMatchObject({ ok: true });
  expect((await loaded(store)).events).toEqual([event]);
});

test('never writes over an event', async () => {
  const store = await firstStore();
  const event = sectionRead(await store.stamp(NOON, 540));
  await store.append(event);
  expect(await store.append({ ...event, section: 'delete' })).toEqual({
    ok: false,
    reason: 'failed',
    message: `Error: event ${event.id}: another event has this id. Stamp it anew.`,
  });
  expect((await loaded(store)).events).toEqual([event]);
});

test('refuses an event that it could not read back', async () => {
  const store = await firstStore();
  const event = { ...answer(await store.stamp(NOON, 540)), id: 'first' };
  expect(await store.append(event)).toEqual({
    ok: false,
    reason: 'failed',
    message:
      'Error: event first: id is "first" and should be time-device-number. Build it from a stamp.',
  });
});

test('loses nothing to another tab', async () => {
  const tabs = [await firstStore(), await openProgress()];
  const writes = Array.from({ length: 200 }, async (_, index) => {
    const tab = tabs[index % 2] ?? expect.unreachable();
    return tab.appendAnswer(answer(await tab.stamp(NOON, 540)), session);
  });
  expect((await Promise.all(writes)).every((stored) => stored.ok)).toBe(true);
  expect((await loaded(await openProgress())).events).toHaveLength(200);
});

test('names the device once, even when two tabs ask at the same time', async () => {
  const tabs = [await firstStore(), await openProgress()];
  const [one, two] = await Promise.all(tabs.map((tab) => tab.deviceId()));
  expect(one).toMatch(/^[0-9a-z]{10}$/u);
  expect(two).toBe(one);
  expect(await (await openProgress()).deviceId()).toBe(one);
});

test('takes its randomness from outside', async () => {
  const store = await firstStore({ randomBytes: (bytes) => bytes.fill(10) });
  expect(await store.deviceId()).toBe('aaaaaaaaaa');
});

test('stamps events that can be read back and never share an id', async () => {
  const tabs = [await firstStore(), await openProgress()];
  const stamps = await Promise.all(
    tabs.flatMap((tab) => [tab.stamp(NOON, 540), tab.stamp(NOON, 540)]),
  );
  expect(new Set(stamps.map((stamp) => stamp.id)).size).toBe(4);
  expect(stamps[0]).toMatchObject({ v: 1, at: NOON, offset: 540, rollover: 4, day: 20_781 });
  for (const stamp of stamps) expect(parseEvent(sectionRead(stamp))).toMatchObject({ ok: true });
});

test('saves, replaces and clears a session', async () => {
  const store = await firstStore();
  const shorter = { ...session, queue: ['delete-late'] };
  await store.saveSession(session);
  await store.saveSession(shorter);
  expect(await store.loadSession('sqs')).toEqual({ ok: true, value: shorter });
  expect(await store.clearSession('sqs')).toMatchObject({ ok: true });
  expect(await store.loadSession('sqs')).toEqual({ ok: true, value: undefined });
});

test('sets rows of another version aside and keeps them', async () => {
  const store = await firstStore();
  const event = sectionRead(await store.stamp(NOON, 540));
  await store.append(event);
  const raw = await openRaw();
  const tx = raw.transaction(['events', 'session'], 'readwrite');
  tx.objectStore('events').put({ id: 'zz', v: 2 });
  tx.objectStore('session').put({ id: 'old', deck: [] });
  await new Promise((resolve) => tx.addEventListener('complete', resolve));
  raw.close();
  const refused = [{ id: 'zz', reason: 'v is 2 and should be the version 1' }];
  expect(await loaded(store)).toEqual({ events: [event], refused });
  expect(await loaded(store)).toEqual({ events: [event], refused });
  expect(await store.loadSession('old')).toEqual({ ok: true, value: undefined });
});

test('makes way for a newer version and says so', async () => {
  const onVersionChange = vi.fn<() => void>();
  const store = await firstStore({ onVersionChange });
  const event = sectionRead(await store.stamp(NOON, 540));
  (await openRaw(3)).close();
  expect(onVersionChange).toHaveBeenCalledOnce();
  expect(await store.append(event)).toMatchObject({ ok: false, reason: 'unavailable' });
  expect(await (await openProgress()).loadEvents()).toMatchObject({
    ok: false,
    reason: 'unavailable',
  });
});

test('answers every request when the browser gives no storage', async () => {
  await firstStore();
  vi.stubGlobal('indexedDB', undefined);
  const store = await openProgress();
  const event = answer(await store.stamp(NOON, 540));
  expect(parseEvent(event)).toMatchObject({ ok: true });
  for (const stored of [
    await store.append(event),
    await store.appendAnswer(event, session),
    await store.loadEvents(),
    await store.loadSession('sqs'),
    await store.saveSession(session),
    await store.clearSession('sqs'),
  ]) {
    expect(stored).toMatchObject({ ok: false, reason: 'unavailable' });
  }
});

test('works again as soon as storage does', async () => {
  await firstStore();
  const disk = indexedDB;
  vi.stubGlobal('indexedDB', undefined);
  const store = await openProgress();
  const event = answer(await store.stamp(NOON, 540));
  vi.stubGlobal('indexedDB', disk);
  expect(await store.append(event)).toMatchObject({ ok: true });
});

test('says when the disk is full, and keeps what was there', async () => {
  const store = await firstStore();
  const first = sectionRead(await store.stamp(NOON, 540));
  await store.append(first);
  const full = new DOMException('The disk is full', 'QuotaExceededError');
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw full;
  });
  const second = answer(await store.stamp(NOON + 1, 540));
  expect(await store.appendAnswer(second, session)).toMatchObject({ ok: false, reason: 'quota' });
  vi.restoreAllMocks();
  expect((await loaded(store)).events).toEqual([first]);
  expect(await store.appendAnswer(second, session)).toMatchObject({ ok: true });
});

test('opens anew, once, when the browser dropped the connection', async () => {
  const store = await firstStore();
  const events = [
    sectionRead(await store.stamp(NOON, 540)),
    sectionRead(await store.stamp(NOON + 1, 540)),
  ];
  const dropped = () => {
    throw new DOMException('The connection is closing', 'InvalidStateError');
  };
  // One request meets it at once, the other only after the first has opened anew.
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(dropped);
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(dropped);
  const opened = vi.spyOn(indexedDB, 'open');
  const stored = await Promise.all(events.map((event) => store.append(event)));
  expect(stored.every((one) => one.ok)).toBe(true);
  // A second connection would be forgotten, and block the next version for ever.
  expect(opened).toHaveBeenCalledOnce();
  expect((await loaded(store)).events).toEqual(events);
});

test('a backup comes in once: the second time nothing is added', async () => {
  const store = await firstStore();
  const events: SectionReadEvent[] = [];
  for (const at of [1, 2, 3]) events.push(sectionRead(await store.stamp(NOON + at, 540)));
  await store.append(events[1]!);
  expect(await store.importEvents(events, [{ row: 4 }])).toEqual({ ok: true, value: 2 });
  expect(await store.importEvents(events)).toEqual({ ok: true, value: 0 });
  expect((await loaded(store)).events).toEqual(events);
  store.close();
});

test('notes of the device are kept', async () => {
  const store = await firstStore();
  expect(await store.loadNote('backup')).toEqual({ ok: true, value: undefined });
  await store.saveNote('backup', { at: 5 });
  expect(await store.loadNote('backup')).toEqual({ ok: true, value: { at: 5 } });
  store.close();
});
