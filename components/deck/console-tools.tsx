import type { ReactNode } from 'react';
import type { DeckManifest, Position } from '@/lib/deck/place';
import { fill } from '@/lib/text/message';
import type { ConsoleWords } from './console-words';
import { DeckGlyph } from './deck-glyph';
import type { Sheet } from './use-sheet';
import type { DeckWords } from './words';

/** The tools under the slide: ways to other slides first, then what is done on this one. */
export function ConsoleTools(props: {
  manifest: DeckManifest;
  /** Where the last jump left from. */
  back: Position | undefined;
  onReturn: () => void;
  onSheet: (sheet: Sheet) => void;
  words: DeckWords;
  consoleWords: ConsoleWords;
  children?: ReactNode;
}) {
  const { manifest, back, onReturn, onSheet, words, consoleWords } = props;
  const number = manifest.slides.findIndex(({ id }) => id === back?.slide) + 1;
  return (
    <div className="console-tools" role="group" aria-label={consoleWords.toolbar}>
      <button type="button" onClick={() => onSheet('overview')}>
        <DeckGlyph sign="overview" /> {words.overview}
      </button>
      <button type="button" onClick={() => onSheet('go-to')}>
        <DeckGlyph sign="go-to" /> {words.goTo}
      </button>
      {number > 0 && (
        <button type="button" onClick={onReturn}>
          <DeckGlyph sign="return" /> {fill(consoleWords.returnTo, { slide: number })}
        </button>
      )}
      {props.children}
    </div>
  );
}
