import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  mayReferToGroup,
  newSecurityGroupRules,
  securityGroupPasses,
  securityGroupsAllow,
  securityGroupsFilter,
  type SecurityGroupRule,
} from './security-group';

const https = { protocol: 'tcp', ports: [443, 443] } as const;
const names = {
  prefixLists: { 'pl-s3': ['198.51.100.0/24'] },
  groupMembers: { 'sg-app': ['10.10.10.20'] },
};
const allows = (
  rules: readonly SecurityGroupRule[],
  peer: string,
  port = 443,
  protocol: 'tcp' | 'udp' = 'tcp',
) => securityGroupsAllow({ sg: rules }, { protocol, port }, peer, names).allowed;

test('what no rule matches is denied (SIM-S01)', () => {
  expect(allows([], '10.0.0.1')).toBe(false);
  expect(allows([{ ...https, peer: '10.10.0.0/16' }], '10.10.10.20')).toBe(true);
  expect(allows([{ ...https, peer: '10.10.0.0/16' }], '10.20.10.20')).toBe(false);
  expect(allows([{ ...https, peer: '10.10.0.0/16' }], '10.10.10.20', 80)).toBe(false);
  expect(allows([{ ...https, peer: '10.10.0.0/16' }], '10.10.10.20', 443, 'udp')).toBe(false);
});

test('the groups of an interface are united: more rules never deny (SIM-S01)', () => {
  const rule = fc.record({
    protocol: fc.constantFrom('tcp', 'udp', 'all'),
    ports: fc.constantFrom([443, 443] as const, [0, 65_535] as const, [80, 90] as const),
    peer: fc.constantFrom('10.10.0.0/16', '10.0.0.0/8', '0.0.0.0/0', 'pl-s3', 'sg-app'),
  });
  fc.assert(
    fc.property(
      fc.array(rule),
      fc.array(rule),
      fc.constantFrom('10.10.10.20', '198.51.100.1', '10.99.0.1'),
      (a, b, peer) => {
        const both = securityGroupsAllow(
          { a, b },
          { protocol: 'tcp', port: 443 },
          peer,
          names,
        ).allowed;
        expect(both).toBe(allows(a, peer) || allows(b, peer));
      },
    ),
  );
});

test('a new group lets nothing in and everything out (SIM-S02)', () => {
  const { inbound, outbound } = newSecurityGroupRules();
  fc.assert(
    fc.property(
      fc.oneof(fc.ipV4(), fc.constant('2001:db8::1')),
      fc.integer({ min: 0, max: 65_535 }),
      (peer, port) => {
        expect(allows(inbound, peer, port)).toBe(false);
        expect(allows(outbound, peer, port)).toBe(true);
      },
    ),
  );
});

test('a reply passes whatever the rules say (SIM-S03)', () => {
  expect(securityGroupPasses({ repliesToAllowedRequest: true, rulesAllow: false })).toBe(true);
  expect(securityGroupPasses({ repliesToAllowedRequest: false, rulesAllow: false })).toBe(false);
  expect(securityGroupPasses({ repliesToAllowedRequest: false, rulesAllow: true })).toBe(true);
});

test('a peer is a CIDR, a prefix list or the private addresses in a group (SIM-S04)', () => {
  expect(allows([{ ...https, peer: 'pl-s3' }], '198.51.100.9')).toBe(true);
  expect(allows([{ ...https, peer: 'pl-s3' }], '198.51.101.9')).toBe(false);
  expect(allows([{ ...https, peer: 'sg-app' }], '10.10.10.20')).toBe(true);
  expect(allows([{ ...https, peer: 'sg-app' }], '10.10.10.21')).toBe(false);
  expect(() => allows([{ ...https, peer: 'sg-x' }], '10.10.10.21')).toThrow(
    '"sg-x" is no CIDR, prefix list or security group known here',
  );
});

test('groups may be named inside a VPC and over active same-Region peering (SIM-S04)', () => {
  const cases = [true, false].flatMap((sameVpc) =>
    [true, false].flatMap((activePeering) =>
      [true, false].map((sameRegion) => ({ sameVpc, activePeering, sameRegion })),
    ),
  );
  expect(cases.filter(mayReferToGroup)).toEqual(
    cases.filter(
      ({ sameVpc, activePeering, sameRegion }) => sameVpc || (activePeering && sameRegion),
    ),
  );
});

test('nothing is filtered on the way to the DNS of the VPC (SIM-S06)', () => {
  expect(securityGroupsFilter('10.10.0.2', '10.10.0.0/16')).toBe(false);
  expect(securityGroupsFilter('10.10.0.3', '10.10.0.0/16')).toBe(true);
  expect(securityGroupsFilter('10.20.0.2', '10.10.0.0/16')).toBe(true);
});
