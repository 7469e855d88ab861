import { didYouMean } from '@/lib/text/did-you-mean';
import type { AuthorProblem } from './author-problem';
import type { NotedLesson, NoteTopic } from './note';
import { itemsAbout } from './note';

/** A lesson as the notes may refer to it. */
export type TeachingLesson = NotedLesson & {
  readonly sections: readonly string[];
  readonly scenes: readonly string[];
};

/** One item can be remembered by its answer; two have to be understood. */
const fewestItems = 2;

/**
 * Finds notes that nothing teaches or asks about, and names that lead nowhere.
 *
 * @param topics the notes in their order
 * @param lessons every lesson that can be read
 * @param where path of the file, for messages
 */
export function checkNotes(
  topics: readonly NoteTopic[],
  lessons: readonly TeachingLesson[],
  where: string,
): readonly AuthorProblem[] {
  const problems: AuthorProblem[] = [];
  const seen = new Set<string>();
  const paths = lessons.flatMap(({ slug, items }) => items.map(({ id }) => `${slug}/${id}`));

  for (const topic of topics) {
    const lesson = lessons.find(({ slug }) => slug === topic.lesson);
    if (!lesson) {
      const slugs = lessons.map(({ slug }) => slug);
      problems.push(unknown(`${where}: ${topic.id}`, 'lesson', topic.lesson, slugs));
      continue;
    }
    for (const note of topic.notes) {
      const at = `${where}: ${note.id}`;
      const add = (what: string, fix: string) =>
        problems.push({ level: 'error', where: at, what, fix });

      if (seen.has(note.id)) add('stands twice.', 'Give each note an id of its own.');
      seen.add(note.id);

      for (const [kind, named, known] of [
        ['section', note.sections, lesson.sections],
        ['scene', note.scenes, lesson.scenes],
      ] as const) {
        if (named.length === 0)
          add(`names no ${kind}.`, `Name a ${kind} of "${lesson.slug}" that teaches it.`);
        for (const id of named)
          if (!known.includes(id)) problems.push(unknown(at, kind, id, known));
      }
      for (const path of note.items ?? [])
        if (!paths.includes(path)) problems.push(unknown(at, 'item', path, paths));

      const { length } = itemsAbout(note, lessons);
      if (length < fewestItems)
        add(
          `is asked about by ${length} of at least ${fewestItems} items.`,
          `Set note: '${note.id}' on items that ask about it, or list them as lesson/item.`,
        );
    }
  }
  return problems;
}

function unknown(where: string, kind: string, id: string, known: readonly string[]): AuthorProblem {
  const near = didYouMean(id, known);
  return {
    level: 'error',
    where,
    what: `names the ${kind} "${id}", which does not exist.`,
    fix: near ? `Did you mean "${near}"?` : `Name one of: ${known.join(', ')}.`,
  };
}
