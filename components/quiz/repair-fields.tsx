import { lazy, Suspense } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { AnswerOf } from '@/lib/grade/answer';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { RepairGoals } from './repair-goals';
import type { QuizWords } from './words';

const RepairEditor = lazy(async () => ({
  default: (await import('@/components/simulate/repair-editor')).RepairEditor,
}));

/** The goals of a repair item, and the editor, which comes with the simulation. */
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
      <RepairGoals item={props.item} words={props.words} />
      <Suspense fallback={<p role="status">{props.words.replayLoading}</p>}>
        <RepairEditor {...props} />
      </Suspense>
    </div>
  );
}
