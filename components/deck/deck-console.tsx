'use client';

import type { ReactNode } from 'react';
import { lazy, Suspense, useMemo, useRef } from 'react';
import type { Screen } from '@/lib/deck/deck';
import type { DeckManifest } from '@/lib/deck/place';
import { initialState } from '@/lib/deck/deck';
import { progress } from '@/lib/deck/place';
import { fill } from '@/lib/text/message';
import { DeckGlyph } from './deck-glyph';
import { ConsoleBar } from './console-bar';
import { ConsoleNotes } from './console-notes';
import { ConsolePanels } from './console-panels';
import { ConsoleStage } from './console-stage';
import { ConsoleTimer } from './console-timer';
import { ConsoleTools } from './console-tools';
import type { ConsoleWords } from './console-words';
import { DeckStatus } from './deck-status';
import { useFigure } from './figure-context';
import { LazySheets } from './lazy-sheets';
import { NextPreview } from './next-preview';
import { PenTools } from './pen-tools';
import { RefusalNote } from './refusal-note';
import type { SlideNotes } from './render-deck';
import { SingleTools } from './single-tools';
import { ScreenCover } from './screen-cover';
import { ScreenButtons } from './screen-buttons';
import { SlideList } from './slide-list';
import { useConsoleDeck } from './use-console-deck';
import { useConsoleKeys } from './use-console-keys';
import { useRunControl } from './use-run-control';
import { usePointing } from './use-pointing';
import { useQuestionPanel } from './use-question-panel';
import { useNotesSize } from './use-notes-size';
import { useLiveFigure } from './use-live-figure';
import { useSingleScreen } from './use-single-screen';
import { useSheet } from './use-sheet';
import { useWakeLock } from './use-wake-lock';
import type { DeckWords } from './words';

const Rehearsal = lazy(async () => ({ default: (await import('./rehearsal')).Rehearsal }));

/** The instructor's window: this slide, the next step, the notes, the time, and what the audience sees. */
export function DeckConsole(props: {
  manifest: DeckManifest;
  slides: readonly ReactNode[];
  notes: readonly SlideNotes[];
  /** Minutes each slide is likely to take. */
  minutes: readonly number[];
  title: string;
  locale: string;
  lessonPath: string;
  audiencePath: string;
  words: DeckWords;
  consoleWords: ConsoleWords;
}) {
  const { manifest, slides, words, consoleWords } = props;
  const deck = useConsoleDeck(manifest);
  const { dispatch } = deck;
  const atStart = useMemo(() => initialState(manifest, { epoch: '' }), [manifest]);
  const state = deck.state ?? atStart;
  const { sheet, toggle, close } = useSheet();
  const notesSize = useNotesSize();
  const stage = useRef<HTMLDivElement>(null);
  const pointing = usePointing(state, dispatch);
  const { hidden = [] } = state;
  const at = progress(manifest, state, hidden);
  const run = useRunControl(manifest, state, dispatch);
  const { runPath } = useFigure();
  const { items = [] } = manifest.slides[at.slide - 1] ?? {};
  const questions = useQuestionPanel(state, dispatch);
  const single = useSingleScreen();
  useWakeLock();

  const show = (screen: Screen) => dispatch({ type: 'screen', screen });
  useConsoleKeys({
    state,
    dispatch,
    pointing,
    run: runPath === undefined ? undefined : run,
    questions,
    single,
    notesSize,
    onSheet: toggle,
  });

  const live = useLiveFigure(state.diagram, dispatch);

  return (
    <div
      className="console"
      data-ready={deck.state ? '' : undefined}
      data-single={single.isSingle || undefined}
      data-drawer={single.isDrawerOpen || undefined}
    >
      <ConsoleBar
        title={props.title}
        isConnected={deck.isConnected}
        position={state}
        audiencePath={props.audiencePath}
        lessonPath={props.lessonPath}
        onSheet={toggle}
        onSingle={single.onKey}
        words={words}
        consoleWords={consoleWords}
      />
      <noscript>
        <p className="deck-refusal">
          {words.needsScripts} <a href={props.audiencePath}>{words.screen}</a>
        </p>
      </noscript>
      <div className="console-now">
        <ConsoleStage
          stage={stage}
          manifest={manifest}
          deck={deck}
          state={state}
          live={deck.state ? live : undefined}
          pointing={pointing}
          words={words}
        >
          {slides[at.slide - 1]}
        </ConsoleStage>
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
        <ConsoleTools
          manifest={manifest}
          back={state.back}
          onReturn={() => dispatch({ type: 'return' })}
          onSheet={toggle}
          words={words}
          consoleWords={consoleWords}
        >
          <PenTools {...pointing} words={consoleWords} />
          {runPath !== undefined && run.scene !== undefined && (
            <button
              type="button"
              aria-pressed={run.isOpen}
              onClick={run.isOpen ? run.stop : run.start}
            >
              <DeckGlyph sign="run" /> {consoleWords.run}
            </button>
          )}
          <button type="button" aria-pressed={questions.isOpen} onClick={questions.toggle}>
            <DeckGlyph sign="question" /> {fill(consoleWords.questionsOf, { count: items.length })}
          </button>
          <button
            type="button"
            aria-pressed={state.screen === 'share'}
            onClick={() => show(state.screen === 'share' ? 'live' : 'share')}
          >
            <DeckGlyph sign="share" /> {consoleWords.share}
          </button>
        </ConsoleTools>
        <ConsolePanels
          state={state}
          items={items}
          isQuestionOpen={questions.isOpen}
          onCloseQuestions={questions.close}
          run={run}
          dispatch={dispatch}
          words={consoleWords}
        />
        {single.isSingle && (
          <SingleTools single={single} words={consoleWords}>
            <ScreenCover
              screen={state.screen}
              lessonPath={props.lessonPath}
              onNext={() => dispatch({ type: 'next-step' })}
              words={words}
            />
          </SingleTools>
        )}
        {sheet === 'check' && (
          <Suspense fallback={null}>
            <Rehearsal
              isConnected={deck.isConnected}
              onClose={close}
              closeLabel={words.close}
              words={consoleWords}
            />
          </Suspense>
        )}
        <SlideList
          manifest={manifest}
          current={state.slide}
          hidden={hidden}
          onGo={(slide) => dispatch({ type: 'jump', slide, step: 0 })}
          onHide={(slide, isHidden) => dispatch({ type: isHidden ? 'hide' : 'unhide', slide })}
          onShowAll={() => dispatch({ type: 'unhide-all' })}
          label={words.slides}
          words={consoleWords}
        />
      </div>
      <div className="console-side">
        <NextPreview
          manifest={manifest}
          position={state}
          hidden={hidden}
          slides={slides}
          words={words}
        />
        <ConsoleTimer
          timer={state.timer}
          locale={props.locale}
          onCommand={dispatch}
          pace={{
            manifest,
            state,
            minutes: props.minutes,
            onBudget: (minutes) => dispatch({ type: 'budget', minutes }),
            words: consoleWords,
          }}
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
      <LazySheets
        manifest={manifest}
        state={deck.state}
        sheet={sheet}
        onClose={close}
        dispatch={dispatch}
        words={words}
      />
    </div>
  );
}
