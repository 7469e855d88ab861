import path from 'node:path';
import { facts } from '@/content/facts';
import { lessons } from '@/content/lessons';
import { lookAlikes } from '@/content/look-alikes';
import { quizMessages } from '@/content/messages/quiz';
import { gatherCourseData } from '@/lib/lesson/course-data';
import { gatherLessonData } from '@/lib/lesson/gather-data';
import { itemWordsPath } from '@/lib/lesson/lesson-data';
import { localize, locales, parseLocale } from '@/lib/text/locale';
import { readItems } from '@/app/read-items';
import { hasRun, readRun } from '@/app/read-run';
import { findLesson, readLesson } from '@/app/read-lesson';

export const dynamic = 'force-static';
export const dynamicParams = false;

const runEnd = '-run.json';
const courseFile = 'course.json';
const itemWordsFile = path.basename(itemWordsPath(''));

export function generateStaticParams() {
  return locales.flatMap((locale) => [
    { locale, file: courseFile },
    { locale, file: itemWordsFile },
    ...lessons.flatMap(({ slug }) => [
      { locale, file: `${slug}.json` },
      ...(hasRun(slug) ? [{ locale, file: `${slug}${runEnd}` }] : []),
    ]),
  ]);
}

export async function GET(
  _request: Request,
  context: { params: Promise<{ locale: string; file: string }> },
) {
  const params = await context.params;
  const locale = parseLocale(params.locale);
  if (locale && params.file === courseFile) {
    return Response.json(gatherCourseData(lessons, lookAlikes, locale));
  }
  if (locale && params.file === itemWordsFile) {
    return Response.json(localize(quizMessages, locale));
  }
  const isRun = params.file.endsWith(runEnd);
  const lesson = findLesson(params.file.slice(0, -(isRun ? runEnd : '.json').length));
  if (!locale || !lesson) return new Response(null, { status: 404 });
  if (isRun) return Response.json(await readRun(lesson, locale));
  const { outline } = await readLesson(lesson, locale);
  return Response.json(
    gatherLessonData({ lesson, outline, facts, items: await readItems(lesson), locale }),
  );
}
