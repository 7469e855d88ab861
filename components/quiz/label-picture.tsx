import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { Mark } from '@/lib/grade/graded';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { AskedPicture } from './asked-picture';
import { placeStyle } from './asked-places';
import { placeBlanks, withoutNames } from './blank-places';
import { fieldId } from './field-id';
import { inOrder, partOrder } from './item-order';
import { NameChooser } from './name-chooser';
import { markedStates, neutralDiagram } from './neutral-diagram';
import { PictureMarks } from './picture-marks';
import type { QuizWords } from './words';

/** The diagram with numbered blanks; a blank opens the names to choose from. */
export function LabelPicture(props: {
  item: Extract<LocalizedItem, { kind: 'label' }>;
  seed: number;
  diagram: PlacedDiagram;
  names: Readonly<Record<string, string>>;
  onChange: (names: Readonly<Record<string, string>>) => void;
  /** Once graded the picture has its own names again. */
  marks?: Readonly<Record<string, Mark>> | undefined;
  words: QuizWords;
}) {
  const { item, seed, diagram, names, onChange, marks, words } = props;
  const [open, setOpen] = useState<string>();
  const [near, setNear] = useState<string>();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const returnTo = useRef<string>(undefined);
  useEffect(() => {
    if (open !== undefined || returnTo.current === undefined) return;
    buttons.current.get(returnTo.current)?.focus({ preventScroll: true });
    returnTo.current = undefined;
  }, [open]);

  const { crop, places } = placeBlanks(diagram, item);
  if (marks) {
    return (
      <AskedPicture diagram={neutralDiagram(diagram, crop, markedStates(marks))}>
        <PictureMarks diagram={diagram} crop={crop} marks={marks} words={words} />
      </AskedPicture>
    );
  }
  const close = () => {
    returnTo.current = open;
    setOpen(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  // Lines may run side by side: the one meant is in the light while its blank is.
  const lit = open ?? near;
  const states = lit === undefined ? {} : { [lit]: 'active' as const };
  const opened = places.find(({ id }) => id === open);
  const textOf = (blank: string) => item.labels.find(({ id }) => id === names[blank])?.text;
  return (
    <AskedPicture diagram={neutralDiagram(withoutNames(diagram, item), crop, states)}>
      {places.map((place, index) => {
        const name = textOf(place.id);
        const number = index + 1;
        return (
          <button
            key={place.id}
            ref={(button) => {
              if (button) buttons.current.set(place.id, button);
              else buttons.current.delete(place.id);
            }}
            type="button"
            id={fieldId(item.id, place.id)}
            className={`blank-${place.shape}`}
            data-filled={name !== undefined || undefined}
            aria-expanded={open === place.id}
            aria-label={
              name === undefined
                ? fill(words.blankEmpty, { number })
                : fill(words.blankFilled, { number, name })
            }
            style={place.shape === 'node' ? placeStyle(place) : middleOf(place)}
            onClick={() => setOpen(open === place.id ? undefined : place.id)}
            onKeyDown={onKeyDown}
            onFocus={() => setNear(place.id)}
            onBlur={() => setNear(undefined)}
            onPointerEnter={() => setNear(place.id)}
            onPointerLeave={() => setNear(undefined)}
          >
            <span className="blank-number">{number}</span>
            {name !== undefined && <span>{name}</span>}
          </button>
        );
      })}
      {opened && (
        <NameChooser
          key={opened.id}
          number={places.indexOf(opened) + 1}
          place={opened}
          labels={inOrder(item.labels, partOrder(item, seed))}
          chosen={names[opened.id] ?? ''}
          onChoose={(label) => {
            onChange({ ...names, [opened.id]: label });
            close();
          }}
          onKeyDown={onKeyDown}
          words={words}
        />
      )}
    </AskedPicture>
  );
}

/** Around the middle of an arrow, moved so far that a long name stays inside the picture. */
function middleOf({ left, top }: { readonly left: number; readonly top: number }) {
  return { left: `${left}%`, top: `${top}%`, translate: `-${left}% -50%` };
}
