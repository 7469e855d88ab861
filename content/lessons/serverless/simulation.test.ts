import { expect, test } from 'vitest';
import { checkSimulation } from '@/lib/simulate/check-simulation';
import { goldenText, runOf } from '@/lib/simulate/golden';
import { simulate } from '@/lib/simulate/kernel';
import { lawfulServerless } from '@/lib/simulate/models/lawful-models';
import { readTrace, type Reading } from '@/lib/simulate/reading';
import { withParams, type Run } from '@/lib/simulate/run';
import { seconds } from '@/lib/simulate/time';
import { diagram } from './diagram';
import { simulation } from './simulation';

const presetOf = (id: string) => simulation.presets.find((preset) => preset.id === id)!;
const presetIds = simulation.presets.map(({ id }) => id);

function ask(run: Run, until: number, reading: Reading) {
  return readTrace(simulate(lawfulServerless, run, seconds(until)), reading);
}

const metric = (id: string) => ({ read: 'metric', metric: id }) as const;
const highest = (id: string) => ({ read: 'highest', metric: id }) as const;

test('bindings, words and presets fit the model and the diagram', () => {
  const where = 'content/lessons/serverless/simulation.ts';
  expect(checkSimulation(where, simulation, lawfulServerless, diagram)).toEqual([]);
});

test.each(presetIds)('golden: %s', async (id) => {
  const text = goldenText(lawfulServerless, simulation, presetOf(id));
  await expect(text).toMatchFileSnapshot(`golden/${id}.txt`);
});

test.each(presetIds)('%s can be told in English too', (id) => {
  expect(goldenText(lawfulServerless, simulation, presetOf(id), 'en')).not.toContain('{');
});

test('one order retried twice is stored three times, and once with idempotency', () => {
  const preset = presetOf('slow');
  const run = runOf(simulation, preset);
  expect(ask(run, preset.until, metric('stored'))).toBe(3);
  expect(ask(run, preset.until, metric('answers-504'))).toBe(3);
  const safe = withParams(run, { idempotent: true });
  expect(ask(safe, preset.until, metric('stored'))).toBe(1);
  expect(ask(safe, preset.until, metric('answers-504'))).toBe(3);
});

test('the receipt in the task is a 504, behind the queue a 202', () => {
  const preset = presetOf('accept-later');
  const run = runOf(simulation, preset);
  expect(ask(run, preset.until, metric('answers-202'))).toBe(2);
  expect(ask(run, 5, metric('latency'))).toBeLessThan(2000);
  const inside = withParams(run, { receipts: 'inside' });
  expect(ask(inside, preset.until, metric('answers-504'))).toBe(2);
  expect(ask(inside, preset.until, metric('stored'))).toBe(2);
});

test('more tasks do not help against 429', () => {
  const preset = presetOf('limit');
  const run = runOf(simulation, preset);
  expect(ask(run, preset.until, metric('answers-429'))).toBe(10);
  const larger = withParams(run, { minimum: 8 });
  expect(ask(larger, preset.until, metric('answers-429'))).toBe(10);
});

test('a minimum raised before the sale spares the 504s', () => {
  const preset = presetOf('sale');
  const run = runOf(simulation, preset);
  expect(ask(run, preset.until, metric('answers-504'))).toBeGreaterThan(0);
  expect(ask(run, preset.until, highest('desired'))).toBe(8);
  const early = withParams(run, { minimum: 8 });
  expect(ask(early, preset.until, metric('answers-504'))).toBe(0);
});

test('with a default route to NAT the lost endpoint route goes unnoticed', () => {
  const preset = presetOf('broken-route');
  const run = runOf(simulation, preset);
  expect(ask(run, preset.until, metric('answers-500'))).toBeGreaterThan(10);
  const around = withParams(run, { nat: true });
  expect(ask(around, preset.until, metric('answers-500'))).toBe(0);
});

test('draining loses no order; a delay shorter than the work does', () => {
  const preset = presetOf('deploy');
  const run = runOf(simulation, preset);
  expect(ask(run, preset.until, metric('success'))).toBe(100);
  const hasty = withParams(run, { 'deregistration-delay': 0 });
  expect(ask(hasty, preset.until, metric('answers-502'))).toBeGreaterThan(0);
});
