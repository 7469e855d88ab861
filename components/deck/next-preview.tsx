import type { ReactNode } from 'react';
import type { DeckManifest, Position } from '@/lib/deck/deck';
import { nextPosition } from '@/lib/deck/deck';
import { Slide } from './slide';
import type { DeckWords } from './words';

/** The next step as the audience will see it: the same slide, still and out of reach. */
export function NextPreview(props: {
  manifest: DeckManifest;
  position: Position;
  slides: readonly ReactNode[];
  words: DeckWords;
}) {
  const { manifest, position, slides, words } = props;
  const next = nextPosition(manifest, position);
  return (
    <div className="console-next">
      <h2>{words.nextStep}</h2>
      {next ? (
        <div className="console-next-slide" inert aria-hidden="true">
          <Slide
            manifest={manifest}
            slide={next.slide}
            step={next.step}
            count={words.count}
            isCurrent
          >
            {slides[manifest.slides.findIndex(({ id }) => id === next.slide)]}
          </Slide>
        </div>
      ) : (
        <p className="console-next-slide console-end">{words.lastStep}</p>
      )}
    </div>
  );
}
