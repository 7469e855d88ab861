import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import type { AnswerEvent } from '@/lib/progress/event';
import { parseEvent } from '@/lib/progress/parse-event';
import { answerEvent, globalItemId } from './answer-event';
import { singleItem } from './sample-items';

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
