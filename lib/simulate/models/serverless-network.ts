import { wayThrough, type Hop } from '../network/hop';
import type { Network } from '../network/network';
import { checkPacket, type Packet } from '../network/packet';
import { formatNetworkProblem } from '../network/network-problem';
import { parseNetwork } from '../network/parse-network';
import { tracePacket } from '../network/trace-packet';
import type { Zone } from './serverless-settings';

const everything = [{ protocol: 'all', peer: '0.0.0.0/0' }] as const;
const place = { vpc: 'shop-vpc', region: 'ap-northeast-2' } as const;

/**
 * The network behind the request: ENIs of the VPC link, nodes of the load balancer and tasks in two
 * private subnets, a gateway endpoint to DynamoDB in both of their route tables, an interface
 * endpoint to SQS. All tasks of a subnet share its ENI here: they have the same table and groups.
 */
export const serverlessNetwork: Network = {
  vpcs: [
    {
      id: place.vpc,
      region: place.region,
      cidrs: ['10.10.0.0/16'],
      dnsSupport: true,
      dnsHostnames: true,
      mainRouteTable: 'table-main',
    },
  ],
  subnets: [
    ['public-a', 'a', '10.10.0.0/24', 'table-public'] as const,
    ['private-a', 'a', '10.10.10.0/24', 'table-a'] as const,
    ['private-c', 'c', '10.10.11.0/24', 'table-c'] as const,
  ].map(([id, zone, cidr, routeTable]) => ({
    id,
    vpc: place.vpc,
    zone: `${place.region}${zone}`,
    cidr,
    routeTable,
  })),
  routeTables: [
    { id: 'table-main', vpc: place.vpc, routes: [] },
    { id: 'table-public', vpc: place.vpc, routes: [{ destination: '0.0.0.0/0', target: 'igw' }] },
    { id: 'table-a', vpc: place.vpc, routes: [] },
    { id: 'table-c', vpc: place.vpc, routes: [] },
  ],
  internetGateways: [{ id: 'igw', vpc: place.vpc }],
  natGateways: [{ id: 'nat', subnet: 'public-a', ip: '10.10.0.9', publicIp: '203.0.113.9' }],
  endpoints: [
    {
      kind: 'gateway',
      id: 'vpce-dynamodb',
      vpc: place.vpc,
      service: 'dynamodb',
      routeTables: ['table-a', 'table-c'],
    },
    {
      kind: 'interface',
      id: 'vpce-sqs',
      vpc: place.vpc,
      service: 'sqs',
      privateDns: true,
      securityGroups: ['endpoint-sg'],
      interfaces: [
        { subnet: 'private-a', ip: '10.10.10.50' },
        { subnet: 'private-c', ip: '10.10.11.50' },
      ],
    },
  ],
  peerings: [],
  securityGroups: [
    { id: 'link-sg', vpc: place.vpc, inbound: [], outbound: everything },
    {
      id: 'alb-sg',
      vpc: place.vpc,
      inbound: [{ protocol: 'tcp', ports: [80, 80], peer: 'link-sg' }],
      outbound: everything,
    },
    {
      id: 'task-sg',
      vpc: place.vpc,
      inbound: [{ protocol: 'tcp', ports: [8080, 8080], peer: 'alb-sg' }],
      outbound: everything,
    },
    {
      id: 'endpoint-sg',
      vpc: place.vpc,
      inbound: [{ protocol: 'tcp', ports: [443, 443], peer: 'task-sg' }],
      outbound: everything,
    },
  ],
  networkAcls: [],
  interfaces: [
    ['eni-a', 'private-a', '10.10.10.40', 'link-sg'] as const,
    ['eni-c', 'private-c', '10.10.11.40', 'link-sg'] as const,
    ['alb-a', 'private-a', '10.10.10.60', 'alb-sg'] as const,
    ['alb-c', 'private-c', '10.10.11.60', 'alb-sg'] as const,
    ['task-a', 'private-a', '10.10.10.21', 'task-sg'] as const,
    ['task-c', 'private-c', '10.10.11.21', 'task-sg'] as const,
  ].map(([id, subnet, ip, group]) => ({ id, subnet, ip, securityGroups: [group] })),
  prefixLists: [{ id: 'pl-dynamodb', cidrs: ['198.51.100.0/24'] }],
  services: [
    {
      id: 'dynamodb',
      names: ['dynamodb.ap-northeast-2.amazonaws.com'],
      addresses: ['198.51.100.20'],
      region: place.region,
      prefixList: 'pl-dynamodb',
    },
    {
      id: 'sqs',
      names: ['sqs.ap-northeast-2.amazonaws.com'],
      addresses: ['192.0.2.15'],
      region: place.region,
    },
  ],
};

