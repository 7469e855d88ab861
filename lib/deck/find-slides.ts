import { findWord, targetOf } from '@/lib/search/find-word';
import { splitQuery } from '@/lib/search/split-query';
import type { DeckManifest, DeckSlide } from './place';

/**
 * The slides a query means, best first: the one with that number, then those whose title holds every
 * word of it, in full, in part, or by initial consonants (ㅍㅅ finds 표시). Nothing typed means
 * all of them.
 */
export function findSlides({ slides }: DeckManifest, typed: string): readonly DeckSlide[] {
  const words = splitQuery(typed);
  if (words.length === 0) return slides;
  const numbered = /^\d+$/u.test(words.join('')) ? slides[Number(words.join('')) - 1] : undefined;
  const titled = slides.flatMap((slide) => {
    const target = targetOf(slide.title.normalize('NFC'));
    const fits = words.map((text, index) => {
      const isBeingTyped = index === words.length - 1;
      return (
        findWord(target, { text, isBeingTyped, isLoose: true })[0] ??
        findWord(target, { text, isBeingTyped })[0]
      )?.fit;
    });
    const known = fits.filter((fit) => fit !== undefined);
    const distance = known.reduce<number>((total, fit) => total + fit, 0);
    return slide !== numbered && known.length === words.length ? [{ slide, distance }] : [];
  });
  const ranked = titled.toSorted((a, b) => a.distance - b.distance).map(({ slide }) => slide);
  return numbered ? [numbered, ...ranked] : ranked;
}
