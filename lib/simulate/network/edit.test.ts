import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkNetwork } from './check-network';
import type { Edited } from './edit';
import { associateEndpoint, removeEndpoint, setEndpoint, setPrivateDns } from './edit-endpoints';
import { addAclRule, addRule, removeAclRule, removeRule } from './edit-firewalls';
import { acceptPeering, deletePeering, rejectPeering, requestPeering } from './edit-peerings';
import { addRoute, removeRoute, useRouteTable } from './edit-routes';
import type { Network } from './network';
import { edits, networks } from './random-network';
import { sampleNetwork } from './sample-network';

const net = sampleNetwork;
const codeOf = (edited: Edited) => (edited.ok ? 'ok' : edited.problem.code);

function done(edited: Edited): Network {
  if (edited.ok) return edited.network;
  throw new Error(edited.problem.what);
}

test('an edit gives a network without problems, or a problem, and leaves the old one alone', () => {
  fc.assert(
    fc.property(networks, edits, (network, edit) => {
      const before = JSON.stringify(network);
      const edited = edit(network);
      expect(JSON.stringify(network)).toBe(before);
      if (edited.ok) expect(checkNetwork(edited.network)).toEqual([]);
      else expect(edited.problem.fix).not.toBe('');
    }),
    { numRuns: 80 },
  );
});

test.for([
  ['rt-c', '10.40.0.0/16', 'pcx-bc', 'ok'],
  ['rt-c', '10.20.0.0/16', 'pcx-bc', 'route-exists'],
  ['rt-c', '10.30.0.0/16', 'pcx-bc', 'route-same-as-local'],
  ['rt-c', '10.30.5.0/24', 'pcx-bc', 'route-inside-local-not-a-subnet'],
  ['rt-c', '10.30.10.0/24', 'pcx-bc', 'route-inside-local-wrong-target'],
  ['rt-a', '10.10.10.0/24', 'nat-a', 'ok'],
  ['rt-a', '::/0', 'nat-a', 'family-differs'],
  ['rt-a', '10.40.0.0/16', 'nat-b', 'other-vpc'],
  ['rt-a', '10.40.0.0/16', 'pcx-bc', 'other-vpc'],
  ['rt-a', '0.0.0.0/0', 'igw-b', 'other-vpc'],
  ['rt-a', 'pl-s3', 'pcx-ab', 'ok'],
  ['rt-a-1', 'pl-s3', 'pcx-ab', 'route-exists'],
  ['rt-a', 'pl-s4', 'pcx-ab', 'unknown-id'],
  ['rt-a', '192.0.2.200/32', 'vpce-sqs', 'target-interface-endpoint'],
  ['rt-a', 'pl-s3', 'vpce-s3', 'target-gateway-endpoint'],
  ['rt-a', '10.40.0.0/16', 'local', 'target-is-no-target'],
  ['rt-a', '10.40.0.0/16', 'worker', 'target-is-no-target'],
  ['rt-a', '10.40.0.0/33', 'pcx-ab', 'no-cidr'],
  ['rt-z', '10.40.0.0/16', 'pcx-ab', 'unknown-id'],
] as const)('a route in %s for %s to %s: %s', ([table, destination, target, code]) => {
  expect(codeOf(addRoute(net, table, destination, target))).toBe(code);
});

test('clears the bits behind the prefix of a route, as AWS does', () => {
  const network = done(addRoute(net, 'rt-c', '100.68.0.18/18', 'pcx-bc'));
  expect(network.routeTables.find(({ id }) => id === 'rt-c')?.routes.at(-1)?.destination).toBe(
    '100.68.0.0/18',
  );
});

test('takes away written routes only', () => {
  expect(
    done(removeRoute(net, 'rt-c', '10.20.0.0/16')).routeTables.find(({ id }) => id === 'rt-c')
      ?.routes,
  ).toEqual([]);
  expect(codeOf(removeRoute(net, 'rt-c', '10.30.0.0/16'))).toBe('no-such-row');
  expect(codeOf(removeRoute(net, 'rt-a-1', 'pl-s3'))).toBe('no-such-row');
});

test('a subnet takes one table of its own VPC, or the main one (SIM-V01)', () => {
  expect(codeOf(useRouteTable(net, 'a-2', 'rt-b'))).toBe('other-vpc');
  const back = done(useRouteTable(net, 'a-1', null));
  expect(back.subnets.find(({ id }) => id === 'a-1')).not.toHaveProperty('routeTable');
});

