import { assemble } from 'es-hangul';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchEntry, SearchIndex } from './entry';
import { jamoOf } from './jamo';
import { markText } from './mark';
import { prepareIndex } from './prepare-index';
import { sampleIndex } from './sample-index';
import { search } from './search';

type Entry = Partial<SearchEntry> & { readonly title: string };

/** Titles found, the best first. */
function found(typed: string, entries: readonly Entry[], changes: Partial<SearchIndex> = {}) {
  const { hits } = search(prepareIndex(sampleIndex(entries, changes)), typed);
  return hits.map(({ entry }) => entry.title);
}

const course: readonly Entry[] = [
  { title: '왜 사이에 대기열을 두나' },
  { title: '우편물분류소와 창구' },
  { title: '메시지 보내기' },
  { title: '표시 제한 시간', kind: 'term', names: ['visibility timeout', '가시성 제한 시간'] },
  { title: 'Amazon SQS 견주기' },
];

test.each([
  ['대기열', '왜 사이에 대기열을 두나'],
  ['대기열을', '왜 사이에 대기열을 두나'],
  ['대기열에서는', '왜 사이에 대기열을 두나'],
  ['ㄷㄱㅇ', '왜 사이에 대기열을 두나'],
  ['대ㄱ', '왜 사이에 대기열을 두나'],
  ['댁', '왜 사이에 대기열을 두나'],
  ['대기여', '왜 사이에 대기열을 두나'],
  ['대기열'.normalize('NFD'), '왜 사이에 대기열을 두나'],
  ['eorlduf', '왜 사이에 대기열을 두나'],
  ['분류소', '우편물분류소와 창구'],
  ['ㅂㄹㅅ', '우편물분류소와 창구'],
  ['메세지', '메시지 보내기'],
  ['메세지를', '메시지 보내기'],
  ['메셎', '메시지 보내기'],
  ['메세', '메시지 보내기'],
  ['visib', '표시 제한 시간'],
  ['TIMEOUT', '표시 제한 시간'],
  ['표시제한시간', '표시 제한 시간'],
  ['제한 표시', '표시 제한 시간'],
  ['sqs', 'Amazon SQS 견주기'],
  ['ㄴㅂㄴ', 'Amazon SQS 견주기'],
])('%s finds "%s" and nothing else', (typed, title) => {
  expect(found(typed, course)).toEqual([title]);
});

test.each(['메지시', '대기실', '분류기', 'imeout', 'squs', '', ' ', '?', '메시지 우편'])(
  'never guesses: "%s" finds nothing',
  (typed) => {
    expect(found(typed, course)).toEqual([]);
  },
);

test('titles come before terms, key points, labels, sentences and stems', () => {
  expect(
    found('폴링', [
      { kind: 'item', title: '폴링은 누가 시작합니까?' },
      { title: '문장', sentences: ['폴링을 합니다.'] },
      { kind: 'part', title: '폴링 선' },
      { title: '핵심', keyPoints: ['폴링은 소비자가 시작합니다'] },
      { kind: 'term', title: '폴링' },
      { title: '긴 폴링' },
    ]),
  ).toEqual(['긴 폴링', '폴링', '핵심', '폴링 선', '문장', '폴링은 누가 시작합니까?']);
});

test('whole words come before beginnings, and these before insides', () => {
  expect(found('대기', [{ title: '총대기' }, { title: '대기열' }, { title: '대기는' }])).toEqual([
    '대기는',
    '대기열',
    '총대기',
  ]);
});

test('a whole term comes before a title that only contains the word', () => {
  expect(
    found('큐', [{ title: '큐레이션' }, { title: '대기열', kind: 'term', names: ['큐'] }]),
  ).toEqual(['대기열', '큐레이션']);
});

test('all words must stand in one entry; the title of its lesson or section may give some', () => {
  const entries: readonly Entry[] = [
    { title: '가져오기', at: 'poll', sentences: ['폴링입니다.'] },
    { title: '가져간다', kind: 'scene', section: 'poll', sentences: ['먼저 묻습니다.'] },
    { title: '폴링과 오케스트레이션', lesson: 1 },
  ];
  expect(found('sqs 폴링', entries)).toEqual(['가져오기']);
  expect(found('가져오기 묻습니다', entries)).toEqual(['가져간다']);
  expect(found('오케스트레이션 개수', entries)).toEqual(['폴링과 오케스트레이션']);
  expect(found('sqs 사이', entries)).toEqual([]);
});

test('words that stand together come first', () => {
  expect(
    found('제한 시간', [
      { title: '제한', sentences: ['시간이 흐릅니다.'] },
      { title: '통합', keyPoints: ['제한 시간을 넘기면 끝납니다'] },
    ]),
  ).toEqual(['통합', '제한']);
});

test('what has the word as typed comes before what has it without the particle', () => {
  expect(found('대기열을', [{ title: '대기열의 끝' }, { title: '대기열을 두다' }])).toEqual([
    '대기열을 두다',
    '대기열의 끝',
  ]);
});

