import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventHeap } from './event-heap';

test('events leave in the order of time, and of scheduling within one moment', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (moments) => {
      const heap = new EventHeap<number>();
      moments.forEach((at, seq) => heap.push({ at, seq, event: seq }));
      const left: [number, number][] = [];
      for (let item = heap.pop(); item; item = heap.pop()) left.push([item.at, item.seq]);
      const expected = moments
        .map((at, seq): [number, number] => [at, seq])
        .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
      expect(left).toEqual(expected);
    }),
  );
});
