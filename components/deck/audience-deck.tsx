'use client';

import type { MouseEvent, ReactNode } from 'react';
import { useRef } from 'react';
import { useSwipe } from '@/components/diagram/use-swipe';
import { audienceView, isCovered } from '@/lib/deck/deck';
import { localId, slideKind } from '@/lib/deck/day';
import type { DeckManifest } from '@/lib/deck/place';
import { progress } from '@/lib/deck/place';
import { deckHref } from './deck-href';
import { DeckStatus } from './deck-status';
import { DeckTools } from './deck-tools';
import { LazySheets } from './lazy-sheets';
import { ProgressLine } from './progress-line';
import { RefusalNote } from './refusal-note';
import { ScreenCover } from './screen-cover';
import { Slide } from './slide';
import { slideContent } from './slide-content';
import { slideCover } from './slide-cover';
import { SlideOverlay } from './slide-overlay';
import { toggleFullscreen } from './toggle-fullscreen';
import { useDeck } from './use-deck';
import { moveHandlers, useDeckKeys } from './use-deck-keys';
import { useIdle } from './use-idle';
import { useLineIntoView } from './use-line-into-view';
import { usePrinting } from './use-printing';
import { useLiveFigure } from './use-live-figure';
import { useSheet } from './use-sheet';
import { useWakeLock } from './use-wake-lock';
import type { DeckWords } from './words';

const ownClicks = 'a, button, summary, input, select, [data-part]';

/** The clean screen: the slides and nothing beside them, alone or following the console. */
export function AudienceDeck(props: {
  manifest: DeckManifest;
  /** What each section puts on its slide, rendered on the server. */
  slides: readonly ReactNode[];
  title: string;
  locale: string;
  lessonPath: string;
  words: DeckWords;
}) {
  const { manifest: own, locale, words } = props;
  const deck = useDeck({ manifest: own, locale, role: 'audience' });
  const { manifest, day, state, refused, dispatch, pointers } = deck;
  const { sheet, toggle, close } = useSheet();
  const isIdle = useIdle();
  const isPrinting = usePrinting();
  const slides = useRef<HTMLDivElement>(null);
  useWakeLock();

  const view = state && audienceView(state);
  const isBlank = view !== undefined && isCovered(view.screen);
  const next = () => dispatch({ type: 'next-step' });
  const previous = () => dispatch({ type: 'previous-step' });
  const showOr = (screen: 'black' | 'white') =>
    dispatch({ type: 'screen', screen: view?.screen === screen ? 'live' : screen });
  const consoleHref = state
    ? deckHref(locale, 'console', state, own.lesson)
    : `/${locale}/present/${own.lesson}/console`;
  const isSection = view !== undefined && slideKind(view.slide) === 'section';

  useDeckKeys(
    {
      ...moveHandlers((type) => dispatch({ type })),
      black: () => showOr('black'),
      white: () => showOr('white'),
      fullscreen: toggleFullscreen,
      'open-console': () => {
        // A window that the console opened stays the audience's.
        const opener = window.opener as Window | null;
        if (opener && !opener.closed) opener.focus();
        else location.assign(consoleHref);
      },
      'timer-toggle': () =>
        dispatch({ type: state?.timer.status === 'running' ? 'timer-pause' : 'timer-start' }),
      'timer-reset': () => dispatch({ type: 'timer-reset' }),
      overview: () => toggle('overview'),
      'go-to': () => toggle('go-to'),
      return: () => dispatch({ type: 'return' }),
      help: () => toggle('help'),
    },
    () => isBlank && dispatch({ type: 'screen', screen: 'live' }),
  );

  const swipe = useSwipe((direction) => (direction === 'left' ? next() : previous()));
  const onTap = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest(ownClicks)) return;
    if (window.getSelection()?.isCollapsed === false) return;
    if (event.clientX < window.innerWidth / 3) previous();
    else next();
  };

  useLineIntoView(slides, view);
  const inkOf = (slide: string) => (
    <SlideOverlay slide={slide} sheet={state?.ink?.[slide]} pointers={pointers} />
  );

  const live = useLiveFigure(view?.diagram, dispatch);

  return (
    <div
      className="deck"
      data-ready={view ? '' : undefined}
      data-idle={isIdle || undefined}
      data-screen={view?.screen}
    >
      <h1 className="sr-only">{props.title}</h1>
      <div ref={slides} className="slides" onClick={onTap} {...swipe}>
        {view && !isPrinting ? (
          // One slide that changes: its live figure stays and moves on from scene to scene.
          <Slide
            manifest={manifest}
            slide={view.slide}
            step={view.step}
            count={words.count}
            isCurrent
            live={live}
            tall
            cover={slideCover(view.question, state?.hands, words)}
            overlay={inkOf(view.slide)}
          >
            {slideContent(view.slide, { own, slides: props.slides, day, words })}
          </Slide>
        ) : deck.isArriving && !isPrinting ? null : (
          own.slides.map(({ id, steps }, index) => (
            <Slide
              key={id}
              manifest={own}
              slide={id}
              step={steps}
              count={words.count}
              tall
              overlay={isPrinting && inkOf(day ? `${own.lesson}/${id}` : id)}
            >
              {props.slides[index]}
            </Slide>
          ))
        )}
      </div>
      {view && <ProgressLine share={progress(manifest, view, state?.hidden).share} />}
      <ScreenCover
        screen={view?.screen}
        lessonPath={props.lessonPath}
        onNext={next}
        words={words}
      />
      <DeckTools
        lessonHref={isSection ? `${props.lessonPath}#${localId(view.slide)}` : props.lessonPath}
        consoleHref={consoleHref}
        onPrevious={previous}
        onNext={next}
        onFullscreen={toggleFullscreen}
        onHelp={() => toggle('help')}
        words={words}
      />
      <RefusalNote refused={refused} words={words} />
      <DeckStatus manifest={manifest} shown={view} slides={slides} words={words} />
      <LazySheets
        manifest={manifest}
        lesson={own.lesson}
        state={state}
        sheet={sheet}
        onClose={close}
        dispatch={dispatch}
        words={words}
      />
    </div>
  );
}
