import './feedback.css';
import type { ReactNode } from 'react';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { Answer } from '@/lib/grade/answer';
import type { LocalizedFact, LocalizedItem } from '@/lib/lesson/lesson-data';
import { Explanation } from './explanation';
import { PredictReplay } from './predict-replay';
import { ReportItem } from './report-item';
import { SaveStatus } from './save-status';
import type { useSaving } from './use-saving';
import type { QuizWords } from './words';

/** What follows the graded fields: the run, the whole reason, the way on, and a report if need be. */
export function LiveFeedback(props: {
  lesson: string;
  /** Global id. */
  id: string;
  item: LocalizedItem;
  seed: number;
  answer: Answer;
  diagram: PlacedDiagram;
  facts: Readonly<Record<string, LocalizedFact>>;
  section?: { readonly title: string; readonly href: string } | undefined;
  saving: Pick<ReturnType<typeof useSaving>, 'saving' | 'saveAgain'>;
  /** The button that goes on. */
  children: ReactNode;
  words: QuizWords;
}) {
  const { lesson, id, item, seed, answer, diagram, saving, words } = props;
  return (
    <>
      {item.kind === 'predict' && (
        <PredictReplay item={item} lesson={lesson} diagram={diagram} words={words} />
      )}
      <Explanation item={item} facts={props.facts} section={props.section} words={words} />
      <div className="item-actions">
        {props.children}
        <SaveStatus saving={saving.saving} onAgain={saving.saveAgain} words={words} />
      </div>
      <ReportItem item={id} rev={item.rev} seed={seed} answer={answer} words={words} />
    </>
  );
}