test('a word that only looks like one with a particle is left whole', () => {
  expect(found('마이크로', [{ title: '마이크로서비스' }, { title: '마이크로폰' }])).toHaveLength(2);
  expect(found('마이크로', [{ title: '마이크로서비스' }, { title: '마이크론' }])).toHaveLength(1);
});

test('missing spaces and unfinished syllables count only where nothing has the word as typed', () => {
  expect(found('삭', [{ title: '사과' }])).toEqual(['사과']);
  expect(found('삭', [{ title: '사과' }, { title: '삭제' }])).toEqual(['삭제']);
});

test('says what it looked for instead, and what as well', () => {
  const prepared = prepareIndex(
    sampleIndex([
      { title: '메시지' },
      { title: '대기열', kind: 'term', names: ['queue', '큐'] },
      { title: '대기열을 두는 까닭' },
    ]),
  );
  expect(search(prepared, '메세지').instead).toBe('메시지');
  expect(search(prepared, '메시지').instead).toBeUndefined();
  expect(search(prepared, 'eorl').instead).toBe('대기');
  const queue = search(prepared, 'Queue');
  expect(queue.also).toBe('대기열');
  expect(queue.hits.map(({ entry }) => entry.title)).toEqual(['대기열', '대기열을 두는 까닭']);
  expect(search(prepared, 'que').also).toBeUndefined();
});

test('a name of a term widens nothing where the course itself uses it', () => {
  const prepared = prepareIndex(
    sampleIndex([
      { title: '소비자', kind: 'term', names: ['작업자'] },
      { title: '소비자를 늘리기' },
      { title: '작업자를 늘리기' },
    ]),
  );
  expect(search(prepared, '작업자').hits.map(({ entry }) => entry.title)).toEqual([
    '작업자를 늘리기',
    '소비자',
  ]);
});

test('shows the line that says why, else what the entry says first', () => {
  const entry: Entry = {
    title: '대기열',
    kind: 'term',
    names: ['queue'],
    sentences: ['메시지를 보관합니다.', '꺼내면 사라집니다.'],
  };
  const line = (typed: string) =>
    search(prepareIndex(sampleIndex([entry])), typed).hits[0]?.context;
  expect(line('대기열')).toEqual({ role: 'sentence', text: '메시지를 보관합니다.' });
  expect(line('queue')).toEqual({ role: 'name', text: 'queue' });
  expect(line('꺼내면')).toEqual({ role: 'sentence', text: '꺼내면 사라집니다.' });
});

const word = fc.string({
  unit: fc.constantFrom(...'가나다각난대기열'),
  minLength: 2,
  maxLength: 5,
});
/** Without a letter that could be a particle. */
const bare = fc.string({ unit: fc.constantFrom(...'나다각난대기열'), minLength: 2, maxLength: 5 });
const someEntries = fc.array(
  fc.record({
    title: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    sentences: fc.array(word, { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** A lesson whose title has none of the letters that the properties draw from. */
const elsewhere = { lessons: [{ slug: 'sqs', title: 'Amazon SQS' }] };

test('every hit shows a mark for each word, and the marks are letters that were asked for', () => {
  fc.assert(
    fc.property(someEntries, bare, bare, (entries, first, second) => {
      const index = sampleIndex(entries, elsewhere);
      const { hits, sought } = search(prepareIndex(index), `${first} ${second}`);
      for (const { entry, context } of hits) {
        const shown = [entry.title, context?.text ?? '', ...(entry.sentences ?? [])];
        for (const one of sought) {
          const marks = shown
            .flatMap((text) => markText(text, [one]))
            .filter((piece) => piece.isMatch);
          expect(marks.length).toBeGreaterThan(0);
          if (!one.isLoose)
            expect(marks.every(({ text }) => text.replaceAll(one.text, '') === '')).toBe(true);
        }
      }
    }),
  );
});

test('every word of an entry finds it, also while it is being typed', () => {
  fc.assert(
    fc.property(someEntries, fc.nat(), fc.nat(), (entries, which, keys) => {
      const { title } = entries[which % entries.length]!;
      const target = title.split(' ')[which % title.split(' ').length]!;
      const jamo = [...target].flatMap((one) => [...jamoOf(one)]);
      const typed = assemble(jamo.slice(0, 1 + (keys % jamo.length)));
      expect(found(target, entries)).toContain(title);
      expect(found(typed, entries).length).toBeGreaterThan(0);
    }),
  );
});

test('one more word never finds more', () => {
  fc.assert(
    fc.property(someEntries, bare, bare, (entries, first, second) => {
      const one = found(first, entries, elsewhere);
      const prepared = prepareIndex(sampleIndex(entries, elsewhere));
      const both = search(prepared, `${first} ${second}`);
      // A fallback of both words is looser than the first word alone was.
      fc.pre(both.sought.every(({ isLoose }) => !isLoose) && one.length > 0);
      const titles = both.hits.map(({ entry }) => entry.title);
      expect(titles.every((title) => one.includes(title))).toBe(true);
    }),
  );
});
