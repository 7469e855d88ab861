import { expect, test } from 'vitest';
import { answerOn, cardOn } from './build-answers';
import { replayCard } from './card';
import { weaknessOf } from './weakness';

test('tells why an item is weak', () => {
  const weakness = (changes: object) => weaknessOf(cardOn('a/1', [100], changes));
  expect(weakness({ right: false, confidence: 'sure' })).toBe('confident-miss');
  expect(weakness({ right: false, confidence: 'guess' })).toBe('miss');
  expect(weakness({ kind: 'single', confidence: 'guess' })).toBe('lucky');
  expect(weakness({})).toBeUndefined();
  expect(weakness({ mode: 'practice', right: false })).toBeUndefined();
});

test('is over once the item was recalled from memory', () => {
  const miss = answerOn(100, { right: false, confidence: 'sure' });
  const weakness = (...later: ReturnType<typeof answerOn>[]) =>
    weaknessOf(replayCard([miss, ...later]) ?? {});
  expect(weakness(answerOn(100, { mode: 'retry' }, 60))).toBe('confident-miss');
  expect(weakness(answerOn(101))).toBeUndefined();
});

test('calls an item a leech that was forgotten four times, until it stays for weeks', () => {
  const ups = Array.from({ length: 8 }, (_, n) => answerOn(100 + n, { right: n % 2 === 0 }));
  const after = (...days: number[]) =>
    weaknessOf(replayCard([...ups, ...days.map((day) => answerOn(day))]) ?? {});
  expect(after()).toBe('leech');
  expect(after(108)).toBe('leech');
  expect(after(108, 109, 112, 118, 140, 190)).toBeUndefined();
});
