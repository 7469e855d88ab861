import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findLesson, readLesson } from '@/app/read-lesson';
import { hasRun } from '@/app/read-run';
import { DeckConsole } from '@/components/deck/deck-console';
import { EarlyPlace } from '@/components/deck/early-place';
import { FigureProvider } from '@/components/deck/figure-context';
import { QuestionProvider } from '@/components/deck/question-context';
import { deckManifest, renderNotes, renderSlides } from '@/components/deck/render-deck';
import { facts } from '@/content/facts';
import { lessons } from '@/content/lessons';
import { consoleMessages, deckMessages } from '@/content/messages/deck';
import { diagramMessages } from '@/content/messages/diagram';
import { placeDiagram } from '@/lib/diagram/place';
import { lessonRunPath } from '@/lib/simulate/lesson-run';
import { localize, locales, parseLocale } from '@/lib/text/locale';
import { fill } from '@/lib/text/message';
import { readQuestions } from '../read-questions';
import { slideMinutes } from '../../slide-minutes';

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
  return {
    title: fill(deckMessages.consoleTitle[locale], { title: lesson.title[locale] }),
    robots: { index: false },
  };
}

/** The instructor's window, the only page that carries the speaker notes. */
export default async function ConsolePage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = parseLocale(segment);
  const lesson = findLesson(slug);
  if (!locale || !lesson) notFound();
  const compiled = await readLesson(lesson, locale);
  const manifest = deckManifest(slug, compiled);
  const localFacts = localize(facts, locale);
  return (
    <FigureProvider
      diagram={placeDiagram(lesson.diagram, locale)}
      words={localize(diagramMessages, locale)}
      {...(hasRun(slug) && { runPath: lessonRunPath(locale, slug) })}
    >
      <EarlyPlace />
      <QuestionProvider {...await readQuestions(lesson, locale)}>
        <DeckConsole
          key={slug}
          manifest={manifest}
          minutes={await slideMinutes(manifest, locale)}
          slides={renderSlides(compiled, localFacts)}
          notes={renderNotes(compiled, localFacts)}
          title={lesson.title[locale]}
          locale={locale}
          lessonPath={`/${locale}/lessons/${slug}`}
          words={localize(deckMessages, locale)}
          consoleWords={localize(consoleMessages, locale)}
        />
      </QuestionProvider>
    </FigureProvider>
  );
}
