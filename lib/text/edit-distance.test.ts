import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance';

test('counts insertions, deletions and replacements', () => {
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('polling', 'poling')).toBe(1);
  expect(editDistance('kitten', 'sitting')).toBe(3);
});

test('sees one jamo where syllables hide it', () => {
  expect(editDistance('메시지'.normalize('NFD'), '메세지'.normalize('NFD'))).toBe(1);
  expect(editDistance('동기'.normalize('NFD'), '비동기'.normalize('NFD'))).toBe(2);
});

test('is a metric', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});
