import type { SessionLesson } from '@/components/quiz/session-island';
import { lessons } from '@/content/lessons';
import { lessonDataPath } from '@/lib/lesson/lesson-data';
import type { Locale } from '@/lib/text/locale';

/** Where the lessons and their files are, for pages that ask items of several. */
export function sessionLessons(locale: Locale): SessionLesson[] {
  return lessons.map(({ slug, title }) => ({
    slug,
    title: title[locale],
    href: `/${locale}/lessons/${slug}`,
    dataPath: lessonDataPath(locale, slug),
  }));
}
