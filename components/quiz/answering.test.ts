import { expect, test } from 'vitest';
import { answering, beginAnswering, type AnsweringAction } from './answering';
import { partOrder } from './item-order';
import { numericItem, orderItem, singleItem } from './sample-items.test-data';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';

function after(item: LocalizedItem, ...actions: readonly AnsweringAction[]) {
  return actions.reduce((state, action) => answering(item, state, action), beginAnswering(item, 1));
}
const submit = { type: 'submit' } as const;
const choose = (choice: string) =>
  ({ type: 'change', answer: { kind: 'single', choice } }) as const;
const type = (text: string) => ({ type: 'change', answer: { kind: 'numeric', text } }) as const;

test('grades nothing while nothing is chosen', () => {
  const state = after(singleItem(), submit);
  expect(state.refusal).toBe('empty');
  expect(state.graded).toBeUndefined();
});

test('choosing takes the message away', () => {
  expect(after(singleItem(), submit, choose('a')).refusal).toBeUndefined();
});

test('grades a chosen option', () => {
  expect(after(singleItem(), choose('a'), submit).graded?.right).toBe(true);
  expect(after(singleItem(), choose('b'), submit).graded?.right).toBe(false);
});

test('nothing changes after grading, so a second submit is no second answer', () => {
  const graded = after(singleItem(), choose('b'), submit);
  expect(answering(singleItem(), graded, submit)).toBe(graded);
  expect(answering(singleItem(), graded, choose('a'))).toBe(graded);
});

test('asks for a number again instead of grading a word', () => {
  const state = after(numericItem(), type('서른'), submit);
  expect(state).toMatchObject({ refusal: 'not-a-number', answer: { text: '서른' } });
  expect(state.graded).toBeUndefined();
});

test('takes a number with its unit', () => {
  expect(after(numericItem(), type('30초'), submit).graded?.right).toBe(true);
});

test('grades steps nobody moved only when submitted twice', () => {
  const item = orderItem(['a', 'b', 'c']);
  expect(after(item, submit)).toMatchObject({ refusal: 'unmoved' });
  expect(after(item, submit, submit).graded?.right).toBe(false);
});

test('grades moved steps at once', () => {
  const item = orderItem(['a', 'b', 'c']);
  const sequence = ['a', 'b', 'c'];
  const state = after(item, { type: 'change', answer: { kind: 'order', sequence } }, submit);
  expect(state.graded?.right).toBe(true);
});

test('trying again starts blank, in another order', () => {
  const item = singleItem();
  const state = after(item, choose('b'), submit, { type: 'again' });
  expect(state).toMatchObject({ tries: 1, answer: { kind: 'single', choice: '' } });
  expect(state.graded).toBeUndefined();
  expect(partOrder(item, state.seed)).not.toEqual(partOrder(item, 1));
});

test('begins with what was entered before', () => {
  const begun = { kind: 'single', choice: 'c' } as const;
  expect(beginAnswering(singleItem(), 1, begun).answer).toEqual(begun);
});
