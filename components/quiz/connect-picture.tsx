import { useMemo, type KeyboardEvent } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { Mark } from '@/lib/grade/graded';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { AskedPicture } from './asked-picture';
import { placeStyle } from './asked-places';
import { drawnDiagram, placeEnds } from './drawn-diagram';
import { fieldId } from './field-id';
import { markedStates } from './neutral-diagram';
import { nodeName } from './node-names';
import { PictureMarks } from './picture-marks';
import type { QuizWords } from './words';

/** The nodes to connect: one press starts an arrow, the next ends it. */
export function ConnectPicture(props: {
  item: Extract<LocalizedItem, { kind: 'connect' }>;
  diagram: PlacedDiagram;
  drawn: readonly string[];
  /** Where an arrow was started; '' where none was. */
  start: string;
  onStart: (node: string) => void;
  onEnd: (node: string) => void;
  marks?: Readonly<Record<string, Mark>> | undefined;
  words: QuizWords;
}) {
  const { item, diagram, drawn, start, onStart, onEnd, marks, words } = props;
  const { crop, places } = useMemo(() => placeEnds(diagram, item), [diagram, item]);
  const picture = useMemo(() => {
    if (!marks) {
      const active = [...drawn, start].map((id) => [id, 'active'] as const);
      return drawnDiagram(diagram, item, drawn, Object.fromEntries(active));
    }
    const missed = Object.keys(marks).filter((id) => marks[id] === 'missed');
    return drawnDiagram(diagram, item, drawn, markedStates(marks), missed);
  }, [diagram, item, drawn, start, marks]);

  const press = (node: string) => {
    if (start === '') onStart(node);
    else if (start === node) onStart('');
    else onEnd(node);
  };
  const nameFor = (id: string) => {
    const node = nodeName(diagram, id, words);
    if (start === '') return fill(words.startHere, { node });
    if (start === id) return fill(words.startedHere, { node });
    return fill(words.endHere, { from: nodeName(diagram, start, words), to: node });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || start === '') return;
    event.preventDefault();
    event.stopPropagation();
    onStart('');
  };
  return (
    <AskedPicture diagram={picture}>
      {marks && <PictureMarks diagram={picture} crop={crop} marks={marks} words={words} />}
      {!marks &&
        places.map((place) => (
          <button
            key={place.id}
            type="button"
            id={fieldId(item.id, place.id)}
            className="hotspot-node"
            aria-pressed={start === place.id}
            aria-label={nameFor(place.id)}
            style={placeStyle(place)}
            onClick={() => press(place.id)}
            onKeyDown={onKeyDown}
          />
        ))}
    </AskedPicture>
  );
}
