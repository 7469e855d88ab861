import { expect, test } from 'vitest';
import { parseSessionAddress, sessionId, sessionSearch } from './session-address';

test('reads the lesson and nothing else', () => {
  expect(parseSessionAddress('?lesson=sqs')).toEqual({
    lesson: 'sqs',
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
  ]) {
    const { lesson = '', ...rest } = parseSessionAddress(search);
    expect(sessionSearch({ lesson, ...rest })).toBe(search);
  }
});

test('missed items are another session than the whole lesson', () => {
  expect(sessionId('sqs', true)).not.toBe(sessionId('sqs', false));
});
