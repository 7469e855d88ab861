import type { DeckManifest, Position } from '@/lib/deck/place';

/** What a page is made for: each slide complete, or each of its steps. */
export type PageFor = 'slide' | 'step';

/** The places of a deck that get a page of their own, in order. */
export function pagePositions({ slides }: DeckManifest, pageFor: PageFor): Position[] {
  return slides.flatMap(({ id, steps }) =>
    pageFor === 'slide'
      ? [{ slide: id, step: steps }]
      : Array.from({ length: steps + 1 }, (_, step) => ({ slide: id, step })),
  );
}
