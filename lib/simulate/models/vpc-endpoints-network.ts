import type { Network } from '../network/network';

const everything = [{ protocol: 'all', peer: '0.0.0.0/0' }] as const;
const https = { protocol: 'tcp', ports: [443, 443] } as const;

/**
 * The bookshop's VPC with workers in two private subnets, and the warehouse's, peered with it. The S3
 * endpoint is associated with table A alone, as the lesson's picture has it.
 */
export const endpointsNetwork: Network = {
  vpcs: [
    {
      id: 'shop-vpc',
      region: 'ap-northeast-2',
      cidrs: ['10.10.0.0/16'],
      dnsSupport: true,
      dnsHostnames: true,
      mainRouteTable: 'table-main',
    },
    {
      id: 'warehouse-vpc',
      region: 'ap-northeast-2',
      cidrs: ['10.20.0.0/16'],
      dnsSupport: true,
      dnsHostnames: true,
      mainRouteTable: 'table-warehouse',
    },
  ],
  subnets: [
    {
      id: 'public-a',
      vpc: 'shop-vpc',
      zone: 'ap-northeast-2a',
      cidr: '10.10.0.0/24',
      routeTable: 'table-public',
    },
    {
      id: 'private-a',
      vpc: 'shop-vpc',
      zone: 'ap-northeast-2a',
      cidr: '10.10.10.0/24',
      routeTable: 'table-a',
    },
    {
      id: 'private-c',
      vpc: 'shop-vpc',
      zone: 'ap-northeast-2c',
      cidr: '10.10.11.0/24',
      routeTable: 'table-c',
    },
    { id: 'warehouse-a', vpc: 'warehouse-vpc', zone: 'ap-northeast-2a', cidr: '10.20.10.0/24' },
  ],
  routeTables: [
    { id: 'table-main', vpc: 'shop-vpc', routes: [] },
    { id: 'table-public', vpc: 'shop-vpc', routes: [{ destination: '0.0.0.0/0', target: 'igw' }] },
    {
      id: 'table-a',
      vpc: 'shop-vpc',
      routes: [
        { destination: '0.0.0.0/0', target: 'nat' },
        { destination: '10.20.0.0/16', target: 'pcx-a' },
      ],
    },
    { id: 'table-c', vpc: 'shop-vpc', routes: [{ destination: '0.0.0.0/0', target: 'nat' }] },
    {
      id: 'table-warehouse',
      vpc: 'warehouse-vpc',
      routes: [{ destination: '10.10.0.0/16', target: 'pcx-a' }],
    },
  ],
  internetGateways: [{ id: 'igw', vpc: 'shop-vpc' }],
  natGateways: [{ id: 'nat', subnet: 'public-a', ip: '10.10.0.9', publicIp: '203.0.113.9' }],
  endpoints: [
    { kind: 'gateway', id: 'vpce-s3', vpc: 'shop-vpc', service: 's3', routeTables: ['table-a'] },
    {
      kind: 'interface',
      id: 'vpce-sqs',
      vpc: 'shop-vpc',
      service: 'sqs',
      privateDns: true,
      securityGroups: ['endpoint-sg'],
      interfaces: [{ subnet: 'private-a', ip: '10.10.10.50' }],
    },
  ],
  peerings: [{ id: 'pcx-a', requester: 'shop-vpc', accepter: 'warehouse-vpc', status: 'active' }],
  securityGroups: [
    { id: 'worker-sg', vpc: 'shop-vpc', inbound: [], outbound: everything },
    {
      id: 'endpoint-sg',
      vpc: 'shop-vpc',
      inbound: [
        { ...https, peer: 'worker-sg' },
        { ...https, peer: '10.20.0.0/16' },
      ],
      outbound: everything,
    },
    { id: 'shipping-sg', vpc: 'warehouse-vpc', inbound: [], outbound: everything },
  ],
  networkAcls: [
    {
      id: 'no-answers',
      vpc: 'shop-vpc',
      inbound: [{ number: 100, action: 'allow', ...https, cidr: '0.0.0.0/0' }],
      outbound: [{ number: 100, action: 'allow', protocol: 'all', cidr: '0.0.0.0/0' }],
    },
  ],
  interfaces: [
    { id: 'worker-a', subnet: 'private-a', ip: '10.10.10.20', securityGroups: ['worker-sg'] },
    { id: 'worker-c', subnet: 'private-c', ip: '10.10.11.20', securityGroups: ['worker-sg'] },
    { id: 'shipping', subnet: 'warehouse-a', ip: '10.20.10.25', securityGroups: ['shipping-sg'] },
  ],
  prefixLists: [{ id: 'pl-s3', cidrs: ['198.51.100.0/24', '203.0.113.0/25'] }],
  services: [
    {
      id: 's3',
      names: ['s3.ap-northeast-2.amazonaws.com'],
      addresses: ['198.51.100.40'],
      region: 'ap-northeast-2',
      prefixList: 'pl-s3',
    },
    {
      id: 'sqs',
      names: ['sqs.ap-northeast-2.amazonaws.com'],
      addresses: ['192.0.2.15'],
      region: 'ap-northeast-2',
    },
    { id: 'partner', names: ['api.print.example'], addresses: ['203.0.113.190'] },
  ],
};

/** The same network with something in it changed: the config of a situation that starts otherwise. */
export function defineEndpointsNetwork(change: (network: Network) => Network): Network {
  return change(endpointsNetwork);
}
