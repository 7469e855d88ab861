import 'fake-indexeddb/auto';
import { IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answerOn, courseOf, historyOf, undoOn } from '@/lib/schedule/build-answers';
import { startSession } from '@/lib/schedule/session';
import { stampEvent, type ProgressEvent } from './event';
import { replayAll } from './reduce-cards';
import { openProgress, type ProgressStore } from './store';

async function firstStore(): Promise<ProgressStore> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  return openProgress();
}

async function derivedOf(store: ProgressStore) {
  const stored = await store.loadDerived();
  if (!stored.ok) throw new Error(stored.message);
  return stored.value?.derived;
}

function read(day: number, section: string, n = 1): ProgressEvent {
  const stamp = stampEvent(answerOn(day).at + n, 540, 'phone', n);
  return { ...stamp, type: 'section-read', lesson: 'sqs', section };
}

/** A history whose every answer fits its kind, so that it can be stored. */
function historyIn(...given: Parameters<typeof historyOf>): ProgressEvent[] {
  return historyOf(...given).map((event) => ({ ...event, kind: 'cloze' }));
}

/** Counts the rows of the log that are read. */
function watchLog(): { readonly rows: () => number } {
  let rows = 0;
  const watch = (source: IDBObjectStore | IDBIndex, request: IDBRequest): IDBRequest => {
    const store = source instanceof IDBIndex ? source.objectStore : source;
    if (store.name !== 'events') return request;
    request.addEventListener('success', () => {
      const result: unknown = request.result;
      rows += Array.isArray(result) ? result.length : 1;
    });
    return request;
  };
  for (const source of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const method of ['get', 'getAll', 'getAllKeys', 'openCursor'] as const) {
      const original: (...args: never[]) => IDBRequest = source[method];
      Object.defineProperty(source, method, {
        configurable: true,
        value(this: IDBObjectStore | IDBIndex, ...args: never[]) {
          return watch(this, original.apply(this, args));
        },
      });
      onTestFinished(() => {
        Object.defineProperty(source, method, { configurable: true, value: original });
      });
    }
  }
  return { rows: () => rows };
}

/** Runs a transaction on the raw database, as other versions of the site would. */
async function rawly(work: (tx: globalThis.IDBTransaction) => void): Promise<void> {
  const db = await new Promise<globalThis.IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('day03');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const tx = db.transaction(['events', 'cards', 'kv'], 'readwrite');
  work(tx);
  await new Promise((resolve) => tx.addEventListener('complete', resolve));
  db.close();
}

test('starts without reading the log, and knows what a replay of it would say', async () => {
  const store = await firstStore();
  const events = historyIn(courseOf(12), 120, { today: 200, span: 60, seed: 3 });
  for (const event of [...events, read(150, 'crash')]) await store.append(event);
  store.close();
  const log = watchLog();
  const next = await openProgress();
  expect(await derivedOf(next)).toEqual(replayAll([...events, read(150, 'crash')]));
  expect(log.rows()).toBe(0);
});

test('an answer in order reads nothing of the log but the place of its own id', async () => {
  const store = await firstStore();
  for (let n = 0; n < 20; n += 1) await store.append(answerOn(100 + n, {}, n));
  const log = watchLog();
  await store.append(answerOn(130, {}, 1));
  expect(log.rows()).toBe(1);
});

test('folds in late answers, undos, and sections exactly', async () => {
  const store = await firstStore();
  const slip = answerOn(120, { right: false }, 2);
  const events = [
    answerOn(102, {}, 1),
    answerOn(100, { right: false }),
    slip,
    read(120, 'queue'),
    undoOn(121, slip, 3),
    answerOn(122, { item: 'sqs/other' }, 4),
  ];
  for (const event of events) await store.append(event);
  expect(await derivedOf(store)).toEqual(replayAll(events));
  expect(await store.loadCard('sqs/other')).toMatchObject({ ok: true, value: { answers: 1 } });
  expect(await store.loadCard('sqs/never')).toEqual({ ok: true, value: 'none' });
});

test('taking back a section that was read asks for a rebuild, which gives the same value', async () => {
  const store = await firstStore();
  const section = read(100, 'queue');
  const events = [section, read(101, 'crash'), answerOn(101), undoOn(102, section, 5)];
  for (const event of events) await store.append(event);
  expect(await derivedOf(store)).toBeUndefined();
  expect(await store.rebuild()).toEqual({ ok: true, value: undefined });
  expect(await derivedOf(store)).toEqual(replayAll(events));
});

test('a rebuild in slices gives what replaying at once gives, and pauses', async () => {
  const store = await firstStore();
  const events = historyIn(courseOf(30), 4500, { today: 200, span: 90, seed: 9 });
  expect(await store.importEvents(events)).toMatchObject({ ok: true });
  expect(await derivedOf(store)).toBeUndefined();
  const pause = vi.fn<() => Promise<void>>(() => Promise.resolve());
  await store.rebuild(pause);
  expect(pause.mock.calls.length).toBeGreaterThan(3);
  expect(await derivedOf(store)).toEqual(replayAll(events));
});

