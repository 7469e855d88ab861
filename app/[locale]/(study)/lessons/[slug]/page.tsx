import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { lessonPageContext } from '@/app/lesson-page-context';
import { findLesson, readAllLanguages, readLesson } from '@/app/read-lesson';
import { readItems } from '@/app/read-items';
import { hasRun } from '@/app/read-run';
import { GlossList } from '@/components/lesson/gloss-list';
import { GlossPlacer } from '@/components/lesson/gloss-placer';
import { LessonFooter } from '@/components/lesson/lesson-footer';
import { LessonHeader } from '@/components/lesson/lesson-header';
import { lessonTags } from '@/components/lesson/lesson-tags';
import { ReadingDiagram } from '@/components/lesson/reading-diagram';
import { SectionReader } from '@/components/lesson/section-reader';
import { renderLesson } from '@/components/lesson/render-lesson';
import { htmlOnly } from '@/components/ui/html-only';
import { TextView } from '@/components/diagram/text-view';
import { glossary } from '@/content/glossary';
import { lessons } from '@/content/lessons';
import { connectionMessages, diagramMessages } from '@/content/messages/diagram';
import { simulateMessages } from '@/content/messages/simulate';
import { describeDiagram } from '@/lib/diagram/describe';
import { termReadings } from '@/lib/lesson/glossary';
import { lessonDataPath } from '@/lib/lesson/lesson-data';
import { lessonRunPath } from '@/lib/simulate/lesson-run';
import { localize, locales, parseLocale, type Locale } from '@/lib/text/locale';

export const dynamicParams = false;

type Props = { params: Promise<{ locale: string; slug: string }> };

export function generateStaticParams() {
  return locales.flatMap((locale) => lessons.map(({ slug }) => ({ locale, slug })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const lesson = findLesson(slug);
  const known = parseLocale(locale);
  if (!lesson || !known) return {};
  return { title: lesson.title[known], description: lesson.summary[known] };
}

function labEntryWords(locale: Locale) {
  const { open, openLead, loading, failed } = localize(simulateMessages, locale);
  return { open, openLead, loading, failed };
}

export default async function LessonPage({ params }: Props) {
  const { slug, ...rest } = await params;
  const locale = parseLocale(rest.locale);
  const lesson = findLesson(slug);
  if (!locale || !lesson) notFound();
  await readAllLanguages(lesson);
  const { code, outline } = await readLesson(lesson, locale);
  const context = lessonPageContext(lesson, outline, await readItems(lesson), locale);
  const words = localize(diagramMessages, locale);
  return (
    <article className="lesson">
      {htmlOnly(
        `${context.page} header`,
        <LessonHeader lesson={localize(lesson, locale)} locale={locale} context={context} />,
      )}
      <div className="lesson-columns">
        <ReadingDiagram
          diagram={context.diagram}
          dataPath={lessonDataPath(locale, slug)}
          words={words}
          {...(hasRun(slug) && {
            lab: { runPath: lessonRunPath(locale, slug), words: labEntryWords(locale) },
          })}
        >
          {htmlOnly(
            `${context.page} text view`,
            <TextView
              described={describeDiagram(context.diagram, {
                connections: localize(connectionMessages, locale),
                readings: termReadings(glossary),
              })}
              title={words.asText}
              scenesTitle={words.scenes}
            />,
          )}
        </ReadingDiagram>
        <div className="lesson-body">
          {renderLesson(code, lessonTags(context))}
          <LessonFooter locale={locale} slug={slug} words={context.words} />
        </div>
      </div>
      {htmlOnly(`${context.page} gloss`, <GlossList context={context} />)}
      <GlossPlacer />
      <SectionReader lesson={slug} />
    </article>
  );
}
