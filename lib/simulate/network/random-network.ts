import * as fc from 'fast-check';
import type { NetworkAclRule } from '../rules/network-acl';
import type { SecurityGroupRule } from '../rules/security-group';
import { setPublicIp, type Edited } from './edit';
import {
  associateEndpoint,
  removeEndpoint,
  setEndpoint,
  setPrivateDns,
  setVpcDns,
} from './edit-endpoints';
import {
  addAclRule,
  addRule,
  attachGroups,
  removeAclRule,
  removeRule,
  useNetworkAcl,
} from './edit-firewalls';
import { acceptPeering, deletePeering, requestPeering } from './edit-peerings';
import { addRoute, removeRoute, useRouteTable } from './edit-routes';
import type { Network } from './network';
import type { Packet } from './packet';
import { sampleNetwork } from './sample-network';

const ids = (list: readonly { readonly id: string }[]) =>
  fc.constantFrom(...list.map(({ id }) => id));
const tables = ids(sampleNetwork.routeTables);
const groups = ids(sampleNetwork.securityGroups);
const acls = ids(sampleNetwork.networkAcls);
const subnets = ids(sampleNetwork.subnets);
const interfaces = ids(sampleNetwork.interfaces);
const vpcs = ids(sampleNetwork.vpcs);

const ranges = fc.oneof(
  fc.constantFrom(
    '0.0.0.0/0',
    '::/0',
    '10.0.0.0/8',
    '10.10.0.0/16',
    '10.10.10.0/24',
    '10.10.11.0/24',
    '10.10.10.16/28',
    '10.20.0.0/16',
    '10.20.10.0/25',
    '10.20.10.25/32',
    '10.30.0.0/16',
    '10.10.64.0/18',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '192.0.2.0/24',
    '2001:db8::/32',
    'pl-s3',
    'pl-own',
  ),
  fc
    .tuple(
      fc.constantFrom(10, 20, 30),
      fc.integer({ min: 0, max: 70 }),
      fc.integer({ min: 8, max: 32 }),
    )
    .map(([second, third, length]) => `10.${second}.${third}.20/${length}`),
);
/** Mostly targets of the table's own VPC, now and then a wrong one. */
const written = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...pairs(['rt-a', 'rt-a-1', 'rt-a-public'], ['igw-a', 'nat-a', 'pcx-ab', 'pcx-ac']),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...pairs(['rt-b', 'rt-b-public'], ['igw-b', 'nat-b', 'pcx-ab', 'pcx-bc', 'pcx-bd']),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...pairs(['rt-c', 'rt-d'], ['pcx-bc', 'pcx-bd', 'pcx-ad', 'pcx-ac']),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...pairs(['rt-a', 'rt-b'], ['vpce-sqs', 'vpce-s3', 'igw-a', 'pcx-bd']),
    ),
  },
);

function pairs(left: readonly string[], right: readonly string[]) {
  return left.flatMap((table) => right.map((target) => ({ table, target })));
}
const directions = fc.constantFrom('inbound', 'outbound');
const ports = fc.constantFrom(undefined, [443, 443], [1024, 65_535], [0, 442]) as fc.Arbitrary<
  readonly [number, number] | undefined
>;
const filters = fc
  .record({ protocol: fc.constantFrom('tcp', 'udp', 'all'), ports })
  .map(({ ports: range, ...rest }) => (range ? { ...rest, ports: range } : rest));
const groupRules: fc.Arbitrary<SecurityGroupRule> = fc
  .tuple(filters, fc.oneof(ranges, groups))
  .map(([filter, peer]) => ({ ...filter, peer }));
const aclRules: fc.Arbitrary<NetworkAclRule> = fc
  .tuple(filters, ranges, fc.integer({ min: 1, max: 40 }), fc.constantFrom('allow', 'deny'))
  .map(([filter, cidr, number, action]) => ({ ...filter, cidr, number: number * 10, action }));

