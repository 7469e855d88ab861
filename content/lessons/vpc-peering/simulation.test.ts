import { expect, test } from 'vitest';
import { system } from '@/content/system';
import { checkSimulation } from '@/lib/simulate/check-simulation';
import { goldenText, runOf } from '@/lib/simulate/golden';
import { simulate } from '@/lib/simulate/kernel';
import { lawfulVpcPeering } from '@/lib/simulate/models/lawful-models';
import { peeringNetwork } from '@/lib/simulate/models/vpc-peering-network';
import { peeringStatuses } from '@/lib/simulate/rules/peering';
import { readTrace, type Reading } from '@/lib/simulate/reading';
import { seconds } from '@/lib/simulate/time';
import { diagram } from './diagram';
import { simulation } from './simulation';

const presetOf = (id: string) => simulation.presets.find((preset) => preset.id === id)!;

function ask(id: string, reading: Reading) {
  const preset = presetOf(id);
  const run = runOf(simulation, preset);
  return readTrace(
    simulate(lawfulVpcPeering, run, seconds(preset.until), { check: true }),
    reading,
  );
}

const last = (metric: string) => ({ read: 'metric', metric }) as const;

test('bindings, words and presets fit the model and the diagram', () => {
  expect(checkSimulation('vpc-peering', simulation, lawfulVpcPeering, diagram)).toEqual([]);
});

test.each(simulation.presets.map(({ id }) => id))('golden: %s', async (id) => {
  const text = goldenText(lawfulVpcPeering, simulation, presetOf(id));
  await expect(text).toMatchFileSnapshot(`golden/${id}.txt`);
});

test.each(simulation.presets.map(({ id }) => id))('%s can be told in English too', (id) => {
  expect(goldenText(lawfulVpcPeering, simulation, presetOf(id), 'en')).not.toContain('{');
});

test('every state that a connection can come to here has a name', () => {
  const passing = ['initiating-request', 'provisioning', 'deleting'];
  const shown = peeringStatuses.filter((status) => !passing.includes(status));
  expect(Object.keys(simulation.words.names)).toEqual(expect.arrayContaining(shown));
});

test('the network is that of the course', () => {
  const cidrs = Object.fromEntries(peeringNetwork.vpcs.map((vpc) => [vpc.id, vpc.cidrs]));
  for (const { name, cidr } of Object.values(system.vpcs)) expect(cidrs[name]).toEqual([cidr]);
});

test('presets show what they promise', () => {
  expect(ask('both-ways', last('answered'))).toBe(1);
  expect(ask('accept-is-not-enough', last('lost-requests'))).toBe(2);
  expect(ask('accept-is-not-enough', last('lost-answers'))).toBe(1);
  expect(ask('accept-is-not-enough', last('answered'))).toBe(1);
  expect(ask('one-way', last('lost-answers'))).toBe(1);
  expect(ask('blocked', last('lost-requests'))).toBe(1);
  expect(ask('no-transit', last('answered'))).toBe(1);
  expect(ask('direct-peering', last('answered'))).toBe(1);
  expect(ask('direct-peering', last('full-mesh'))).toBe(6);
  expect(ask('no-edge', last('lost-requests'))).toBe(2);
  expect(ask('overlap', { read: 'count', of: { code: 'edit-refused' } })).toBe(2);
});
