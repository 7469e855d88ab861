import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { setPublicIp, type Edited } from './edit';
import { associateEndpoint, setEndpoint, setPrivateDns, setVpcDns } from './edit-endpoints';
import { addAclRule, addRule, attachGroups, removeRule } from './edit-firewalls';
import { acceptPeering } from './edit-peerings';
import { addRoute, removeRoute, useRouteTable } from './edit-routes';
import { wayThrough, type PacketTrace } from './hop';
import { naiveTrace } from './naive-trace';
import type { Network } from './network';
import { checkPacket, type Packet } from './packet';
import { networks, packets } from './random-network';
import { sampleNetwork } from './sample-network';
import { tracePacket } from './trace-packet';

const to = (from: string, target: string, more: Partial<Packet> = {}): Packet => ({
  from,
  to: target,
  port: 443,
  ...more,
});

/** The sample after some edits, all of which must be accepted. */
function sample(...edits: readonly ((network: Network) => Edited)[]): Network {
  return edits.reduce((network, edit) => {
    const edited = edit(network);
    if (!edited.ok) throw new Error(JSON.stringify(edited.problem));
    return edited.network;
  }, sampleNetwork);
}

/** How it ended, why, by which rule, and where. */
function verdict(trace: PacketTrace) {
  const hop = trace.hops[trace.decidedBy];
  return [trace.outcome, hop?.reason, hop?.rule, hop?.place.id].join(' ');
}

/** What the naive tracer says, read off a trace. */
function short(trace: PacketTrace): string {
  const picks = (way: 'request' | 'answer') =>
    trace.hops.flatMap(({ way: on, question, params }) =>
      on === way && question === 'where-to' && params['target'] !== undefined
        ? [String(params['target'])]
        : [],
    );
  const aliases: Readonly<Record<string, string>> = {
    'acl-denies': 'acl',
    'acl-no-rule': 'acl',
    'no-transit': 'peer-range',
    'no-edge-to-edge': 'peer-range',
    'outside-peer-cidr': 'peer-range',
    'nobody-there': 'nobody',
    'answer-to-stranger': 'stranger',
    'answer-from-stranger': 'stranger',
  };
  const reason = trace.hops[trace.decidedBy]?.reason ?? '';
  const end =
    trace.outcome === 'timed-out' ? `timed-out ${aliases[reason] ?? reason}` : trace.outcome;
  const reached = trace.reached ? [`at ${trace.reached.id}`] : [];
  return [...picks('request'), ...reached, ...picks('answer'), end].join(' > ');
}

test('agrees with a second, naive tracer on random networks', () => {
  fc.assert(
    fc.property(networks, fc.array(packets, { minLength: 8, maxLength: 8 }), (network, list) => {
      for (const packet of list) {
        if (checkPacket(network, packet).length > 0) continue;
        expect(short(tracePacket(network, packet))).toBe(naiveTrace(network, packet));
      }
    }),
    { numRuns: 60 },
  );
});

test('every hop names a rule or fact, and the packet there', () => {
  fc.assert(
    fc.property(networks, packets, (network, packet) => {
      fc.pre(checkPacket(network, packet).length === 0);
      const trace = tracePacket(network, packet);
      expect(trace.hops.every(({ rule }) => /^(?:SIM-[VS]\d\d|V12)$/u.test(rule))).toBe(true);
      const drops = trace.hops.filter(({ decision }) => decision === 'drop');
      expect(drops).toHaveLength(trace.outcome === 'timed-out' ? 1 : 0);
      expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
    }),
    { numRuns: 50 },
  );
});

test('rows of a table: one wins, and the others say why they lost', () => {
  const trace = tracePacket(sampleNetwork, to('worker', 's3'));
  const table = trace.hops.find(({ place }) => place.kind === 'route-table');
  expect(table?.rows).toEqual([
    { label: '10.10.0.0/16', detail: 'local', won: false, reason: 'not-in-range' },
    { label: '2001:db8:a::/56', detail: 'local', won: false, reason: 'other-family' },
    { label: 'pl-s3', detail: 'vpce-s3', matched: '198.51.100.0/24', won: true, reason: 'longest' },
    { label: '0.0.0.0/0', detail: 'nat-a', matched: undefined, won: false, reason: 'shorter' },
    { label: '10.20.0.0/16', detail: 'pcx-ab', won: false, reason: 'not-in-range' },
  ]);
});

