import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from './arguments';
import { simulateDocument } from './document';

const root = path.join(import.meta.dirname, '../..');

test('docs/simulate.md says what the command says', async () => {
  await expect(await simulateDocument()).toMatchFileSnapshot(path.join(root, 'docs/simulate.md'));
  expect(await readFile(path.join(root, 'docs/simulate.md'), 'utf8')).toContain('sqs');
});

test('arguments that cannot be meant are refused in three parts', () => {
  expect(readArguments([])).toMatch(/^arguments: no model was named\. Use:\n/u);
  expect(readArguments(['sqs', '--seed', '1.5'])).toBe(
    '--seed: "1.5" is not a whole number. Write for example --seed 7.',
  );
  expect(readArguments(['sqs', '--until', 'soon'])).toBe(
    '--until: "soon" is not a length. Write seconds between 0 and 2592000, for example --until 60.',
  );
  expect(readArguments(['sqs', '--locale', 'fr'])).toBe(
    '--locale: "fr" is not a language. Write ko or en.',
  );
  expect(readArguments(['sqs', '--preset', 'a', '--run', 'b.json'])).toBe(
    'arguments: --preset and --run were both given. Give one of them.',
  );
  expect(readArguments(['sqs', '--nope'])).toMatch(/^arguments: .*nope.*Use:\n/su);
});

test('arguments are read', () => {
  expect(readArguments(['sqs', '--preset', 'poison', '--seed', '7', '--json'])).toEqual({
    kind: 'run',
    model: 'sqs',
    preset: 'poison',
    seed: 7,
    isJson: true,
    locale: 'ko',
  });
  expect(readArguments(['--help', '--json'])).toEqual({ kind: 'help', isJson: true });
});
