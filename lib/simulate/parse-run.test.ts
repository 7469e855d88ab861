import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counterModel } from './counter-model';
import { readMoment, writeMoment } from './moment';
import { parseRun } from './parse-run';

const parse = (value: unknown) => parseRun('run.json', value, counterModel);

test('a run file with everything comes back whole', () => {
  const file = {
    model: 'counter',
    seed: 4,
    params: { gap: 2.5 },
    commands: [{ at: 3, command: 'lose', args: { part: 'sink' } }],
  };
  expect(parse(file)).toEqual({ run: file });
});

test('what is left out has defaults', () => {
  expect(parse({})).toEqual({ run: { model: 'counter', seed: 1, params: {}, commands: [] } });
});

test('every problem is told at once, in three parts', () => {
  expect(
    parse({
      seed: 1.5,
      parmas: {},
      params: { gap: '2', order: 'randm', chaos: 1 },
      commands: [{ at: -1, command: 'add', args: { count: 99 } }, { at: 1, command: 'lose' }, 7],
    }),
  ).toEqual({
    problems: [
      'run.json: "parmas" is not part of a run. Use model, seed, params, config, commands.',
      'run.json: "seed" is 1.5. Write a whole number.',
      'run.json: params: "gap" is "2". Write a number from 0.1 to 10 (seconds, in steps of 0.1).',
      'run.json: params: "order" is "randm". Write one of random, even. Did you mean "random"?',
      'run.json: params: "chaos" is 1. Write true or false.',
      'run.json: commands[0]: "at" is -1. Write the seconds since the run began, 0 or more.',
      'run.json: commands[0]: args: "count" is 99, outside its range. Write a number from 1 to 9 (count, in steps of 1).',
      'run.json: commands[1]: "part" is missing. Write one of sink.',
      'run.json: commands[2]: this is not a command. Write {"at": seconds, "command": "name", "args": {…}}.',
    ],
  });
});

test('nothing from outside makes the parser throw', () => {
  expect(() => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parse(value)));
    fc.assert(fc.property(fc.string(), (text) => void readMoment(text)));
  }).not.toThrow();
});

test('a moment survives an address', () => {
  const run = { model: 'counter', seed: 2, params: { order: 'even' }, commands: [] };
  const text = writeMoment({ run, t: 31.2 });
  expect(text).toMatch(/^[\w-]+$/u);
  expect(readMoment(text)).toEqual({ run, t: 31.2 });
  const begun = writeMoment({ run, t: 31.2, preset: 'first', scene: 'crash' });
  expect(readMoment(begun)).toEqual({ run: { ...run, preset: 'first', scene: 'crash' }, t: 31.2 });
});

test('a cut or foreign moment is none', () => {
  const text = writeMoment({ run: { model: 'counter', seed: 2 }, t: 1 });
  expect(readMoment(text.slice(0, -5))).toBeNull();
  expect(readMoment('bm9wZQ')).toBeNull();
});
