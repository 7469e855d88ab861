import { expect, test } from 'vitest';
import { checkSimulation } from '@/lib/simulate/check-simulation';
import { goldenText, runOf } from '@/lib/simulate/golden';
import { simulate } from '@/lib/simulate/kernel';
import { lawfulSqs } from '@/lib/simulate/models/lawful-models';
import { readTrace, type Reading } from '@/lib/simulate/reading';
import type { Value } from '@/lib/simulate/run';
import { withParams } from '@/lib/simulate/run';
import { seconds } from '@/lib/simulate/time';
import { diagram } from './diagram';
import { simulation } from './simulation';

const presetOf = (id: string) => simulation.presets.find((preset) => preset.id === id)!;

function ask(id: string, reading: Reading, params: Readonly<Record<string, Value>> = {}) {
  const preset = presetOf(id);
  const run = withParams(runOf(simulation, preset), params);
  return readTrace(simulate(lawfulSqs, run, seconds(preset.until), { check: true }), reading);
}

const last = (metric: string) => ({ read: 'metric', metric }) as const;
const count = (code: string) => ({ read: 'count', of: { code } }) as const;

test('bindings, words and presets fit the model and the diagram', () => {
  const where = 'content/lessons/sqs/simulation.ts';
  expect(checkSimulation(where, simulation, lawfulSqs, diagram)).toEqual([]);
});

test.each(simulation.presets.map(({ id }) => id))('golden: %s', async (id) => {
  const text = goldenText(lawfulSqs, simulation, presetOf(id));
  await expect(text).toMatchFileSnapshot(`golden/${id}.txt`);
});

test.each(simulation.presets.map(({ id }) => id))('%s can be told in English too', (id) => {
  expect(goldenText(lawfulSqs, simulation, presetOf(id), 'en')).not.toContain('{');
});

test('a dead worker’s message is back 30 s after its receive, as the question says', () => {
  const received = ask('worker-dies', { read: 'first-at', of: { code: 'received' } });
  const back = ask('worker-dies', { read: 'first-at', of: { code: 'timeout-over' } });
  expect(Number(back) - Number(received)).toBeCloseTo(30);
});

test('a longer timeout, an extended one and an idempotent worker each mend the short timeout', () => {
  expect(ask('short-timeout', last('repeated'))).toBeGreaterThan(0);
  for (const params of [{ visibility: 30 }, { heartbeat: true }, { idempotent: true }]) {
    expect(ask('short-timeout', last('repeated'), params)).toBe(0);
  }
});

test('the poisonous message is received three times, moved once and done after the redrive', () => {
  expect(ask('poison', count('poison-failed'))).toBe(3);
  expect(ask('poison', count('dead-lettered'))).toBe(1);
  expect(ask('poison', last('done'))).toBe(2);
  expect(ask('poison', last('in-dlq'))).toBe(0);
});

test('the blocked group waits while the other passes, and not on a standard queue', () => {
  const firstOf = (params: Readonly<Record<string, Value>>, message: string) =>
    Number(
      ask(
        'group-blocked',
        { read: 'first-at', of: { code: 'received', where: { message } } },
        params,
      ),
    );
  expect(firstOf({}, 'm3')).toBeLessThan(firstOf({}, 'm2'));
  expect(firstOf({ kind: 'standard' }, 'm2')).toBeLessThan(firstOf({ kind: 'standard' }, 'm3'));
});

test('three workers empty the queue that one could not', () => {
  expect(ask('share', { read: 'metric', metric: 'visible', at: 12 })).toBeGreaterThan(3);
  expect(ask('share', last('visible'))).toBe(0);
});

test('short polls come back empty beside messages, long polls of the same orders do not', () => {
  expect(ask('short-poll', count('empty-though-there'))).toBeGreaterThan(0);
  expect(ask('long-poll', count('empty-though-there'))).toBe(0);
  expect(ask('long-poll', last('empty-receives'))).toBeLessThan(
    Number(ask('short-poll', last('empty-receives'))) / 5,
  );
  expect(ask('long-poll', last('done'))).toBeGreaterThanOrEqual(
    Number(ask('short-poll', last('done'))),
  );
});

test('workers share, subscribers get a copy each, and a stopped one finds its copies later', () => {
  const stored = Number(ask('fan-out', count('stored')));
  expect(ask('fan-out', count('copy-stored'))).toBe(2 * stored);
  expect(ask('fan-out', { read: 'metric', metric: 'email-done', at: 13 })).toBeLessThan(
    Number(ask('fan-out', { read: 'metric', metric: 'stock-done', at: 13 })),
  );
  expect(ask('fan-out', last('email-done'))).toBe(ask('fan-out', last('stock-done')));
});
