import { readLesson } from '@/app/read-lesson';
import type { ListedTopic, NoteLink } from '@/components/lesson/notes-list';
import { lessons } from '@/content/lessons';
import { notesMessages } from '@/content/messages/notes';
import { quizMessages } from '@/content/messages/quiz';
import { noteTopics } from '@/content/notes';
import { placeDiagram } from '@/lib/diagram/place';
import { throwOnErrors } from '@/lib/lesson/author-problem';
import { checkNotes } from '@/lib/lesson/check-notes';
import { itemsAbout } from '@/lib/lesson/note';
import { excerpt } from '@/lib/text/excerpt';
import type { Locale } from '@/lib/text/locale';
import { fill } from '@/lib/text/message';

/** As much of a question and its kind as tells it from the others, in columns. */
const itemColumns = 80;

/** The notes in one language, with what their ids lead to; author errors stop the build. */
export async function readNotes(locale: Locale): Promise<readonly ListedTopic[]> {
  const taught = await Promise.all(
    lessons.map(async (lesson) => {
      const { sections } = (await readLesson(lesson, locale)).outline;
      return { lesson, sections, href: `/${locale}/lessons/${lesson.slug}` };
    }),
  );
  const known = taught.map(({ lesson: { slug, items, diagram }, sections }) => ({
    slug,
    items,
    sections: sections.map(({ id }) => id),
    scenes: diagram.scenes.map(({ id }) => id),
  }));
  throwOnErrors(checkNotes(noteTopics, known, 'content/notes.ts'));

  const linkOfItem = new Map<string, NoteLink>(
    taught.flatMap(({ lesson: { slug, items }, href }) =>
      items.map(({ id, kind, stem }) => [
        `${slug}/${id}`,
        {
          href: `${href}#item-${id}`,
          title: excerpt(
            fill(notesMessages.itemLink[locale], {
              kind: quizMessages[kind][locale],
              stem: stem[locale],
            }),
            itemColumns,
          ),
        },
      ]),
    ),
  );
  return noteTopics.map((topic) => {
    const { lesson, sections, href } = taught.find((entry) => entry.lesson.slug === topic.lesson)!;
    const diagram = placeDiagram(lesson.diagram, locale);
    const titled = (
      named: readonly string[],
      parts: readonly { readonly id: string; readonly title: string }[],
      prefix: string,
    ): readonly NoteLink[] =>
      parts
        .filter(({ id }) => named.includes(id))
        .map(({ id, title }) => ({ href: `${href}#${prefix}${id}`, title }));
    return {
      id: topic.id,
      title: topic.title[locale],
      lesson: { href, title: lesson.title[locale] },
      diagram,
      notes: topic.notes.map((note) => ({
        id: note.id,
        words: note.words[locale],
        verdict: note.verdict,
        precise: note.precise[locale],
        sections: titled(note.sections, sections, ''),
        scenes: titled(note.scenes, diagram.scenes, 'scene-'),
        items: itemsAbout(note, lessons).map((path) => linkOfItem.get(path)!),
      })),
    };
  });
}
