import { expect, test } from 'vitest';
import { cardOn } from './build-answers';
import type { Card } from './card';
import { itemLevelOf, lessonMasteries, masteryOf } from './mastery';

const ids = Array.from({ length: 10 }, (_, n) => `sqs/i${n}`);

function cardsOf(...cards: Card[]): Map<string, Card> {
  return new Map(cards.map((card) => [card.item, card]));
}

function known(count: number, days: readonly number[]): Card[] {
  return ids.slice(0, count).map((id) => cardOn(id, days));
}

function levelOf(...cards: Card[]) {
  return masteryOf(ids, cardsOf(...cards), 110).level;
}

test('masters an item by recalling it on three study-days', () => {
  expect(itemLevelOf(undefined)).toBe('new');
  expect(itemLevelOf(cardOn('a/1', [1], { mode: 'practice' }))).toBe('new');
  expect(itemLevelOf(cardOn('a/1', [1], { right: false }))).toBe('learning');
  expect(itemLevelOf(cardOn('a/1', [1, 1, 1, 3]))).toBe('recalled');
  expect(itemLevelOf(cardOn('a/1', [1, 3, 9]))).toBe('mastered');
});

test('raises an objective by the share of its items that were recalled', () => {
  expect(levelOf()).toBe('new');
  expect(levelOf(...known(6, [100]))).toBe('started');
  expect(levelOf(...known(7, [100]))).toBe('familiar');
  expect(levelOf(...known(9, [100, 102, 108]))).toBe('familiar');
  expect(levelOf(...known(10, [100]))).toBe('proficient');
  expect(levelOf(...known(10, [100, 102, 108]))).toBe('mastered');
});

test('lowers it when an item is missed', () => {
  const missed = cardOn(ids[0] ?? '', [100], { right: false });
  expect(levelOf(...known(10, [100]), missed)).toBe('familiar');
});

test('expects the more to be recalled the fresher it is, and nothing of new items', () => {
  const cards = cardsOf(...known(5, [100]));
  expect(masteryOf(ids, cards, 100).expected).toBe(0.5);
  const later = masteryOf(ids, cards, 110);
  expect(later.expected).toBeLessThan(0.45);
  expect(later.counts).toEqual({ new: 5, learning: 0, recalled: 5, mastered: 0 });
  expect(masteryOf([], cards, 100).expected).toBe(0);
});

test('tells lessons apart though they name an objective alike', () => {
  const items = [
    { id: 'sqs/a', lesson: 'sqs', objective: 'limits' },
    { id: 'sqs/b', lesson: 'sqs', objective: 'choose' },
    { id: 'ecs/a', lesson: 'ecs', objective: 'limits' },
  ];
  const masteries = lessonMasteries(items, cardsOf(cardOn('sqs/a', [100])), 100);
  expect(
    masteries.map(({ lesson, level, objectives }) => [
      lesson,
      level,
      objectives.map((one) => `${one.objective}: ${one.level}`).join(),
    ]),
  ).toEqual([
    ['sqs', 'started', 'limits: proficient,choose: new'],
    ['ecs', 'new', 'limits: new'],
  ]);
});
