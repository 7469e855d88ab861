'use client';

import type { ReactNode } from 'react';
import { Slide } from '@/components/deck/slide';
import type { DeckManifest } from '@/lib/deck/place';
import { fill } from '@/lib/text/message';
import { pagePositions } from './page-positions';
import { RuledLines } from './ruled-lines';
import { usePageFor } from './use-page-for';
import type { PaperWords } from './words';

/** What is handed out: each slide with its notes, and lines to write on. */
export function HandoutPages(props: {
  manifest: DeckManifest;
  /** What each section puts on its slide, in order. */
  slides: readonly ReactNode[];
  /** What is said to each slide, in order. */
  notes: readonly ReactNode[];
  title: string;
  words: PaperWords;
}) {
  const { manifest, slides, notes, title, words } = props;
  const pageFor = usePageFor();
  const positions = pagePositions(manifest, pageFor);
  return (
    <div className="paper-handout" data-page-for={pageFor}>
      {positions.map(({ slide, step }, page) => {
        const index = manifest.slides.findIndex(({ id }) => id === slide);
        // Said once, on the first page of its slide.
        const isFirst = positions[page - 1]?.slide !== slide;
        return (
          <article key={`${slide} ${step}`} className="handout-page">
            <Slide manifest={manifest} slide={slide} step={step} count="">
              {slides[index]}
            </Slide>
            {isFirst && (
              <div className="handout-notes">
                <h3>{words.notes}</h3>
                {notes[index]}
              </div>
            )}
            <div className="handout-own">
              <p aria-hidden="true">{words.ownNotes}</p>
              <RuledLines />
            </div>
            <p className="handout-foot">
              <span>{fill(words.footer, { title, sheet: words.handout })}</span>
              <span>{fill(words.page, { page: page + 1, pages: positions.length })}</span>
            </p>
          </article>
        );
      })}
    </div>
  );
}
