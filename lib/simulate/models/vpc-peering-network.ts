import type { Network, Vpc } from '../network/network';

const everything = [{ protocol: 'all', peer: '0.0.0.0/0' }] as const;
const https = { protocol: 'tcp', ports: [443, 443] } as const;

function vpc(id: string, cidr: string): Vpc {
  const table = id.replace('vpc', 'table');
  return {
    id,
    region: 'ap-northeast-2',
    cidrs: [cidr],
    dnsSupport: true,
    dnsHostnames: true,
    mainRouteTable: table,
  };
}

/**
 * Shop, warehouse, carrier and a pop-up store whose range lies inside the shop's. The shop and the
 * warehouse are joined with routes on both sides, the warehouse and the carrier too.
 */
export const peeringNetwork: Network = {
  vpcs: [
    vpc('shop-vpc', '10.10.0.0/16'),
    vpc('warehouse-vpc', '10.20.0.0/16'),
    vpc('carrier-vpc', '10.30.0.0/16'),
    vpc('popup-vpc', '10.10.64.0/18'),
  ],
  subnets: [
    { id: 'shop-subnet', vpc: 'shop-vpc', zone: 'ap-northeast-2a', cidr: '10.10.10.0/24' },
    {
      id: 'warehouse-subnet',
      vpc: 'warehouse-vpc',
      zone: 'ap-northeast-2a',
      cidr: '10.20.10.0/24',
    },
    {
      id: 'warehouse-public',
      vpc: 'warehouse-vpc',
      zone: 'ap-northeast-2a',
      cidr: '10.20.0.0/24',
      routeTable: 'warehouse-public-table',
    },
    { id: 'carrier-subnet', vpc: 'carrier-vpc', zone: 'ap-northeast-2a', cidr: '10.30.10.0/24' },
    { id: 'popup-subnet', vpc: 'popup-vpc', zone: 'ap-northeast-2a', cidr: '10.10.64.0/24' },
  ],
  routeTables: [
    {
      id: 'shop-table',
      vpc: 'shop-vpc',
      routes: [{ destination: '10.20.0.0/16', target: 'pcx-a' }],
    },
    {
      id: 'warehouse-table',
      vpc: 'warehouse-vpc',
      routes: [
        { destination: '0.0.0.0/0', target: 'nat' },
        { destination: '10.10.0.0/16', target: 'pcx-a' },
        { destination: '10.30.0.0/16', target: 'pcx-b' },
      ],
    },
    {
      id: 'warehouse-public-table',
      vpc: 'warehouse-vpc',
      routes: [{ destination: '0.0.0.0/0', target: 'warehouse-igw' }],
    },
    {
      id: 'carrier-table',
      vpc: 'carrier-vpc',
      routes: [{ destination: '10.20.0.0/16', target: 'pcx-b' }],
    },
    { id: 'popup-table', vpc: 'popup-vpc', routes: [] },
  ],
  internetGateways: [{ id: 'warehouse-igw', vpc: 'warehouse-vpc' }],
  natGateways: [
    { id: 'nat', subnet: 'warehouse-public', ip: '10.20.0.9', publicIp: '203.0.113.19' },
  ],
  endpoints: [
    {
      kind: 'gateway',
      id: 's3-endpoint',
      vpc: 'warehouse-vpc',
      service: 's3',
      routeTables: ['warehouse-table'],
    },
  ],
  peerings: [
    { id: 'pcx-a', requester: 'shop-vpc', accepter: 'warehouse-vpc', status: 'active' },
    { id: 'pcx-b', requester: 'warehouse-vpc', accepter: 'carrier-vpc', status: 'active' },
    { id: 'pcx-c', requester: 'popup-vpc', accepter: 'shop-vpc', status: 'failed' },
  ],
  securityGroups: [
    { id: 'orders-sg', vpc: 'shop-vpc', inbound: [], outbound: everything },
    {
      id: 'shipping-sg',
      vpc: 'warehouse-vpc',
      inbound: [{ ...https, peer: '10.10.0.0/16' }],
      outbound: everything,
    },
    {
      id: 'tracking-sg',
      vpc: 'carrier-vpc',
      inbound: [
        { ...https, peer: '10.20.0.0/16' },
        { ...https, peer: '10.10.0.0/16' },
      ],
      outbound: everything,
    },
    { id: 'popup-sg', vpc: 'popup-vpc', inbound: [], outbound: everything },
  ],
  networkAcls: [],
  interfaces: [
    { id: 'orders', subnet: 'shop-subnet', ip: '10.10.10.15', securityGroups: ['orders-sg'] },
    {
      id: 'shipping',
      subnet: 'warehouse-subnet',
      ip: '10.20.10.25',
      securityGroups: ['shipping-sg'],
    },
    { id: 'tracking', subnet: 'carrier-subnet', ip: '10.30.10.5', securityGroups: ['tracking-sg'] },
    { id: 'popup', subnet: 'popup-subnet', ip: '10.10.64.20', securityGroups: ['popup-sg'] },
  ],
  prefixLists: [{ id: 'pl-s3', cidrs: ['198.51.100.0/24'] }],
  services: [
    {
      id: 's3',
      names: ['s3.ap-northeast-2.amazonaws.com'],
      addresses: ['198.51.100.40'],
      region: 'ap-northeast-2',
      prefixList: 'pl-s3',
    },
    { id: 'partner', names: ['api.print.example'], addresses: ['203.0.113.190'] },
  ],
};

/** The same network with something in it changed: the config of a situation that starts otherwise. */
export function definePeeringNetwork(change: (network: Network) => Network): Network {
  return change(peeringNetwork);
}
