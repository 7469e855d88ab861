import { expect, test } from 'vitest';
import { checkItems } from './check-items';
import type { ClozeItem, HotspotItem, Item, MatchItem, NumericItem, OrderItem } from './item';

const known = {
  facts: ['sqs-retention', 'sqs-visibility-timeout'],
  objectives: ['explain-at-least-once'],
  sections: ['crash', 'delete'],
  nodes: ['queue', 'worker-a'],
  edges: ['receive', 'delete'],
  scenes: ['overview', 'crash'],
};

const why = { ko: '이유', en: 'A reason' };
const base = {
  id: 'crash-return',
  rev: 1,
  objective: 'explain-at-least-once',
  section: 'crash',
  stem: { ko: '무슨 일이 일어나나', en: 'What happens' },
  explain: { ko: '설명', en: 'The explanation' },
  facts: ['sqs-retention'],
  checked: '2026-11-24',
};

function option(id: string, correct?: true) {
  const words = { id, text: { ko: `뜻 ${id}`, en: `Meaning ${id}` }, why };
  return correct ? { ...words, correct } : words;
}

function single(changes: Partial<Extract<Item, { kind: 'single' }>> = {}): Item {
  return { ...base, kind: 'single', options: [option('back', true), option('gone')], ...changes };
}

function order(steps: readonly { id: string; after?: readonly string[] }[]): OrderItem {
  const full = steps.map((step) => ({ ...step, text: why, why }));
  return { ...base, kind: 'order', steps: full };
}

function hotspot(changes: Partial<HotspotItem> = {}): HotspotItem {
  const candidates = [
    { id: 'queue', correct: true as const, why },
    { id: 'worker-a', why },
  ];
  return { ...base, kind: 'hotspot', scene: 'crash', pick: 'node', candidates, ...changes };
}

function numeric(changes: Partial<NumericItem> = {}): NumericItem {
  const unit = { ko: '초', en: 's' };
  return { ...base, kind: 'numeric', value: 30, tolerance: 0, unit, traps: [], ...changes };
}

function cloze(changes: Partial<ClozeItem> = {}): ClozeItem {
  const text = { ko: '{{where}}에 남는다', en: 'Stays in the {{where}}' };
  const gaps = [{ id: 'where', accept: { ko: ['큐'], en: ['queue'] }, why }];
  return { ...base, kind: 'cloze', text, gaps, ...changes };
}

function match(changes: Partial<MatchItem> = {}): MatchItem {
  const left = [
    { id: 'sqs', text: why, answer: 'queue', why },
    { id: 'sns', text: why, answer: 'topic', why },
  ];
  const right = [
    { id: 'queue', text: why },
    { id: 'topic', text: why },
  ];
  return { ...base, kind: 'match', left, right, ...changes };
}

function scenario(changes: Partial<Extract<Item, { kind: 'scenario' }>> = {}): Item {
  const options = [option('a', true), option('b')];
  return { ...base, kind: 'scenario', situation: why, given: [why], options, ...changes };
}

/** Errors without the file they all start with. */
function check(...items: Item[]): string[] {
  return checkItems(items, known, 'quiz.ts').map((error) => {
    expect(error.startsWith('quiz.ts: ')).toBe(true);
    return error.slice('quiz.ts: '.length);
  });
}

test('says nothing about sound items of every kind', () => {
  const multi: Item = { ...base, kind: 'multi', options: [option('a', true), option('b')] };
  const items = [single(), multi, order([{ id: 'a' }, { id: 'b' }]), hotspot(), numeric(), cloze()];
  const judge: Item = {
    ...base,
    kind: 'true-false',
    statement: why,
    correct: false,
    why: { true: why, false: why },
  };
  const sound = [...items, match(), judge, scenario()].map((item) => ({
    ...item,
    id: `item-${item.kind}`,
  }));
  expect(check(...sound)).toEqual([]);
});

test('says where, what and what to do', () => {
  const items = [single({ options: [option('a'), option('b')] })];
  expect(checkItems(items, known, 'content/lessons/sqs/quiz.ts')).toEqual([
    'content/lessons/sqs/quiz.ts: "crash-return" marks no option as correct. Set correct: true on one.',
  ]);
});

test('finds ids used twice', () => {
  expect(check(single(), single())).toEqual([
    'has more than one item "crash-return". Give each its own id and keep the oldest one\'s.',
  ]);
  expect(check(single({ options: [option('a', true), option('b'), option('b')] }))).toEqual([
    '"crash-return" has more than one option "b". Give each its own id and keep the oldest one\'s.',
  ]);
});

