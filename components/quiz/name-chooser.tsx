import { useEffect, useRef, type KeyboardEventHandler } from 'react';
import { fill } from '@/lib/text/message';
import type { AskedPlace } from './asked-places';
import type { QuizWords } from './words';

/** The names a blank of the picture can get, below it or, in the lower half, above. */
export function NameChooser(props: {
  number: number;
  place: AskedPlace;
  labels: readonly { readonly id: string; readonly text: string }[];
  /** Id of the name the blank has; '' while it has none. */
  chosen: string;
  onChoose: (label: string) => void;
  onKeyDown: KeyboardEventHandler;
  words: QuizWords;
}) {
  const { number, place, labels, chosen, onChoose, onKeyDown, words } = props;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const button = panel.current?.querySelector<HTMLElement>('[aria-pressed=true], button');
    button?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const bottom = place.shape === 'node' ? place.top + place.height : place.top + place.height / 2;
  const top = place.shape === 'node' ? place.top : place.top - place.height / 2;
  return (
    <div
      ref={panel}
      className="name-chooser"
      role="group"
      aria-label={fill(words.chooseName, { number })}
      style={top > 50 ? { bottom: `${100 - top}%` } : { top: `${bottom}%` }}
    >
      {labels.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          aria-pressed={chosen === id}
          onClick={() => onChoose(id)}
          onKeyDown={onKeyDown}
        >
          {text}
        </button>
      ))}
      {chosen !== '' && (
        <button
          type="button"
          className="name-none"
          onClick={() => onChoose('')}
          onKeyDown={onKeyDown}
        >
          {words.noName}
        </button>
      )}
    </div>
  );
}