test('a gateway endpoint takes its prefix list, only in its tables (SIM-V05)', () => {
  expect(wayThrough(tracePacket(sampleNetwork, to('worker', 's3')))).toEqual(['vpce-s3']);
  const left = sample((network) => associateEndpoint(network, 'vpce-s3', []));
  expect(wayThrough(tracePacket(left, to('worker', 's3')))).toEqual(['nat-a', 'igw-a']);
  expect(tracePacket(left, to('worker', 's3')).outcome).toBe('answered');
  expect(verdict(tracePacket(sampleNetwork, to('other', 's3')))).toBe(
    'timed-out no-route SIM-V02 rt-a',
  );
});

test('the prefix list matches, but the security group of the client does not let it out (SIM-V05)', () => {
  const closed = sample(
    (network) => removeRule(network, 'sg-a', 'outbound', 0),
    (network) =>
      addRule(network, 'sg-a', 'outbound', {
        protocol: 'tcp',
        ports: [443, 443],
        peer: '10.10.0.0/16',
      }),
  );
  expect(verdict(tracePacket(closed, to('worker', 's3')))).toBe(
    'timed-out no-rule-allows SIM-S01 sg-a',
  );
  const listed = addRule(closed, 'sg-a', 'outbound', {
    protocol: 'tcp',
    ports: [443, 443],
    peer: 'pl-s3',
  });
  expect(listed.ok && tracePacket(listed.network, to('worker', 's3')).outcome).toBe('answered');
});

test('an interface endpoint is a name, the local route and a security group (SIM-V09)', () => {
  const trace = tracePacket(sampleNetwork, to('worker', 'sqs.r1.example'));
  expect(verdict(trace)).toBe('answered answer-arrives SIM-V08 worker');
  expect(trace.hops[0]?.params['answer']).toBe('10.10.10.50');
  expect(wayThrough(trace)).toEqual(['vpce-sqs']);
  const off = sample((network) => setPrivateDns(network, 'vpce-sqs', false));
  expect(tracePacket(off, to('worker', 'sqs')).hops[0]?.params['answer']).toBe('192.0.2.200');
  expect(wayThrough(tracePacket(off, to('worker', 'vpce-sqs')))).toEqual(['vpce-sqs']);
  const hostnames = sample((network) => setVpcDns(network, 'vpc-a', { dnsHostnames: false }));
  expect(tracePacket(hostnames, to('worker', 'sqs')).hops[0]?.reason).toBe('dns-hostnames-off');
  expect(
    tracePacket(sampleNetwork, to('worker', 'sqs', { resolver: 'other' })).hops[0]?.reason,
  ).toBe('other-resolver');
  const shut = sample((network) => removeRule(network, 'sg-endpoint', 'inbound', 0));
  expect(verdict(tracePacket(shut, to('worker', 'sqs')))).toBe(
    'timed-out no-rule-allows SIM-S01 sg-endpoint',
  );
});

test('a peer reaches the interface endpoint by its address, but not the gateway endpoint (P06, P07)', () => {
  const open = sample((network) =>
    addRule(network, 'sg-endpoint', 'inbound', {
      protocol: 'tcp',
      ports: [443, 443],
      peer: '10.20.0.0/16',
    }),
  );
  expect(tracePacket(open, to('shipping', '10.10.10.50')).outcome).toBe('answered');
  const borrowed = sample((network) => addRoute(network, 'rt-b', 'pl-s3', 'pcx-ab'));
  expect(verdict(tracePacket(borrowed, to('shipping', 's3')))).toBe(
    'timed-out no-edge-to-edge SIM-V07 pcx-ab',
  );
});

test('private DNS answers in its own VPC only', () => {
  expect(tracePacket(sampleNetwork, to('shipping', 'sqs')).hops[0]).toMatchObject({
    reason: 'no-endpoint',
    params: { answer: '192.0.2.200' },
  });
});