test('answers stored while a rebuild runs are in it, wherever they belong in time', async () => {
  const store = await firstStore();
  const events = historyIn(courseOf(10), 2500, { today: 200, span: 90, seed: 4 });
  expect(await store.importEvents(events)).toMatchObject({ ok: true });
  const during = [
    answerOn(300, { item: 'sqs/new' }),
    answerOn(1, { item: 'lesson-0/item-3' }, 7),
    read(300, 'late'),
  ];
  const left = [...during];
  await store.rebuild(async () => {
    for (const event of left.splice(0, 2)) await store.append(event);
  });
  expect(left).toEqual([]);
  expect(await derivedOf(store)).toEqual(replayAll([...events, ...during]));
});

test('a backup brought in while a rebuild runs is in it', async () => {
  const store = await firstStore();
  const events = historyIn(courseOf(10), 2500, { today: 200, span: 90, seed: 4 });
  expect(await store.importEvents(events)).toMatchObject({ ok: true });
  const old = [answerOn(1), answerOn(2, {}, 1)];
  const left = [old];
  await store.rebuild(async () => {
    const backup = left.shift();
    if (backup) await store.importEvents(backup);
  });
  expect(await derivedOf(store)).toEqual(replayAll([...events, ...old]));
});

test('two tabs that rebuild at once, and answer, agree', async () => {
  const tabs = [await firstStore(), await openProgress()] as const;
  const events = historyIn(courseOf(10), 2500, { today: 200, span: 90, seed: 6 });
  await tabs[0].importEvents(events);
  const more = answerOn(250, { item: 'sqs/new' });
  await Promise.all([tabs[0].rebuild(), tabs[1].rebuild(), tabs[1].append(more)]);
  expect(await derivedOf(tabs[0])).toEqual(replayAll([...events, more]));
});

test('what other rules or other hands wrote is made anew', async () => {
  const store = await firstStore();
  await store.append(answerOn(100));
  await rawly((tx) => tx.objectStore('kv').put({ tag: '0:old', read: [], undos: [] }, 'derived'));
  expect(await derivedOf(store)).toBeUndefined();
  // An answer given before the rebuild must not look like the whole history.
  await store.append(answerOn(101, {}, 1));
  expect(await derivedOf(store)).toBeUndefined();
  await store.rebuild();
  expect((await derivedOf(store))?.cards.get('sqs/crash')?.answers).toBe(2);
  await rawly((tx) => tx.objectStore('cards').put({ item: 'sqs/crash', answers: 'many' }));
  expect(await derivedOf(store)).toBeUndefined();
  await store.append(answerOn(102, {}, 2));
  await store.rebuild();
  expect((await derivedOf(store))?.cards.get('sqs/crash')?.answers).toBe(3);
});

test('rows that cannot be read are counted and left', async () => {
  const store = await firstStore();
  await store.append(answerOn(100));
  await rawly((tx) => {
    tx.objectStore('events').put({ id: 'zz', v: 2 });
    tx.objectStore('kv').delete('derived');
  });
  await store.rebuild();
  expect(await store.loadDerived()).toMatchObject({ ok: true, value: { refused: 1 } });
  expect(await store.loadIds()).toEqual({ ok: true, value: [answerOn(100).id, 'zz'] });
  expect(await store.countEvents()).toEqual({ ok: true, value: 2 });
});

test('the answers of an exam enter the log once, though two tabs hand it in', async () => {
  const tabs = [await firstStore(), await openProgress()] as const;
  const given = (n: number) => [
    answerOn(100, { item: 'sqs/a', mode: 'exam', session: 'exam/1' }, n),
    answerOn(100, { item: 'sqs/b', mode: 'exam', session: 'exam/1' }, n + 1),
  ];
  await Promise.all([tabs[0].settle(given(1)), tabs[1].settle(given(11))]);
  expect(await tabs[0].countEvents()).toEqual({ ok: true, value: 2 });
  expect((await derivedOf(tabs[1]))?.cards.get('sqs/a')?.answers).toBe(1);
});

test('a session never goes back to where a tab that fell behind has it', async () => {
  const store = await firstStore();
  const session = startSession('sqs', 'sqs', 7, ['a', 'b', 'c']);
  const done = (count: number) => ({
    ...session,
    queue: session.queue.slice(count),
    done: session.queue.slice(0, count).map((item) => ({ item, right: true })),
  });
  await store.appendAnswer(answerOn(100, {}, 1), done(2));
  await store.appendAnswer(answerOn(100, {}, 2), done(1));
  expect(await store.loadSession('sqs')).toEqual({ ok: true, value: done(2) });
  expect(await store.countEvents()).toEqual({ ok: true, value: 2 });
  const anew = { ...done(0), seed: 8 };
  await store.saveSession(anew);
  expect(await store.loadSession('sqs')).toEqual({ ok: true, value: anew });
});

test('finds events by name', async () => {
  const store = await firstStore();
  await store.append(answerOn(100));
  const ids = [answerOn(100).id, 'nothing'];
  expect(await store.loadNamed(ids)).toEqual({ ok: true, value: [answerOn(100)] });
});
