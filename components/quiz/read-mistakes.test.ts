import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { AnswerMode } from '@/lib/progress/event';
import { replayAll } from '@/lib/progress/reduce-cards';
import { answerOn } from '@/lib/schedule/build-answers';
import { openProgressOnce } from './progress-client';
import { readMistakes } from './read-mistakes';

function answer(n: number, item: string, right: boolean, mode: AnswerMode = 'session') {
  return answerOn(100, { item, right, mode }, n);
}

async function mistakesOf(events: readonly ReturnType<typeof answer>[]) {
  vi.stubGlobal('indexedDB', new IDBFactory());
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  await (await openProgressOnce()).importEvents(events);
  const mistakes = await readMistakes(replayAll(events));
  return mistakes.map(({ event, rightSince }) => [event.item, rightSince]);
}

test('lists what was missed, the latest first, and what was right since behind it', async () => {
  const events = [
    answer(1, 'sqs/a', false),
    answer(2, 'sqs/b', false),
    answer(3, 'sqs/c', true),
    answer(4, 'sqs/d', false),
    answer(5, 'sqs/d', true),
    // A right retry just after the reasons takes nothing from the list, practice adds nothing.
    answer(6, 'sqs/a', true, 'retry'),
    answer(7, 'sqs/e', false, 'practice'),
  ];
  expect(await mistakesOf(events)).toEqual([
    ['sqs/b', false],
    ['sqs/a', false],
    ['sqs/d', true],
  ]);
});
