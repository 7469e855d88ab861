import { expect, test } from 'vitest';
import { gradeOrder } from './grade-order';
import { orderPairs } from './order-pairs';

const chain = { steps: [...'abcde'].map((id) => ({ id })) };

function order(item: Parameters<typeof gradeOrder>[0], sequence: string) {
  return gradeOrder(item, { kind: 'order', sequence: [...sequence] });
}

test('scores the share of pairs kept, so that chance scores nothing', () => {
  expect(order(chain, 'abcde').score).toBe(1);
  expect(order(chain, 'abced').score).toBeCloseTo(0.8);
  expect(order(chain, 'bcdea').score).toBeCloseTo(0.2);
  expect(order(chain, 'edcba').score).toBe(0);
});

test('blames the step that came too early and not all after it', () => {
  expect(order(chain, 'acbde').marks).toEqual({
    a: 'right',
    b: 'right',
    c: 'wrong',
    d: 'right',
    e: 'right',
  });
  expect(order(chain, 'bcdea').marks).toMatchObject({ a: 'right', b: 'wrong', c: 'right' });
});

test('leaves steps without an order between them free', () => {
  const diamond = {
    steps: [{ id: 'a' }, { id: 'b' }, { id: 'c', after: ['a'] }, { id: 'd', after: ['b', 'c'] }],
  };
  expect(order(diamond, 'abcd').right).toBe(true);
  expect(order(diamond, 'acbd').right).toBe(true);
  expect(order(diamond, 'bacd').right).toBe(false);
});

test('demands what follows through other steps', () => {
  const steps = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  expect(orderPairs(steps)).toEqual([
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'c'],
  ]);
  expect(orderPairs([{ id: 'a' }, { id: 'b', after: [] }])).toEqual([]);
});

test('is not right while a step is missing, even one that may stand anywhere', () => {
  expect(order(chain, 'abcd')).toMatchObject({ right: false, marks: { e: 'missed' } });
  const free = { steps: [{ id: 'a' }, { id: 'b' }, { id: 'c', after: [] }] };
  expect(order(free, 'ab').score).toBeCloseTo(2 / 3);
});

test('ignores steps that no longer exist and steps placed twice', () => {
  expect(order(chain, 'xabcdea')).toEqual(order(chain, 'abcde'));
});

test('ends on a circle of steps', () => {
  const circle = { steps: [{ id: 'a', after: ['b'] }, { id: 'b' }] };
  expect(order(circle, 'ab').right).toBe(false);
});
