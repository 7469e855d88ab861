import { LatePart } from '@/components/ui/late-part';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { AnswerOf } from '@/lib/grade/answer';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { RepairGoals } from './repair-goals';
import type { QuizWords } from './words';

const loadRepairEditor = async () =>
  (await import('@/components/simulate/repair-editor')).RepairEditor;

/** The goals of a repair item until they are graded, and the editor, which comes with the simulation. */
export function RepairFields(props: {
  item: Extract<LocalizedItem, { kind: 'repair' }>;
  lesson: string;
  diagram: PlacedDiagram;
  words: QuizWords;
  answer: AnswerOf<'repair'>;
  onChange: (answer: AnswerOf<'repair'>) => void;
  isDone: boolean;
}) {
  return (
    <div className="repair">
      {!props.isDone && <RepairGoals item={props.item} words={props.words} />}
      <LatePart
        load={loadRepairEditor}
        part={props}
        words={{ partFailed: props.words.loadFailed, retry: props.words.retry }}
        meanwhile={<p role="status">{props.words.replayLoading}</p>}
      />
    </div>
  );
}
