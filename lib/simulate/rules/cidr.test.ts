import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  canonicalCidr,
  cidrContains,
  cidrContainsCidr,
  cidrsOverlap,
  parseCidr,
  resolverAddress,
} from './cidr';

const address = fc.ipV4();
const cidr = fc
  .tuple(address, fc.integer({ min: 0, max: 32 }))
  .map(([ip, length]) => `${ip}/${length}`);

const binary = (ip: string) =>
  ip
    .split('.')
    .map((part) => Number(part).toString(2).padStart(8, '0'))
    .join('');
const prefix = (range: string) =>
  binary(range.split('/')[0]!).slice(0, Number(range.split('/')[1]));

test('contains what begins with its bits', () => {
  fc.assert(
    fc.property(cidr, address, (range, ip) => {
      expect(cidrContains(range, ip)).toBe(binary(ip).startsWith(prefix(range)));
    }),
  );
});

test('two ranges overlap when one contains the other, in either order', () => {
  fc.assert(
    fc.property(cidr, cidr, (a, b) => {
      expect(cidrsOverlap(a, b)).toBe(cidrsOverlap(b, a));
      expect(cidrsOverlap(a, b)).toBe(
        prefix(a).startsWith(prefix(b)) || prefix(b).startsWith(prefix(a)),
      );
      expect(cidrContainsCidr(a, b)).toBe(prefix(b).startsWith(prefix(a)));
    }),
  );
});

test.for([
  ['10.10.0.0/16', '10.10.64.0/18', true],
  ['10.10.0.0/16', '10.11.0.0/16', false],
  ['10.20.0.0/16', '10.21.0.0/16', false],
  ['10.30.0.0/16', '10.30.99.0/24', true],
  ['0.0.0.0/0', '::/0', false],
  ['2001:db8::/32', '2001:db8:a::/48', true],
] as const)('%s and %s overlap: %s', ([a, b, overlap]) => {
  expect(cidrsOverlap(a, b)).toBe(overlap);
});

test('0.0.0.0/0 contains no IPv6 address, and ::/0 no IPv4 address (SIM-V04)', () => {
  expect(cidrContains('0.0.0.0/0', '2001:db8::1')).toBe(false);
  expect(cidrContains('::/0', '10.0.0.1')).toBe(false);
  expect(cidrContains('::/0', '2001:db8::1')).toBe(true);
  expect(cidrContains('0.0.0.0/0', '255.255.255.255')).toBe(true);
});

test('clears the bits behind the prefix, once', () => {
  expect(canonicalCidr('10.10.3.7/16')).toBe('10.10.0.0/16');
  expect(canonicalCidr('2001:db8:0:0:1::9/64')).toBe('2001:db8::/64');
  fc.assert(
    fc.property(cidr, (range) => {
      expect(canonicalCidr(canonicalCidr(range))).toBe(canonicalCidr(range));
      expect(cidrContains(range, canonicalCidr(range).split('/')[0]!)).toBe(true);
    }),
  );
});

test('finds the DNS server of a VPC at its base plus two (SIM-S06)', () => {
  expect(resolverAddress('10.10.0.0/16')).toBe('10.10.0.2');
});

test.for([
  '10.0.0.0',
  '10.0.0.0/33',
  '10.0.0/8',
  '10.0.0.256/8',
  '::/129',
  '10.0.0.0/-1',
  '10.0.0.0/8/8',
  '',
])('refuses "%s"', (text) => {
  expect(() => parseCidr(text)).toThrow(`"${text}" is no range of addresses.`);
});
