'use client';

import type { ReactNode } from 'react';
import { useMemo, useRef } from 'react';
import { LatePart } from '@/components/ui/late-part';
import { dayMinutes } from '@/lib/deck/day';
import type { DeckManifest } from '@/lib/deck/place';
import { ConsoleBar } from './console-bar';
import { ConsoleNotes } from './console-notes';
import { ConsoleNow } from './console-now';
import { ConsoleTimer } from './console-timer';
import type { ConsoleWords } from './console-words';
import { DeckStatus } from './deck-status';
import { LazySheets } from './lazy-sheets';
import { NextPreview } from './next-preview';
import { RefusalNote } from './refusal-note';
import type { SlideNotes } from './render-deck';
import { indexOnPage, slideContent } from './slide-content';
import { useConsoleTalk } from './use-console-talk';
import { useWakeLock } from './use-wake-lock';
import type { DeckWords } from './words';

const loadRehearsal = async () => (await import('./rehearsal')).Rehearsal;

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
  words: DeckWords;
  consoleWords: ConsoleWords;
}) {
  const { manifest: own, slides, locale, lessonPath, words, consoleWords } = props;
  const talk = useConsoleTalk(own, locale);
  const { deck, state, sheets, single } = talk;
  const { manifest, day, dispatch } = deck;
  const stage = useRef<HTMLDivElement>(null);
  const minutes = useMemo(() => (day ? dayMinutes(day) : props.minutes), [day, props.minutes]);
  useWakeLock();
  const contentOf = (slide: string) => slideContent(slide, { own, slides, day, words });

  return (
    <div
      className="console"
      data-ready={deck.state ? '' : undefined}
      data-single={single.isSingle || undefined}
      data-drawer={single.isDrawerOpen || undefined}
    >
      <ConsoleBar
        own={own}
        talk={talk}
        title={props.title}
        locale={locale}
        lessonPath={lessonPath}
        words={words}
        consoleWords={consoleWords}
      />
      <noscript>
        <p className="deck-refusal">
          {words.needsScripts} <a href={`/${locale}/present/${own.lesson}`}>{words.screen}</a>
        </p>
      </noscript>
      <ConsoleNow
        talk={talk}
        stage={stage}
        lesson={own.lesson}
        lessonPath={lessonPath}
        words={words}
        consoleWords={consoleWords}
      >
        {contentOf(state.slide)}
      </ConsoleNow>
      <div className="console-side">
        <NextPreview
          manifest={manifest}
          position={state}
          hidden={talk.hidden}
          contentOf={contentOf}
          words={words}
        />
        <ConsoleTimer
          timer={state.timer}
          locale={locale}
          onCommand={dispatch}
          pace={{
            manifest,
            state,
            minutes,
            onBudget: (budget) => dispatch({ type: 'budget', minutes: budget }),
            words: consoleWords,
          }}
          words={words}
        />
        <ConsoleNotes
          slide={state.slide}
          notes={props.notes[indexOnPage(own, state.slide)]}
          size={talk.notesSize}
          words={words}
        />
      </div>
      {sheets.sheet === 'check' && (
        <LatePart
          load={loadRehearsal}
          part={{
            isConnected: deck.isConnected,
            onClose: sheets.close,
            closeLabel: words.close,
            words: consoleWords,
          }}
          words={words}
        />
      )}
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
        lesson={own.lesson}
        state={deck.state}
        sheet={sheets.sheet}
        onClose={sheets.close}
        dispatch={dispatch}
        words={words}
      />
    </div>
  );
}
