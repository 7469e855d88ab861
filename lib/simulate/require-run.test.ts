import { expect, test } from 'vitest';
import { counterModel } from './counter-model';
import { requireRun } from './require-run';

const run = { model: 'counter', seed: 7 };

test('parameters and commands of another model are refused in three parts', () => {
  expect(() => requireRun(counterModel, { ...run, params: { gab: 1 } })).toThrow(
    'model counter: params: nothing is called "gab". Did you mean "gap"? Known are gap, order, chaos.',
  );
  expect(() => requireRun(counterModel, { ...run, params: { gap: 99 } })).toThrow(
    'model counter: params: "gap" is 99, outside its range. Write a number from 0.1 to 10 (seconds, in steps of 0.1).',
  );
  expect(() =>
    requireRun(counterModel, { ...run, commands: [{ at: 1, command: 'loose' }] }),
  ).toThrow(
    'model counter: commands[0]: "loose" is not a command of counter. Did you mean "lose"? Known are lose, add.',
  );
});
