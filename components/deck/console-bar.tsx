import type { Position } from '@/lib/deck/place';
import { formatPosition } from '@/lib/deck/position';
import { AudienceLink } from './audience-link';
import type { ConsoleWords } from './console-words';
import type { Sheet } from './use-sheet';
import type { DeckWords } from './words';

/** The upper edge of the console: which lesson, whether an audience window listens, and what is set up before the talk. */
export function ConsoleBar(props: {
  title: string;
  isConnected: boolean;
  position: Position;
  audiencePath: string;
  lessonPath: string;
  onSheet: (sheet: Sheet) => void;
  onSingle: () => void;
  words: DeckWords;
  consoleWords: ConsoleWords;
}) {
  const { title, isConnected, position, onSheet, onSingle, words, consoleWords } = props;
  return (
    <header className="console-bar">
      <h1>{title}</h1>
      <p className="console-connection" data-connected={isConnected || undefined}>
        {isConnected ? words.connected : words.alone}
      </p>
      <AudienceLink
        href={props.audiencePath + formatPosition(position)}
        isConnected={isConnected}
        words={words}
      />
      <button type="button" className="button button-quiet" onClick={onSingle}>
        {consoleWords.single}
      </button>
      <button type="button" className="button button-quiet" onClick={() => onSheet('check')}>
        {consoleWords.check}
      </button>
      <button type="button" className="button button-quiet" onClick={() => onSheet('help')}>
        {words.help}
      </button>
      <a className="button button-quiet" href={`${props.lessonPath}#${position.slide}`}>
        {words.toLesson}
      </a>
    </header>
  );
}
