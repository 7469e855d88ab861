import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkDiagram, formatProblem } from '@/lib/diagram/check';
import { checkContrast } from '@/lib/diagram/contrast';
import { checkItems } from '@/lib/grade/check-items';
import { formatAuthorProblem } from '@/lib/lesson/author-problem';
import { checkParity } from '@/lib/lesson/check-parity';
import { compileLesson } from '@/lib/lesson/compile';
import type { Fact } from '@/lib/lesson/fact';
import type { Lesson } from '@/lib/lesson/lesson';
import { locales, type Locale, type Text } from '@/lib/text/locale';
import { fill } from '@/lib/text/message';
import { facts } from './facts';
import { glossary } from './glossary';
import { course, lessons } from './lessons';

/** Items asked in review only, as `lesson/item`. Every other one stands in the prose once. */
const reviewOnly: readonly string[] = lessons.flatMap(({ slug, items }) =>
  items.filter((item) => item.reviewOnly).map(({ id }) => `${slug}/${id}`),
);

const root = path.dirname(import.meta.dirname);
const noteLines = Array.from(
  { length: 16 },
  (_, index) => `N${String(index + 1).padStart(2, '0')}`,
);
const factById: Readonly<Record<string, Fact>> = facts;

async function compiled(lesson: Lesson, locale: Locale) {
  const where = `content/lessons/${lesson.slug}/${locale}.mdx`;
  const source = await readFile(path.join(root, where), 'utf8');
  const result = await compileLesson(where, source, {
    scenes: lesson.diagram.scenes.map(({ id }) => id),
    items: lesson.items.map(({ id }) => id),
    facts: Object.keys(facts),
    terms: Object.keys(glossary),
    notes: noteLines,
  });
  return { where, source, ...result };
}

/** Every lesson with its prose in both languages; a lesson that does not compile fails here. */
const written = await Promise.all(
  lessons.map(async (lesson) => {
    const [ko, en] = await Promise.all([compiled(lesson, 'ko'), compiled(lesson, 'en')]);
    return { slug: lesson.slug, lesson, ko, en, prose: [ko, en] };
  }),
);

test('there are lessons to check', () => {
  expect(lessons.map(({ slug }) => slug)).toContain('sqs');
});

test.each(written)('$slug: no slide makes the class wait', ({ prose }) => {
  expect(prose.flatMap(({ warnings }) => warnings.map(formatAuthorProblem))).toEqual([]);
});

test.each(written)('$slug: Korean and English have the same sections and blocks', ({ ko, en }) => {
  expect(checkParity(ko, en).map(formatAuthorProblem)).toEqual([]);
});

test.each(written)('$slug: the diagram has no errors', ({ lesson, ko }) => {
  const problems = checkDiagram(lesson.diagram, {
    sections: ko.outline.sections.map(({ id }) => id),
    facts: Object.keys(facts),
    items: lesson.items.map(({ id }) => id),
  });
  expect(problems.filter(({ level }) => level === 'error').map(formatProblem)).toEqual([]);
});

test.each(written)('$slug: the items have no errors', ({ lesson, ko }) => {
  const known = {
    facts: Object.keys(facts),
    objectives: lesson.objectives.map(({ id }) => id),
    sections: ko.outline.sections.map(({ id }) => id),
    nodes: Object.keys(lesson.diagram.nodes),
    edges: Object.keys(lesson.diagram.edges),
    scenes: lesson.diagram.scenes.map(({ id }) => id),
  };
  expect(checkItems(lesson.items, known, `content/lessons/${lesson.slug}/quiz.ts`)).toEqual([]);
});

test.each(written)('$slug: every scene is shown somewhere in the prose', ({ lesson, ko }) => {
  const shown = ko.outline.sections.flatMap(({ scenes }) => scenes.map(({ scene }) => scene));
  expect(shown.toSorted()).toEqual(lesson.diagram.scenes.map(({ id }) => id).toSorted());
});

test.each(written)('$slug: every objective is taught and asked about twice', ({ lesson, ko }) => {
  const sections = ko.outline.sections.map(({ id }) => id);
  for (const { id, sections: taughtIn } of lesson.objectives) {
    expect.soft(sections, `sections of ${id}`).toEqual(expect.arrayContaining([...taughtIn]));
    const items = lesson.items.filter(({ objective }) => objective === id);
    expect.soft(items.length, `items about ${id}`).toBeGreaterThanOrEqual(2);
  }
});

test.each(written)('$slug: every item stands once in each language', ({ lesson, prose }) => {
  const expected = lesson.items
    .map(({ id }) => id)
    .filter((id) => !reviewOnly.includes(`${lesson.slug}/${id}`));
  for (const { where, source } of prose) {
    const placed = [...source.matchAll(/<Quiz id="([^"]*)"/g)].map(([, id = '']) => id);
    expect(placed.toSorted(), where).toEqual(expected.toSorted());
  }
});

