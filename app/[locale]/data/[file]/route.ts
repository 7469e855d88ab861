import { facts } from '@/content/facts';
import { lessons } from '@/content/lessons';
import { gatherLessonData } from '@/lib/lesson/gather-data';
import { locales, parseLocale } from '@/lib/text/locale';
import { findLesson, readLesson } from '@/app/read-lesson';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => lessons.map(({ slug }) => ({ locale, file: `${slug}.json` })));
}

export async function GET(
  _request: Request,
  context: { params: Promise<{ locale: string; file: string }> },
) {
  const params = await context.params;
  const locale = parseLocale(params.locale);
  const lesson = findLesson(params.file.replace(/\.json$/, ''));
  if (!locale || !lesson) return new Response(null, { status: 404 });
  const { outline } = await readLesson(lesson, locale);
  return Response.json(gatherLessonData({ lesson, outline, facts, locale }));
}
