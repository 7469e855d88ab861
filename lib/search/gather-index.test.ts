import { expect, test } from 'vitest';
import { sampleDiagram, words } from '@/lib/diagram/sample-diagram';
import type { ResolvedItem } from '@/lib/grade/item';
import { defineFacts } from '@/lib/lesson/fact';
import { defineGlossary } from '@/lib/lesson/glossary';
import { defineLesson } from '@/lib/lesson/lesson';
import type { Locale } from '@/lib/text/locale';
import { entryHref, searchIndexPath } from './entry';
import { firstSentence } from './first-sentence';
import { gatherIndex } from './gather-index';

const item = (id: string): ResolvedItem => ({
  kind: 'single',
  id,
  rev: 1,
  objective: 'send',
  section: 'send',
  stem: words('누가 보냅니까?', 'Who sends?'),
  options: [],
  explain: words('주문', 'Orders'),
  facts: [],
  checked: '2026-11-22',
});

const facts = defineFacts({
  batch: {
    value: words('10개', '10 messages'),
    sentence: words('열 개입니다.', 'Ten.'),
    source: { label: 'Guide', url: 'https://example.com' },
    sheet: 'Q02',
    checked: '2026-11-22',
    certainty: 'A',
  },
});

const glossary = defineGlossary({
  queue: {
    term: words('대기열', 'queue'),
    definition: words('보관하는 곳입니다. 꺼내 갑니다.', 'A place that keeps. One takes.'),
    synonyms: ['큐'],
    lesson: 'sqs',
  },
  fargate: {
    term: words('Fargate', 'Fargate'),
    definition: words('용량입니다.', 'Capacity.'),
    reading: '파게이트',
    lesson: 'sqs',
  },
  elsewhere: {
    term: words('다른 곳', 'elsewhere'),
    definition: words('아직 없습니다.', 'Not yet.'),
    lesson: 'planned',
  },
});

const lesson = defineLesson({
  slug: 'sqs',
  title: words('대기열', 'A queue'),
  summary: words('요약입니다. 더 있습니다.', 'A summary. And more.'),
  minutes: 5,
  notes: [],
  objectives: [],
  diagram: sampleDiagram(),
  items: [],
});

function gather(locale: Locale) {
  const scene = lesson.diagram.scenes[0]!.id;
  return gatherIndex({
    locale,
    glossary,
    facts,
    spellings: [['메세지', '메시지']],
    words: { edgeName: '{from}→{to}', edgeNameLabel: '{from}→{to}: {label}' },
    lessons: [
      {
        lesson,
        outline: {
          sections: [
            {
              id: 'send',
              title: '보내기',
              line: 1,
              blocks: [],
              scenes: [{ scene, step: 0 }],
              steps: 0,
              items: [],
            },
          ],
          terms: [],
          facts: [],
        },
        texts: [
          {
            section: 'send',
            keyPoints: [['최대 ', { fact: 'batch' }]],
            passages: [['한 번에 ', { fact: 'batch' }, '까지 보냅니다. 그 뒤는 없습니다.']],
          },
        ],
        items: [item('who-sends'), { ...item('only-reviews'), reviewOnly: true }],
      },
    ],
  });
}

test('gathers lessons, sections, scenes, parts, items and terms with what they are found by', () => {
  const index = gather('ko');
  const brief = index.entries.map(
    ({ kind, title, names = [], keyPoints = [], sentences = [] }) =>
      `${kind} ${[title, ...names, ...keyPoints, ...sentences].join(' | ')}`,
  );
  const { length } = lesson.diagram.scenes;
  expect(length).toBeGreaterThan(0);
  expect(brief).toEqual([
    'lesson 대기열 | 요약입니다.',
    'section 보내기 | 최대 10개 | 한 번에 10개까지 보냅니다.',
    'scene 장면 | 주문이 들어왔기 때문입니다.',
    'part 손님 | 무엇인지',
    'part 주문 | 무엇인지',
    'part 대기열 (SQS) | 무엇인지',
    'part 손님→주문 | 무엇인지',
    'part 주문→대기열: 보내기 | 무엇인지',
    'item 누가 보냅니까?',
    'term 대기열 | queue | 큐 | 보관하는 곳입니다.',
    'term Fargate | 파게이트 | 용량입니다.',
  ]);
  expect(index.suggestions).toEqual(['대기열']);
});

test('each entry opens its exact place', () => {
  const index = gather('en');
  const hrefs = index.entries.map((entry) => entryHref(index, entry));
  expect(hrefs.filter((href, place) => hrefs.indexOf(href) === place)).toEqual([
    '/en/lessons/sqs',
    '/en/lessons/sqs#send',
    `/en/lessons/sqs#scene-${lesson.diagram.scenes[0]!.id}`,
    '/en/lessons/sqs#item-who-sends',
    '/en/glossary#queue',
    '/en/glossary#fargate',
  ]);
  expect(searchIndexPath('en')).toBe('/en/search/index.json');
});

test('one language stands in an index, apart from the other names of terms', () => {
  const english = JSON.stringify(gather('en').entries.map((entry) => ({ ...entry, names: [] })));
  // Section texts come from the language's own prose.
  expect(english.replaceAll(/보내기|한 번에 |까지 보냅니다\.|최대 /gu, '')).not.toMatch(/[가-힣]/u);
});

test.each([
  ['하나입니다. 둘입니다.', '하나입니다.'],
  ['"무엇입니까?" 하고 묻습니다.', '"무엇입니까?"'],
  ['10.0.0.0/16은 .fifo와 0.5초입니다. 끝', '10.0.0.0/16은 .fifo와 0.5초입니다.'],
  ['끝이 없는 줄', '끝이 없는 줄'],
  ['', ''],
])('the first sentence of "%s" is "%s"', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