test.each(written)('$slug: every item stands in the section it names', ({ lesson, ko }) => {
  const places = ko.outline.sections.flatMap(({ id, items }) => items.map((item) => [item, id]));
  const named = lesson.items
    .filter(({ id }) => !reviewOnly.includes(`${lesson.slug}/${id}`))
    .map(({ id, section }) => [id, section]);
  expect(Object.fromEntries(places)).toEqual(Object.fromEntries(named));
});

test('sqs: asks at least twelve questions of at least five kinds', () => {
  const items = lessons.find(({ slug }) => slug === 'sqs')?.items ?? [];
  expect(items.length).toBeGreaterThanOrEqual(12);
  expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
});

test.each(written)('$slug: has notes for every section, and the summary last', ({ prose }) => {
  for (const { where, outline } of prose) {
    const withoutNotes = outline.sections.filter(
      ({ blocks }) => !blocks.some(({ tag }) => tag === 'Notes'),
    );
    expect(
      withoutNotes.map(({ id }) => id),
      where,
    ).toEqual([]);
    expect(outline.sections.at(-1)?.id, where).toBe('summary');
  }
});

test.each(written)('$slug: names only facts that exist and were checked', ({ lesson, prose }) => {
  const parts = [...Object.values(lesson.diagram.nodes), ...Object.values(lesson.diagram.edges)];
  const used = new Set([
    ...prose.flatMap(({ outline }) => outline.facts),
    ...parts.flatMap(({ detail }) => detail.facts),
    ...lesson.items.flatMap((item) => item.facts),
  ]);
  const newest = Math.max(...Object.values(facts).map(({ checked }) => Date.parse(checked)));
  for (const id of used) {
    const checked = Date.parse(factById[id]?.checked ?? '');
    const daysOld = (newest - checked) / 86_400_000;
    expect.soft(daysOld, `days since ${id} was checked`).toBeLessThanOrEqual(365);
  }
});

test('every fact is certain enough to be stated and says where it comes from', () => {
  for (const [id, { source, certainty }] of Object.entries(factById)) {
    expect.soft(certainty, id).toMatch(/^[AB]$/);
    expect.soft(source.url, id).toMatch(/^https:\/\//);
    expect.soft(source.label.trim(), id).not.toBe('');
  }
});

test('every glossary term belongs to a lesson of the course', () => {
  const slugs = course.map(({ slug }) => slug);
  for (const [id, { lesson }] of Object.entries(glossary)) {
    expect.soft(slugs, id).toContain(lesson);
  }
});

test('every line of the notes has its lesson', () => {
  expect(course.flatMap(({ notes }) => notes).toSorted()).toEqual(noteLines);
});

type Named = readonly [path: string, text: Text];

function textsIn(value: unknown, at: string): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ko' in value && 'en' in value) return [[at, value as Text]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`));
}

const areas = (await readdir(path.join(import.meta.dirname, 'messages'))).map((file) =>
  path.basename(file, '.ts'),
);
const messages = await Promise.all(
  areas.map(async (area) => ({
    area,
    texts: textsIn(await import(`./messages/${area}.ts`), area),
  })),
);

test.each(messages)('messages of $area: both languages say something', ({ area, texts }) => {
  expect(texts.length, area).toBeGreaterThan(0);
  const silent = texts.filter(([, text]) =>
    locales.some((locale) => typeof text[locale] !== 'string' || text[locale].trim() === ''),
  );
  expect(silent).toEqual([]);
});

test.each(messages)('messages of $area: both languages need the same values', ({ texts }) => {
  const valuesOf = (template: string) =>
    [...new Set([...template.matchAll(/\{([^{}|]*)/g)].map(([, name = '']) => name))].toSorted();
  for (const [where, { ko, en }] of texts) {
    expect.soft(valuesOf(en), where).toEqual(valuesOf(ko));
  }
});

test.each(messages)('messages of $area: can be filled in', ({ texts }) => {
  for (const [where, text] of texts) {
    for (const locale of locales) {
      const names = [...text[locale].matchAll(/\{(\w+)/g)].map(([, name]) => [name, '값']);
      const filled = fill(text[locale], Object.fromEntries(names));
      expect.soft(filled, `${where} (${locale})`).not.toMatch(/[{}|]/);
    }
  }
});

test('every colour is readable on what it lies on, in both themes', async () => {
  const tokens = await readFile(path.join(root, 'app/tokens.css'), 'utf8');
  expect(checkContrast(tokens).map(formatProblem)).toEqual([]);
});
