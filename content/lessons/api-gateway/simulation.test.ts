import { expect, test } from 'vitest';
import { layoutNames } from '@/lib/diagram/layout-names';
import { textWidth } from '@/lib/diagram/text-width';
import { nodeInsets, typeSizes } from '@/lib/diagram/type-sizes';
import { checkSimulation } from '@/lib/simulate/check-simulation';
import { goldenText, runOf } from '@/lib/simulate/golden';
import { simulate } from '@/lib/simulate/kernel';
import { lawfulApiGateway } from '@/lib/simulate/models/lawful-models';
import { readTrace, type Reading } from '@/lib/simulate/reading';
import { withParams, type Run, type RunCommand } from '@/lib/simulate/run';
import { say } from '@/lib/simulate/say';
import { seconds } from '@/lib/simulate/time';
import { locales, localize } from '@/lib/text/locale';
import { diagram } from './diagram';
import { simulation } from './simulation';

const presetOf = (id: string) => simulation.presets.find((preset) => preset.id === id)!;
const ids = simulation.presets.map(({ id }) => id);

function ask(run: Run, until: number, reading: Reading) {
  return readTrace(simulate(lawfulApiGateway, run, seconds(until), { check: true }), reading);
}

const last = (metric: string) => ({ read: 'metric', metric }) as const;
const refusedOf = (code: string, client: string) =>
  ({ read: 'count', of: { code, where: { client } } }) as const;

test('bindings, words and presets fit the model and the diagram', () => {
  const where = 'content/lessons/api-gateway/simulation.ts';
  expect(checkSimulation(where, simulation, lawfulApiGateway, diagram)).toEqual([]);
});

test.each(ids)('golden: %s', async (id) => {
  const text = goldenText(lawfulApiGateway, simulation, presetOf(id));
  await expect(text).toMatchFileSnapshot(`golden/${id}.txt`);
});

test.each(ids)('%s can be told in English too', (id) => {
  expect(goldenText(lawfulApiGateway, simulation, presetOf(id), 'en')).not.toContain('{');
});

test('live figures of every preset fit their boxes, in both languages and layouts', () => {
  const { words: room, liveFigure } = nodeInsets;
  const { size, weight, digits } = typeSizes.liveFigure;
  for (const preset of simulation.presets) {
    const run = runOf(simulation, preset);
    const { figures } = simulate(lawfulApiGateway, run, seconds(preset.until));
    for (const locale of locales) {
      const words = localize(simulation.words, locale);
      for (const name of layoutNames) {
        for (const figure of figures) {
          const [, , width, height] = diagram.layouts[name].boxes[simulation.parts[figure.part]!]!;
          const insets = height >= liveFigure.thirdLineFrom ? liveFigure : room;
          const text = say(words.figures, figure, words.names);
          expect(textWidth(text, size, weight, digits), text).toBeLessThanOrEqual(
            width - insets.left - insets.right,
          );
        }
      }
    }
  }
});

test('without limits per key the noisy partner hurts the other one', () => {
  const preset = presetOf('noisy-key');
  const run = runOf(simulation, preset);
  expect(ask(run, preset.until, refusedOf('throttled-key', 'big'))).toBe(4);
  for (const code of ['throttled-key', 'throttled-method', 'throttled-account']) {
    expect(ask(run, preset.until, refusedOf(code, 'small'))).toBe(0);
  }
  const open = withParams(run, { 'plan-limits': false });
  expect(ask(open, preset.until, refusedOf('throttled-method', 'small'))).toBe(4);
});

test('a shorter wait for the slow backend changes the second of the 504, not the work', () => {
  const preset = presetOf('slow-backend');
  const run = runOf(simulation, preset);
  const short = withParams(run, { timeout: 5 });
  for (const one of [run, short]) {
    expect(ask(one, preset.until, last('timeouts'))).toBe(4);
    expect(ask(one, preset.until, last('backend-calls'))).toBe(6);
  }
  const first504 = { read: 'first-at', of: { code: 'timed-out' } } as const;
  expect(ask(run, preset.until, first504)).toBeCloseTo(4.3 + 29, 6);
  expect(ask(short, preset.until, first504)).toBeCloseTo(4.3 + 5, 6);
});

const silence = { 'website-rate': 0, 'mobile-rate': 0, 'small-rate': 0, 'big-rate': 0 };
const runWith = (params: Run['params'], commands: readonly RunCommand[] = []): Run => ({
  model: 'api-gateway',
  seed: 1,
  params: { ...silence, ...params },
  commands,
});
const send = (at: number, count: number): RunCommand => ({
  at,
  command: 'send',
  args: { client: 'website', count },
});

test('the model gives the keys of the quiz: bucket-second-wave, account-wave', () => {
  const stage = runWith({ 'method-rate': 100, 'method-burst': 200 }, [send(0, 250), send(0.5, 60)]);
  const refused = { read: 'param', of: { code: 'throttled-method' }, param: 'count' } as const;
  expect(ask(stage, 3, { ...refused, last: true })).toBe(10);

  const wide = { 'method-rate': 10_000, 'method-burst': 10_000 };
  const account = runWith(wide, [send(0, 6000), send(0.1, 1500)]);
  expect(ask(account, 3, last('answered'))).toBe(6000);
});

test('the model gives the keys of the quiz: quota-runs-out, socket-life', () => {
  const plan = { 'plan-rate': 10, 'plan-burst': 20, quota: 3600, 'big-rate': 5 };
  const exceeded = { read: 'first-at', of: { code: 'quota-exceeded' } } as const;
  const spentAt = ask(runWith(plan), 740, exceeded) as number;
  expect(Math.round(spentAt / 60)).toBe(12);

  const open = { at: 0, command: 'open-connection', args: { every: 540 } };
  const closed = { read: 'first-at', of: { code: 'closed-lifetime' } } as const;
  const closedAt = ask(runWith({}, [open]), 7300, closed) as number;
  expect(Math.round(closedAt / 60)).toBe(120);
});
