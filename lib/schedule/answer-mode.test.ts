import { expect, test } from 'vitest';
import { answerModeOf } from './answer-mode';
import { cardOn } from './build-answers';

const missed = cardOn('a/1', [100], { right: false });

test('takes an item that came back, or was missed the same day, for no sign of memory', () => {
  expect(answerModeOf('today', undefined, 100, 0)).toBe('session');
  expect(answerModeOf('today', undefined, 100, 1)).toBe('retry');
  expect(answerModeOf('weak', missed, 100, 0)).toBe('retry');
  expect(answerModeOf('weak', missed, 101, 0)).toBe('session');
  expect(answerModeOf('lesson', cardOn('a/1', [100]), 100, 0)).toBe('session');
});

test('leaves memory alone in free practice, and says what an exam was', () => {
  expect(answerModeOf('practice', missed, 101, 0)).toBe('practice');
  expect(answerModeOf('exam', undefined, 101, 0)).toBe('exam');
});
