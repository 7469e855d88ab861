import { localId, slideKind } from '@/lib/deck/day';
import type { DeckManifest } from '@/lib/deck/place';
import { AudienceLink } from './audience-link';
import { ConsoleDay } from './console-day';
import type { ConsoleTalk } from './use-console-talk';
import type { ConsoleWords } from './console-words';
import { deckHref } from './deck-href';
import type { DeckWords } from './words';

/** The upper edge of the console: which lesson, whether an audience window listens, and what is set up before the talk. */
export function ConsoleBar(props: {
  own: DeckManifest;
  talk: ConsoleTalk;
  title: string;
  locale: string;
  lessonPath: string;
  words: DeckWords;
  consoleWords: ConsoleWords;
}) {
  const { own, talk, title, locale, lessonPath, words, consoleWords } = props;
  const { deck, state, sheets, single } = talk;
  const isSection = slideKind(state.slide) === 'section';
  return (
    <header className="console-bar">
      <h1 className={deck.day ? 'sr-only' : undefined}>{title}</h1>
      {deck.day && (
        <ConsoleDay
          day={deck.day}
          lesson={own.lesson}
          onGo={(slide) => deck.dispatch({ type: 'jump', slide, step: 0 })}
          words={consoleWords}
        />
      )}
      <p
        className="console-connection"
        role="status"
        data-connected={deck.isConnected || undefined}
      >
        {deck.isConnected ? words.connected : words.alone}
      </p>
      <AudienceLink
        href={deckHref(locale, 'audience', state, own.lesson)}
        isConnected={deck.isConnected}
        words={words}
      />
      <button type="button" className="button button-quiet" onClick={single.onKey}>
        {consoleWords.single}
      </button>
      <button type="button" className="button button-quiet" onClick={() => sheets.toggle('check')}>
        {consoleWords.check}
      </button>
      <button type="button" className="button button-quiet" onClick={() => sheets.toggle('help')}>
        {words.help}
      </button>
      <a className="button button-quiet" href={`/${locale}/present/${own.lesson}/paper/handout`}>
        {consoleWords.paper}
      </a>
      <a
        className="button button-quiet"
        href={isSection ? `${lessonPath}#${localId(state.slide)}` : lessonPath}
      >
        {words.toLesson}
      </a>
    </header>
  );
}
