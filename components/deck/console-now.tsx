import type { ReactNode, RefObject } from 'react';
import type { Screen } from '@/lib/deck/deck';
import { fill } from '@/lib/text/message';
import { ConsolePanels } from './console-panels';
import { ConsoleStage } from './console-stage';
import { ConsoleTools } from './console-tools';
import type { ConsoleWords } from './console-words';
import { DeckGlyph } from './deck-glyph';
import { PenTools } from './pen-tools';
import { ScreenButtons } from './screen-buttons';
import { ScreenCover } from './screen-cover';
import { SingleTools } from './single-tools';
import { SlideList } from './slide-list';
import type { ConsoleTalk } from './use-console-talk';
import type { DeckWords } from './words';

/** The slide at hand, and under it everything that is done with it. */
export function ConsoleNow(props: {
  talk: ConsoleTalk;
  stage: RefObject<HTMLDivElement | null>;
  /** The page's lesson: its slides are listed. */
  lesson: string;
  lessonPath: string;
  words: DeckWords;
  consoleWords: ConsoleWords;
  /** What stands on the slide. */
  children: ReactNode;
}) {
  const { talk, stage, lesson, lessonPath, words, consoleWords } = props;
  const { deck, state, at, items, sheets, pointing, run, questions, single } = talk;
  const { manifest, dispatch } = deck;
  const show = (screen: Screen) => dispatch({ type: 'screen', screen });
  return (
    <div className="console-now">
      <ConsoleStage
        stage={stage}
        manifest={manifest}
        deck={deck}
        state={state}
        live={talk.live}
        pointing={pointing}
        words={words}
      >
        {props.children}
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
        onSheet={sheets.toggle}
        words={words}
        consoleWords={consoleWords}
      >
        <PenTools {...pointing} words={consoleWords} />
        {talk.isRunnable && (
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
            lessonPath={lessonPath}
            onNext={() => dispatch({ type: 'next-step' })}
            words={words}
          />
        </SingleTools>
      )}
      <SlideList
        manifest={manifest}
        lesson={lesson}
        current={state.slide}
        hidden={talk.hidden}
        onGo={(slide) => dispatch({ type: 'jump', slide, step: 0 })}
        onHide={(slide, isHidden) => dispatch({ type: isHidden ? 'hide' : 'unhide', slide })}
        onShowAll={() => dispatch({ type: 'unhide-all' })}
        label={words.slides}
        words={consoleWords}
      />
    </div>
  );
}
