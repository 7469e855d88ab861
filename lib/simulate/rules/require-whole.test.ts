import { expect, test } from 'vitest';
import { requireWhole } from './require-whole';

test('lets whole numbers of the range through and names the others', () => {
  expect(requireWhole('delay', 0, 0, 900)).toBe(0);
  expect(requireWhole('delay', 900, 0, 900)).toBe(900);
  for (const value of [-1, 901, 0.5, Number.NaN, Infinity]) {
    const message = `delay is ${value}. Give a whole number from 0 to 900.`;
    expect(() => requireWhole('delay', value, 0, 900)).toThrow(message);
  }
});
