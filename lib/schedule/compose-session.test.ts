import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeSession } from './compose-session';

const items = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'].map((id) => ({ id, objective: id[0] ?? '' }));

function compose(changes: Partial<Parameters<typeof composeSession>[0]> = {}): string[] {
  return composeSession({ items, missed: [], answered: [], limit: 20, seed: 1, ...changes });
}

function repeatsIn(objectives: readonly string[]): number {
  return objectives.filter((objective, index) => index > 0 && objective === objectives[index - 1])
    .length;
}

test('asks the missed items first, then unanswered ones, then the rest', () => {
  const oneEach = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, objective: id }));
  const order = compose({ items: oneEach, missed: ['e', 'b'], answered: ['a', 'b', 'e', 'f'] });
  expect(order.slice(0, 2).toSorted()).toEqual(['b', 'e']);
  expect(order.slice(2, 4).toSorted()).toEqual(['c', 'd']);
  expect(order.slice(4).toSorted()).toEqual(['a', 'f']);
});

test('leaves out the least urgent items beyond the limit', () => {
  expect(compose({ missed: ['c1'], limit: 1 })).toEqual(['c1']);
  expect(compose({ missed: ['a1', 'c1'], limit: 2 }).toSorted()).toEqual(['a1', 'c1']);
  expect(compose({ limit: 0 })).toEqual([]);
  expect(compose({ items: [] })).toEqual([]);
});

test('depends on the seed and not on the order of the file', () => {
  expect(compose({ items: items.toReversed() })).toEqual(compose());
  const orders = new Set([1, 2, 3, 4, 5].map((seed) => compose({ seed }).join()));
  expect(orders.size).toBeGreaterThan(1);
});

test('draws a later item forward to part two of one objective', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const order = compose({ missed: ['a1', 'a2'], seed });
    expect(order[0]?.[0]).toBe('a');
    expect(order[1]?.[0]).not.toBe('a');
    expect(order[2]?.[0]).toBe('a');
  }
});

function permutations(objectives: readonly string[]): string[][] {
  if (objectives.length === 0) return [[]];
  return objectives.flatMap((first, index) =>
    permutations(objectives.toSpliced(index, 1)).map((rest) => [first, ...rest]),
  );
}

test('never has more neighbours of one objective than the best order has', () => {
  const objectives = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });
  fc.assert(
    fc.property(objectives, fc.integer(), fc.nat(6), (all, seed, missedCount) => {
      const candidates = all.map((objective, index) => ({ id: `${index}`, objective }));
      const missed = candidates.slice(0, missedCount).map((item) => item.id);
      const order = compose({ items: candidates, missed, seed });
      expect(order.toSorted()).toEqual(candidates.map((item) => item.id));
      const best = Math.min(...permutations(all).map(repeatsIn));
      expect(repeatsIn(order.map((id) => all[Number(id)] ?? ''))).toBe(best);
    }),
  );
});
