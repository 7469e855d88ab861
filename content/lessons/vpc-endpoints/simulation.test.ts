import { expect, test } from 'vitest';
import { system } from '@/content/system';
import { checkSimulation } from '@/lib/simulate/check-simulation';
import { goldenText, runOf } from '@/lib/simulate/golden';
import { simulate } from '@/lib/simulate/kernel';
import { lawfulVpcEndpoints } from '@/lib/simulate/models/lawful-models';
import { endpointsNetwork } from '@/lib/simulate/models/vpc-endpoints-network';
import { networkProblemCodes } from '@/lib/simulate/network/network-problem';
import { readTrace, type Reading } from '@/lib/simulate/reading';
import { seconds } from '@/lib/simulate/time';
import { diagram } from './diagram';
import { simulation } from './simulation';

const presetOf = (id: string) => simulation.presets.find((preset) => preset.id === id)!;

function ask(id: string, reading: Reading) {
  const preset = presetOf(id);
  const run = runOf(simulation, preset);
  return readTrace(
    simulate(lawfulVpcEndpoints, run, seconds(preset.until), { check: true }),
    reading,
  );
}

const last = (metric: string) => ({ read: 'metric', metric }) as const;

test('bindings, words and presets fit the model and the diagram', () => {
  expect(checkSimulation('vpc-endpoints', simulation, lawfulVpcEndpoints, diagram)).toEqual([]);
});

test.each(simulation.presets.map(({ id }) => id))('golden: %s', async (id) => {
  const text = goldenText(lawfulVpcEndpoints, simulation, presetOf(id));
  await expect(text).toMatchFileSnapshot(`golden/${id}.txt`);
});

test.each(simulation.presets.map(({ id }) => id))('%s can be told in English too', (id) => {
  expect(goldenText(lawfulVpcEndpoints, simulation, presetOf(id), 'en')).not.toContain('{');
});

test('every reason to refuse an edit has words', () => {
  expect(Object.keys(simulation.words.names)).toEqual(
    expect.arrayContaining([...networkProblemCodes]),
  );
});

test('the network is that of the course', () => {
  const { shop, warehouse } = system.vpcs;
  const cidrs = endpointsNetwork.vpcs.map(({ id, cidrs: ranges }) => [id, ...ranges]);
  expect(cidrs).toEqual([
    [shop.name, shop.cidr],
    [warehouse.name, warehouse.cidr],
  ]);
  const subnets = endpointsNetwork.subnets.map(({ cidr }) => cidr);
  expect(subnets).toEqual([
    shop.publicSubnets.a,
    shop.privateSubnets.a,
    shop.privateSubnets.c,
    warehouse.privateSubnets.a,
  ]);
});

test('presets show what they promise', () => {
  expect(ask('two-endpoints', last('through-nat'))).toBe(1);
  expect(ask('no-endpoints', last('through-nat'))).toBe(2);
  expect(ask('table-left-out', last('through-gateway-endpoints'))).toBe(1);
  expect(ask('name-decides', last('through-interface-endpoints'))).toBe(2);
  expect(ask('closed-door', last('lost-requests'))).toBe(2);
  expect(ask('policy-filters', last('refused'))).toBe(1);
  expect(ask('from-the-peer', last('answered'))).toBe(1);
  expect(ask('stateless', last('lost-answers'))).toBe(1);
});
