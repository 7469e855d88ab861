'use client';

import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { DeckGlyph } from './deck-glyph';
import type { SlideNotes } from './render-deck';
import type { useNotesSize } from './use-notes-size';
import type { DeckWords } from './words';

/** What the instructor says: the slide's notes first, then the text that learners read. */
export function ConsoleNotes(props: {
  slide: string;
  notes: SlideNotes | undefined;
  size: ReturnType<typeof useNotesSize>;
  words: DeckWords;
}): ReactNode {
  const { slide, notes, size, words } = props;
  const column = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (column.current) column.current.scrollTop = 0;
  }, [slide]);
  return (
    <div className="console-notes">
      <header>
        <h2 id="console-notes-title">{words.notes}</h2>
        <button
          type="button"
          onClick={() => size.change(-1)}
          disabled={size.isSmallest}
          aria-label={words.notesSmaller}
        >
          <DeckGlyph sign="smaller" />
        </button>
        <button
          type="button"
          onClick={() => size.change(1)}
          disabled={size.isLargest}
          aria-label={words.notesLarger}
        >
          <DeckGlyph sign="larger" />
        </button>
      </header>
      <div
        ref={column}
        className="console-notes-text"
        data-size={size.size}
        role="region"
        aria-labelledby="console-notes-title"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        tabIndex={0}
      >
        {notes ? (
          <>
            <div className="prose console-speech">{notes.notes}</div>
            <h3>{words.prose}</h3>
            <div className="prose console-prose">{notes.prose}</div>
          </>
        ) : (
          <p>{words.noNotes}</p>
        )}
      </div>
    </div>
  );
}
