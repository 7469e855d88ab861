import * as fc from 'fast-check';
import { getChoseong } from 'es-hangul';
import { expect, test } from 'vitest';
import { initialsOf, reachOf } from './jamo';

test('keeps every character in its place', () => {
  expect(initialsOf('SQS 대기열, 2개!')).toBe('SQS ㄷㄱㅇ, 2ㄱ!');
});

test('agrees with the library on every syllable', () => {
  const syllable = fc
    .integer({ min: 0xac00, max: 0xd7a3 })
    .map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(syllable, (one) => {
      expect(initialsOf(one)).toBe(getChoseong(one));
    }),
  );
});

test('takes long texts', () => {
  expect(initialsOf('대기열'.repeat(30_000))).toBe('ㄷㄱㅇ'.repeat(30_000));
});

test.each([
  ['여', '열', '', 1],
  ['열', '열', '', 1],
  ['댁', '대', '기', 2],
  ['고', '과', '', 1],
  ['달', '닭', '', 1],
  ['앉', '안', '자', 2],
  ['갅', '간', '자', 2],
  ['각', '가', '나', 0],
  ['열', '여', '러', 2],
  ['열', '여', '', 0],
  ['가', '나', '', 0],
  ['가', 'a', '', 0],
] as const)('%s is on the way to %s%s: %i', (typed, syllable, following, reach) => {
  expect(reachOf(typed, syllable, following)).toBe(reach);
});