test('finds names that lead nowhere and offers the one that was meant', () => {
  expect(check(single({ facts: ['sqs-retnetion'] }))).toEqual([
    '"crash-return" names the fact "sqs-retnetion", which does not exist. Did you mean "sqs-retention"?',
  ]);
  expect(check(single({ objective: 'nothing', section: 'delte' }))).toEqual([
    '"crash-return" names the objective "nothing", which does not exist. Known: explain-at-least-once.',
    '"crash-return" names the section "delte", which does not exist. Did you mean "delete"?',
  ]);
  expect(checkItems([single()], { ...known, facts: [] }, 'quiz.ts')).toEqual([
    'quiz.ts: "crash-return" names the fact "sqs-retention", which does not exist. There is none yet: add it or take the name out.',
  ]);
});

test('finds ids, revisions and dates out of form', () => {
  expect(check(single({ id: 'Crash_Return', rev: 0, checked: '24.11.2026' }))).toEqual([
    '"Crash_Return" is no id in kebab-case. Use small letters, digits and single hyphens.',
    '"Crash_Return" has the rev 0. Start at 1 and count up.',
    '"Crash_Return" was checked on "24.11.2026", which is no date. Write it like 2026-11-24.',
  ]);
});

test('single: wants exactly one right option and a wrong one', () => {
  expect(check(single({ options: [option('a', true), option('b', true)] }))).toEqual([
    '"crash-return" marks 2 options as correct (a, b). Keep one, or make it kind: \'multi\'.',
  ]);
  expect(check(single({ options: [option('a', true)] }))).toEqual([
    '"crash-return" has only one option. Add a wrong one that somebody believes.',
  ]);
});

test('multi: wants a right and a wrong option', () => {
  const multi = (...options: ReturnType<typeof option>[]): Item => ({
    ...base,
    kind: 'multi',
    options,
  });
  expect(check(multi(option('a'), option('b')))).toEqual([
    '"crash-return" marks no option as correct. Set correct: true on those that are.',
  ]);
  expect(check(multi(option('a', true), option('b', true)))).toEqual([
    '"crash-return" has no wrong option, so choosing all would pay. Add one that somebody believes.',
  ]);
});

test('scenario: wants a fact, and a key of its sort', () => {
  expect(check(scenario({ given: [] }))).toEqual([
    '"crash-return" gives no fact. Say in given what is known.',
  ]);
  const options = [option('a', true), option('b', true)];
  expect(check(scenario({ options }))).toHaveLength(1);
  expect(check(scenario({ options, multi: true }))).toEqual([
    '"crash-return" has no wrong option, so choosing all would pay. Add one that somebody believes.',
  ]);
});

test('finds empty and untranslated sentences wherever they stand', () => {
  const untold = { ...option('gone'), why: { ko: ' ', en: '' } };
  expect(check(single({ options: [option('back', true), untold] }))).toEqual([
    '"crash-return" has no Korean text in options.gone.why. Write it.',
    '"crash-return" has no English text in options.gone.why. Write it.',
  ]);
  expect(check(numeric({ traps: [{ value: 60, why: { ko: '이유', en: '이유' } }] }))).toEqual([
    '"crash-return" has the Korean text "이유" as English in traps.0.why. Translate it.',
  ]);
  expect(check(single({ stem: { ko: 'DeleteMessage', en: 'DeleteMessage' } }))).toEqual([]);
});

test.each([
  ['보기 B는 틀리다', '보기 B'],
  ['보기 2번과 같다', '보기 2'],
  ['선택지A', '선택지A'],
  ['두 번째 보기', '두 번째 보기'],
  ['위의 모두', '위의 모두'],
  ['Like option C, but later', 'option C'],
  ['Choice (B) is wrong', 'Choice (B)'],
  ['See the last option', 'last option'],
  ['All of the above', 'All of the above'],
  ['None of the above', 'None of the above'],
])('finds options named by their place: %s', (text, found) => {
  expect(check(single({ explain: { ko: text, en: 'x' } }))).toEqual([
    `"crash-return" says "${found}" in explain, but options are shuffled. Name the option by what it says.`,
  ]);
});

test.each([
  '보기 3개 중에서',
  '보기 가운데',
  '보기 API',
  'An option a queue has',
  'Answers A records',
])('leaves innocent words alone: %s', (text) => {
  expect(check(single({ explain: { ko: text, en: 'x' } }))).toEqual([]);
});

