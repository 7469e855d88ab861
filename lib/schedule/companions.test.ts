import { expect, test } from 'vitest';
import { companionsOf } from './companions';
import type { PoolItem } from './pool-item';

function item(id: string, kind: PoolItem['kind'], objective = 'limits'): PoolItem {
  return { id: `sqs/${id}`, lesson: 'sqs', objective, kind };
}

const [leech, alike, weak, other, elsewhere] = [
  item('leech', 'cloze'),
  item('alike', 'cloze'),
  item('weak', 'order'),
  item('other', 'single'),
  item('elsewhere', 'order', 'choose'),
];
const course = [elsewhere, leech, alike, weak, other];

test('asks about the objective of a leech with another kind that is not weak itself', () => {
  const companions = companionsOf([leech, weak], course, (one) => one === leech);
  expect([...companions]).toEqual([[leech, other]]);
});

test('gives every leech its own companion, as long as there are any', () => {
  const companions = companionsOf([leech, alike], course, () => true);
  expect([...companions]).toEqual([
    [leech, weak],
    [alike, other],
  ]);
  expect(companionsOf([leech], [leech, alike], () => true).size).toBe(0);
});
