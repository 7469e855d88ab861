import type { PlacedDiagram } from '@/lib/diagram/place';
import type { Mark } from '@/lib/grade/graded';
import { AskedPicture } from './asked-picture';
import { placeCandidates, placeStyle } from './asked-places';
import { toggled } from './choice-fields';
import { fieldId } from './field-id';
import { markedStates, neutralDiagram } from './neutral-diagram';
import { partLabel } from './part-label';
import { PictureMarks } from './picture-marks';
import type { QuizWords } from './words';

/**
 * The diagram to point at: every part in the same light whatever the scene, so that only what the
 * learner picked stands out, and a button on each candidate.
 */
export function HotspotPicture(props: {
  diagram: PlacedDiagram;
  item: string;
  /** Candidates in the order of the list. */
  candidates: readonly string[];
  one: boolean;
  picks: readonly string[];
  onChange: (picks: readonly string[]) => void;
  marks?: Readonly<Record<string, Mark>> | undefined;
  words: QuizWords;
}) {
  const { diagram, item, candidates, one, picks, onChange, marks, words } = props;
  const { crop, places } = placeCandidates(diagram, candidates);
  const states = marks
    ? markedStates(marks)
    : Object.fromEntries(picks.map((id) => [id, 'active'] as const));
  const press = (id: string) => {
    onChange(one && picks.includes(id) ? [] : toggled(picks, id, one));
  };
  return (
    <AskedPicture
      diagram={neutralDiagram(diagram, crop, states)}
      onPart={(id) => {
        if (!marks && candidates.includes(id)) press(id);
      }}
    >
      {marks && <PictureMarks diagram={diagram} crop={crop} marks={marks} words={words} />}
      {!marks &&
        places.map((place) => (
          <button
            key={place.id}
            type="button"
            id={fieldId(item, place.id)}
            className={`hotspot-${place.shape}`}
            aria-pressed={picks.includes(place.id)}
            aria-label={partLabel(diagram, place.id, words)}
            style={placeStyle(place)}
            onClick={() => press(place.id)}
          />
        ))}
    </AskedPicture>
  );
}
