import type { Detail } from '@/lib/diagram/diagram';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { ResolvedItem } from '@/lib/grade/item';
import type { Localized } from '@/lib/text/locale';
import type { Fact } from './fact';

export type LocalizedItem = Localized<ResolvedItem>;
export type LocalizedFact = Localized<Fact>;

/**
 * What a lesson's lazy code needs, in one language, as one static JSON file: the details of the
 * diagram's parts, the items with keys and reasons, the facts both refer to.
 */
export type LessonData = {
  readonly lesson: string;
  readonly title: string;
  /** The diagram, for items that point at it away from the lesson's page. */
  readonly diagram: PlacedDiagram;
  readonly details: Readonly<Record<string, Localized<Detail>>>;
  readonly items: readonly LocalizedItem[];
  readonly facts: Readonly<Record<string, LocalizedFact>>;
  /** Titles of the lesson's sections by id. */
  readonly sections: Readonly<Record<string, string>>;
};

/** Where the words of live items are served. */
export function itemWordsPath(locale: string): string {
  return `/${locale}/data/item-words.json`;
}

/** Where the file of a lesson is served. */
export function lessonDataPath(locale: string, slug: string): string {
  return `/${locale}/data/${slug}.json`;
}