test('order: finds circles, unknown steps and a wrong order of writing', () => {
  expect(check(order([{ id: 'a', after: ['c'] }, { id: 'b' }, { id: 'c' }]))).toEqual([
    '"crash-return" has steps that come after each other in a circle: a → b → c → a. Take one of them out of an after list.',
  ]);
  expect(check(order([{ id: 'receive' }, { id: 'b', after: ['recieve'] }, { id: 'c' }]))).toEqual([
    '"crash-return" names the step "recieve", which does not exist. Did you mean "receive"?',
  ]);
  expect(check(order([{ id: 'a' }, { id: 'b', after: ['c'] }, { id: 'c', after: ['a'] }]))).toEqual(
    [
      '"crash-return" writes step "b" before "c", which it comes after. Write the steps in a right order.',
    ],
  );
});

test('order: finds items that any order answers', () => {
  expect(check(order([{ id: 'a' }, { id: 'b', after: [] }]))).toEqual([
    '"crash-return" orders no step after another, so every order is right. Name steps in after.',
  ]);
  expect(check(order([{ id: 'a' }]))).toEqual([
    '"crash-return" has fewer than two steps to order. Add steps or ask otherwise.',
  ]);
});

test('hotspot: finds scenes and candidates that the diagram lacks', () => {
  expect(check(hotspot({ scene: 'crsh' }))).toEqual([
    '"crash-return" names the scene "crsh", which does not exist. Did you mean "crash"?',
  ]);
  expect(check(hotspot({ pick: 'edge' }))).toEqual([
    '"crash-return" names the edge "queue", which does not exist. Known: receive, delete.',
    '"crash-return" names the edge "worker-a", which does not exist. Known: receive, delete.',
  ]);
  expect(check(hotspot({ candidates: [{ id: 'queue', correct: true, why }] }))).toEqual([
    '"crash-return" has no wrong candidate, so choosing all would pay. Add one that somebody believes.',
  ]);
});

test('numeric: finds traps that are right, twice there, and numbers that are none', () => {
  expect(check(numeric({ tolerance: 1, traps: [{ value: 31, why }] }))).toEqual([
    '"crash-return" has the trap 31, which counts as right (30 ± 1). Take it out or narrow the tolerance.',
  ]);
  const trap = { value: 60, why };
  expect(check(numeric({ traps: [trap, trap] }))).toEqual([
    '"crash-return" has the trap 60 twice. Keep one.',
  ]);
  expect(check(numeric({ value: Number.NaN, tolerance: -1 }))).toEqual([
    '"crash-return" asks for the value NaN. Write a finite number.',
    '"crash-return" has the tolerance -1. Write 0 or a positive number.',
  ]);
});

test('cloze: finds gap markers missing, unknown or doubled in either language', () => {
  expect(check(cloze({ text: { ko: '큐에 남는다', en: '{{where}} and {{where}}' } }))).toEqual([
    '"crash-return" marks the gap "where" 0 times in text.ko. Write {{where}} there once.',
    '"crash-return" marks the gap "where" 2 times in text.en. Write {{where}} there once.',
  ]);
  expect(check(cloze({ text: { ko: '{{where}}', en: '{{wher}} {{where}}' } }))).toEqual([
    '"crash-return" names the gap "wher", which does not exist. Did you mean "where"?',
  ]);
});

test('cloze: finds gaps without a spelling and spellings that are also traps', () => {
  const accept = { ko: [' '], en: ['queue'] };
  expect(check(cloze({ gaps: [{ id: 'where', accept, why }] }))).toEqual([
    '"crash-return" has no spelling in gaps.where.accept.ko. Write at least one.',
  ]);
  const both = { ko: ['큐'], en: ['Queue'] };
  const trapped = {
    id: 'where',
    accept: both,
    why,
    traps: [{ accept: { ko: ['토픽'], en: ['queue'] }, why }],
  };
  expect(check(cloze({ gaps: [trapped] }))).toEqual([
    '"crash-return" has "queue" as right and as trap of the gap "where". Keep it in one.',
  ]);
});

test('match: finds partners that do not exist', () => {
  const right = [{ id: 'queue', text: why }];
  expect(check(match({ right }))).toEqual([
    '"crash-return" names the right side "topic", which does not exist. Known: queue.',
  ]);
});