test('only a public address passes the internet gateway (SIM-V10)', () => {
  expect(tracePacket(sampleNetwork, to('web', 'web-api')).outcome).toBe('answered');
  const bare = sample((network) => setPublicIp(network, 'web', null));
  expect(verdict(tracePacket(bare, to('web', 'web-api')))).toBe(
    'timed-out no-public-address SIM-V10 igw-a',
  );
  const nat = tracePacket(
    sample((network) => useRouteTable(network, 'a-2', 'rt-a-1')),
    to('other', 'web-api'),
  );
  expect(wayThrough(nat)).toEqual(['nat-a', 'igw-a']);
  expect(wayThrough(nat, 'answer')).toEqual(['igw-a', 'nat-a']);
});

test('0.0.0.0/0 does not cover IPv6 (SIM-V04)', () => {
  expect(verdict(tracePacket(sampleNetwork, to('worker', '2001:db8:ff::80')))).toContain('SIM-S01');
  const all = sample((network) =>
    addRule(network, 'sg-a', 'outbound', { protocol: 'all', peer: '::/0' }),
  );
  const aclAll = addAclRule(all, 'acl-a', 'outbound', {
    number: 300,
    action: 'allow',
    protocol: 'all',
    cidr: '::/0',
  });
  if (!aclAll.ok) throw new Error(aclAll.problem.what);
  expect(verdict(tracePacket(aclAll.network, to('worker', '2001:db8:ff::80')))).toBe(
    'timed-out no-route SIM-V04 rt-a-1',
  );
});

test('peering: pending is a blackhole, active needs routes on both sides (SIM-V06, V08)', () => {
  const pending = tracePacket(sampleNetwork, to('shipping', 'tracking'));
  expect(verdict(pending)).toBe('timed-out blackhole SIM-V06 rt-b');
  const active = sample((network) => acceptPeering(network, 'pcx-bc'));
  expect(tracePacket(active, to('shipping', 'tracking')).outcome).toBe('answered');
  const oneWay = sample((network) => removeRoute(network, 'rt-b', '10.10.0.0/16'));
  const lost = tracePacket(oneWay, to('other', 'shipping'));
  expect(lost.arrived).toBe(true);
  expect(verdict(lost)).toBe('timed-out private-destination SIM-V10 igw-b');
});

test('a more specific blackhole still wins over 0.0.0.0/0 (SIM-V06)', () => {
  const trace = tracePacket(sampleNetwork, to('shipping', '10.30.10.5'));
  expect(
    trace.hops
      .at(-1)
      ?.rows.filter(({ reason }) => reason === 'shorter')
      .map(({ label }) => label),
  ).toEqual(['0.0.0.0/0']);
});

test('peering is not transitive (SIM-V07)', () => {
  const network = sample(
    (before) => acceptPeering(before, 'pcx-bc'),
    (before) => addRoute(before, 'rt-a', '10.30.0.0/16', 'pcx-ab'),
    (before) => addRoute(before, 'rt-c', '10.10.0.0/16', 'pcx-bc'),
  );
  expect(verdict(tracePacket(network, to('other', 'tracking')))).toBe(
    'timed-out no-transit SIM-V07 pcx-ab',
  );
});

test('an answer may end at the wrong VPC when two peers share a range (P14)', () => {
  const trace = tracePacket(sampleNetwork, to('twin', 'shipping'));
  expect(trace.arrived).toBe(true);
  expect(verdict(trace)).toBe('timed-out answer-to-stranger SIM-V08 popup');
});

test('an answer that comes from another address than asked is none', () => {
  const byNat = sample(
    (network) => removeRoute(network, 'rt-b', '10.10.0.0/16'),
    (network) => addRoute(network, 'rt-b-public', '10.10.0.0/16', 'pcx-ab'),
  );
  const stopped = tracePacket(byNat, to('other', 'shipping'));
  expect(verdict(stopped)).toBe('timed-out no-rule-allows SIM-S01 sg-a');
  const open = addRule(byNat, 'sg-a', 'inbound', { protocol: 'all', peer: '10.20.0.0/16' });
  expect(open.ok && verdict(tracePacket(open.network, to('other', 'shipping')))).toBe(
    'timed-out answer-from-stranger SIM-V08 other',
  );
});

