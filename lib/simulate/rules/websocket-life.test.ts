import fc from 'fast-check';
import { expect, test } from 'vitest';
import { websocketClosing } from './websocket-life';

const minutes = (count: number) => count * 60;

test('a silent connection is closed after 10 minutes', () => {
  expect(websocketClosing({ openedAt: 0, lastTrafficAt: 0 })).toEqual({
    at: minutes(10),
    reason: 'idle',
  });
  expect(websocketClosing({ openedAt: 5, lastTrafficAt: 65 })).toEqual({
    at: minutes(10) + 65,
    reason: 'idle',
  });
});

test('a message every 9 minutes keeps it open until 2 hours are over', () => {
  let lastTrafficAt = 0;
  while (lastTrafficAt + minutes(9) < websocketClosing({ openedAt: 0, lastTrafficAt }).at) {
    lastTrafficAt += minutes(9);
  }
  expect(websocketClosing({ openedAt: 0, lastTrafficAt })).toEqual({
    at: minutes(120),
    reason: 'lifetime',
  });
});

test('it never lasts beyond 2 hours, nor more than 10 minutes beyond the last message', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(7200), (openedAt, after) => {
      const { at } = websocketClosing({ openedAt, lastTrafficAt: openedAt + after });
      expect(at).toBe(openedAt + Math.min(7200, after + 600));
    }),
  );
});

test('names moments that cannot be', () => {
  expect(() => websocketClosing({ openedAt: 10, lastTrafficAt: 9 })).toThrow('lastTrafficAt is 9.');
  expect(() => websocketClosing({ openedAt: 0, lastTrafficAt: 7201 })).toThrow(
    'lastTrafficAt is 7201.',
  );
  expect(() => websocketClosing({ openedAt: Number.NaN, lastTrafficAt: 0 })).toThrow(
    'openedAt is NaN.',
  );
});