test('peering: request, accept, reject, delete', () => {
  const ac = { id: 'pcx-ac', requester: 'vpc-a', accepter: 'vpc-c' };
  const status = (network: Network, id: string) =>
    network.peerings.find((entry) => entry.id === id)?.status;
  const requested = done(requestPeering(net, ac));
  expect(status(requested, 'pcx-ac')).toBe('pending-acceptance');
  expect(status(done(acceptPeering(requested, 'pcx-ac')), 'pcx-ac')).toBe('active');
  expect(status(done(rejectPeering(requested, 'pcx-ac')), 'pcx-ac')).toBe('rejected');
  expect(codeOf(requestPeering(requested, { ...ac, id: 'pcx-ca' }))).toBe('peering-exists');
  expect(codeOf(requestPeering(net, { id: 'pcx-aa', requester: 'vpc-a', accepter: 'vpc-a' }))).toBe(
    'peering-with-itself',
  );
  expect(
    status(
      done(requestPeering(net, { id: 'pcx-da', requester: 'vpc-d', accepter: 'vpc-a' })),
      'pcx-da',
    ),
  ).toBe('failed');
  expect(codeOf(acceptPeering(net, 'pcx-ad'))).toBe('peering-state');
  expect(codeOf(acceptPeering(net, 'pcx-ab'))).toBe('peering-state');
  expect(status(done(deletePeering(net, 'pcx-ab')), 'pcx-ab')).toBe('deleted');
});

test('endpoints: what AWS refuses', () => {
  const gateway = {
    kind: 'gateway',
    id: 'vpce-new',
    vpc: 'vpc-a',
    service: 's3',
    routeTables: ['rt-a'],
  } as const;
  expect(codeOf(setEndpoint(net, gateway))).toBe('ok');
  expect(codeOf(setEndpoint(net, { ...gateway, routeTables: ['rt-a-1'] }))).toBe('endpoint-exists');
  expect(codeOf(setEndpoint(net, { ...gateway, service: 'sqs' }))).toBe(
    'endpoint-service-has-no-gateway',
  );
  expect(codeOf(setEndpoint(net, { ...gateway, vpc: 'vpc-c', routeTables: ['rt-c'] }))).toBe(
    'endpoint-other-region',
  );
  expect(codeOf(setEndpoint(net, { ...gateway, routeTables: ['rt-b'] }))).toBe('other-vpc');
  const eni = {
    kind: 'interface',
    id: 'vpce-new',
    vpc: 'vpc-a',
    service: 's3',
    privateDns: true,
    securityGroups: ['sg-a'],
  } as const;
  expect(
    codeOf(setEndpoint(net, { ...eni, interfaces: [{ subnet: 'a-1', ip: '10.10.10.60' }] })),
  ).toBe('ok');
  expect(
    codeOf(setEndpoint(net, { ...eni, interfaces: [{ subnet: 'a-1', ip: '10.10.11.60' }] })),
  ).toBe('outside-subnet');
  expect(
    codeOf(setEndpoint(net, { ...eni, interfaces: [{ subnet: 'a-1', ip: '10.10.10.50' }] })),
  ).toBe('address-taken');
  expect(
    codeOf(
      setEndpoint(net, {
        ...eni,
        securityGroups: [],
        interfaces: [{ subnet: 'a-1', ip: '10.10.10.60' }],
      }),
    ),
  ).toBe('no-security-group');
  expect(
    codeOf(
      setEndpoint(net, {
        ...eni,
        service: 'sqs',
        interfaces: [{ subnet: 'a-1', ip: '10.10.10.60' }],
      }),
    ),
  ).toBe('private-dns-taken');
  const twice = [
    { subnet: 'a-1', ip: '10.10.10.60' },
    { subnet: 'a-public', ip: '10.10.0.60' },
  ];
  expect(codeOf(setEndpoint(net, { ...eni, interfaces: twice }))).toBe('two-interfaces-in-zone');
  expect(codeOf(associateEndpoint(net, 'vpce-sqs', ['rt-a']))).toBe('unknown-id');
  expect(codeOf(setPrivateDns(net, 'vpce-s3', true))).toBe('unknown-id');
  expect(done(removeEndpoint(net, 'vpce-s3')).endpoints).toHaveLength(1);
});

test('rules: what firewalls can and cannot name', () => {
  const https = { protocol: 'tcp', ports: [443, 443] } as const;
  expect(codeOf(addRule(net, 'sg-b', 'inbound', { ...https, peer: 'sg-a' }))).toBe('ok');
  expect(codeOf(addRule(net, 'sg-c', 'inbound', { ...https, peer: 'sg-b' }))).toBe(
    'group-out-of-reach',
  );
  expect(codeOf(addRule(net, 'sg-a', 'outbound', { ...https, peer: 'pl-s3' }))).toBe('ok');
  expect(codeOf(addRule(net, 'sg-a', 'outbound', { ...https, peer: '10.10.0.1/16' }))).toBe(
    'host-bits',
  );
  expect(
    codeOf(
      addAclRule(net, 'acl-a', 'outbound', {
        ...https,
        number: 90,
        action: 'allow',
        cidr: 'pl-s3',
      }),
    ),
  ).toBe('acl-prefix-list');
  expect(
    codeOf(
      addAclRule(net, 'acl-a', 'outbound', {
        ...https,
        number: 100,
        action: 'deny',
        cidr: '0.0.0.0/0',
      }),
    ),
  ).toBe('rule-number-taken');
  expect(codeOf(removeRule(net, 'sg-b', 'inbound', 2))).toBe('no-such-row');
  expect(codeOf(removeAclRule(net, 'acl-a', 'inbound', 300))).toBe('no-such-row');
});
