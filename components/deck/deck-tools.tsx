'use client';

import { ChevronLeft, ChevronRight, Keyboard, Maximize, Presentation } from 'lucide-react';
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
        <ChevronLeft size={20} aria-hidden />
      </button>
      <button type="button" onClick={props.onNext} aria-label={words.next}>
        <ChevronRight size={20} aria-hidden />
      </button>
      <button type="button" onClick={props.onFullscreen} aria-label={words.fullscreen}>
        <Maximize size={18} aria-hidden />
      </button>
      <button type="button" onClick={props.onHelp} aria-label={words.help}>
        <Keyboard size={18} aria-hidden />
      </button>
      {/* A plain link: fetching the console ahead would bring the notes to the audience. */}
      <a className="deck-tools-console" href={props.consoleHref} aria-label={words.toConsole}>
        <Presentation size={18} aria-hidden />
      </a>
    </nav>
  );
}
