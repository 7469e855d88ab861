import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNetworkProblem } from './network-problem';
import { parseNetwork } from './parse-network';
import { networks } from './random-network';
import { sampleNetwork } from './sample-network';

function messages(value: unknown): readonly string[] {
  const parsed = parseNetwork(value);
  return parsed.ok ? [] : parsed.problems.map(formatNetworkProblem);
}

test('reads back every network it can make', () => {
  fc.assert(
    fc.property(networks, (network) => {
      expect(parseNetwork(JSON.parse(JSON.stringify(network)))).toEqual({ ok: true, network });
    }),
    { numRuns: 20 },
  );
});

test('never throws on what is no network', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(sampleNetwork)), (junk, list) => {
      for (const value of [junk, { [list]: junk }, { ...sampleNetwork, [list]: [junk] }]) {
        const parsed = parseNetwork(value);
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }
    }),
    { numRuns: 80 },
  );
});

test('says where, what and what to do', () => {
  expect(messages({ vpc: [] })).toMatchInlineSnapshot(`
    [
      "network › vpc: nothing is called "vpc" here. Did you mean "vpcs"?",
    ]
  `);
  const [vpc] = sampleNetwork.vpcs;
  expect(messages({ ...sampleNetwork, vpcs: [{ ...vpc, cidrs: '10.0.0.0/8', regoin: 'r1' }] }))
    .toMatchInlineSnapshot(`
    [
      "network › vpcs[0].regoin: nothing is called "regoin" here. Did you mean "region"?",
      "network › vpcs[0].cidrs: the value is "10.0.0.0/8". Write a list.",
    ]
  `);
  expect(
    messages({
      ...sampleNetwork,
      routeTables: sampleNetwork.routeTables.map((table) => ({
        ...table,
        routes: [{ destination: '0.0.0.0/0', target: 'igw-x' }],
      })),
    })[0],
  ).toMatchInlineSnapshot(
    `"network › routeTables[0].routes[0].target: "igw-x" is nothing a route can lead to here. Did you mean "igw-a"?"`,
  );
  expect(
    messages({
      ...sampleNetwork,
      peerings: [{ id: 'pcx-ad', requester: 'vpc-a', accepter: 'vpc-d', status: 'active' }],
    })[0],
  ).toMatchInlineSnapshot(
    `"network › peerings[0].status: 10.10.0.0/16 of vpc-a overlaps 10.10.64.0/18 of vpc-d, so it cannot be active. Its status is failed; choose CIDRs that share no address."`,
  );
  expect(
    messages({
      ...sampleNetwork,
      subnets: sampleNetwork.subnets.map((subnet) => ({ ...subnet, vpc: 'vpc-aa' })),
    })[0],
  ).toMatchInlineSnapshot(
    `"network › subnets[0].vpc: "vpc-aa" is no VPC here. Did you mean "vpc-a"?"`,
  );
  expect(messages([])).toMatchInlineSnapshot(`
    [
      "network: the value is []. Write an object with the lists vpcs, subnets, routeTables, internetGateways, natGateways, endpoints, peerings, securityGroups, networkAcls, interfaces, prefixLists, services.",
    ]
  `);
});
