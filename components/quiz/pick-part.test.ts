import { expect, test } from 'vitest';
import { blankAnswer } from './answer-fields';
import { partOrder } from './item-order';
import { pickPart } from './pick-part';
import { hotspotItem, multiItem, orderItem, singleItem } from './sample-items.test-data';

const seed = 7;

test('a digit chooses the row it stands at, whatever the order', () => {
  const item = singleItem(['a', 'b', 'c']);
  const part = partOrder(item, seed)[1];
  const state = { answer: blankAnswer(item, seed), seed };
  expect(pickPart(item, state, 'list', 1)).toEqual({
    part,
    answer: { kind: 'single', choice: part },
  });
});

test('where several can be chosen, the same digit takes a choice back', () => {
  const item = multiItem(['a', 'b'], ['a']);
  const once = pickPart(item, { answer: blankAnswer(item, seed), seed }, 'list', 0)!;
  expect(once.answer).toEqual({ kind: 'multi', choices: [once.part] });
  const twice = pickPart(item, { answer: once.answer, seed }, 'list', 0);
  expect(twice?.answer).toEqual({ kind: 'multi', choices: [] });
});

test('a picture shows no digits, and other kinds have none', () => {
  const spot = hotspotItem([{ id: 'a', correct: true }, { id: 'b' }]);
  const blank = { answer: blankAnswer(spot, seed), seed };
  expect(pickPart(spot, blank, 'picture', 0)).toBeUndefined();
  expect(pickPart(spot, blank, 'list', 0)?.answer).toMatchObject({ kind: 'hotspot' });
  expect(pickPart(spot, blank, 'list', 8)).toBeUndefined();
  const order = orderItem(['a', 'b']);
  expect(pickPart(order, { answer: blankAnswer(order, seed), seed }, 'list', 0)).toBeUndefined();
});
