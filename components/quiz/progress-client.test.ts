import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { AnswerEvent } from '@/lib/progress/event';
import { parseEvent } from '@/lib/progress/parse-event';
import { answerOn } from '@/lib/schedule/build-answers';
import { answerEvent, globalItemId } from './answer-event';
import { singleItem } from './sample-items.test-data';

// No locks and no workers, as in an old browser outside a secure context.
beforeEach(() => {
  vi.stubGlobal('navigator', {});
});

function stubLocalStorage(): void {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
}

/** A tab: the module as a page loads it, over one device's storage. */
async function openTab() {
  vi.resetModules();
  return import('./progress-client');
}

async function answerIn(tab: Awaited<ReturnType<typeof openTab>>, right: boolean) {
  const store = await tab.openProgressOnce();
  const event: AnswerEvent = answerEvent(await store.stamp(1_800_000_000_000, 540), {
    lesson: 'sqs',
    item: singleItem(),
    seed: 1,
    answer: { kind: 'single', choice: right ? 'a' : 'b' },
    graded: { type: 'graded', score: right ? 1 : 0, right, marks: {}, traps: {} },
    mode: 'lesson',
  });
  expect(parseEvent(event)).toEqual({ ok: true, event });
  expect(await tab.recordAnswer(event)).toEqual({ ok: true, value: undefined });
}

const id = globalItemId('sqs', 'sample');

test('an answer shows in the tab that gave it, in another, and after a reload', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const one = await openTab();
  const two = await openTab();
  const heard = vi.fn<() => void>();
  two.subscribeProgress(heard);
  await one.loadProgressOnce();
  await two.loadProgressOnce();
  expect(two.currentProgress()?.items[id]).toBeUndefined();

  await answerIn(one, false);
  await one.loadProgressOnce();
  expect(one.currentProgress()?.items[id]).toMatchObject({ answers: 1, lastRight: false });
  await vi.waitFor(() => expect(two.currentProgress()?.items[id]?.answers).toBe(1));
  expect(heard).toHaveBeenCalled();

  const reloaded = await openTab();
  await reloaded.loadProgressOnce();
  expect(reloaded.currentProgress()?.items[id]).toMatchObject({ answers: 1, lastRight: false });
});

test('answers nothing, and throws nothing, where there is no storage', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  const tab = await openTab();
  await tab.loadProgressOnce();
  expect(tab.currentProgress()).toBeUndefined();
});

test('a backup shows at once, and in another tab, though it was made anew from the log', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const one = await openTab();
  const two = await openTab();
  two.subscribeProgress(() => {});
  await Promise.all([one.loadProgressOnce(), two.loadProgressOnce()]);
  expect(await one.bringIn([answerOn(100), answerOn(101, {}, 1)], [])).toMatchObject({ value: 2 });
  await one.loadProgressOnce();
  expect(one.currentProgress()?.items['sqs/crash']).toMatchObject({ answers: 2 });
  await vi.waitFor(() => expect(two.currentProgress()?.items['sqs/crash']?.answers).toBe(2));
});

test('answers of an exam that is handed in twice count once', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const tab = await openTab();
  await tab.loadProgressOnce();
  const given = (n: number) => [answerOn(100, { mode: 'exam', session: 'exam/1' }, n)];
  await Promise.all([tab.recordExam(given(1)), tab.recordExam(given(2))]);
  await tab.loadProgressOnce();
  expect(tab.currentProgress()?.items['sqs/crash']?.answers).toBe(1);
});

test('notices that the browser emptied the store, until it is restored', async () => {
  stubLocalStorage();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const before = await openTab();
  const history = [answerOn(100), answerOn(101, {}, 1)];
  await before.bringIn(history, []);
  await before.loadProgressOnce();

  vi.stubGlobal('indexedDB', new IDBFactory());
  const after = await openTab();
  const { currentTrouble } = await import('./progress-trouble');
  await after.loadProgressOnce();
  expect(currentTrouble()).toBe('emptied');
  // One answer more is no reason to forget the others.
  await answerIn(after, true);
  await after.loadProgressOnce();
  expect(currentTrouble()).toBe('emptied');
  await after.bringIn(history, []);
  await after.loadProgressOnce();
  expect(currentTrouble()).toBeUndefined();
});

test('notices the next answer after the store was deleted under an open page', async () => {
  stubLocalStorage();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const tab = await openTab();
  const { currentTrouble } = await import('./progress-trouble');
  await tab.bringIn([answerOn(100), answerOn(101, {}, 1)], []);
  await tab.loadProgressOnce();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('day03').addEventListener('success', resolve);
  });
  await answerIn(tab, true);
  await tab.loadProgressOnce();
  expect(currentTrouble()).toBe('emptied');
  expect(Object.keys(tab.currentProgress()?.items ?? {})).toEqual([id]);
});

test('says so where the browser gives out no store', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const tab = await openTab();
  const { currentTrouble } = await import('./progress-trouble');
  await tab.loadProgressOnce();
  expect(currentTrouble()).toBe('unreadable');
  expect(tab.currentProgress()).toBeUndefined();
});
