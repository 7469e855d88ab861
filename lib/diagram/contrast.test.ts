import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContrast, contrastPairs, contrastRatio, parseColorTokens } from './contrast';
import { formatProblem } from './problem';

const tokensCss = readFileSync(new URL('../../app/tokens.css', import.meta.url), 'utf8');
const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('black on white is 21:1 and a colour on itself 1:1', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrastRatio('#b3261e', '#b3261e')).toBe(1);
});

test('knows the grey that just passes on white, and the one that just fails', () => {
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('contrast does not ask which colour lies above', () => {
  fc.assert(
    fc.property(hex, hex, (a, b) => {
      const ratio = contrastRatio(a, b);
      expect(ratio).toBe(contrastRatio(b, a));
      expect(ratio).toBeGreaterThanOrEqual(1);
      expect(ratio).toBeLessThanOrEqual(21.000001);
    }),
  );
});

test('reads light and dark of each colour and passes over what is no colour', () => {
  const tokens = parseColorTokens(`@theme {
    --font-sans: 'Some Face';
    --color-paper: light-dark(#FBF9F4, #14161b);
    --color-on-accent:light-dark( #ffffff , #10131a );
    --color-odd: #123456;
  }`);
  expect([...tokens]).toEqual([
    ['paper', { light: '#fbf9f4', dark: '#14161b' }],
    ['on-accent', { light: '#ffffff', dark: '#10131a' }],
  ]);
});

test('the colours of the product pass in both themes', () => {
  expect(checkContrast(tokensCss).map(formatProblem)).toEqual([]);
});

test('says which colour is too weak on which ground in which theme', () => {
  const weak = tokensCss.replace(
    /--color-line: [^;]+/,
    '--color-line: light-dark(#c0c0c0, #737a88)',
  );
  expect(checkContrast(weak).map(formatProblem)).toEqual([
    'app/tokens.css › --color-line on --color-sheet (light): lines between nodes: contrast is 1.81:1, but 3:1 is the least. Make #c0c0c0 darker. (D101)',
    'app/tokens.css › --color-line on --color-paper (light): lines between nodes: contrast is 1.72:1, but 3:1 is the least. Make #c0c0c0 darker. (D101)',
  ]);
});

test('asks for lighter words in the dark theme', () => {
  const weak = tokensCss.replace(
    /--color-on-accent: [^;]+/,
    '--color-on-accent: light-dark(#ffffff, #808080)',
  );
  expect(checkContrast(weak).map(formatProblem)).toEqual([
    expect.stringMatching(/--color-on-accent on --color-accent \(dark\).+Make #808080 darker\./),
  ]);
});

test('names a token that is missing', () => {
  const renamed = tokensCss.replace('--color-muted:', '--color-mutd:');
  expect(checkContrast(renamed).map(formatProblem)).toEqual([
    'app/tokens.css: --color-muted is not written as light-dark(#rrggbb, #rrggbb). Add it, or rename --color-mutd. (D102)',
  ]);
});

test('every pair has a word and asks for at least 3:1', () => {
  for (const { what, on, least } of contrastPairs) {
    expect(what).not.toBe('');
    expect(on.length).toBeGreaterThan(0);
    expect(least).toBeGreaterThanOrEqual(3);
  }
});
