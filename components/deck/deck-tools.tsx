'use client';

import { DeckGlyph } from './deck-glyph';
import type { DeckWords } from './words';

/** What a pointer can do on the audience's screen; out of sight while the pointer rests. */
export function DeckTools(props: {
  lessonHref: string;
  consoleHref: string;
  onPrevious: () => void;
  onNext: () => void;
  onFullscreen: () => void;
  onHelp: () => void;
  words: DeckWords;
}) {
  const { words } = props;
  return (
    <nav className="deck-tools" aria-label={words.tools}>
      <a href={props.lessonHref}>{words.toLesson}</a>
      <button type="button" onClick={props.onPrevious} aria-label={words.previous}>
        <DeckGlyph sign="previous" />
      </button>
      <button type="button" onClick={props.onNext} aria-label={words.next}>
        <DeckGlyph sign="next" />
      </button>
      <button type="button" onClick={props.onFullscreen} aria-label={words.fullscreen}>
        <DeckGlyph sign="fullscreen" />
      </button>
      <button type="button" onClick={props.onHelp} aria-label={words.help}>
        <DeckGlyph sign="keyboard" />
      </button>
      {/* A plain link: fetching the console ahead would bring the notes to the audience. */}
      <a className="deck-tools-console" href={props.consoleHref} aria-label={words.toConsole}>
        <DeckGlyph sign="console" />
      </a>
    </nav>
  );
}
