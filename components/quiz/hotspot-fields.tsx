import type { ReactNode } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { Mark } from '@/lib/grade/graded';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { takesOne } from './answer-fields';
import { ChoiceFields } from './choice-fields';
import { HotspotPicture } from './hotspot-picture';
import { inOrder, partOrder } from './item-order';
import { partLabel } from './part-label';
import type { HotspotView } from './use-hotspot-view';
import { ViewSwitch } from './view-switch';
import type { QuizWords } from './words';

/** The same candidates as picture or as list; after grading both, for the reasons stand in the list. */
export function HotspotFields(props: {
  item: Extract<LocalizedItem, { kind: 'hotspot' }>;
  seed: number;
  diagram: PlacedDiagram;
  view: HotspotView;
  onView: (view: HotspotView) => void;
  picks: readonly string[];
  onChange: (picks: readonly string[]) => void;
  marks?: Readonly<Record<string, Mark>> | undefined;
  note: (part: string) => ReactNode;
  words: QuizWords;
}) {
  const { item, seed, diagram, view, onView, picks, onChange, marks, note, words } = props;
  const one = takesOne(item);
  const candidates = inOrder(item.candidates, partOrder(item, seed)).map(({ id }) => id);
  return (
    <>
      {!marks && <ViewSwitch view={view} onView={onView} words={words} />}
      {view === 'picture' && (
        <HotspotPicture
          diagram={diagram}
          item={item.id}
          candidates={candidates}
          one={one}
          picks={picks}
          onChange={onChange}
          marks={marks}
          words={words}
        />
      )}
      {view === 'picture' && !marks && <p className="item-hint">{words.pictureHint}</p>}
      {(view === 'list' || marks) && (
        <ChoiceFields
          item={item.id}
          parts={candidates.map((id) => ({ id, text: partLabel(diagram, id, words) }))}
          one={one}
          live={{ chosen: picks, onChange, note }}
        />
      )}
    </>
  );
}
