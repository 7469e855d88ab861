import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { lesson as templateLesson } from '@/content/lesson-template/lesson';
import { checkDiagram, formatProblem } from '@/lib/diagram/check';
import { checkItems } from '@/lib/grade/check-items';
import { AuthorError } from './author-problem';
import { checkParity } from './check-parity';
import { compileLesson } from './compile';
import type { Lesson } from './lesson';
import { indexPaths, registerLesson, scaffoldLesson, slugProblem } from './scaffold';

const root = path.join(import.meta.dirname, '../..');
const templateFolder = path.join(root, 'content/lesson-template');
const template = readdirSync(templateFolder).map((name) => ({
  path: name,
  text: readFileSync(path.join(templateFolder, name), 'utf8'),
}));

const made = scaffoldLesson({ slug: 'step-functions', template, checked: '2027-01-31' });

function textOf(file: string): string {
  const found = made.find((other) => other.path === file);
  if (!found) throw new Error(`${file} was not made`);
  return found.text;
}

/** Runs a file of the scaffold that was never written, together with what it imports. */
async function load(file: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    stdin: { contents: textOf(file), loader: 'ts', resolveDir: root, sourcefile: file },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    alias: { '@': root },
    plugins: [
      {
        name: 'scaffold',
        setup(bundler) {
          bundler.onResolve({ filter: /^\.\// }, (found) => {
            const sibling = path.posix.join(path.posix.dirname(file), `${found.path}.ts`);
            return made.some((other) => other.path === sibling)
              ? { path: sibling, namespace: 'scaffold' }
              : undefined;
          });
          bundler.onLoad({ filter: /.*/, namespace: 'scaffold' }, (found) => ({
            contents: textOf(found.path),
            loader: 'ts',
            resolveDir: root,
          }));
        },
      },
    ],
  });
  const code = outputFiles[0]?.text ?? '';
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

const lesson = (await load('content/lessons/step-functions/lesson.ts'))['lesson'] as Lesson;
const known = {
  scenes: lesson.diagram.scenes.map(({ id }) => id),
  items: lesson.items.map(({ id }) => id),
  facts: [],
  terms: [],
  notes: [],
};

async function prose(locale: string) {
  const where = `content/lessons/step-functions/${locale}.mdx`;
  return { where, ...(await compileLesson(where, textOf(where), known)) };
}
const [ko, en] = await Promise.all([prose('ko'), prose('en')]);
const sections = ko.outline.sections.map(({ id }) => id);

test('a new lesson has every file of a lesson, and lists of its own for facts and terms', () => {
  expect(made.map((file) => file.path).toSorted()).toEqual([
    'content/facts/step-functions.ts',
    'content/glossary/step-functions.ts',
    'content/lessons/step-functions/diagram.ts',
    'content/lessons/step-functions/en.mdx',
    'content/lessons/step-functions/ko.mdx',
    'content/lessons/step-functions/lesson.ts',
    'content/lessons/step-functions/quiz.ts',
  ]);
});

test('its prose compiles in both languages, without warnings and with the same blocks', () => {
  expect([...ko.warnings, ...en.warnings]).toEqual([]);
  expect(checkParity(ko, en)).toEqual([]);
  expect(sections.at(-1)).toBe('summary');
});

test('its diagram has no errors, and the scenes are all in the prose', () => {
  const problems = checkDiagram(lesson.diagram, { sections, facts: [], items: known.items });
  expect(problems.filter(({ level }) => level === 'error').map(formatProblem)).toEqual([]);
  const shown = ko.outline.sections.flatMap(({ scenes }) => scenes.map(({ scene }) => scene));
  expect(shown).toEqual(known.scenes);
});

