import './feedback.css';
import { Check, CircleDashed, X } from 'lucide-react';
import type { Box } from '@/lib/diagram/diagram';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { Mark } from '@/lib/grade/graded';
import { placeParts, placeStyle } from './asked-places';
import type { QuizWords } from './words';

const icons = { right: Check, wrong: X, missed: CircleDashed } as const;

/**
 * What became of the parts of a graded picture, in a word with a sign on each: colours alone and a
 * line among lines would not say which arrow was drawn and which is missing. The list below says it
 * to screen readers.
 */
export function PictureMarks(props: {
  diagram: PlacedDiagram;
  /** The piece of the picture that is shown. */
  crop: Box;
  marks: Readonly<Record<string, Mark>>;
  words: QuizWords;
}) {
  const { diagram, crop, marks, words } = props;
  const texts = {
    right: words.pictureRight,
    wrong: words.pictureWrong,
    missed: words.pictureMissed,
  } as const;
  const marked = Object.keys(marks).filter((id) => marks[id] !== 'left');
  return placeParts(diagram, crop, marked).map((place) => {
    const mark = marks[place.id];
    if (!mark || mark === 'left') return null;
    const Icon = icons[mark];
    return (
      <span
        key={place.id}
        className={`picture-mark picture-mark-${place.shape}`}
        data-mark={mark}
        style={place.shape === 'node' ? placeStyle(place) : middleOf(place)}
        aria-hidden
      >
        <span>
          <Icon size={12} strokeWidth={3} />
          {texts[mark]}
        </span>
      </span>
    );
  });
}

/** Around the middle of an arrow, moved so far that the word stays inside the picture. */
function middleOf({ left, top }: { readonly left: number; readonly top: number }) {
  return { left: `${left}%`, top: `${top}%`, translate: `-${left}% -50%` };
}
