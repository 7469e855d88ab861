import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAddress, isAddress, parseAddress } from './ip-address';

test('reads what it writes', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.bigInt({ min: 0n, max: 2n ** 128n - 1n })), (value) => {
      const text = typeof value === 'string' ? value : formatAddress({ family: 6, bits: value });
      expect(formatAddress(parseAddress(text))).toBe(text);
    }),
  );
});

test.for([
  ['::', 0n],
  ['::1', 1n],
  ['2001:db8::', 0x2001_0db8n << 96n],
  ['0:0:0:0:0:0:0:ff', 255n],
] as const)('reads %s', ([text, bits]) => {
  expect(parseAddress(text)).toEqual({ family: 6, bits });
});

test('knows what is no address', () => {
  for (const text of [
    '1.2.3',
    '1.2.3.4.5',
    '01.2.3.4',
    '1.2.3.999',
    'a.b.c.d',
    '1::2::3',
    '12345::',
    ':1',
    '',
  ]) {
    expect(isAddress(text)).toBe(false);
  }
  expect(() => parseAddress('10.0.0')).toThrow('"10.0.0" is no IP address.');
});
