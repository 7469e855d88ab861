import type { Locale } from '@/lib/text/locale';

/** What a result leads to. `part` is a node or edge of a lesson's diagram. */
export const entryKinds = ['lesson', 'section', 'scene', 'term', 'part', 'item'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A place of the course that search can open, with the words it is found by. */
export type SearchEntry = {
  readonly kind: EntryKind;
  /** Position in the index's `lessons`. */
  readonly lesson: number;
  /** Id of the section, scene, term or item; for a part the section that teaches it. */
  readonly at?: string;
  /** The section in which a scene or item stands. */
  readonly section?: string;
  readonly title: string;
  /** What else it is called: the other language, its reading, synonyms. */
  readonly names?: readonly string[];
  readonly keyPoints?: readonly string[];
  /** First sentences of what it says. */
  readonly sentences?: readonly string[];
};

export type SearchLesson = { readonly slug: string; readonly title: string };

/** Everything search knows of the course in one language: one static JSON file. */
export type SearchIndex = {
  readonly locale: Locale;
  readonly lessons: readonly SearchLesson[];
  readonly entries: readonly SearchEntry[];
  /** Ways a word is often written and the way the course writes it. */
  readonly spellings: readonly (readonly [written: string, meant: string])[];
  /** Terms to try when nothing was typed or found: one of each lesson. */
  readonly suggestions: readonly string[];
};

/** Where the index of a language is served. */
export function searchIndexPath(locale: Locale): string {
  return `/${locale}/search/index.json`;
}

/** The address of an entry: the exact section, scene, item or term. */
export function entryHref(index: SearchIndex, entry: SearchEntry): string {
  const { kind, at } = entry;
  if (kind === 'term') return `/${index.locale}/glossary#${at}`;
  const page = `/${index.locale}/lessons/${index.lessons[entry.lesson]?.slug}`;
  if (at === undefined) return page;
  if (kind === 'scene') return `${page}#scene-${at}`;
  if (kind === 'item') return `${page}#item-${at}`;
  return `${page}#${at}`;
}
