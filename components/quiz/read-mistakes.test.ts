import { expect, test } from 'vitest';
import { stampEvent, type AnswerEvent } from '@/lib/progress/event';
import { mistakesIn } from './read-mistakes';

function answer(n: number, item: string, right: boolean, mode: AnswerEvent['mode'] = 'session') {
  const event: AnswerEvent = {
    ...stampEvent(1_800_000_000_000 + n * 1000, 540, 'device', n),
    type: 'answer',
    item,
    rev: 1,
    seed: 1,
    kind: 'single',
    answer: { kind: 'single', choice: right ? 'a' : 'b' },
    score: right ? 1 : 0,
    right,
    mode,
  };
  return event;
}

test('lists what was missed, the latest first, and what was right since behind it', () => {
  const events = [
    answer(1, 'sqs/a', false),
    answer(2, 'sqs/b', false),
    answer(3, 'sqs/c', true),
    answer(4, 'sqs/d', false),
    answer(5, 'sqs/d', true),
  ];
  expect(mistakesIn(events).map(({ event, rightSince }) => [event.item, rightSince])).toEqual([
    ['sqs/b', false],
    ['sqs/a', false],
    ['sqs/d', true],
  ]);
});

test('a right retry just after the reasons takes nothing from the list, practice adds nothing', () => {
  const events = [
    answer(1, 'sqs/a', false),
    answer(2, 'sqs/a', true, 'retry'),
    answer(3, 'sqs/b', false, 'practice'),
  ];
  expect(mistakesIn(events)).toMatchObject([{ event: { item: 'sqs/a' }, rightSince: false }]);
});
