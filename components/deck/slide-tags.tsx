import type { ReactNode } from 'react';
import type { TagTable } from '@/components/lesson/render-lesson';
import type { LocalizedFact } from '@/lib/lesson/lesson-data';
import { Reveal } from './reveal';

type Inner = { children?: ReactNode };
export type LocalizedFacts = Readonly<Record<string, LocalizedFact>>;

const Nothing = () => null;
const Through = ({ children }: Inner) => <>{children}</>;

/** Tags inside a sentence, and tables: the same on slides and among the notes. */
export function plainTags(facts: LocalizedFacts): TagTable {
  return {
    Term: Through,
    Fact: ({ id }: { id: string }) => <span className="slide-fact">{facts[id]?.value}</span>,
    TableFrame: ({ children }: Inner) => <div className="slide-table">{children}</div>,
  };
}

/** Lets through one section and drops the others before anything of them is rendered. */
export function onlySection(wanted: string) {
  return function Section({ id, children }: Inner & { id: string }) {
    return id === wanted ? <>{children}</> : null;
  };
}

/**
 * What one section puts on its slide. Prose, notes and questions become nothing here, on the
 * server, so that no answer to an audience carries them. The figure is the slide's own.
 */
export function slideTags(section: string, facts: LocalizedFacts): TagTable {
  return {
    ...plainTags(facts),
    Section: onlySection(section),
    KeyPoints: ({ children }: Inner) => <ul className="slide-points">{children}</ul>,
    KeyPoint: ({ step, children }: Inner & { step: string }) => (
      <Reveal at={Number(step)}>{children}</Reveal>
    ),
    Steps: ({ children }: Inner) => <ol className="slide-steps">{children}</ol>,
    Step: ({ step, children }: Inner & { step: string }) => (
      <Reveal at={Number(step)}>{children}</Reveal>
    ),
    DeckOnly: ({ children }: Inner) => <div className="slide-extra">{children}</div>,
    Diagram: Nothing,
    Prose: Nothing,
    Notes: Nothing,
    Nuance: Nothing,
    Prerequisites: Nothing,
    Quiz: Nothing,
    LessonOnly: Nothing,
  };
}
