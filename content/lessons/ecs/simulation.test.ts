import { expect, test } from 'vitest';
import { checkSimulation } from '@/lib/simulate/check-simulation';
import { goldenText, runOf } from '@/lib/simulate/golden';
import { simulate } from '@/lib/simulate/kernel';
import { lawfulEcs } from '@/lib/simulate/models/lawful-models';
import { readTrace, type Reading } from '@/lib/simulate/reading';
import { withParams, type Run } from '@/lib/simulate/run';
import { seconds } from '@/lib/simulate/time';
import { diagram } from './diagram';
import { simulation } from './simulation';

const presetOf = (id: string) => simulation.presets.find((preset) => preset.id === id)!;

function ask(run: Run, until: number, reading: Reading) {
  return readTrace(simulate(lawfulEcs, run, seconds(until), { check: true }), reading);
}

const lowestHealthy = { read: 'lowest', metric: 'healthy' } as const;
const count = (code: string) => ({ read: 'count', of: { code } }) as const;
const deploy = (image: string) => ({ at: 5, command: 'deploy', args: { image } });

test('bindings, words and presets fit the model and the diagram', () => {
  expect(
    checkSimulation('content/lessons/ecs/simulation.ts', simulation, lawfulEcs, diagram),
  ).toEqual([]);
});

test.each(simulation.presets.map(({ id }) => id))('golden: %s', async (id) => {
  const text = goldenText(lawfulEcs, simulation, presetOf(id));
  await expect(text).toMatchFileSnapshot(`golden/${id}.txt`);
});

test.each(simulation.presets.map(({ id }) => id))('%s can be told in English too', (id) => {
  expect(goldenText(lawfulEcs, simulation, presetOf(id), 'en')).not.toContain('{');
});

test('the preset of the reset trips once the reset is off', () => {
  const preset = presetOf('reset-hides');
  const run = runOf(simulation, preset);
  expect(ask(run, preset.until, count('deployment-failed'))).toBe(0);
  const added = withParams(run, { 'reset-on-healthy': false });
  expect(ask(added, preset.until, count('deployment-failed'))).toBe(1);
});

test('the deadlock moves with any gap between the bounds', () => {
  const preset = presetOf('deadlock');
  const run = { ...runOf(simulation, preset), commands: [deploy('good')] };
  expect(ask(run, 600, count('deployment-completed'))).toBe(0);
  for (const gap of [{ maximum: 125 }, { 'minimum-healthy': 75 }]) {
    expect(ask(withParams(run, gap), 600, count('deployment-completed'))).toBe(1);
  }
});

test('the model gives the keys of the quiz: stop-first, no-breaker, zone-loss', () => {
  const stopFirst = { desired: 5, 'minimum-healthy': 50, maximum: 100 };
  const stops = { model: 'ecs', seed: 1, params: stopFirst, commands: [deploy('good')] };
  expect(ask(stops, 30, count('old-stopped-first'))).toBe(2);

  const noBreaker = { 'minimum-healthy': 50, maximum: 100 };
  const loops = { model: 'ecs', seed: 1, params: noBreaker, commands: [deploy('bad')] };
  expect(ask(loops, 3600, lowestHealthy)).toBe(2);
  expect(ask(loops, 3600, { read: 'metric', metric: 'healthy' })).toBe(2);
  expect(ask(loops, 3600, count('deployment-failed'))).toBe(0);

  const lost = { at: 5, command: 'lose-zone', args: { part: 'tasks-a' } };
  const zoneLoss = { model: 'ecs', seed: 1, params: { desired: 7 }, commands: [lost] };
  expect(ask(zoneLoss, 600, lowestHealthy)).toBe(3);
});