test('its items have no errors, and each objective is asked about twice', () => {
  const objectives = lesson.objectives.map(({ id }) => id);
  const names = {
    facts: [],
    objectives,
    sections,
    nodes: Object.keys(lesson.diagram.nodes),
    edges: Object.keys(lesson.diagram.edges),
    scenes: known.scenes,
  };
  expect(checkItems(lesson.items, names, 'quiz.ts')).toEqual([]);
  for (const id of objectives) {
    expect(lesson.items.filter(({ objective }) => objective === id).length).toBeGreaterThan(1);
  }
});

test('the template is a lesson under the slug that is replaced', () => {
  expect(templateLesson.slug).toBe('sample-lesson');
  expect(templateLesson.diagram.id).toBe('sample-lesson');
  expect(new Set(templateLesson.items.map(({ checked }) => checked))).toEqual(
    new Set(['2000-01-01']),
  );
});

test('nothing of the template remains, and what is to be replaced says so', () => {
  expect(lesson.slug).toBe('step-functions');
  expect(lesson.items.every(({ checked }) => checked === '2027-01-31')).toBe(true);
  for (const { text } of made) expect(text).not.toMatch(/sample-?lesson|2000-01-01/iu);
  const { title, diagram, objectives, items } = lesson;
  for (const { ko: korean, en: english } of [
    title,
    diagram.title,
    ...objectives.map(({ text }) => text),
    ...items.map(({ stem }) => stem),
    ...diagram.scenes.map(({ caption }) => caption),
  ]) {
    expect(korean).toMatch(/^자리 표시: /u);
    expect(english).toMatch(/^Placeholder: /u);
  }
});

test('a slug that can be an address is taken', () => {
  for (const slug of ['s3', 'step-functions', 'a'.repeat(23)]) {
    expect(slugProblem(slug)).toBeUndefined();
  }
});

test('a slug that cannot be an address is refused with a better one', () => {
  for (const [typed, better] of [
    ['Step Functions', 'step-functions'],
    ['stepFunctions', 'step-functions'],
    ['3-tier', 'tier'],
    ['a--b', 'a-b'],
    ['../sqs', 'sqs'],
    ['계단', 'step-functions'],
    ['', 'step-functions'],
    ['a'.repeat(24), 'a'.repeat(23)],
  ] as const) {
    expect(slugProblem(typed)).toContain(`for example ${better}.`);
    expect(slugProblem(better)).toBeUndefined();
  }
});

const lists = indexPaths.map((file) => ({
  path: file,
  text: readFileSync(path.join(root, file), 'utf8'),
}));

test('the lists of the course get the lesson at their end, and nothing else changes', () => {
  const registered = registerLesson('step-functions', lists);
  expect(registered.map((file) => file.path)).toEqual(indexPaths);
  for (const { path: file, text } of registered) {
    const before = lists.find((other) => other.path === file)!.text.split('\n');
    const added = text.split('\n').filter((line) => !before.includes(line));
    expect(added).toHaveLength(2);
    expect(text.split('\n').filter((line) => !added.includes(line))).toEqual(before);
    expect(text.indexOf(added[0]!)).toBeLessThan(text.indexOf('export const'));
    expect(text.indexOf(added[1]!)).toBeGreaterThan(text.indexOf('export const'));
  }
  expect(registered[0]?.text).toMatch(/ {2}stepFunctionsLesson,\n\];\n/u);
});

test('the longest slug fits on the line of its import', () => {
  for (const { text } of registerLesson('a'.repeat(23), lists)) {
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  }
});

test('a list with the line ends of Windows keeps them', () => {
  const windows = lists.map((file) => ({ ...file, text: file.text.replaceAll('\n', '\r\n') }));
  for (const { text } of registerLesson('step-functions', windows)) {
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  }
});

test('a list that is written otherwise is refused with the lines to add', () => {
  const other = lists.map((file) => ({ ...file, text: 'export const course = new Map();\n' }));
  expect(() => registerLesson('step-functions', other)).toThrow(AuthorError);
  expect(() => registerLesson('step-functions', other)).toThrow('stepFunctionsLesson,');
});
