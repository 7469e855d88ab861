import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seconds } from '../time';
import { changeVisibility } from './change-visibility';

const hours = (count: number) => seconds(count * 3600);

test('counts the new timeout from the call, 0 releasing the message', () => {
  const change = { now: seconds(20), receivedAt: 0 };
  expect(changeVisibility({ ...change, timeout: seconds(30) })).toEqual({
    ok: true,
    invisibleUntil: seconds(50),
  });
  expect(changeVisibility({ ...change, timeout: 0 })).toEqual({
    ok: true,
    invisibleUntil: seconds(20),
  });
});

test('allows 12 hours from the receive, to the microsecond', () => {
  expect(changeVisibility({ now: hours(4), receivedAt: 0, timeout: hours(8) }).ok).toBe(true);
  expect(changeVisibility({ now: hours(4) + 1, receivedAt: 0, timeout: hours(8) }).ok).toBe(false);
  expect(changeVisibility({ now: hours(13), receivedAt: 0, timeout: 0 }).ok).toBe(false);
});

test('never hides beyond 12 hours after the receive', () => {
  const span = fc.integer({ min: 0, max: hours(12) });
  fc.assert(
    fc.property(span, span, span, (receivedAt, later, timeout) => {
      const change = changeVisibility({ now: receivedAt + later, receivedAt, timeout });
      if (change.ok) expect(change.invisibleUntil - receivedAt).toBeLessThanOrEqual(hours(12));
      else expect(later + timeout).toBeGreaterThan(hours(12));
    }),
  );
});

test('refuses a timeout over 12 hours and a receive after the call', () => {
  expect(() => changeVisibility({ now: 0, receivedAt: 0, timeout: hours(12) + 1 })).toThrow(
    'timeout is 43200000001.',
  );
  expect(() => changeVisibility({ now: 0, receivedAt: 1, timeout: 0 })).toThrow('receivedAt is 1.');
});
