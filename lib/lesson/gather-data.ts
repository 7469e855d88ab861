import { placeDiagram } from '@/lib/diagram/place';
import type { ResolvedItem } from '@/lib/grade/item';
import type { Locale, Localized } from '@/lib/text/locale';
import { localize } from '@/lib/text/locale';
import type { Fact } from './fact';
import type { Lesson } from './lesson';
import type { LessonData } from './lesson-data';
import type { Outline } from './outline';

/** Gathers the lazy file of a lesson: details, items and the facts they name, in one language. */
export function gatherLessonData(options: {
  readonly lesson: Lesson;
  readonly outline: Outline;
  readonly facts: Readonly<Record<string, Fact>>;
  /** The lesson's items, ready to be asked. */
  readonly items: readonly ResolvedItem[];
  readonly locale: Locale;
}): LessonData {
  const { lesson, outline, facts, items, locale } = options;
  const parts = { ...lesson.diagram.nodes, ...lesson.diagram.edges };
  const named = new Set([
    ...Object.values(parts).flatMap(({ detail }) => detail.facts),
    ...items.flatMap((item) => item.facts),
  ]);
  const used: Record<string, Localized<Fact>> = {};
  for (const id of named) {
    const fact = facts[id];
    if (fact) used[id] = localize(fact, locale);
  }
  return {
    lesson: lesson.slug,
    title: lesson.title[locale],
    diagram: placeDiagram(lesson.diagram, locale),
    details: Object.fromEntries(
      Object.entries(parts).map(([id, { detail }]) => [id, localize(detail, locale)]),
    ),
    items: localize(items, locale),
    facts: used,
    sections: Object.fromEntries(outline.sections.map(({ id, title }) => [id, title])),
  };
}
