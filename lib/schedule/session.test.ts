import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answerInSession,
  canResume,
  confidentMisses,
  parseSession,
  retriesOf,
  startComposed,
  startSession,
  type Session,
} from './session';

function session(queue: string): Session {
  return startSession('sqs', 'sqs', 7, [...queue]);
}

test('goes on to the next item after a right answer', () => {
  expect(answerInSession(session('abc'), 'a', true)).toEqual({
    ...session('bc'),
    done: [{ item: 'a', right: true }],
  });
});

test('brings a missed item back after three others', () => {
  const after = answerInSession(session('abcdef'), 'a', false);
  expect(after.queue.join('')).toBe('bcdaef');
  expect(after.retries).toEqual({ a: 1 });
});

test('brings a missed item back at the end when fewer than three are left', () => {
  expect(answerInSession(session('abc'), 'a', false).queue.join('')).toBe('bca');
  expect(answerInSession(session('a'), 'a', false).queue.join('')).toBe('a');
});

test('brings an item back twice at most', () => {
  let current = session('a');
  for (const left of ['a', 'a', '']) {
    current = answerInSession(current, 'a', false);
    expect(current.queue.join('')).toBe(left);
  }
  expect(current.done).toHaveLength(3);
});

test('lets a second click on the same answer change nothing', () => {
  const once = answerInSession(session('abcde'), 'a', false);
  expect(answerInSession(once, 'a', false)).toBe(once);
  expect(answerInSession(session(''), 'a', true)).toEqual(session(''));
});

test('asks every item, ends, and never repeats a missed one before three others were asked', () => {
  const answers = fc.infiniteStream(fc.boolean());
  const queues = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
  fc.assert(
    fc.property(queues, answers, (queue, stream) => {
      let current = session(queue.join(''));
      while (current.queue[0] !== undefined) {
        const before = current;
        current = answerInSession(current, current.queue[0] ?? '', stream.next().value ?? true);
        const [item = '', ...rest] = before.queue;
        const back = current.queue.indexOf(item);
        if (back !== -1) expect(back).toBe(Math.min(3, rest.length));
      }
      const asked = current.done.map((done) => done.item);
      expect(new Set(asked)).toEqual(new Set(queue));
      for (const item of queue) {
        const tries = current.done.filter((done) => done.item === item);
        expect(tries.length).toBeLessThanOrEqual(3);
        expect(tries.slice(0, -1).every((done) => !done.right)).toBe(true);
      }
    }),
  );
});

test('reads back a session after JSON', () => {
  const underWay = answerInSession(session('abcd'), 'a', false);
  expect(parseSession(JSON.parse(JSON.stringify(underWay)))).toEqual(underWay);
});

test('reads back a session over several lessons, with what was said', () => {
  const composed = startComposed({ kind: 'weak', day: 20_781, seed: 7, queue: ['a/1', 'b/2'] });
  const underWay = answerInSession(composed, 'a/1', false, 'sure');
  expect(underWay.done).toEqual([{ item: 'a/1', right: false, confidence: 'sure' }]);
  expect(parseSession(JSON.parse(JSON.stringify(underWay)))).toEqual(underWay);
});

test('lists what was wrong at first though the learner was sure', () => {
  let current = session('abcd');
  const answers = [
    ['a', false, 'sure'],
    ['b', false, 'maybe'],
    ['c', true, 'sure'],
    ['d', false, undefined],
    ['a', false, 'sure'],
    ['b', false, 'sure'],
  ] as const;
  for (const [item, right, confidence] of answers) {
    current = answerInSession(current, item, right, confidence);
  }
  expect(confidentMisses(current)).toEqual(['a']);
});

test('counts retries even of an item named like a part of every object', () => {
  const odd = startSession('sqs', 'sqs', 7, ['constructor']);
  expect(retriesOf(odd, 'constructor')).toBe(0);
  expect(retriesOf(answerInSession(odd, 'constructor', false), 'constructor')).toBe(1);
});

test('goes on with a session, but composes the review of another day anew', () => {
  const composed = (kind: 'today' | 'weak' | 'practice') =>
    startComposed({ kind, day: 100, seed: 7, queue: ['a/1'] });
  expect(canResume(composed('today'), 100)).toBe(true);
  expect(canResume(composed('today'), 101)).toBe(false);
  expect(canResume(composed('weak'), 101)).toBe(false);
  expect(canResume(composed('practice'), 101)).toBe(true);
  expect(canResume(session('ab'), 101)).toBe(true);
  expect(canResume(session(''), 101)).toBe(false);
});

test('refuses data of another shape', () => {
  const sound = session('ab');
  for (const broken of [
    undefined,
    null,
    [],
    'sqs',
    { ...sound, id: 1 },
    { ...sound, lesson: undefined },
    { ...sound, lesson: 1 },
    { ...sound, kind: 'exam' },
    { ...sound, day: '20781' },
    { ...sound, done: [{ item: 'a', right: true, confidence: 'quite' }] },
    { ...sound, seed: 0.5 },
    { ...sound, queue: ['a', 1] },
    { ...sound, done: [{ item: 'a' }] },
    { ...sound, retries: { a: 'twice' } },
    { ...sound, retries: undefined },
  ]) {
    expect(parseSession(broken)).toBeUndefined();
  }
});
