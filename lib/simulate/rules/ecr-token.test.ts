import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seconds } from '../time';
import { isTokenValid, tokenLife } from './ecr-token';

const hours = (count: number) => seconds(count * 3600);

test('R02: a token works for 12 hours', () => {
  expect(tokenLife).toBe(hours(12));
  expect(isTokenValid(0, 0)).toBe(true);
  expect(isTokenValid(0, hours(11))).toBe(true);
  expect(isTokenValid(0, hours(12) - 1)).toBe(true);
  expect(isTokenValid(0, hours(12))).toBe(false);
  expect(isTokenValid(-hours(11), hours(2))).toBe(false);
});

test('once expired, a token stays expired, and only its age counts', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(), fc.nat(), (issuedAt, age, later) => {
      const valid = isTokenValid(issuedAt, issuedAt + age);
      expect(isTokenValid(0, age)).toBe(valid);
      if (!valid) expect(isTokenValid(issuedAt, issuedAt + age + later)).toBe(false);
    }),
  );
});

test('refuses a moment before the issue', () => {
  expect(() => isTokenValid(5, 4)).toThrow('now is 4, before the issue at 5');
  expect(() => isTokenValid(0.5, 4)).toThrow('issuedAt is 0.5');
});
