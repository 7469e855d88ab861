import { expect, test } from 'vitest';
import type { GlossaryEntry } from './glossary';
import { sortGlossary } from './sort-glossary';

const entry = (ko: string, en: string, more: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
  term: { ko, en },
  definition: { ko: `${ko}입니다.`, en: `${en}.` },
  lesson: 'sqs',
  ...more,
});

const entries = {
  dlq: entry('DLQ', 'dead-letter queue'),
  queue: entry('대기열', 'queue', { synonyms: ['큐'] }),
  lesson10: entry('10강', 'lesson 10'),
  lesson2: entry('2강', 'lesson 2'),
};

test('sorts Hangul before Latin and numbers by value in Korean', () => {
  expect(sortGlossary(entries, 'ko').map(({ term }) => term)).toEqual([
    '2강',
    '10강',
    '대기열',
    'DLQ',
  ]);
});

test('sorts by the English term in English', () => {
  expect(sortGlossary(entries, 'en').map(({ term }) => term)).toEqual([
    'dead-letter queue',
    'lesson 2',
    'lesson 10',
    'queue',
  ]);
});

test('is found by both languages and by synonyms', () => {
  const queue = sortGlossary(entries, 'en').find(({ id }) => id === 'queue');
  expect(queue?.found).toBe('대기열\nqueue\n\n큐');
});
