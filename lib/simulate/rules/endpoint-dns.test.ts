import { expect, test } from 'vitest';
import { resolveServiceName, type ServiceNameQuestion } from './endpoint-dns';

const question: ServiceNameQuestion = {
  endpoint: { privateDns: true, addresses: ['10.10.10.50'] },
  vpc: { dnsSupport: true, dnsHostnames: true },
  asksVpcDns: true,
  publicAddresses: ['192.0.2.200'],
};

test('private DNS gives the addresses of the ENIs (SIM-V09)', () => {
  expect(resolveServiceName(question)).toEqual({
    addresses: ['10.10.10.50'],
    kind: 'private',
    reason: 'private-dns',
  });
});

test.for([
  ['no-endpoint', { endpoint: null }],
  ['private-dns-off', { endpoint: { privateDns: false, addresses: ['10.10.10.50'] } }],
  ['dns-support-off', { vpc: { dnsSupport: false, dnsHostnames: true } }],
  ['dns-hostnames-off', { vpc: { dnsSupport: true, dnsHostnames: false } }],
  ['other-resolver', { asksVpcDns: false }],
] as const)('%s: the public addresses', ([reason, change]) => {
  expect(resolveServiceName({ ...question, ...change })).toEqual({
    addresses: ['192.0.2.200'],
    kind: 'public',
    reason,
  });
});
