import { readItems } from '@/app/read-items';
import { readLesson } from '@/app/read-lesson';
import { facts } from '@/content/facts';
import { glossary } from '@/content/glossary';
import { lessons } from '@/content/lessons';
import { diagramMessages } from '@/content/messages/diagram';
import { spellings } from '@/content/spellings';
import { gatherIndex } from '@/lib/search/gather-index';
import { localize, locales, parseLocale } from '@/lib/text/locale';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function GET(_request: Request, context: { params: Promise<{ locale: string }> }) {
  const locale = parseLocale((await context.params).locale);
  if (!locale) return new Response(null, { status: 404 });
  const read = lessons.map(async (lesson) => {
    const { outline, texts } = await readLesson(lesson, locale);
    return { lesson, outline, texts, items: await readItems(lesson) };
  });
  const { edgeName, edgeNameLabel } = localize(diagramMessages, locale);
  return Response.json(
    gatherIndex({
      locale,
      lessons: await Promise.all(read),
      glossary,
      facts,
      spellings: locale === 'ko' ? spellings : [],
      words: { edgeName, edgeNameLabel },
    }),
  );
}
