import { readItems } from '@/app/read-items';
import type { Questions } from '@/components/deck/question-context';
import { partLabel } from '@/components/quiz/part-label';
import { quizMessages } from '@/content/messages/quiz';
import { askedItem } from '@/lib/deck/asked-item';
import { placeDiagram } from '@/lib/diagram/place';
import type { Lesson } from '@/lib/lesson/lesson';
import { lessonDataPath } from '@/lib/lesson/lesson-data';
import { localize, type Locale } from '@/lib/text/locale';

/** The questions of a lesson as a class is asked them; keys and reasons stay behind. */
export async function readQuestions(lesson: Lesson, locale: Locale): Promise<Questions> {
  const diagram = placeDiagram(lesson.diagram, locale);
  const quizWords = localize(quizMessages, locale);
  const words = {
    true: quizWords.sayTrue,
    false: quizWords.sayFalse,
    partName: (part: string) => partLabel(diagram, part, quizWords),
  };
  const items = (await readItems(lesson))
    .filter(({ reviewOnly }) => !reviewOnly)
    .map((item) => [item.id, askedItem(localize(item, locale), words)] as const);
  return { items: Object.fromEntries(items), dataPath: lessonDataPath(locale, lesson.slug) };
}
