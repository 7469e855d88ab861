import { readItems } from '@/app/read-items';
import { readLesson } from '@/app/read-lesson';
import { readRun } from '@/app/read-run';
import { AnswerSheet } from '@/components/paper/answer-sheet';
import { QuestionSheet } from '@/components/paper/question-sheet';
import { sheetSections } from '@/components/paper/sheet-items';
import { htmlOnly } from '@/components/ui/html-only';
import { facts } from '@/content/facts';
import { paperMessages } from '@/content/messages/paper';
import { quizMessages } from '@/content/messages/quiz';
import { placeDiagram } from '@/lib/diagram/place';
import type { Fact } from '@/lib/lesson/fact';
import type { Lesson } from '@/lib/lesson/lesson';
import { localize, type Locale } from '@/lib/text/locale';

/** The sheets that are made of items: questions alone, or keys and reasons. */
export async function writtenSheet(lesson: Lesson, sheet: 'questions' | 'answers', locale: Locale) {
  const { outline } = await readLesson(lesson, locale);
  const shared = {
    title: lesson.title[locale],
    sections: sheetSections(outline.sections, localize(await readItems(lesson), locale)),
    diagram: placeDiagram(lesson.diagram, locale),
    words: localize(paperMessages, locale),
    quizWords: localize(quizMessages, locale),
  };
  return htmlOnly(
    `${locale}/${lesson.slug} ${sheet}`,
    sheet === 'questions' ? (
      <QuestionSheet {...shared} run={await readRun(lesson, locale)} />
    ) : (
      <AnswerSheet {...shared} facts={localize<Record<string, Fact>>(facts, locale)} />
    ),
  );
}
