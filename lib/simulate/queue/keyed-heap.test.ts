import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyedHeap } from './keyed-heap';

const drain = <Item>(heap: KeyedHeap<Item>) => {
  const items: Item[] = [];
  for (let item = heap.pop(); item !== undefined; item = heap.pop()) items.push(item);
  return items;
};

const keys = fc.array(fc.nat(9), { maxLength: 60 });

test('gives items back by key, equal keys in the order in which they came', () => {
  fc.assert(
    fc.property(keys, (list) => {
      const entries = list.map((key, place) => ({ key, place }));
      const heap = new KeyedHeap<(typeof entries)[number]>();
      for (const entry of entries) heap.push(entry.key, entry);
      expect(heap.topKey).toBe(Math.min(...list));
      expect(drain(heap)).toEqual(entries.toSorted((a, b) => a.key - b.key || a.place - b.place));
      expect(heap.topKey).toBe(Infinity);
    }),
  );
});

test('keeps the order when it is swept and filled again', () => {
  fc.assert(
    fc.property(keys, keys, (first, second) => {
      const heap = new KeyedHeap<number>();
      for (const key of first) heap.push(key, key);
      heap.compact((item, key) => item === key && key % 2 === 0);
      for (const key of second) heap.push(key, key);
      const wanted = [...first.filter((key) => key % 2 === 0), ...second];
      expect(drain(heap)).toEqual(wanted.toSorted((a, b) => a - b));
    }),
  );
});
