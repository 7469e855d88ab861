import { ArrowDown, ArrowUp } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { fieldId } from './field-id';
import { inOrder } from './item-order';
import { moved } from './moved';
import type { QuizWords } from './words';

/** Steps that move up and down by button, or by Alt and an arrow key while one of them has focus. */
export function OrderFields(props: {
  item: Extract<LocalizedItem, { kind: 'order' }>;
  sequence: readonly string[];
  onChange: (sequence: readonly string[]) => void;
  isDone: boolean;
  note: (part: string) => ReactNode;
  words: QuizWords;
}) {
  const { item, sequence, onChange, isDone, note, words } = props;
  const [announcement, setAnnouncement] = useState('');
  const focused = useRef<HTMLElement | null>(null);

  // A list item that changes place in the document loses focus on the way.
  useLayoutEffect(() => {
    focused.current?.focus({ preventScroll: true });
    focused.current = null;
  }, [sequence]);

  const move = (id: string, by: -1 | 1) => {
    const next = moved(sequence, id, by);
    if (next === sequence) return;
    focused.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const step = item.steps.find((candidate) => candidate.id === id)?.text ?? '';
    const place = { number: next.indexOf(id) + 1, total: next.length, step };
    setAnnouncement(fill(words.moved, place));
    onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent, id: string) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(id, event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    <>
      <ol className="rows">
        {inOrder(item.steps, sequence).map(({ id, text }, index) => (
          // Keys bubble up from the buttons, which hold the focus.
          <li className="row" key={id} onKeyDown={(event) => onKeyDown(event, id)}>
            <div className="row-step">
              <span className="row-number" aria-hidden>
                {index + 1}
              </span>
              <span className="row-text">{text}</span>
              {!isDone && (
                <span className="row-moves">
                  <button
                    type="button"
                    id={fieldId(item.id, id)}
                    aria-label={fill(words.moveUp, { step: text })}
                    aria-disabled={index === 0 || undefined}
                    onClick={() => move(id, -1)}
                  >
                    <ArrowUp size={18} aria-hidden />
                  </button>
                  <button
                    type="button"
                    aria-label={fill(words.moveDown, { step: text })}
                    aria-disabled={index === sequence.length - 1 || undefined}
                    onClick={() => move(id, 1)}
                  >
                    <ArrowDown size={18} aria-hidden />
                  </button>
                </span>
              )}
            </div>
            {note(id)}
          </li>
        ))}
      </ol>
      {!isDone && <p className="item-hint">{words.orderHint}</p>}
      <p className="sr-only" role="status">
        {announcement}
      </p>
    </>
  );
}
