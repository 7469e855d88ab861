import { expect, test } from 'vitest';
import { setPublicIp } from './edit';
import { associateEndpoint, removeEndpoint } from './edit-endpoints';
import { removeRule } from './edit-firewalls';
import { addRoute, useRouteTable } from './edit-routes';
import type { Network } from './network';
import { tracePrivatePull } from './private-pull';
import { networkOf } from './parse-network';

const services = {
  'ecr.api': 'ecr-api',
  'ecr.dkr': 'ecr-dkr',
  s3: 's3',
  logs: 'logs',
  secretsmanager: 'secrets',
} as const;
const fargate = { capacity: 'fargate', logs: true } as const;

/** A task in an isolated subnet with endpoints for these services. */
function isolated(endpoints: readonly string[]): Network {
  return networkOf({
    vpcs: [{ id: 'vpc', region: 'r1', cidrs: ['10.10.0.0/16'], mainRouteTable: 'rt' }],
    subnets: [
      { id: 'private', vpc: 'vpc', zone: 'a', cidr: '10.10.10.0/24' },
      { id: 'public', vpc: 'vpc', zone: 'a', cidr: '10.10.0.0/24', routeTable: 'rt-public' },
    ],
    routeTables: [
      { id: 'rt', vpc: 'vpc', routes: [] },
      { id: 'rt-public', vpc: 'vpc', routes: [{ destination: '0.0.0.0/0', target: 'igw' }] },
    ],
    internetGateways: [{ id: 'igw', vpc: 'vpc' }],
    natGateways: [{ id: 'nat', subnet: 'public', ip: '10.10.0.9', publicIp: '203.0.113.9' }],
    securityGroups: [
      {
        id: 'sg-task',
        vpc: 'vpc',
        inbound: [],
        outbound: [{ protocol: 'all', peer: '0.0.0.0/0' }],
      },
      {
        id: 'sg-vpce',
        vpc: 'vpc',
        inbound: [{ protocol: 'tcp', ports: [443, 443], peer: 'sg-task' }],
        outbound: [],
      },
    ],
    interfaces: [{ id: 'task', subnet: 'private', ip: '10.10.10.40', securityGroups: ['sg-task'] }],
    endpoints: [
      ...endpoints
        .filter((id) => id === 's3')
        .map(() => ({
          kind: 'gateway',
          id: 'vpce-s3',
          vpc: 'vpc',
          service: 's3',
          routeTables: ['rt'],
        })),
      ...endpoints
        .filter((id) => id !== 's3')
        .map((service, index) => ({
          kind: 'interface',
          id: `vpce-${service}`,
          vpc: 'vpc',
          service,
          securityGroups: ['sg-vpce'],
          interfaces: [{ subnet: 'private', ip: `10.10.10.${index + 50}` }],
        })),
    ],
    prefixLists: [{ id: 'pl-s3', cidrs: ['198.51.100.0/24'] }],
    services: ['ecr-api', 'ecr-dkr', 's3', 'logs', 'secrets'].map((id, index) => ({
      id,
      names: [`${id}.r1.example`],
      addresses: [id === 's3' ? '198.51.100.10' : `192.0.2.${index + 1}`],
      region: 'r1',
      ...(id === 's3' && { prefixList: 'pl-s3' }),
    })),
  });
}

const complete = ['ecr-api', 'ecr-dkr', 's3', 'logs'];

function ok<T>(edited: { ok: true; network: T } | { ok: false; problem: { what: string } }): T {
  if (edited.ok) return edited.network;
  throw new Error(edited.problem.what);
}

test('a task starts with the four endpoints and nothing else (E41)', () => {
  const trace = tracePrivatePull(isolated(complete), 'task', fargate, services);
  expect(trace.failure).toBeUndefined();
  expect(trace.steps.map(({ service }) => service)).toEqual(['ecr.api', 'ecr.dkr', 's3', 'logs']);
});

test.for([
  ['ecr-api', 'ecr.api', 'resource-initialization-error'],
  ['ecr-dkr', 'ecr.dkr', 'cannot-pull-container-error'],
  ['s3', 's3', 'cannot-pull-container-error'],
  ['logs', 'logs', 'log-driver-error'],
] as const)('without %s it stops with the symptom of %s (E45)', ([missing, service, symptom]) => {
  const network = isolated(complete.filter((id) => id !== missing));
  expect(tracePrivatePull(network, 'task', fargate, services).failure).toEqual({
    service,
    symptom,
  });
});

test('a new table that the S3 endpoint was not associated with stops the pull at its layers', () => {
  const network = ok(associateEndpoint(isolated(complete), 'vpce-s3', []));
  expect(tracePrivatePull(network, 'task', fargate, services).failure?.service).toBe('s3');
});

test('the security group of the endpoints must let the task in (E43)', () => {
  const network = ok(removeRule(isolated(complete), 'sg-vpce', 'inbound', 0));
  expect(tracePrivatePull(network, 'task', fargate, services).failure?.service).toBe('ecr.api');
});

test('NAT serves without any endpoint, a public subnet only with a public address (E40)', () => {
  const bare = isolated([]);
  const nat = ok(addRoute(bare, 'rt', '0.0.0.0/0', 'nat'));
  expect(tracePrivatePull(nat, 'task', fargate, services).failure).toBeUndefined();
  const publicTable = ok(useRouteTable(bare, 'private', 'rt-public'));
  expect(tracePrivatePull(publicTable, 'task', fargate, services).failure?.service).toBe('ecr.api');
  const assigned = ok(setPublicIp(publicTable, 'task', '203.0.113.40'));
  expect(tracePrivatePull(assigned, 'task', fargate, services).failure).toBeUndefined();
});

test('a secret is one more call', () => {
  const network = ok(removeEndpoint(isolated([...complete, 'secrets']), 'vpce-secrets'));
  const question = { ...fargate, secrets: ['secretsmanager'] } as const;
  expect(tracePrivatePull(network, 'task', question, services).failure).toEqual({
    service: 'secretsmanager',
    symptom: 'resource-initialization-error',
  });
});

test('asks for the service that nobody named', () => {
  expect(() =>
    tracePrivatePull(isolated(complete), 'task', fargate, { 'ecr.api': 'ecr-api' }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: private pull: the task calls ecr.dkr, but no service of the network stands for it. Name one in "services".]`,
  );
});
