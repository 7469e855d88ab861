import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { TagTable } from '@/components/lesson/render-lesson';
import { renderLesson } from '@/components/lesson/render-lesson';
import type { DeckManifest } from '@/lib/deck/place';
import type { CompiledLesson } from '@/lib/lesson/compile';
import { noteTags, proseTags } from './note-tags';
import type { LocalizedFacts } from './slide-tags';
import { slideTags } from './slide-tags';

/** What stands beside a slide on the console. */
export type SlideNotes = { readonly notes: ReactNode; readonly prose: ReactNode };

/** The deck of a lesson: one slide a section. */
export function deckManifest(lesson: string, { outline }: CompiledLesson): DeckManifest {
  return {
    lesson,
    slides: outline.sections.map(({ id, title, steps, scenes, items }) => ({
      id,
      title,
      steps,
      scenes,
      items,
    })),
  };
}

/** What each section puts on its slide, in order; nothing of it is for the console alone. */
export function renderSlides(compiled: CompiledLesson, facts: LocalizedFacts): ReactNode[] {
  return renderSections(compiled, (id) => slideTags(id, facts));
}

/** Notes and prose of each section, in order, for the console. */
export function renderNotes(compiled: CompiledLesson, facts: LocalizedFacts): SlideNotes[] {
  const notes = renderSections(compiled, (id) => noteTags(id, facts));
  const prose = renderSections(compiled, (id) => proseTags(id, facts));
  return compiled.outline.sections.map((_, index) => ({
    notes: notes[index],
    prose: prose[index],
  }));
}

function renderSections(
  { code, outline }: CompiledLesson,
  tags: (section: string) => TagTable,
): ReactNode[] {
  return outline.sections.map(({ id }) => (
    <Fragment key={id}>{renderLesson(code, tags(id))}</Fragment>
  ));
}
