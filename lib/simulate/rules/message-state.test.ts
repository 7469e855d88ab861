import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageState, statesAfter, type MessageState } from './message-state';

const at = (now: number, visibleAt: number, expiresAt: number, receiveCount: number) =>
  messageState({ now, visibleAt, expiresAt, receiveCount });

test('is delayed before its first receive, and in flight after one, until visibleAt', () => {
  expect(at(0, 5, 100, 0)).toBe('delayed');
  expect(at(4, 5, 100, 1)).toBe('in-flight');
  expect(at(5, 5, 100, 1)).toBe('visible');
  expect(at(0, 0, 100, 0)).toBe('visible');
});

test('expires at its moment, hidden or not', () => {
  expect(at(100, 500, 100, 1)).toBe('expired');
  expect(at(100, 0, 100, 0)).toBe('expired');
  expect(at(99, 0, 100, 0)).toBe('visible');
});

test('lets no state follow an end', () => {
  const ends: MessageState[] = ['deleted', 'dead-lettered', 'expired'];
  for (const end of ends) expect(statesAfter(end)).toEqual([]);
  expect(statesAfter('delayed')).not.toContain('in-flight');
});

test('time alone only ever goes along the arrows', () => {
  const moment = fc.nat(1000);
  fc.assert(
    fc.property(moment, moment, moment, moment, fc.nat(3), (a, b, visibleAt, expiresAt, count) => {
      const before = at(Math.min(a, b), visibleAt, expiresAt, count);
      const after = at(Math.max(a, b), visibleAt, expiresAt, count);
      expect(after === before || statesAfter(before).includes(after)).toBe(true);
    }),
  );
});

test('refuses moments that are none', () => {
  expect(() => at(-1, 0, 0, 0)).toThrow('now is -1.');
  expect(() => at(0, 0.5, 0, 0)).toThrow('visibleAt is 0.5.');
});