/** A change of a network; some are refused, which is part of what is tried. */
export const edits: fc.Arbitrary<(network: Network) => Edited> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(written, ranges).map(
      ([{ table, target }, range]) =>
        (n: Network) =>
          addRoute(n, table, range, target),
    ),
  },
  fc.tuple(tables, ranges).map(
    ([table, range]) =>
      (n: Network) =>
        removeRoute(n, table, range),
  ),
  fc.tuple(subnets, fc.option(tables)).map(
    ([subnet, table]) =>
      (n: Network) =>
        useRouteTable(n, subnet, table),
  ),
  fc.tuple(subnets, fc.option(acls)).map(
    ([subnet, acl]) =>
      (n: Network) =>
        useNetworkAcl(n, subnet, acl),
  ),
  fc.tuple(groups, directions, groupRules).map(
    ([id, side, rule]) =>
      (n: Network) =>
        addRule(n, id, side, rule),
  ),
  fc.tuple(groups, directions).map(
    ([id, side]) =>
      (n: Network) =>
        removeRule(n, id, side, 0),
  ),
  fc.tuple(acls, directions, fc.constantFrom(100, 200)).map(
    ([id, side, number]) =>
      (n: Network) =>
        removeAclRule(n, id, side, number),
  ),
  fc.tuple(acls, directions, aclRules).map(
    ([id, side, rule]) =>
      (n: Network) =>
        addAclRule(n, id, side, rule),
  ),
  fc
    .subarray(sampleNetwork.routeTables.map(({ id }) => id))
    .map((list) => (n: Network) => associateEndpoint(n, 'vpce-s3', list)),
  fc.boolean().map((on) => (n: Network) => setPrivateDns(n, 'vpce-sqs', on)),
  fc.tuple(vpcs, fc.boolean()).map(
    ([id, on]) =>
      (n: Network) =>
        setVpcDns(n, id, { dnsHostnames: on }),
  ),
  fc.tuple(interfaces, fc.constantFrom(null, '203.0.113.21', '203.0.113.22')).map(
    ([id, ip]) =>
      (n: Network) =>
        setPublicIp(n, id, ip),
  ),
  fc.tuple(fc.oneof(interfaces, fc.constant('vpce-sqs')), groups).map(
    ([id, group]) =>
      (n: Network) =>
        attachGroups(n, id, [group]),
  ),
  fc.constantFrom('pcx-bc', 'pcx-ac').map((id) => (n: Network) => acceptPeering(n, id)),
  fc.constantFrom('pcx-ab', 'pcx-bd').map((id) => (n: Network) => deletePeering(n, id)),
  fc.constant((n: Network) =>
    requestPeering(n, { id: 'pcx-ac', requester: 'vpc-a', accepter: 'vpc-c' }),
  ),
  fc.constant((n: Network) => removeEndpoint(n, 'vpce-sqs')),
  fc.constantFrom(['s3:GetObject'], ['s3:*'], ['*']).map(
    (actions) => (n: Network) =>
      setEndpoint(n, {
        kind: 'gateway',
        id: 'vpce-s3',
        vpc: 'vpc-a',
        service: 's3',
        routeTables: ['rt-a-1', 'rt-a-public'],
        policy: [{ effect: 'allow', actions, resources: ['*haru-receipts*'] }],
      }),
  ),
  fc.constant((n: Network) =>
    setEndpoint(n, {
      kind: 'interface',
      id: 'vpce-s3-eni',
      vpc: 'vpc-b',
      service: 's3',
      privateDns: true,
      securityGroups: ['sg-b'],
      interfaces: [{ subnet: 'b-1', ip: '10.20.10.60' }],
    }),
  ),
);

/** Networks some edits away from the sample; refused edits change nothing. */
export const networks: fc.Arbitrary<Network> = fc.array(edits, { maxLength: 10 }).map((list) =>
  list.reduce((network, edit) => {
    const edited = edit(network);
    return edited.ok ? edited.network : network;
  }, sampleNetwork),
);

export const packets: fc.Arbitrary<Packet> = fc.record({
  from: interfaces,
  to: fc.oneof(
    interfaces,
    fc.constantFrom(
      's3',
      'sqs.r1.example',
      'api.example',
      'vpce-sqs',
      '10.10.10.50',
      'shipping',
      'shipping',
    ),
    fc.constantFrom(
      '198.51.100.40',
      '192.0.2.10',
      '192.0.2.130',
      '203.0.113.21',
      '203.0.113.9',
      '10.20.10.7',
      '2001:db8:ff::80',
      '2001:db8:a:1::20',
      '10.99.0.1',
      '8.8.8.8',
    ),
  ),
  port: fc.constantFrom(443, 443, 443, 80),
  resolver: fc.constantFrom('vpc', 'vpc', 'other'),
  request: fc.constantFrom(
    { action: 's3:PutObject', resource: 'arn:aws:s3:::haru-receipts/1.pdf' },
    { action: 's3:GetObject', resource: 'arn:aws:s3:::somebody/1.pdf' },
  ),
  permitted: fc.constantFrom(true, true, true, false),
});
