import { expect, test } from 'vitest';
import { placeDiagram } from '@/lib/diagram/place';
import { sampleDiagram, words } from '@/lib/diagram/sample-diagram';
import type { ResolvedItem } from '@/lib/grade/item';
import { locales } from '@/lib/text/locale';
import { defineFacts, type Fact } from './fact';
import { gatherLessonData } from './gather-data';
import { defineLesson } from './lesson';
import { lessonDataPath } from './lesson-data';
import type { Outline } from './outline';

const fact = (ko: string, en: string): Fact => ({
  value: words(ko, en),
  sentence: words(`${ko}입니다.`, `It is ${en}.`),
  source: { label: 'Guide', url: 'https://example.com' },
  sheet: 'Q02',
  checked: '2026-11-22',
  certainty: 'A',
});

const item: ResolvedItem = {
  kind: 'single',
  id: 'who-sends',
  rev: 1,
  objective: 'send',
  section: 'send',
  stem: words('누가 보냅니까?', 'Who sends?'),
  options: [
    { id: 'orders', correct: true, text: words('주문', 'Orders'), why: words('맞음', 'Right') },
    { id: 'queue', text: words('대기열', 'The queue'), why: words('아님', 'No') },
  ],
  explain: words('주문이 보냅니다.', 'Orders sends.'),
  facts: ['batch'],
  checked: '2026-11-22',
};

const lesson = defineLesson({
  slug: 'sqs',
  title: words('대기열', 'A queue'),
  summary: words('요약', 'Summary'),
  minutes: 5,
  notes: [],
  objectives: [],
  diagram: sampleDiagram(),
  items: [item],
});

const outline: Outline = {
  sections: [
    { id: 'send', title: '보내기', line: 1, blocks: [], scenes: [], steps: 0, items: [] },
    { id: 'poll', title: '받기', line: 9, blocks: [], scenes: [], steps: 0, items: [] },
  ],
  terms: [],
  facts: ['elsewhere'],
};

// The sample diagram's details name queue-size, the item names batch.
const facts = defineFacts({
  'queue-size': fact('1 MiB', '1 MiB'),
  batch: fact('10개', '10 messages'),
  elsewhere: fact('4일', '4 days'),
});

const gather = (locale: 'ko' | 'en') =>
  gatherLessonData({ lesson, outline, facts, items: [item], locale });

test('gathers details, items and section titles in one language', () => {
  const data = gather('ko');
  expect(data.lesson).toBe('sqs');
  expect(data.title).toBe('대기열');
  expect(data.diagram).toEqual(placeDiagram(lesson.diagram, 'ko'));
  expect(data.sections).toEqual({ send: '보내기', poll: '받기' });
  expect(data.items.map(({ stem }) => stem)).toEqual(['누가 보냅니까?']);
  expect(Object.keys(data.details)).toEqual(['shopper', 'orders', 'queue', 'place-order', 'send']);
  expect(data.details['send']?.what).toBe('무엇인지');
});

test('takes along the facts that details and items name, and no others', () => {
  const { facts: used } = gather('en');
  expect(Object.keys(used).toSorted()).toEqual(['batch', 'queue-size']);
  expect(used['batch']?.value).toBe('10 messages');
});

test('leaves no text in two languages behind', () => {
  const texts = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    (('ko' in value && 'en' in value) || Object.values(value).some(texts));
  expect(texts(lesson)).toBe(true);
  for (const locale of locales) expect(texts(gather(locale))).toBe(false);
});

test('survives the way through a JSON file', () => {
  const data = gather('ko');
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

test('is served where the page looks for it', () => {
  expect(lessonDataPath('en', 'sqs')).toBe('/en/data/sqs.json');
});
