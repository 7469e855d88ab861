'use client';

import type { ReactNode } from 'react';
import { memo } from 'react';
import { slideKind } from '@/lib/deck/day';
import type { DeckManifest } from '@/lib/deck/place';
import { progress, sceneAt } from '@/lib/deck/place';
import { fill } from '@/lib/text/message';
import { StepContext } from './reveal';
import type { LiveFigure } from './slide-figure';
import { ProgressLine } from './progress-line';
import { SlideFigure } from './slide-figure';

/** Lines beside a figure that stand at full size. */
const mostLines = 4;

/**
 * One slide at one step: number and title, the figure at its scene, and the words that have appeared.
 * Everything on it is measured in shares of its own frame, so that it looks the same at any size.
 */
export const Slide = memo(function Slide(props: {
  manifest: DeckManifest;
  slide: string;
  step: number;
  /** Words of the form `{slide} / {slides}`. */
  count: string;
  isCurrent?: boolean;
  live?: LiveFigure | undefined;
  /** The tall picture stands by for phones. */
  tall?: boolean;
  /** Stands in place of the slide, which keeps its place underneath. */
  cover?: ReactNode;
  /** Lies over the whole slide. */
  overlay?: ReactNode;
  children: ReactNode;
}) {
  const { manifest, slide: id, step, isCurrent, live, tall } = props;
  const { title = '', steps = 0, scenes = [] } = manifest.slides.find((one) => one.id === id) ?? {};
  const at = progress(manifest, { slide: id, step });
  const isTitle = slideKind(id) !== 'section';
  // The figure of another page of the day is not here.
  const scene = props.children === undefined ? undefined : sceneAt(manifest, { slide: id, step });
  const lines = steps - Math.max(0, scenes.length - 1);
  const look = isTitle
    ? 'slide-title'
    : scene === undefined
      ? 'slide-of-words'
      : lines > mostLines
        ? 'slide-dense'
        : '';
  return (
    <div
      className="slide-frame"
      data-current={isCurrent || undefined}
      data-covered={props.cover ? '' : undefined}
    >
      <section className={`slide ${look}`} data-slide={id} data-step={step} aria-label={title}>
        {isTitle ? (
          props.children
        ) : (
          <>
            <header>
              <span className="slide-number" aria-hidden="true">
                {at.slide}
              </span>
              <h2>{title}</h2>
            </header>
            <div className="slide-body">
              {scene !== undefined && (
                <SlideFigure scene={scene} live={live} {...(tall && { tall })} />
              )}
              <div className="slide-words">
                <StepContext value={step}>{props.children}</StepContext>
              </div>
            </div>
          </>
        )}
        <p className="slide-count">{fill(props.count, { slide: at.slide, slides: at.slides })}</p>
        <ProgressLine share={at.share} />
      </section>
      {props.cover}
      {props.overlay}
    </div>
  );
});
