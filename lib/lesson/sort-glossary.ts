import type { Locale } from '@/lib/text/locale';
import type { GlossaryEntry } from './glossary';

export type ListedTerm = {
  readonly id: string;
  readonly term: string;
  /** The same term in the other language. */
  readonly other: string;
  readonly definition: string;
  readonly lesson: string;
  /** Everything the term can be found by, lower case: both languages, reading and synonyms. */
  readonly found: string;
};

/** The glossary as one language lists it: sorted as readers expect, Hangul before Latin in Korean. */
export function sortGlossary(
  entries: Readonly<Record<string, GlossaryEntry>>,
  locale: Locale,
): readonly ListedTerm[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  return Object.entries(entries)
    .map(([id, { term, definition, reading, synonyms, lesson }]) => ({
      id,
      term: term[locale],
      other: term[locale === 'ko' ? 'en' : 'ko'],
      definition: definition[locale],
      lesson,
      found: [term.ko, term.en, reading ?? '', ...(synonyms ?? [])].join('\n').toLowerCase(),
    }))
    .toSorted((a, b) => collator.compare(a.term, b.term));
}
