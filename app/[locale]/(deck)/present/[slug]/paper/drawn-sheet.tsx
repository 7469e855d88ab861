import { readLesson } from '@/app/read-lesson';
import { FigureProvider } from '@/components/deck/figure-context';
import { deckManifest, renderNotes, renderSlides } from '@/components/deck/render-deck';
import { HandoutPages } from '@/components/paper/handout-pages';
import { SlidePages } from '@/components/paper/slide-pages';
import { facts } from '@/content/facts';
import { diagramMessages } from '@/content/messages/diagram';
import { paperMessages } from '@/content/messages/paper';
import { placeDiagram } from '@/lib/diagram/place';
import type { Lesson } from '@/lib/lesson/lesson';
import { localize, type Locale } from '@/lib/text/locale';

/** The sheets that are made of slides. Only the handout has notes in it. */
export async function drawnSheet(lesson: Lesson, sheet: 'slides' | 'handout', locale: Locale) {
  const compiled = await readLesson(lesson, locale);
  const localFacts = localize(facts, locale);
  const shared = {
    manifest: deckManifest(lesson.slug, compiled),
    slides: renderSlides(compiled, localFacts),
    title: lesson.title[locale],
    words: localize(paperMessages, locale),
  };
  return (
    <FigureProvider
      diagram={placeDiagram(lesson.diagram, locale)}
      words={localize(diagramMessages, locale)}
    >
      <h1 className="sr-only">{shared.title}</h1>
      {sheet === 'slides' ? (
        <SlidePages {...shared} />
      ) : (
        <HandoutPages
          {...shared}
          notes={renderNotes(compiled, localFacts).map(({ notes }) => notes)}
        />
      )}
    </FigureProvider>
  );
}
