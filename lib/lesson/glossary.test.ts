import { expect, test } from 'vitest';
import { fill } from '@/lib/text/message';
import { defineGlossary, termReadings } from './glossary';

const definition = { ko: '뜻', en: 'meaning' };
const glossary = defineGlossary({
  docker: { term: { ko: 'Docker', en: 'Docker' }, reading: '도커', definition, lesson: 'ecr' },
  queue: { term: { ko: '대기열', en: 'queue' }, definition, lesson: 'sqs' },
});

test('gathers how Latin terms are read, and leaves out those that need no reading', () => {
  expect(termReadings(glossary)).toEqual({ Docker: '도커' });
});

test('the readings choose the particle where the letters would mislead', () => {
  const message = '{term|을/를} 씁니다.';
  expect(fill(message, { term: 'Docker' })).toBe('Docker을 씁니다.');
  expect(fill(message, { term: 'Docker' }, termReadings(glossary))).toBe('Docker를 씁니다.');
});
