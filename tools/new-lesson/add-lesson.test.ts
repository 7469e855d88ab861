import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexPaths } from '@/lib/lesson/scaffold';
import { addLesson } from './add-lesson';

const project = path.join(import.meta.dirname, '../..');
let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'day03-new-lesson-'));
  for (const folder of ['lessons/sqs', 'facts', 'glossary']) {
    await mkdir(path.join(root, 'content', folder), { recursive: true });
  }
  for (const place of ['content/lesson-template', ...indexPaths]) {
    await cp(path.join(project, place), path.join(root, place), { recursive: true });
  }
});

afterEach(() => rm(root, { recursive: true }));

/** Every file below the project's root with its text. */
async function everything(): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return Object.fromEntries(files.map((file, index) => [file, texts[index] ?? '']));
}

const add = (slug: string) => addLesson({ root, slug, today: '2027-01-31' });

/** What is said instead of adding the lesson, and whether every file is as it was. */
async function refusal(slug: string): Promise<{ message: string; untouched: boolean }> {
  const before = JSON.stringify(await everything());
  const message = await add(slug).then(
    () => 'it was added',
    (error: unknown) => String(error),
  );
  return { message, untouched: JSON.stringify(await everything()) === before };
}

const refused = (words: string) => ({ message: expect.stringContaining(words), untouched: true });

test('writes the files it names and the lines in the lists', async () => {
  const { made, changed } = await add('step-functions');
  for (const file of made) {
    expect((await readFile(path.join(root, file), 'utf8')).length).toBeGreaterThan(0);
  }
  for (const file of changed) {
    expect(await readFile(path.join(root, file), 'utf8')).toContain('/step-functions');
  }
});

test('a lesson that exists is left as it is', async () => {
  expect(await refusal('sqs')).toEqual(
    refused('content/lessons/sqs: it exists already. Choose another slug'),
  );
  await add('step-functions');
  expect(await refusal('step-functions')).toEqual(refused('it exists already'));
});

test('facts that exist are left as they are', async () => {
  await writeFile(path.join(root, 'content/facts/s3.ts'), 'export const s3Facts = {};\n');
  expect(await refusal('s3')).toEqual(refused('content/facts/s3.ts: it exists already'));
});

test('a planned lesson is named', async () => {
  const list = path.join(root, 'content/lessons.ts');
  await writeFile(list, `${await readFile(list, 'utf8')}\nexport const plan = { slug: 's3' };\n`);
  expect(await refusal('s3')).toEqual(refused('content/lessons.ts: "s3" is planned there'));
});

test('a slug that leads out of the folder writes nothing', async () => {
  expect(await refusal('../../escape')).toEqual(refused('cannot be an address'));
});

test('a list that cannot be read stops it before anything is written', async () => {
  await writeFile(path.join(root, 'content/facts.ts'), '// emptied\n');
  expect(await refusal('step-functions')).toEqual(
    refused('content/facts.ts: the list of the course was not found'),
  );
});
