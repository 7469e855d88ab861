import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSimulation } from '@/lib/simulate/check-simulation';
import { seriesAvailability } from '@/lib/simulate/rules/availability';
import { goldenText, runOf } from '@/lib/simulate/golden';
import { simulate } from '@/lib/simulate/kernel';
import { lawfulContainers } from '@/lib/simulate/models/lawful-models';
import { readTrace } from '@/lib/simulate/reading';
import { seconds } from '@/lib/simulate/time';
import type { Model } from '@/lib/simulate/model';
import type { Trace } from '@/lib/simulate/trace';
import { diagram } from './diagram';
import { simulation } from './simulation';

const model = lawfulContainers as Model;
const presetOf = (id: string) => simulation.presets.find((preset) => preset.id === id)!;
const traceOf = (id: string) => {
  const preset = presetOf(id);
  return simulate(model, runOf(simulation, preset), seconds(preset.until));
};
const last = (trace: Trace, metric: string) => Number(readTrace(trace, { read: 'metric', metric }));

test('bindings, words and presets fit the model and the diagram', () => {
  expect(checkSimulation('containers/simulation.ts', simulation, model, diagram)).toEqual([]);
});

test.each([['leak'], ['rollback'], ['contract'], ['guarded'], ['queue']])(
  'the run of "%s" is the one that was read',
  async (id) => {
    const text = goldenText(model, simulation, presetOf(id));
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `${id}.txt`));
    expect(goldenText(model, simulation, presetOf(id), 'en')).not.toMatch(/[{}]|[가-힣]/u);
  },
);

test('the leak stops three functions of the monolith and one among services', () => {
  const trace = traceOf('leak');
  const most = (metric: string) => readTrace(trace, { read: 'highest', metric });
  expect(most('monolith-stopped-functions')).toBe(3);
  expect(most('services-stopped-functions')).toBe(1);
  expect(last(trace, 'services-search-answered')).toBe(100);
});

test('the rollback takes two good changes from the monolith and none from the services', () => {
  const trace = traceOf('rollback');
  expect(last(trace, 'monolith-good-reverted')).toBe(2);
  expect(last(trace, 'services-good-reverted')).toBe(0);
});

test('one copy may die, but a bug in both and their database stop everything', () => {
  const trace = traceOf('copies');
  const stops = trace.log.filter(({ code }) => code === 'all-stopped').map(({ at }) => at);
  expect(stops.length).toBeGreaterThan(1);
  expect(stops.every((moment) => moment > seconds(12))).toBe(true);
});

test('chatty services answer fewer orders than the monolith, and later', () => {
  const trace = traceOf('chatty');
  expect(last(trace, 'monolith-order-answered')).toBe(100);
  expect(last(trace, 'services-order-answered')).toBeLessThan(95);
  expect(last(trace, 'services-order-p95')).toBeGreaterThan(last(trace, 'monolith-order-p95'));
});

test('the long run comes near the product of its parts', () => {
  const trace = traceOf('long-run');
  const three = seriesAvailability([0.99, 0.99, 0.99]) * 100;
  const near = (metric: string, share: number) =>
    expect(Math.abs(last(trace, metric) - share), metric).toBeLessThan(0.6);
  for (const name of ['login', 'order', 'search']) near(`monolith-${name}-answered`, three);
  near('services-order-answered', three);
  near('services-login-answered', 99);
  near('services-search-answered', 99);
});
