import type { ReactNode } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { Mark } from '@/lib/grade/graded';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { LabelList } from './label-list';
import { LabelPicture } from './label-picture';
import type { HotspotView } from './use-hotspot-view';
import { ViewSwitch } from './view-switch';
import type { QuizWords } from './words';

/** The same blanks in the picture or as list; after grading both, for the reasons stand in the list. */
export function LabelFields(props: {
  item: Extract<LocalizedItem, { kind: 'label' }>;
  seed: number;
  diagram: PlacedDiagram;
  view: HotspotView;
  onView: (view: HotspotView) => void;
  names: Readonly<Record<string, string>>;
  onChange: (names: Readonly<Record<string, string>>) => void;
  marks?: Readonly<Record<string, Mark>> | undefined;
  note: (blank: string) => ReactNode;
  words: QuizWords;
}) {
  const { view, onView, note, ...shared } = props;
  const { marks, names, onChange, words } = props;
  return (
    <>
      {!marks && <ViewSwitch view={view} onView={onView} words={words} />}
      {view === 'picture' && <LabelPicture {...shared} />}
      {view === 'picture' && !marks && <p className="item-hint">{words.labelHint}</p>}
      {(view === 'list' || marks) && <LabelList {...shared} live={{ names, onChange, note }} />}
    </>
  );
}
