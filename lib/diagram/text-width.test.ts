import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './text-width';

test('a Hangul syllable is 0.865 em at every weight', () => {
  expect(textWidth('대기열', 100, 400)).toBeCloseTo(259.5, 6);
  expect(textWidth('대기열', 100, 700)).toBeCloseTo(259.5, 6);
});

test('measures syllables typed in parts like whole ones', () => {
  expect(textWidth('대기열'.normalize('NFD'), 16, 650)).toBe(textWidth('대기열', 16, 650));
});

test('Latin words are wider in bold, and wider than their narrowest letters', () => {
  expect(textWidth('Amazon SQS', 14, 600)).toBeGreaterThan(textWidth('Amazon SQS', 14, 400));
  expect(textWidth('WWW', 14, 400)).toBeGreaterThan(textWidth('iii', 14, 400) * 3);
});

test('interpolates between the weights and holds to them beyond', () => {
  const at = (weight: number) => textWidth('A', 1000, weight);
  expect([at(100), at(400), at(550), at(700), at(900)]).toEqual([646, 646, 682, 718, 718]);
});

test('tabular digits are all equally wide', () => {
  const widths = [...'0123456789'].map((digit) => textWidth(digit, 14, 600, 'tabular'));
  expect(new Set(widths).size).toBe(1);
  expect(textWidth('1', 14, 600)).toBeLessThan(widths[1]!);
});

test('an unknown character counts a whole em', () => {
  expect(textWidth('漢🙂', 10, 400)).toBe(20);
});

test('words side by side are as wide as each of them together', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~가-힣]*$/), fc.stringMatching(/^[ -~가-힣]*$/), (a, b) => {
      const sum = textWidth(a, 16, 650) + textWidth(b, 16, 650);
      expect(textWidth(a + b, 16, 650)).toBeCloseTo(sum, 6);
    }),
  );
});
