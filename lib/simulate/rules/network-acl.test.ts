import { expect, test } from 'vitest';
import {
  defaultNetworkAclRules,
  networkAclAllows,
  newNetworkAclRules,
  type NetworkAclRule,
} from './network-acl';

const rule = (
  number: number,
  action: 'allow' | 'deny',
  cidr = '0.0.0.0/0',
  ports?: [number, number],
): NetworkAclRule => ({
  number,
  action,
  protocol: 'tcp',
  cidr,
  ...(ports && { ports }),
});
const https = { protocol: 'tcp', port: 443 } as const;

test('the lowest number that matches decides, wherever it stands (SIM-S05)', () => {
  const rules = [
    rule(200, 'allow'),
    rule(100, 'deny', '10.20.0.0/16'),
    rule(50, 'allow', '10.20.10.0/24'),
  ];
  expect(networkAclAllows(rules, https, '10.20.10.25').by?.rule.number).toBe(50);
  expect(networkAclAllows(rules, https, '10.20.11.25')).toMatchObject({
    allowed: false,
    by: { rule: { number: 100 } },
  });
  expect(networkAclAllows(rules, https, '10.30.0.1').allowed).toBe(true);
});

test('a list without a matching rule denies (SIM-S05)', () => {
  expect(
    networkAclAllows([rule(100, 'allow', '0.0.0.0/0', [80, 80])], https, '10.0.0.1'),
  ).toMatchObject({ allowed: false, rows: [{ reason: 'other-port' }] });
  expect(
    networkAclAllows([rule(100, 'allow', '0.0.0.0/0', [80, 80])], https, '10.0.0.1').by,
  ).toBeUndefined();
});

test('rules behind the deciding one are not read', () => {
  const rows = networkAclAllows([rule(100, 'allow'), rule(200, 'deny')], https, '10.0.0.1').rows;
  expect(rows.map(({ reason }) => reason)).toEqual(['matches', 'not-reached']);
});

test('it is stateless: the answer is asked on its own port (SIM-S05)', () => {
  const inbound = [rule(100, 'allow', '0.0.0.0/0', [443, 443])];
  expect(networkAclAllows(inbound, https, '10.0.0.1').allowed).toBe(true);
  expect(networkAclAllows(inbound, { protocol: 'tcp', port: 49_152 }, '10.0.0.1').allowed).toBe(
    false,
  );
});

test('the default one allows everything, a new one nothing (SIM-S05)', () => {
  for (const peer of ['10.0.0.1', '2001:db8::1']) {
    for (const side of ['inbound', 'outbound'] as const) {
      expect(networkAclAllows(defaultNetworkAclRules()[side], https, peer).allowed).toBe(true);
      expect(networkAclAllows(newNetworkAclRules()[side], https, peer).allowed).toBe(false);
    }
  }
});
