import { LessonItem } from '@/components/quiz/lesson-item';
import type { LessonPageContext } from '@/components/lesson/lesson-tags';
import { facts } from '@/content/facts';
import { glossary } from '@/content/glossary';
import { lessonMessages } from '@/content/messages/lesson';
import { quizMessages } from '@/content/messages/quiz';
import { placeDiagram } from '@/lib/diagram/place';
import type { ResolvedItem } from '@/lib/grade/item';
import type { GlossaryEntry } from '@/lib/lesson/glossary';
import type { Fact } from '@/lib/lesson/fact';
import type { Lesson } from '@/lib/lesson/lesson';
import { itemWordsPath, lessonDataPath } from '@/lib/lesson/lesson-data';
import type { Outline } from '@/lib/lesson/outline';
import type { Locale } from '@/lib/text/locale';
import { localize } from '@/lib/text/locale';

/** Everything the tags of one lesson page draw from, in one language. */
export function lessonPageContext(
  lesson: Lesson,
  outline: Outline,
  items: readonly ResolvedItem[],
  locale: Locale,
): LessonPageContext {
  const localFacts = localize<Record<string, Fact>>(facts, locale);
  const diagram = placeDiagram(lesson.diagram, locale);
  const quizWords = localize(quizMessages, locale);
  return {
    page: `${locale}/${lesson.slug}`,
    words: localize(lessonMessages, locale),
    outline,
    diagram,
    facts: localFacts,
    terms: localize<Record<string, GlossaryEntry>>(glossary, locale),
    items: Object.fromEntries(localize(items, locale).map((item) => [item.id, item])),
    renderItem: (item) => (
      <LessonItem
        item={item}
        lesson={lesson.slug}
        dataPath={lessonDataPath(locale, lesson.slug)}
        wordsPath={itemWordsPath(locale)}
        words={quizWords}
        facts={localFacts}
        diagram={diagram}
      />
    ),
  };
}
