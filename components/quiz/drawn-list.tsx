import { X } from 'lucide-react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { fill } from '@/lib/text/message';
import { arrowName } from './node-names';
import type { QuizWords } from './words';

/** The arrows drawn so far, each with a button that removes it; once graded, what became of each. */
export function DrawnList(props: {
  diagram: PlacedDiagram;
  drawn: readonly string[];
  onRemove: (arrow: string) => void;
  isDone: boolean;
  note: (arrow: string) => ReactNode;
  words: QuizWords;
}) {
  const { diagram, drawn, onRemove, isDone, note, words } = props;
  const list = useRef<HTMLUListElement>(null);
  const title = useRef<HTMLParagraphElement>(null);
  const removedAt = useRef<number>(undefined);
  // The button that was pressed is gone; focus goes to the one that took its place.
  useLayoutEffect(() => {
    if (removedAt.current === undefined) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = buttons[removedAt.current] ?? buttons.at(-1) ?? title.current;
    next?.focus({ preventScroll: true });
    removedAt.current = undefined;
  }, [drawn]);

  return (
    <div className="drawn">
      <p className="item-label" ref={title} tabIndex={-1}>
        {words.arrowsDrawn}
      </p>
      {drawn.length === 0 && <p className="item-hint">{words.noArrows}</p>}
      <ul className="rows" ref={list}>
        {drawn.map((arrow, index) => {
          const name = arrowName(diagram, arrow, words);
          return (
            <li className="row" key={arrow} data-arrow={arrow}>
              <div className="row-step">
                <span className="row-text">{name}</span>
                {!isDone && (
                  <span className="row-moves">
                    <button
                      type="button"
                      aria-label={fill(words.removeArrow, { arrow: name })}
                      onClick={() => {
                        removedAt.current = index;
                        onRemove(arrow);
                      }}
                    >
                      <X size={18} aria-hidden />
                    </button>
                  </span>
                )}
              </div>
              {note(arrow)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
