import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cache } from 'react';
import { facts } from '@/content/facts';
import { glossary } from '@/content/glossary';
import { lessons } from '@/content/lessons';
import { noteTopics } from '@/content/notes';
import { checkDiagram } from '@/lib/diagram/check';
import { formatProblem } from '@/lib/diagram/problem';
import { checkItems } from '@/lib/grade/check-items';
import { AuthorError, throwOnErrors } from '@/lib/lesson/author-problem';
import { checkParity } from '@/lib/lesson/check-parity';
import type { CompiledLesson } from '@/lib/lesson/compile';
import { compileLesson } from '@/lib/lesson/compile';
import type { Lesson } from '@/lib/lesson/lesson';
import { locales, type Locale } from '@/lib/text/locale';

const allNotes = noteTopics.flatMap(({ notes }) => notes.map(({ id }) => id));

export function findLesson(slug: string): Lesson | undefined {
  return lessons.find((lesson) => lesson.slug === slug);
}

/** The source of a lesson in one language, compiled and checked; author errors stop the build. */
export const readLesson = cache(async (lesson: Lesson, locale: Locale): Promise<CompiledLesson> => {
  const where = `content/lessons/${lesson.slug}/${locale}.mdx`;
  const source = await readFile(path.join(process.cwd(), where), 'utf8');
  const compiled = await compileLesson(where, source, {
    scenes: lesson.diagram.scenes.map(({ id }) => id),
    items: lesson.items.map(({ id }) => id),
    facts: Object.keys(facts),
    terms: Object.keys(glossary),
    notes: allNotes,
  });
  checkData(lesson, compiled);
  return compiled;
});

/** Reads a lesson in every language and stops the build where they differ in sections or blocks. */
export async function readAllLanguages(lesson: Lesson): Promise<void> {
  const [first, ...others] = await Promise.all(
    locales.map(async (locale) => ({
      where: `content/lessons/${lesson.slug}/${locale}.mdx`,
      outline: (await readLesson(lesson, locale)).outline,
    })),
  );
  throwOnErrors(others.flatMap((other) => (first ? checkParity(first, other) : [])));
}

function checkData(lesson: Lesson, { outline }: CompiledLesson): void {
  const sections = outline.sections.map(({ id }) => id);
  const items = lesson.items.map(({ id }) => id);
  const diagramErrors = checkDiagram(lesson.diagram, {
    sections,
    facts: Object.keys(facts),
    items,
  })
    .filter(({ level }) => level === 'error')
    .map(formatProblem);
  const itemErrors = checkItems(
    lesson.items,
    {
      facts: Object.keys(facts),
      objectives: lesson.objectives.map(({ id }) => id),
      sections,
      nodes: Object.keys(lesson.diagram.nodes),
      edges: Object.keys(lesson.diagram.edges),
      scenes: lesson.diagram.scenes.map(({ id }) => id),
    },
    `content/lessons/${lesson.slug}/quiz.ts`,
  );
  const errors = [...diagramErrors, ...itemErrors];
  if (errors.length > 0) throw new AuthorError(errors.join('\n'));
}
