import { expect, test } from 'vitest';
import { choose, itemsIn } from './choose';
import type { PoolItem } from './pool-item';

const MINUTE = 60_000;

function items(kind: PoolItem['kind'], count: number, concept?: string): PoolItem[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `sqs/${kind}-${index}`,
    lesson: 'sqs',
    objective: `o${index}`,
    kind,
    ...(concept !== undefined && { concept }),
  }));
}

function countOf(chosen: readonly PoolItem[], ...kinds: PoolItem['kind'][]): number {
  return chosen.filter(({ kind }) => kinds.includes(kind)).length;
}

test('holds back single choices, however urgent, while there is something else', () => {
  const chosen = choose([...items('single', 40), ...items('cloze', 40)], {
    ms: 12 * MINUTE,
    pace: {},
  });
  expect(countOf(chosen, 'single') / chosen.length).toBeLessThanOrEqual(0.4);
  expect(countOf(chosen, 'single')).toBeGreaterThan(2);
});

test('holds back picking of any kind at half', () => {
  const urgent = [...items('multi', 20), ...items('hotspot', 20)];
  const chosen = choose([...urgent, ...items('numeric', 40)], { ms: 12 * MINUTE, pace: {} });
  expect(countOf(chosen, 'numeric') / chosen.length).toBeGreaterThanOrEqual(0.45);
});

test('fills up with what it held back when there is nothing else', () => {
  const chosen = choose([...items('single', 40), ...items('cloze', 2)], {
    ms: 12 * MINUTE,
    pace: {},
  });
  expect(countOf(chosen, 'cloze')).toBe(2);
  expect(chosen.length).toBeGreaterThan(20);
});

test('has a run among them, at the cost of the least wanted picked item', () => {
  const candidates = [...items('single', 30), ...items('cloze', 30), ...items('predict', 1)];
  const chosen = choose(candidates, { ms: 8 * MINUTE, pace: {} });
  expect(countOf(chosen, 'predict')).toBe(1);
  expect(choose(items('cloze', 30), { ms: 8 * MINUTE, pace: {} })).toHaveLength(11);
});

test('chooses three even when they take longer than there is time', () => {
  expect(choose(items('order', 9), { ms: MINUTE, pace: {} })).toHaveLength(3);
  expect(choose([], { ms: MINUTE, pace: {} })).toEqual([]);
});

test('leaves out siblings of what is asked already', () => {
  const budget = { ms: 9 * MINUTE, pace: {} };
  expect(choose(items('cloze', 9, 'dlq'), budget)).toHaveLength(1);
  expect(choose(items('cloze', 9, 'dlq'), { ...budget, concepts: ['dlq'] })).toEqual([]);
});

test('knows how many fit into the time', () => {
  expect(itemsIn(items('cloze', 5), 7 * MINUTE, {})).toBe(10);
  expect(itemsIn(items('cloze', 5), 7 * MINUTE, { cloze: 9000 })).toBe(20);
  expect(itemsIn([], 7 * MINUTE, {})).toBe(0);
});
