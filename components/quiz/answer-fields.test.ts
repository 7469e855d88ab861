import { expect, test } from 'vitest';
import { isEmptyAnswer } from '@/lib/grade/answer';
import { answerFromFields, blankAnswer, takesOne } from './answer-fields';
import { partOrder } from './item-order';
import {
  clozeItem,
  connectItem,
  hotspotItem,
  labelItem,
  matchItem,
  multiItem,
  numericItem,
  orderItem,
  scenarioItem,
  singleItem,
  trueFalseItem,
} from './sample-items.test-data';

const SEED = 7;

function fields(entries: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

test('reads what was chosen in a form', () => {
  expect(answerFromFields(singleItem(), fields([['sample', 'b']]), SEED)).toEqual({
    kind: 'single',
    choice: 'b',
  });
  const both = fields([
    ['sample', 'a'],
    ['sample', 'c'],
  ]);
  expect(answerFromFields(multiItem(['a', 'b', 'c'], ['a']), both, SEED)).toEqual({
    kind: 'multi',
    choices: ['a', 'c'],
  });
  expect(answerFromFields(hotspotItem([{ id: 'a' }, { id: 'c' }]), both, SEED)).toEqual({
    kind: 'hotspot',
    picks: ['a', 'c'],
  });
});

test('reads judgements, situations and names', () => {
  expect(answerFromFields(trueFalseItem(true), fields([['sample', 'false']]), SEED)).toEqual({
    kind: 'true-false',
    choice: 'false',
  });
  const one = scenarioItem(['a', 'b'], ['a']);
  expect(answerFromFields(one, fields([['sample', 'b']]), SEED)).toEqual({
    kind: 'scenario',
    choices: ['b'],
  });
  expect(answerFromFields(labelItem(), fields([['topic', 'mq']]), SEED)).toEqual({
    kind: 'label',
    names: { queue: '', topic: 'mq' },
  });
});

test('reads arrows from rows with both ends, once each', () => {
  const rows = fields([
    ['from-1', 'orders'],
    ['to-1', 'queue'],
    ['from-2', 'queue'],
    ['to-3', 'queue'],
    ['from-4', 'orders'],
    ['to-4', 'queue'],
  ]);
  expect(answerFromFields(connectItem(), rows, SEED)).toEqual({
    kind: 'connect',
    edges: ['orders>queue'],
  });
  const toItself = fields([
    ['from-1', 'queue'],
    ['to-1', 'queue'],
  ]);
  expect(isEmptyAnswer(answerFromFields(connectItem(), toItself, SEED))).toBe(true);
});

test('reads what was typed in a form', () => {
  expect(answerFromFields(numericItem(), fields([['value', '30초']]), SEED)).toEqual({
    kind: 'numeric',
    text: '30초',
  });
  expect(answerFromFields(clozeItem(), fields([['scope', '모든']]), SEED)).toEqual({
    kind: 'cloze',
    texts: { method: '', scope: '모든' },
  });
  expect(answerFromFields(matchItem(), fields([['copy', 'topic']]), SEED)).toEqual({
    kind: 'match',
    pairs: { share: '', copy: 'topic' },
  });
});

test('puts numbered steps first and keeps the others as they were shown', () => {
  const item = orderItem(['a', 'b', 'c', 'd']);
  const shown = partOrder(item, SEED);
  const last = shown.at(-1)!;
  const answer = answerFromFields(item, fields([[last, '1']]), SEED);
  expect(answer).toEqual({ kind: 'order', sequence: [last, ...shown.slice(0, -1)] });
});

test('an untouched form is a blank answer', () => {
  for (const item of [singleItem(), orderItem(['a', 'b', 'c'])]) {
    expect(answerFromFields(item, fields([]), SEED)).toEqual(blankAnswer(item, SEED));
  }
  const others = [trueFalseItem(true), scenarioItem(['a', 'b'], ['a']), labelItem(), connectItem()];
  const items = [multiItem(['a', 'b'], ['a']), matchItem(), numericItem(), clozeItem(), ...others];
  for (const item of items) {
    expect(isEmptyAnswer(blankAnswer(item, SEED))).toBe(true);
    expect(isEmptyAnswer(answerFromFields(item, fields([]), SEED))).toBe(true);
  }
});

test('a picture with one right part takes one answer', () => {
  expect(takesOne(hotspotItem([{ id: 'a', correct: true }, { id: 'b' }]))).toBe(true);
  const two = [{ id: 'a', correct: true }, { id: 'b', correct: true }, { id: 'c' }] as const;
  expect(takesOne(hotspotItem(two))).toBe(false);
  expect(takesOne(multiItem(['a', 'b'], ['a']))).toBe(false);
  expect(takesOne(scenarioItem(['a', 'b'], ['a']))).toBe(true);
  expect(takesOne(scenarioItem(['a', 'b', 'c'], ['a', 'b']))).toBe(false);
});
