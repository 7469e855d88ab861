import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded, seedOf, shuffled } from './seeded';

test('draws the same numbers from the same seed', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, seeded(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(draw(1)[0]).toBeCloseTo(0.627_073_940_588_161_3, 12);
});

test('stays within [0, 1) and spreads evenly', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const numbers = Array.from({ length: 400 }, seeded(seed));
      for (const number of numbers) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }
      const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
      expect(Math.abs(mean - 0.5)).toBeLessThan(0.1);
    }),
    { numRuns: 50 },
  );
});

test('shuffles by the seed alone and keeps every id', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer(), (ids, seed) => {
      expect(shuffled(ids, seed)).toEqual(shuffled(ids, seed));
      expect(shuffled(ids, seed).toSorted()).toEqual(ids.toSorted());
    }),
  );
});

test('reaches every order about equally often from neighbouring seeds', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed += 1) {
    const order = shuffled(['a', 'b', 'c'], seed).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('makes another seed of every other value', () => {
  expect(seedOf(1, 'crash-return', 1)).toBe(seedOf(1, 'crash-return', 1));
  const seeds = [seedOf(1, 'a'), seedOf(2, 'a'), seedOf(1, 'b'), seedOf(1, 'a', 2), seedOf('1a')];
  expect(new Set(seeds).size).toBe(seeds.length);
  for (const seed of seeds) expect(seed).toBe(seed >>> 0);
});
