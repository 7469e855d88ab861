import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatAuthorProblem } from '@/lib/lesson/author-problem';
import { checkNotes, type TeachingLesson } from '@/lib/lesson/check-notes';
import type { Note } from '@/lib/lesson/note';
import { locales } from '@/lib/text/locale';
import { lessons } from './lessons';
import { noteTopics } from './notes';

const where = 'content/notes.ts';
const notes = noteTopics.flatMap((topic) => topic.notes);

const teaching: readonly TeachingLesson[] = await Promise.all(
  lessons.map(async ({ slug, items, diagram }) => {
    const prose = await readFile(path.join(import.meta.dirname, 'lessons', slug, 'ko.mdx'), 'utf8');
    const sections = [...prose.matchAll(/^## .*\{\/\* ([\w-]+) \*\/\}$/gm)].map(
      ([, id = '']) => id,
    );
    return { slug, items, sections, scenes: diagram.scenes.map(({ id }) => id) };
  }),
);

function problems(topics = noteTopics) {
  return checkNotes(topics, teaching, where).map(formatAuthorProblem);
}

/** The notes with one of them changed. */
function withNote(id: string, changes: Partial<Note>) {
  return noteTopics.map((topic) => ({
    ...topic,
    notes: topic.notes.map((note) => (note.id === id ? { ...note, ...changes } : note)),
  }));
}

test('every note has a section, a scene and two items, and all of them exist', () => {
  expect(problems()).toEqual([]);
});

test('a note that loses its section, its scene or its items is found', () => {
  expect(problems(withNote('N07', { sections: [] }))).toHaveLength(1);
  expect(problems(withNote('N07', { scenes: [] }))).toHaveLength(1);
  expect(problems(withNote('F4', { items: [] }))).toHaveLength(1);
  expect(problems(withNote('N11', { items: ['serverless/no-such-item'] }))).toHaveLength(2);
});

test('the sixteen lines and eight figures stand once each, in their order', () => {
  const ids = (letter: string) => notes.map(({ id }) => id).filter((id) => id.startsWith(letter));
  expect(ids('N')).toEqual(
    Array.from({ length: 16 }, (_, index) => `N${String(index + 1).padStart(2, '0')}`),
  );
  expect(ids('F')).toEqual(Array.from({ length: 8 }, (_, index) => `F${index + 1}`));
  expect(notes).toHaveLength(24);
});

test.each(noteTopics)('$id: its figure comes first, then the lines of its lesson', (topic) => {
  const [figure, ...lines] = topic.notes.map(({ id }) => id);
  expect(figure).toMatch(/^F\d$/);
  expect(lines).toEqual(lessons.find(({ slug }) => slug === topic.lesson)?.notes);
});

test('every item names a line of the notes that exists', () => {
  const known = notes.map(({ id }) => id);
  const named = lessons.flatMap(({ items }) => items.flatMap(({ note }) => note ?? []));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((note) => !known.includes(note))).toEqual([]);
});

test('what is exact and what is missing takes one or two sentences in each language', () => {
  for (const { id, precise } of notes) {
    for (const locale of locales) {
      const sentences = precise[locale].match(/[^.?]+[.?](?=\s|$)/gu) ?? [];
      expect.soft(sentences.length, `${id} (${locale})`).toBeGreaterThanOrEqual(1);
      expect.soft(sentences.length, `${id} (${locale})`).toBeLessThanOrEqual(2);
    }
  }
});
