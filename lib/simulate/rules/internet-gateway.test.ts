import { expect, test } from 'vitest';
import { internetGatewayPasses, isPublicAddress } from './internet-gateway';

test('only a public address of its own lets a sender out (SIM-V10)', () => {
  expect(internetGatewayPasses({ publicIp: '203.0.113.9' }, '192.0.2.1')).toEqual({
    passes: true,
    reason: 'has-public-address',
  });
  expect(internetGatewayPasses({}, '192.0.2.1').reason).toBe('no-public-address');
  expect(internetGatewayPasses({ publicIp: '203.0.113.9' }, '10.20.0.1').reason).toBe(
    'private-destination',
  );
  expect(internetGatewayPasses({ publicIp: '203.0.113.9' }, '2001:db8::1').passes).toBe(false);
  expect(internetGatewayPasses({ ipv6: '2001:db8::2' }, '2001:db8::1').passes).toBe(true);
});

test.for([
  '10.0.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  'fd00::1',
  'fe80::1',
])('%s is private', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.for(['172.32.0.1', '11.0.0.1', '100.128.0.1', '203.0.113.1', '2001:db8::1'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);
