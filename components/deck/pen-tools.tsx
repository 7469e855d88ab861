import { type Pen, pens } from '@/lib/deck/ink';
import type { ConsoleWords } from './console-words';
import { DeckGlyph } from './deck-glyph';
import type { PointingTool } from './pointing';

/** Laser and pen, and what the pen needs while it is in the hand. */
export function PenTools(props: {
  tool: PointingTool | undefined;
  onTool: (tool: PointingTool) => void;
  pen: Pen;
  onPen: (pen: Pen) => void;
  canUndo: boolean;
  canClear: boolean;
  onUndo: () => void;
  onClear: () => void;
  words: ConsoleWords;
}) {
  const { tool, onTool, pen, onPen, canUndo, canClear, onUndo, onClear, words } = props;
  const names = { red: words.penRed, blue: words.penBlue };
  return (
    <>
      <button type="button" aria-pressed={tool === 'laser'} onClick={() => onTool('laser')}>
        <DeckGlyph sign="laser" /> {words.laser}
      </button>
      <button type="button" aria-pressed={tool === 'pen'} onClick={() => onTool('pen')}>
        <DeckGlyph sign="pen" /> {words.pen}
      </button>
      {tool === 'pen' &&
        pens.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === pen}
            aria-label={names[each]}
            title={names[each]}
            onClick={() => onPen(each)}
          >
            <span className="pen-colour" data-pen={each} />
          </button>
        ))}
      {(tool === 'pen' || canUndo) && (
        <>
          <button type="button" disabled={!canUndo} onClick={onUndo}>
            {words.inkUndo}
          </button>
          <button type="button" disabled={!canClear} onClick={onClear}>
            {words.inkClear}
          </button>
        </>
      )}
    </>
  );
}
