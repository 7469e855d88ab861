import { expect, test } from 'vitest';
import { fulfils } from './condition';
import { paramsInOrder, readTrace } from './reading';
import type { Trace } from './trace';

const trace: Trace = {
  moves: [],
  rests: [],
  states: [],
  figures: [],
  looks: [],
  log: [
    { at: 1_000_000, code: 'sent', params: { id: 'm1', to: 'a' } },
    { at: 2_000_000, code: 'sent', params: { id: 'm2', to: 'b' } },
    { at: 5_000_000, code: 'lost', params: { id: 'm1' } },
  ],
  metrics: {
    depth: [
      { at: 0, value: 1 },
      { at: 2_000_000, value: 7 },
      { at: 4_000_000, value: 3 },
    ],
  },
  events: 3,
  until: 6_000_000,
};

test('reads a metric at a moment, at the end, and its extremes', () => {
  expect(readTrace(trace, { read: 'metric', metric: 'depth', at: 3 })).toBe(7);
  expect(readTrace(trace, { read: 'metric', metric: 'depth' })).toBe(3);
  expect(readTrace(trace, { read: 'highest', metric: 'depth' })).toBe(7);
  expect(readTrace(trace, { read: 'lowest', metric: 'depth', from: 2 })).toBe(3);
  expect(readTrace(trace, { read: 'lowest', metric: 'depth' })).toBe(1);
});

test('counts and finds what happened', () => {
  expect(readTrace(trace, { read: 'count', of: { code: 'sent' } })).toBe(2);
  expect(readTrace(trace, { read: 'count', of: { code: 'sent' }, until: 1 })).toBe(1);
  expect(readTrace(trace, { read: 'count', of: { code: 'sent', where: { to: 'b' } } })).toBe(1);
  expect(readTrace(trace, { read: 'first-at', of: { code: 'lost' } })).toBe(5);
  expect(readTrace(trace, { read: 'first-at', of: { code: 'found' } })).toBe(-1);
  const of = { lost: { code: 'lost' }, b: { code: 'sent', where: { to: 'b' } } };
  expect(readTrace(trace, { read: 'which-first', of })).toBe('b');
  expect(readTrace(trace, { read: 'param', of: { code: 'sent' }, param: 'id', last: true })).toBe(
    'm2',
  );
  expect(readTrace(trace, { read: 'param', of: { code: 'found' }, param: 'id' })).toBe('none');
  expect(paramsInOrder(trace, { code: 'sent' }, 'to')).toEqual(['a', 'b']);
});

test('an unknown metric is named with those that exist', () => {
  expect(() => readTrace(trace, { read: 'metric', metric: 'dept' })).toThrow(
    'trace: there is no metric "dept". Read one of depth.',
  );
});

test('conditions compare numbers, and words only for being the same', () => {
  const depth = { read: 'metric', metric: 'depth' } as const;
  expect(fulfils(trace, { reading: depth, is: 'equal', value: 3 })).toBe(true);
  expect(fulfils(trace, { reading: depth, is: 'below', value: 3 })).toBe(false);
  expect(fulfils(trace, { reading: depth, is: 'at-most', value: 3 })).toBe(true);
  expect(fulfils(trace, { reading: depth, is: 'above', value: 2 })).toBe(true);
  expect(fulfils(trace, { reading: depth, is: 'at-least', value: 4 })).toBe(false);
  const id = { read: 'param', of: { code: 'lost' }, param: 'id' } as const;
  expect(fulfils(trace, { reading: id, is: 'not', value: 'm2' })).toBe(true);
  expect(fulfils(trace, { reading: id, is: 'above', value: 'm0' })).toBe(false);
});
