import type { Network } from './network';
import { networkOf } from './parse-network';

const anywhere = [{ protocol: 'all', peer: '0.0.0.0/0' }];
const https = { protocol: 'tcp', ports: [443, 443] };

const aclRules = {
  inbound: [
    { number: 100, action: 'allow', ...https, cidr: '0.0.0.0/0' },
    { number: 200, action: 'allow', protocol: 'tcp', ports: [1024, 65_535], cidr: '0.0.0.0/0' },
  ],
  outbound: [{ number: 100, action: 'allow', protocol: 'all', cidr: '0.0.0.0/0' }],
};

/** Four VPCs with everything the tracer knows: what tests start from. */
export const sampleNetwork: Network = networkOf({
  vpcs: [
    {
      id: 'vpc-a',
      region: 'r1',
      cidrs: ['10.10.0.0/16', '2001:db8:a::/56'],
      mainRouteTable: 'rt-a',
    },
    { id: 'vpc-b', region: 'r1', cidrs: ['10.20.0.0/16'], mainRouteTable: 'rt-b' },
    { id: 'vpc-c', region: 'r2', cidrs: ['10.30.0.0/16'], mainRouteTable: 'rt-c' },
    { id: 'vpc-d', region: 'r1', cidrs: ['10.10.64.0/18'], mainRouteTable: 'rt-d' },
  ],
  subnets: [
    { id: 'a-public', vpc: 'vpc-a', zone: 'a', cidr: '10.10.0.0/24', routeTable: 'rt-a-public' },
    {
      id: 'a-1',
      vpc: 'vpc-a',
      zone: 'a',
      cidr: '10.10.10.0/24',
      ipv6Cidr: '2001:db8:a:1::/64',
      routeTable: 'rt-a-1',
      networkAcl: 'acl-a',
    },
    { id: 'a-2', vpc: 'vpc-a', zone: 'c', cidr: '10.10.11.0/24' },
    // The same range as d-1: vpc-b peers with both VPCs, and its answers go to vpc-d.
    { id: 'a-3', vpc: 'vpc-a', zone: 'c', cidr: '10.10.64.0/24' },
    { id: 'b-public', vpc: 'vpc-b', zone: 'a', cidr: '10.20.0.0/24', routeTable: 'rt-b-public' },
    { id: 'b-1', vpc: 'vpc-b', zone: 'a', cidr: '10.20.10.0/24', networkAcl: 'acl-b' },
    { id: 'c-1', vpc: 'vpc-c', zone: 'a', cidr: '10.30.10.0/24' },
    { id: 'd-1', vpc: 'vpc-d', zone: 'a', cidr: '10.10.64.0/24' },
  ],
  routeTables: [
    { id: 'rt-a', vpc: 'vpc-a', routes: [{ destination: '10.20.0.0/16', target: 'pcx-ab' }] },
    {
      id: 'rt-a-1',
      vpc: 'vpc-a',
      routes: [
        { destination: '0.0.0.0/0', target: 'nat-a' },
        { destination: '10.20.0.0/16', target: 'pcx-ab' },
      ],
    },
    { id: 'rt-a-public', vpc: 'vpc-a', routes: [{ destination: '0.0.0.0/0', target: 'igw-a' }] },
    {
      id: 'rt-b',
      vpc: 'vpc-b',
      routes: [
        { destination: '0.0.0.0/0', target: 'nat-b' },
        { destination: '10.10.0.0/16', target: 'pcx-ab' },
        { destination: '10.30.0.0/16', target: 'pcx-bc' },
        { destination: '10.10.64.0/18', target: 'pcx-bd' },
      ],
    },
    { id: 'rt-b-public', vpc: 'vpc-b', routes: [{ destination: '0.0.0.0/0', target: 'igw-b' }] },
    { id: 'rt-c', vpc: 'vpc-c', routes: [{ destination: '10.20.0.0/16', target: 'pcx-bc' }] },
    { id: 'rt-d', vpc: 'vpc-d', routes: [{ destination: '10.20.0.0/16', target: 'pcx-bd' }] },
  ],
  internetGateways: [
    { id: 'igw-a', vpc: 'vpc-a' },
    { id: 'igw-b', vpc: 'vpc-b' },
  ],
  natGateways: [
    { id: 'nat-a', subnet: 'a-public', ip: '10.10.0.9', publicIp: '203.0.113.9' },
    { id: 'nat-b', subnet: 'b-public', ip: '10.20.0.9', publicIp: '203.0.113.19' },
  ],
  endpoints: [
    { kind: 'gateway', id: 'vpce-s3', vpc: 'vpc-a', service: 's3', routeTables: ['rt-a-1'] },
    {
      kind: 'interface',
      id: 'vpce-sqs',
      vpc: 'vpc-a',
      service: 'sqs',
      securityGroups: ['sg-endpoint'],
      interfaces: [{ subnet: 'a-1', ip: '10.10.10.50' }],
    },
  ],
  peerings: [
    { id: 'pcx-ab', requester: 'vpc-a', accepter: 'vpc-b', status: 'active' },
    { id: 'pcx-bc', requester: 'vpc-b', accepter: 'vpc-c', status: 'pending-acceptance' },
    { id: 'pcx-bd', requester: 'vpc-b', accepter: 'vpc-d', status: 'active' },
    { id: 'pcx-ad', requester: 'vpc-a', accepter: 'vpc-d', status: 'failed' },
  ],
  securityGroups: [
    { id: 'sg-a', vpc: 'vpc-a', inbound: [], outbound: anywhere },
    {
      id: 'sg-endpoint',
      vpc: 'vpc-a',
      inbound: [{ ...https, peer: 'sg-a' }],
      outbound: anywhere,
    },
    {
      id: 'sg-b',
      vpc: 'vpc-b',
      inbound: [
        { ...https, peer: '10.10.0.0/16' },
        { ...https, peer: 'sg-a' },
      ],
      outbound: anywhere,
    },
    { id: 'sg-c', vpc: 'vpc-c', inbound: anywhere, outbound: anywhere },
    { id: 'sg-d', vpc: 'vpc-d', inbound: anywhere, outbound: anywhere },
  ],
  networkAcls: [
    { id: 'acl-a', vpc: 'vpc-a', ...aclRules },
    { id: 'acl-b', vpc: 'vpc-b', ...aclRules },
  ],
  interfaces: [
    {
      id: 'web',
      subnet: 'a-public',
      ip: '10.10.0.20',
      publicIp: '203.0.113.20',
      securityGroups: ['sg-a'],
    },
    {
      id: 'worker',
      subnet: 'a-1',
      ip: '10.10.10.20',
      ipv6: '2001:db8:a:1::20',
      securityGroups: ['sg-a'],
    },
    { id: 'other', subnet: 'a-2', ip: '10.10.11.20', securityGroups: ['sg-a'] },
    { id: 'twin', subnet: 'a-3', ip: '10.10.64.20', securityGroups: ['sg-a'] },
    { id: 'shipping', subnet: 'b-1', ip: '10.20.10.25', securityGroups: ['sg-b'] },
    { id: 'tracking', subnet: 'c-1', ip: '10.30.10.5', securityGroups: ['sg-c'] },
    { id: 'popup', subnet: 'd-1', ip: '10.10.64.20', securityGroups: ['sg-d'] },
  ],
  prefixLists: [
    { id: 'pl-s3', cidrs: ['198.51.100.0/24', '192.0.2.0/25'] },
    { id: 'pl-own', cidrs: ['10.20.10.0/28', '198.51.100.0/26'] },
  ],
  services: [
    {
      id: 's3',
      names: ['s3.r1.example'],
      addresses: ['198.51.100.10', '192.0.2.10'],
      region: 'r1',
      prefixList: 'pl-s3',
    },
    { id: 'sqs', names: ['sqs.r1.example'], addresses: ['192.0.2.200'], region: 'r1' },
    { id: 'web-api', names: ['api.example'], addresses: ['203.0.113.80', '2001:db8:ff::80'] },
  ],
});
