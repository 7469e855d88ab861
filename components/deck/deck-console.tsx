'use client';

import type { ReactNode } from 'react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { DeckManifest, Screen } from '@/lib/deck/deck';
import { initialState, progress } from '@/lib/deck/deck';
import { formatPosition } from '@/lib/deck/position';
import { fill } from '@/lib/text/message';
import { DeckGlyph } from './deck-glyph';
import { AudienceLink } from './audience-link';
import { ConsoleNotes } from './console-notes';
import { ConsoleTimer } from './console-timer';
import { DeckStatus } from './deck-status';
import { LazyKeyHelp } from './lazy-key-help';
import { NextPreview } from './next-preview';
import { RefusalNote } from './refusal-note';
import type { SlideNotes } from './render-deck';
import { ScreenButtons } from './screen-buttons';
import { selectionOf } from './selection';
import { Slide } from './slide';
import { SlideList } from './slide-list';
import { toggleFullscreen } from './toggle-fullscreen';
import { useConsoleDeck } from './use-console-deck';
import { moveHandlers, useDeckKeys } from './use-deck-keys';
import { useNotesSize } from './use-notes-size';
import { useWakeLock } from './use-wake-lock';
import type { DeckWords } from './words';

/** The instructor's window: this slide, the next step, the notes, the time, and what the audience sees. */
export function DeckConsole(props: {
  manifest: DeckManifest;
  slides: readonly ReactNode[];
  notes: readonly SlideNotes[];
  title: string;
  locale: string;
  lessonPath: string;
  audiencePath: string;
  words: DeckWords;
}) {
  const { manifest, slides, words } = props;
  const deck = useConsoleDeck(manifest);
  const { dispatch } = deck;
  const atStart = useMemo(() => initialState(manifest, { epoch: '' }), [manifest]);
  const state = deck.state ?? atStart;
  const [isHelpOpen, setHelpOpen] = useState(false);
  const notesSize = useNotesSize();
  const stage = useRef<HTMLDivElement>(null);
  useWakeLock();

  const at = progress(manifest, state);
  const isBlank = state.screen === 'black' || state.screen === 'white';
  const show = (screen: Screen) => dispatch({ type: 'screen', screen });
  const showOr = (screen: Screen) => show(state.screen === screen ? 'live' : screen);
  useDeckKeys(
    {
      ...moveHandlers((type) => dispatch({ type })),
      black: () => showOr('black'),
      white: () => showOr('white'),
      fullscreen: toggleFullscreen,
      'timer-toggle': () =>
        dispatch({ type: state.timer.status === 'running' ? 'timer-pause' : 'timer-start' }),
      'timer-reset': () => dispatch({ type: 'timer-reset' }),
      'notes-larger': () => notesSize.change(1),
      'notes-smaller': () => notesSize.change(-1),
      help: () => setHelpOpen((isOpen) => !isOpen),
    },
    () => isBlank && show('live'),
  );

  const selection = selectionOf(state.diagram);
  const onSelect = useCallback(
    (part: string | null) => dispatch({ type: 'diagram', diagram: { selection: part } }),
    [dispatch],
  );
  const live = useMemo(() => ({ selection, onSelect }), [selection, onSelect]);

  return (
    <div className="console" data-ready={deck.state ? '' : undefined}>
      <header className="console-bar">
        <h1>{props.title}</h1>
        <p className="console-connection" data-connected={deck.isConnected || undefined}>
          {deck.isConnected ? words.connected : words.alone}
        </p>
        <AudienceLink
          href={props.audiencePath + formatPosition(state)}
          isConnected={deck.isConnected}
          words={words}
        />
        <button type="button" className="button button-quiet" onClick={() => setHelpOpen(true)}>
          {words.help}
        </button>
        <a className="button button-quiet" href={`${props.lessonPath}#${state.slide}`}>
          {words.toLesson}
        </a>
      </header>
      <noscript>
        <p className="deck-refusal">
          {words.needsScripts} <a href={props.audiencePath}>{words.screen}</a>
        </p>
      </noscript>
      <div className="console-now">
        <div ref={stage} className="console-stage" role="group" aria-label={words.currentSlide}>
          <Slide
            manifest={manifest}
            slide={state.slide}
            step={state.step}
            count={words.count}
            isCurrent
            live={deck.state ? live : undefined}
          >
            {slides[at.slide - 1]}
          </Slide>
        </div>
        <div className="console-controls">
          <button
            type="button"
            className="button"
            onClick={() => dispatch({ type: 'previous-step' })}
          >
            <DeckGlyph sign="previous" /> {words.previous}
          </button>
          <button
            type="button"
            className="button button-primary"
            onClick={() => dispatch({ type: 'next-step' })}
          >
            {words.next} <DeckGlyph sign="next" />
          </button>
          <p className="console-position">{fill(words.position, at)}</p>
          <ScreenButtons manifest={manifest} state={state} onScreen={show} words={words} />
        </div>
        <SlideList
          manifest={manifest}
          current={state.slide}
          onGo={(slide) => dispatch({ type: 'go', slide, step: 0 })}
          words={words}
        />
      </div>
      <div className="console-side">
        <NextPreview manifest={manifest} position={state} slides={slides} words={words} />
        <ConsoleTimer
          timer={state.timer}
          locale={props.locale}
          onCommand={dispatch}
          words={words}
        />
        <ConsoleNotes
          slide={state.slide}
          notes={props.notes[at.slide - 1]}
          size={notesSize}
          words={words}
        />
      </div>
      <RefusalNote refused={deck.refused} words={words} />
      {/* What the audience sees is said beside its buttons. */}
      <DeckStatus
        manifest={manifest}
        shown={deck.state && { ...deck.state, screen: 'live' }}
        slides={stage}
        words={words}
      />
      <LazyKeyHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} words={words} />
    </div>
  );
}
