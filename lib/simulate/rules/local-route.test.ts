import { expect, test } from 'vitest';
import { localRoutes, refuseRouteInLocal, type TargetKind } from './local-route';

const vpc = ['10.10.0.0/16'];
const subnets = ['10.10.10.0/24', '10.10.11.0/24'];

test('every CIDR of the VPC has a local row (SIM-V03)', () => {
  expect(localRoutes(['10.10.0.0/16', '10.60.0.0/16'])).toEqual([
    { destination: '10.10.0.0/16', target: 'local' },
    { destination: '10.60.0.0/16', target: 'local' },
  ]);
});

test.for([
  ['0.0.0.0/0', 'nat-gateway', null],
  ['10.0.0.0/8', 'peering', null],
  ['10.20.0.0/16', 'peering', null],
  ['10.10.0.0/16', 'nat-gateway', 'same-as-local'],
  ['10.10.10.0/24', 'nat-gateway', null],
  ['10.10.10.0/24', 'network-interface', null],
  ['10.10.10.0/24', 'gwlb-endpoint', null],
  ['10.10.10.0/24', 'peering', 'inside-local-wrong-target'],
  ['10.10.10.0/24', 'internet-gateway', 'inside-local-wrong-target'],
  ['10.10.10.0/25', 'nat-gateway', 'inside-local-not-a-subnet'],
  ['10.10.10.0/23', 'nat-gateway', 'inside-local-not-a-subnet'],
] as const satisfies readonly (readonly [string, TargetKind, unknown])[])(
  'a route for %s to a %s: %s',
  ([destination, kind, refusal]) => {
    expect(refuseRouteInLocal(destination, kind, vpc, subnets)).toBe(refusal);
  },
);
