import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findLesson, readLesson } from '@/app/read-lesson';
import { hasRun } from '@/app/read-run';
import { AudienceDeck } from '@/components/deck/audience-deck';
import { EarlyPlace } from '@/components/deck/early-place';
import { FigureProvider } from '@/components/deck/figure-context';
import { QuestionProvider } from '@/components/deck/question-context';
import { deckManifest, renderSlides } from '@/components/deck/render-deck';
import { facts } from '@/content/facts';
import { lessons } from '@/content/lessons';
import { deckMessages } from '@/content/messages/deck';
import { diagramMessages } from '@/content/messages/diagram';
import { placeDiagram } from '@/lib/diagram/place';
import { lessonRunPath } from '@/lib/simulate/lesson-run';
import { localize, locales, parseLocale } from '@/lib/text/locale';
import { fill } from '@/lib/text/message';
import { readQuestions } from './read-questions';

export const dynamicParams = false;

type Props = { params: Promise<{ locale: string; slug: string }> };

export function generateStaticParams() {
  return locales.flatMap((locale) => lessons.map(({ slug }) => ({ locale, slug })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = parseLocale(segment);
  const lesson = findLesson(slug);
  if (!locale || !lesson) return {};
  return { title: fill(deckMessages.audienceTitle[locale], { title: lesson.title[locale] }) };
}

/** The slides: the audience's screen, or a talk given from one window. */
export default async function PresentPage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = parseLocale(segment);
  const lesson = findLesson(slug);
  if (!locale || !lesson) notFound();
  const compiled = await readLesson(lesson, locale);
  return (
    <FigureProvider
      diagram={placeDiagram(lesson.diagram, locale)}
      words={localize(diagramMessages, locale)}
      {...(hasRun(slug) && { runPath: lessonRunPath(locale, slug) })}
    >
      <EarlyPlace />
      <QuestionProvider {...await readQuestions(lesson, locale)}>
        <AudienceDeck
          key={slug}
          manifest={deckManifest(slug, compiled)}
          slides={renderSlides(compiled, localize(facts, locale))}
          title={lesson.title[locale]}
          locale={locale}
          lessonPath={`/${locale}/lessons/${slug}`}
          words={localize(deckMessages, locale)}
        />
      </QuestionProvider>
    </FigureProvider>
  );
}
