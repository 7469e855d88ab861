import type { ReactNode, RefObject } from 'react';
import { LatePart } from '@/components/ui/late-part';
import type { DeckState } from '@/lib/deck/deck';
import type { Stroke } from '@/lib/deck/ink';
import type { DeckManifest } from '@/lib/deck/place';
import { Slide } from './slide';
import { slideCover } from './slide-cover';
import type { LiveFigure } from './slide-figure';
import { SlideOverlay } from './slide-overlay';
import type { Deck } from './use-deck';
import type { usePointing } from './use-pointing';
import type { DeckWords } from './words';

const loadPointing = async () => (await import('./pointing')).Pointing;

/** The slide at hand as the instructor has it, to be pointed at and drawn on. */
export function ConsoleStage(props: {
  stage: RefObject<HTMLDivElement | null>;
  manifest: DeckManifest;
  deck: Deck;
  state: DeckState;
  live: LiveFigure | undefined;
  pointing: ReturnType<typeof usePointing>;
  words: DeckWords;
  children: ReactNode;
}) {
  const { stage, manifest, deck, state, live, pointing, words } = props;
  const { slide } = state;
  return (
    <div ref={stage} className="console-stage" role="group" aria-label={words.currentSlide}>
      <Slide
        manifest={manifest}
        slide={slide}
        step={state.step}
        count={words.count}
        isCurrent
        live={live}
        cover={slideCover(state.question, state.hands, words)}
        overlay={
          <>
            <SlideOverlay slide={slide} sheet={pointing.sheet} pointers={deck.pointers} />
            {pointing.tool && (
              <LatePart
                load={loadPointing}
                part={{
                  tool: pointing.tool,
                  pen: pointing.pen,
                  slide,
                  onPoint: deck.point,
                  onStroke: (stroke: Stroke) => deck.dispatch({ type: 'ink-add', slide, stroke }),
                }}
                words={words}
              />
            )}
          </>
        }
      >
        {props.children}
      </Slide>
    </div>
  );
}
