import { expect, test } from 'vitest';
import { answerInSession, startSession, type Session } from '@/lib/schedule/session';
import { sessionCourse, sessionResult, withKnownItems } from './session-course';

function played(...answers: readonly (readonly [item: string, right: boolean])[]): Session {
  const start = startSession('sqs', 'sqs', 1, ['a', 'b', 'c']);
  return answers.reduce((session, [item, right]) => answerInSession(session, item, right), start);
}

test('counts what was asked, and one more for an item that comes back', () => {
  expect(sessionCourse(played())).toEqual({ asked: 0, total: 3 });
  expect(sessionCourse(played(['a', true]))).toEqual({ asked: 1, total: 3 });
  expect(sessionCourse(played(['a', false]))).toEqual({ asked: 1, total: 4 });
});

test('counts first tries, and says what came right later', () => {
  const session = played(['a', false], ['b', true], ['c', true], ['a', true]);
  expect(sessionResult(session)).toEqual({
    right: 2,
    total: 3,
    missed: [{ item: 'a', rightLater: true }],
  });
});

test('an item that stays wrong is not right later', () => {
  const session = played(['a', false], ['b', true], ['c', true], ['a', false], ['a', false]);
  expect(sessionResult(session).missed).toEqual([{ item: 'a', rightLater: false }]);
});

test('leaves out items the lesson no longer has', () => {
  expect(withKnownItems(played(), ['a', 'c']).queue).toEqual(['a', 'c']);
});
