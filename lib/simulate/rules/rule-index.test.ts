import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { modelIds, loadModel } from '../models/load-model';
import { rulesById } from './rule-index';

const ids = (letter: string, count: number, from = 1) =>
  Array.from(
    { length: count },
    (_, index) => `SIM-${letter}${String(index + from).padStart(2, '0')}`,
  );

test('every numbered rule has its functions', () => {
  const wanted = [
    ...ids('Q', 11),
    ...ids('F', 3),
    ...ids('V', 10),
    ...ids('S', 6),
    ...ids('E', 11),
    ...ids('G', 7),
  ];
  expect(wanted.filter((id) => !Object.hasOwn(rulesById, id))).toEqual([]);
  for (const [id, functions] of Object.entries(rulesById)) {
    expect
      .soft(
        Object.values(functions).every((rule) => typeof rule === 'function'),
        id,
      )
      .toBe(true);
  }
});

test('every rule has a test beside it', async () => {
  const files = await readdir(import.meta.dirname);
  // Argument checks and plain numbers, tested by whoever uses them.
  const helpers = ['ecs-input.ts', 'queue-limits.ts'];
  const untested = files.filter(
    (file) =>
      !file.endsWith('.test.ts') &&
      !helpers.includes(file) &&
      !files.includes(file.replace(/\.ts$/u, '.test.ts')),
  );
  expect(untested).toEqual([]);
});

test('all models can be loaded by name', async () => {
  for (const id of modelIds) expect((await loadModel(id))?.id).toBe(id);
});
