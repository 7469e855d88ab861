import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { partLabel } from './part-label';
import type { QuizWords } from './words';

/** The arrows that are there before anything is drawn, in words. */
export function GivenArrows(props: {
  item: Extract<LocalizedItem, { kind: 'connect' }>;
  diagram: PlacedDiagram;
  words: QuizWords;
}) {
  const { item, diagram, words } = props;
  if (item.given.length === 0) return null;
  return (
    <>
      <p className="item-label">{words.arrowsGiven}</p>
      <ul className="given">
        {item.given.map((id) => (
          <li key={id}>{partLabel(diagram, id, words)}</li>
        ))}
      </ul>
    </>
  );
}
