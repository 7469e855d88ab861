import { expect, test } from 'vitest';
import { checkSimulation } from '@/lib/simulate/check-simulation';
import { goldenText, runOf } from '@/lib/simulate/golden';
import { simulate } from '@/lib/simulate/kernel';
import { lawfulEcr } from '@/lib/simulate/models/lawful-models';
import type { Model } from '@/lib/simulate/model';
import { paramsInOrder, readTrace, type Reading } from '@/lib/simulate/reading';
import { withParams, type Run } from '@/lib/simulate/run';
import { seconds } from '@/lib/simulate/time';
import { diagram } from './diagram';
import { simulation } from './simulation';

const model = lawfulEcr as Model;
const presetOf = (id: string) => simulation.presets.find((preset) => preset.id === id)!;
const runFor = (run: Run, until: number) => simulate(model, run, seconds(until), { check: true });
const ask = (run: Run, until: number, reading: Reading) => readTrace(runFor(run, until), reading);
const metric = (name: string): Reading => ({ read: 'metric', metric: name });
const push = (at: number, image: string, tag = 'prod') => ({
  at,
  command: 'push',
  args: { image, tag },
});

test('bindings, words and presets fit the model and the diagram', () => {
  expect(checkSimulation('content/lessons/ecr/simulation.ts', simulation, model, diagram)).toEqual(
    [],
  );
});

test.each(simulation.presets.map(({ id }) => id))('golden: %s', async (id) => {
  const text = goldenText(model, simulation, presetOf(id));
  await expect(text).toMatchFileSnapshot(`golden/${id}.txt`);
});

test.each(simulation.presets.map(({ id }) => id))('%s can be told in English too', (id) => {
  expect(goldenText(model, simulation, presetOf(id), 'en')).not.toContain('{');
});

test('with version consistency the siblings of the moved tag agree', () => {
  const preset = presetOf('tag-moves');
  const run = runOf(simulation, preset);
  expect(ask(run, preset.until, metric('kinds'))).toBe(2);
  const served = withParams(run, { start: 'service' });
  expect(ask(served, preset.until, metric('kinds'))).toBe(1);
});

test('a rule that keeps two leaves the way back open', () => {
  const preset = presetOf('lifecycle');
  const commands = preset.commands!.map((command) =>
    command.command === 'run-lifecycle' ? { ...command, args: { keep: 2 } } : command,
  );
  const run = { ...runOf(simulation, preset), commands };
  const trace = runFor(run, 40);
  expect(readTrace(trace, metric('expired'))).toBe(0);
  expect(paramsInOrder(trace, { code: 'tag-moved' }, 'image')).toEqual(['3f07']);
  expect(paramsInOrder(trace, { code: 'task-running' }, 'image')).toEqual(['3f07']);
});

test('the model gives the keys of the quiz: token-logins, push-size, tag-rollback', () => {
  const hours = [3, 9, 11, 13, 20, 26];
  const pushes = hours.map((hour) => push(hour * 3600, '9c41'));
  const logins = { model: 'ecr', seed: 1, commands: [{ at: 0, command: 'login' }, ...pushes] };
  expect(ask(logins, 27 * 3600, metric('tokens'))).toBe(3);

  const twice = [push(1, 'b25e', '1.9.0'), push(20, 'b25e', 'prod')];
  expect(ask({ model: 'ecr', seed: 1, commands: twice }, 40, metric('uploaded'))).toBe(30);

  const rollback = [
    { at: 1, command: 'start-task', args: { host: 'a' } },
    push(30, '9c41'),
    { at: 60, command: 'start-task', args: { host: 'b' } },
  ];
  const servers = runFor({ model: 'ecr', seed: 1, commands: rollback }, 90);
  expect(paramsInOrder(servers, { code: 'task-running' }, 'image')).toEqual(['3f07', '9c41']);
  expect(readTrace(servers, metric('running'))).toBe(2);
});
