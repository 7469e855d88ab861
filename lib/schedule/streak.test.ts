import { expect, test } from 'vitest';
import { cardOn } from './build-answers';
import { streakOf, studiedDays } from './streak';

test('counts study-days in a row', () => {
  expect(streakOf([10, 11, 12], 12)).toMatchObject({ current: 3, longest: 3, today: true });
  expect(streakOf([], 12)).toMatchObject({ current: 0, longest: 0, today: false });
});

test('does not hold today against the learner before it is over', () => {
  expect(streakOf([10, 11], 12)).toMatchObject({ current: 2, today: false });
});

test('takes one day off for a rest and two for the end', () => {
  expect(streakOf([10, 12, 13], 13)).toMatchObject({ current: 3, longest: 3 });
  expect(streakOf([10, 11], 13)).toMatchObject({ current: 2 });
  expect(streakOf([10, 11], 14)).toMatchObject({ current: 0, longest: 2 });
  expect(streakOf([10, 13], 13)).toMatchObject({ current: 1, longest: 1 });
});

test('shows the last seven days, today last', () => {
  const { week } = streakOf([1, 7, 9, 10], 10);
  expect(week).toEqual([false, false, false, true, false, true, true]);
});

test('leaves out days that a wrong clock put into the future', () => {
  expect(streakOf([10, 11, 400], 11)).toMatchObject({ current: 2, longest: 2, today: true });
});

test('gathers the days of all items, each once', () => {
  expect(studiedDays([cardOn('a/1', [5, 9]), cardOn('a/2', [3, 9])])).toEqual([3, 5, 9]);
});
