import { expect, test } from 'vitest';
import { isEmptyAnswer, parseAnswer, type Answer } from './answer';

const answers: readonly Answer[] = [
  { kind: 'single', choice: 'a' },
  { kind: 'multi', choices: ['a', 'b'] },
  { kind: 'order', sequence: ['b', 'a'] },
  { kind: 'hotspot', picks: ['queue'] },
  { kind: 'numeric', text: ' 30초' },
  { kind: 'cloze', texts: { gap: '큐' } },
  { kind: 'match', pairs: { left: 'right' } },
  { kind: 'true-false', choice: 'false' },
  { kind: 'scenario', choices: ['a'] },
  { kind: 'label', names: { queue: 'receipts' } },
  { kind: 'connect', edges: ['orders>queue'] },
];

test('reads back every kind of answer after JSON', () => {
  for (const answer of answers) {
    expect(parseAnswer(answer.kind, JSON.parse(JSON.stringify(answer)))).toEqual(answer);
    expect(isEmptyAnswer(answer)).toBe(false);
  }
});

test('reads no answer as another kind', () => {
  for (const answer of answers) {
    const others = answers.filter((other) => other.kind !== answer.kind);
    for (const { kind } of others) expect(parseAnswer(kind, answer)).toBeUndefined();
  }
});

test('refuses data of another shape', () => {
  expect(parseAnswer('single', null)).toBeUndefined();
  expect(parseAnswer('single', 'a')).toBeUndefined();
  expect(parseAnswer('single', { kind: 'single', choice: 1 })).toBeUndefined();
  expect(parseAnswer('multi', { kind: 'multi', choices: ['a', 2] })).toBeUndefined();
  expect(parseAnswer('order', { kind: 'order', sequence: 'ab' })).toBeUndefined();
  expect(parseAnswer('hotspot', { kind: 'hotspot' })).toBeUndefined();
  expect(parseAnswer('numeric', { kind: 'numeric', text: 30 })).toBeUndefined();
  expect(parseAnswer('cloze', { kind: 'cloze', texts: ['큐'] })).toBeUndefined();
  expect(parseAnswer('match', { kind: 'match', pairs: { left: null } })).toBeUndefined();
  expect(parseAnswer('true-false', { kind: 'true-false', choice: true })).toBeUndefined();
  expect(parseAnswer('scenario', { kind: 'scenario', choices: 'a' })).toBeUndefined();
  expect(parseAnswer('label', { kind: 'label', names: ['a'] })).toBeUndefined();
  expect(
    parseAnswer('connect', { kind: 'connect', edges: [{ from: 'a', to: 'b' }] }),
  ).toBeUndefined();
});

test('keeps an imported "__proto__" key away from the prototype', () => {
  const stored: unknown = JSON.parse('{"kind":"cloze","texts":{"__proto__":"x"}}');
  const parsed = parseAnswer('cloze', stored);
  expect(parsed?.kind === 'cloze' && Object.getPrototypeOf(parsed.texts)).toBe(Object.prototype);
});

test('takes blanks for nothing', () => {
  expect(isEmptyAnswer({ kind: 'single', choice: '' })).toBe(true);
  expect(isEmptyAnswer({ kind: 'multi', choices: [] })).toBe(true);
  expect(isEmptyAnswer({ kind: 'order', sequence: [] })).toBe(true);
  expect(isEmptyAnswer({ kind: 'hotspot', picks: [] })).toBe(true);
  expect(isEmptyAnswer({ kind: 'numeric', text: ' \u3000' })).toBe(true);
  expect(isEmptyAnswer({ kind: 'cloze', texts: { a: ' ', b: '' } })).toBe(true);
  expect(isEmptyAnswer({ kind: 'cloze', texts: { a: ' ', b: 'x' } })).toBe(false);
  expect(isEmptyAnswer({ kind: 'match', pairs: { a: '' } })).toBe(true);
  expect(isEmptyAnswer({ kind: 'true-false', choice: '' })).toBe(true);
  expect(isEmptyAnswer({ kind: 'scenario', choices: [] })).toBe(true);
  expect(isEmptyAnswer({ kind: 'label', names: { a: '' } })).toBe(true);
  expect(isEmptyAnswer({ kind: 'connect', edges: [] })).toBe(true);
});
