'use client';

import type { ReactNode } from 'react';
import { Slide } from '@/components/deck/slide';
import type { DeckManifest } from '@/lib/deck/place';
import { fill } from '@/lib/text/message';
import { pagePositions } from './page-positions';
import { usePageFor } from './use-page-for';
import type { PaperWords } from './words';

/** Every slide of a deck, or every step of it, as a page of its own. */
export function SlidePages(props: {
  manifest: DeckManifest;
  /** What each section puts on its slide, in order. */
  slides: readonly ReactNode[];
  title: string;
  words: PaperWords;
}) {
  const { manifest, slides, title, words } = props;
  const pageFor = usePageFor();
  return (
    <div className="paper-slides" data-page-for={pageFor}>
      {pagePositions(manifest, pageFor).map(({ slide, step }) => {
        const index = manifest.slides.findIndex(({ id }) => id === slide);
        const { steps = 0 } = manifest.slides[index] ?? {};
        // The slide itself puts in which of how many it is.
        const count = fill(pageFor === 'step' ? words.countStep : words.count, {
          title,
          step,
          steps,
          slide: '{slide}',
          slides: '{slides}',
        });
        return (
          <Slide
            key={`${slide} ${step}`}
            manifest={manifest}
            slide={slide}
            step={step}
            count={count}
          >
            {slides[index]}
          </Slide>
        );
      })}
    </div>
  );
}
