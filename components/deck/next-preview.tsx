import type { ReactNode } from 'react';
import type { DeckManifest, Position } from '@/lib/deck/place';
import { nextPosition } from '@/lib/deck/place';
import { Slide } from './slide';
import type { DeckWords } from './words';

/** The next step as the audience will see it: the same slide, still and out of reach. */
export function NextPreview(props: {
  manifest: DeckManifest;
  position: Position;
  hidden: readonly string[];
  /** What stands on a slide. */
  contentOf: (slide: string) => ReactNode;
  words: DeckWords;
}) {
  const { manifest, position, hidden, contentOf, words } = props;
  const next = nextPosition(manifest, position, hidden);
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
            {contentOf(next.slide)}
          </Slide>
        </div>
      ) : (
        <p className="console-next-slide console-end">{words.lastStep}</p>
      )}
    </div>
  );
}