test('a security group names groups of its VPC and of active peers in the Region (SIM-S04)', () => {
  const byGroup = sample((network) => removeRule(network, 'sg-b', 'inbound', 0));
  const hop = tracePacket(byGroup, to('other', 'shipping')).hops.find(
    ({ question }) => question === 'may-enter',
  );
  expect(hop).toMatchObject({ decision: 'pass', rule: 'SIM-S04' });
  const left = sample(
    (network) => removeRule(network, 'sg-b', 'inbound', 0),
    (network) => attachGroups(network, 'other', ['sg-endpoint']),
  );
  expect(verdict(tracePacket(left, to('other', 'shipping')))).toBe(
    'timed-out no-rule-allows SIM-S01 sg-b',
  );
});

test('network ACLs are asked again for the answer, security groups are not (SIM-S03, S05)', () => {
  const trace = tracePacket(sampleNetwork, to('worker', 'shipping'));
  const asked = (way: string) =>
    trace.hops.flatMap(({ way: on, place, rule }) =>
      on === way && /acl|group/u.test(place.kind) ? [`${rule} ${place.id}`] : [],
    );
  expect(asked('request')).toEqual([
    'SIM-S01 sg-a',
    'SIM-S05 acl-a',
    'SIM-S05 acl-b',
    'SIM-S01 sg-b',
  ]);
  expect(asked('answer')).toEqual([
    'SIM-S03 sg-b',
    'SIM-S05 acl-b',
    'SIM-S05 acl-a',
    'SIM-S03 sg-a',
  ]);
  const noEphemeral = sample((network) =>
    addAclRule(network, 'acl-a', 'inbound', {
      number: 10,
      action: 'deny',
      protocol: 'tcp',
      ports: [1024, 65_535],
      cidr: '0.0.0.0/0',
    }),
  );
  expect(verdict(tracePacket(noEphemeral, to('worker', 'shipping')))).toBe(
    'timed-out acl-denies SIM-S05 acl-a',
  );
});

test('inside one subnet no network ACL stands', () => {
  const trace = tracePacket(sampleNetwork, to('worker', 'sqs'));
  expect(trace.hops.some(({ place }) => place.kind === 'network-acl')).toBe(false);
});

test('no security group stands before the DNS of the VPC (SIM-S06)', () => {
  const mute = sample((network) => removeRule(network, 'sg-a', 'outbound', 0));
  expect(tracePacket(mute, to('worker', 'sqs')).hops[0]).toMatchObject({
    rule: 'SIM-S06',
    decision: 'pass',
  });
  expect(tracePacket(mute, to('worker', '10.10.0.2', { port: 53, protocol: 'udp' })).outcome).toBe(
    'answered',
  );
  expect(tracePacket(sampleNetwork, to('worker', 'sqs')).hops[0]?.rule).toBe('SIM-V09');
});

test('an endpoint policy filters and never grants (V12)', () => {
  const request = { action: 's3:PutObject', resource: 'arn:aws:s3:::haru-receipts/1.pdf' };
  const strict = (resource: string) =>
    sample((network) =>
      setEndpoint(network, {
        kind: 'gateway',
        id: 'vpce-s3',
        vpc: 'vpc-a',
        service: 's3',
        routeTables: ['rt-a-1'],
        policy: [{ effect: 'allow', actions: ['s3:*'], resources: [resource] }],
      }),
    );
  const allowed = strict('arn:aws:s3:::haru-receipts/*');
  expect(tracePacket(allowed, to('worker', 's3', { request })).outcome).toBe('answered');
  expect(verdict(tracePacket(allowed, to('worker', 's3', { request, permitted: false })))).toBe(
    'refused no-permission V12 s3',
  );
  expect(
    verdict(tracePacket(strict('arn:aws:s3:::other/*'), to('worker', 's3', { request }))),
  ).toBe('refused policy-implicit-deny V12 vpce-s3');
});

test('a packet that names nothing is refused with a guess', () => {
  expect(() => tracePacket(sampleNetwork, to('workr', 's3'))).toThrowErrorMatchingInlineSnapshot(
    `[Error: network › packet.from: "workr" is no interface here. Did you mean "worker"?]`,
  );
  expect(() => tracePacket(sampleNetwork, to('worker', 'sq3'))).toThrow(
    'is no address and names nothing here',
  );
});
