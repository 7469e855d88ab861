import fc from 'fast-check';
import { expect, test } from 'vitest';
import { receivablePrefix, receiveFromGroups } from './head-prefix';

/** Groups by their messages; a message in parentheses is hidden. */
const receive = (groups: Readonly<Record<string, string>>, limit: number) => {
  const { received, rotation } = receiveFromGroups(
    Object.entries(groups).map(([id, messages]) => ({ id, messages: messages.split(' ') })),
    (message) => message.startsWith('('),
    limit,
  );
  return { received: received.join(' '), rotation: rotation.join(' ') };
};

test('vector a: takes all of a group, then of the next', () => {
  expect(receive({ g1: 'g1m1 g1m2 g1m3', g2: 'g2m1' }, 10)).toEqual({
    received: 'g1m1 g1m2 g1m3 g2m1',
    rotation: 'g1 g2',
  });
});

test('vector b: gives nothing of a group whose head is hidden', () => {
  const groups = { g1: '(g1m2) g1m3 g1m4', g2: 'g2m1 g2m2', g3: 'g3m1' };
  expect(receive(groups, 10).received).toBe('g2m1 g2m2 g3m1');
});

test('vector c: stops a group at its first hidden message', () => {
  expect(receive({ g2: 'g2m1', g1: 'g1m1 (g1m2) g1m3' }, 10).received).toBe('g2m1 g1m1');
});

test('vector d: one hidden message holds back itself and all behind it', () => {
  expect(receive({ g: '(foo) bar baz' }, 10).received).toBe('');
  expect(receive({ g: 'foo (bar) baz' }, 10).received).toBe('foo');
  expect(receive({ g: 'foo bar (baz)' }, 10).received).toBe('foo bar');
});

test('vector e: served groups go to the back, in the order in which they were served', () => {
  const first = receive({ g1: 'g1m1 g1m2', g2: 'g2m1 g2m2', g3: 'g3m1' }, 3);
  expect(first).toEqual({ received: 'g1m1 g1m2 g2m1', rotation: 'g3 g1 g2' });
  const second = receive({ g3: 'g3m1', g1: 'g1m1 g1m2', g2: 'g2m1 g2m2' }, 10);
  expect(second.received).toBe('g3m1 g1m1 g1m2 g2m1 g2m2');
});

test('is the longest beginning without a hidden message, cut at the limit', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), fc.nat(12), (hidden, limit) => {
      const prefix = receivablePrefix(hidden, (message) => message, limit);
      expect(prefix).not.toContain(true);
      const isLongest = prefix.length === limit || hidden[prefix.length] !== false;
      expect(isLongest).toBe(true);
    }),
  );
});

test('serves no message twice, and every group keeps exactly one turn', () => {
  const group = fc.array(fc.boolean(), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(group, { maxLength: 6 }), fc.nat(12), (list, limit) => {
      const groups = list.map((flags, index) => ({
        id: `g${index}`,
        messages: flags.map((isHidden, place) => ({ isHidden, place, group: `g${index}` })),
      }));
      const answer = receiveFromGroups(groups, ({ isHidden }) => isHidden, limit);
      expect(answer.received.length).toBeLessThanOrEqual(limit);
      expect(new Set(answer.received).size).toBe(answer.received.length);
      expect(answer.rotation.toSorted()).toEqual(groups.map(({ id }) => id).toSorted());
    }),
  );
});

test('refuses a limit that is none', () => {
  expect(() => receivablePrefix([], () => false, -1)).toThrow('limit is -1.');
});
