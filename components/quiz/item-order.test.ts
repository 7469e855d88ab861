import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grade } from '@/lib/grade/grade';
import { firstSeed, inOrder, nextSeed, partnerOrder, partOrder } from './item-order';
import {
  matchItem,
  numericItem,
  orderItem,
  singleItem,
  trueFalseItem,
} from './sample-items.test-data';

test('shows every part once, whatever the seed', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      expect(partOrder(singleItem(), seed).toSorted()).toEqual(['a', 'b', 'c', 'd']);
      expect(partOrder(matchItem(), seed).toSorted()).toEqual(['copy', 'share']);
      expect(partnerOrder(matchItem(), seed).toSorted()).toEqual(['broker', 'queue', 'topic']);
    }),
  );
});

test('shows the same item in the same order on server and browser', () => {
  const seed = firstSeed(singleItem());
  expect(partOrder(singleItem(), seed)).toEqual(partOrder(singleItem(), seed));
});

test('never shows steps in a right order', () => {
  const items = [
    orderItem(['a', 'b']),
    orderItem(['a', 'b', 'c', 'd']),
    orderItem(['a', 'b', 'c'], { b: ['a'], c: ['a'] }),
  ];
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...items), (seed, item) => {
      const result = grade(item, { kind: 'order', sequence: partOrder(item, seed) });
      expect(result).toMatchObject({ type: 'graded', right: false });
    }),
  );
});

test('trying again shows the options in another order', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const item = singleItem();
      expect(partOrder(item, nextSeed(item, seed))).not.toEqual(partOrder(item, seed));
    }),
  );
});

test('a judgement is never shuffled', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      expect(partOrder(trueFalseItem(true), seed)).toEqual(['true', 'false']);
    }),
  );
});

test('an item without options has nothing to shuffle, and a next seed all the same', () => {
  expect(partOrder(numericItem(), 1)).toEqual([]);
  expect(Number.isSafeInteger(nextSeed(numericItem(), 1))).toBe(true);
});

test('leaves out ids that name no part', () => {
  expect(inOrder([{ id: 'a' }, { id: 'b' }], ['b', 'gone', 'a'])).toEqual([
    { id: 'b' },
    { id: 'a' },
  ]);
});
