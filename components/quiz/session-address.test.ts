import { expect, test } from 'vitest';
import { parseSessionAddress, sessionId, sessionSearch } from './session-address';

test('reads the lesson and nothing else', () => {
  expect(parseSessionAddress('?lesson=sqs')).toEqual({
    lesson: 'sqs',
    items: [],
    onlyMissed: false,
    startsAnew: false,
    showsSummary: false,
  });
});

test('an address without a lesson, or with strange values, throws nothing', () => {
  expect(parseSessionAddress('').lesson).toBeUndefined();
  expect(parseSessionAddress('?lesson=sqs&only=all&start=1&view=%E0%A4%A').showsSummary).toBe(
    false,
  );
});

test('writes what it reads', () => {
  for (const search of [
    '?lesson=sqs',
    '?lesson=sqs&only=missed',
    '?lesson=sqs&start=new',
    '?lesson=sqs&only=missed&view=summary',
    '?items=sqs/send,sqs/poll&view=summary',
  ]) {
    const { lesson = '', ...rest } = parseSessionAddress(search);
    expect(sessionSearch({ lesson, ...rest })).toBe(search);
  }
});

test('items name their lesson, and stay in their order', () => {
  expect(parseSessionAddress('?items=sqs/send,sqs/poll,sqs/send')).toMatchObject({
    lesson: 'sqs',
    items: ['send', 'poll'],
  });
});

test('an item of another lesson keeps its name, so that it can be refused', () => {
  expect(parseSessionAddress('?items=sqs/send,ecs/pull').items).toEqual(['send', 'ecs/pull']);
});

test('every scope is a session of its own', () => {
  const ids = (['all', 'missed', 'named'] as const).map((scope) => sessionId('sqs', scope));
  expect(new Set(ids).size).toBe(3);
});