const ports = { alb: 80, task: 8080, service: 443 };

/** Everything that is sent in the VPC: from the link to the load balancer, on to tasks, and out. */
const packets = {
  'eni-a/alb': { from: 'eni-a', to: 'alb-a', port: ports.alb },
  'eni-c/alb': { from: 'eni-c', to: 'alb-c', port: ports.alb },
  'alb-a/task-a': { from: 'alb-a', to: 'task-a', port: ports.task },
  'alb-a/task-c': { from: 'alb-a', to: 'task-c', port: ports.task },
  'alb-c/task-a': { from: 'alb-c', to: 'task-a', port: ports.task },
  'alb-c/task-c': { from: 'alb-c', to: 'task-c', port: ports.task },
  'task-a/table': { from: 'task-a', to: 'dynamodb', port: ports.service },
  'task-c/table': { from: 'task-c', to: 'dynamodb', port: ports.service },
  'task-a/queue': { from: 'task-a', to: 'sqs', port: ports.service },
  'task-c/queue': { from: 'task-c', to: 'sqs', port: ports.service },
} as const satisfies Record<string, Packet>;
export type PathId = keyof typeof packets;
const pathIds = Object.keys(packets) as readonly PathId[];

const putItem = {
  action: 'dynamodb:PutItem',
  resource: 'arn:aws:dynamodb:ap-northeast-2:111122223333:table/orders',
};

/** What the tracer says of one way. */
export type Path = {
  readonly outcome: 'answered' | 'refused' | 'timed-out';
  /** The decision that ended it. */
  readonly hop: Hop;
  /** Gateways and endpoints it goes through. */
  readonly through: readonly string[];
};

/** Follows one way of `network`; `permitted`: whether the task role allows the PutItem. */
export function tracePath(network: Network, id: PathId, permitted: boolean): Path {
  const packet = packets[id];
  const asked = packet.to === 'dynamodb' ? { request: putItem, permitted } : {};
  const trace = tracePacket(network, { ...packet, ...asked });
  return {
    outcome: trace.outcome,
    hop: trace.hops[trace.decidedBy]!,
    through: wayThrough(trace),
  };
}

/** The network of a run's config, or what is wrong with it; it needs every sender and receiver. */
export function readNetwork(value: unknown): { readonly config: Network } | string {
  const parsed = parseNetwork(value);
  if (!parsed.ok) return parsed.problems.map(formatNetworkProblem).join('\n');
  const { network } = parsed;
  const missing = pathIds.flatMap((id) => checkPacket(network, packets[id]));
  return missing.length === 0
    ? { config: network }
    : missing.map((problem) => formatNetworkProblem(problem)).join('\n');
}

/** The route table that the tasks of a zone use. */
export function tableOf(network: Network, zone: Zone): string {
  const subnetId = network.interfaces.find(({ id }) => id === zone)?.subnet;
  const subnet = network.subnets.find(({ id }) => id === subnetId);
  const vpc = network.vpcs.find(({ id }) => id === subnet?.vpc);
  return subnet?.routeTable ?? vpc?.mainRouteTable ?? '';
}
