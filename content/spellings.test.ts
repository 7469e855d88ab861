import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { glossary } from './glossary';
import { lessons } from './lessons';
import { spellings } from './spellings';

const prose = lessons
  .map(({ slug }) => readFileSync(`content/lessons/${slug}/ko.mdx`, 'utf8'))
  .join('\n');
const terms = JSON.stringify(Object.values(glossary));

test.each(spellings)('%s is not how the lessons write it, %s is', (written, meant) => {
  expect(prose.includes(written)).toBe(false);
  expect(`${prose}${terms}`.includes(meant)).toBe(true);
});

test('no spelling is listed twice', () => {
  const written = spellings.map(([first]) => first);
  expect(written.filter((one, place) => written.indexOf(one) !== place)).toEqual([]);
});
