import type { ReactNode } from 'react';
import { type Day, lessonOf, localId, slideKind } from '@/lib/deck/day';
import type { DeckManifest } from '@/lib/deck/place';
import { TitleSlide } from './title-slide';
import type { DeckWords } from './words';

/** Where a slide stands among those of this page, from 0; -1 for a title and on another page. */
export function indexOnPage(own: DeckManifest, slide: string): number {
  if ((lessonOf(slide) ?? own.lesson) !== own.lesson) return -1;
  return own.slides.findIndex(({ id }) => id === localId(slide));
}

/**
 * What stands on a slide: what its section puts there, or a title of the day. `undefined` for a
 * slide of another page, of which only the name is known here.
 */
export function slideContent(
  slide: string,
  page: {
    /** The deck of the page's lesson. */
    readonly own: DeckManifest;
    readonly slides: readonly ReactNode[];
    readonly day: Day | undefined;
    readonly words: DeckWords;
  },
): ReactNode {
  const { own, slides, day, words } = page;
  if (day && slideKind(slide) !== 'section') {
    return <TitleSlide slide={slide} day={day} words={words} />;
  }
  return slides[indexOnPage(own, slide)];
}
