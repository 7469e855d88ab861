import type { ReactNode } from 'react';
import { takesOne } from '@/components/quiz/answer-fields';
import { placeBlanks } from '@/components/quiz/blank-places';
import { ChoiceLead } from '@/components/quiz/choice-lead';
import { clozePieces } from '@/components/quiz/cloze-pieces';
import { GivenArrows } from '@/components/quiz/given-arrows';
import { firstSeed, inOrder, partOrder } from '@/components/quiz/item-order';
import { RepairGoals } from '@/components/quiz/repair-goals';
import type { QuizWords } from '@/components/quiz/words';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import type { LessonRun } from '@/lib/simulate/lesson-run';
import { fill } from '@/lib/text/message';
import { changeableThings } from './changeable-things';
import { ItemPicture } from './item-picture';
import { letteredParts, type LetteredPart } from './lettered-parts';
import { RuledLines } from './ruled-lines';
import type { PaperWords } from './words';

/** Lines for an answer in sentences. */
const ANSWER_LINES = 3;

const Blank = ({ wide }: { wide?: boolean }) => (
  <span className={wide ? 'paper-blank paper-blank-wide' : 'paper-blank'} />
);

/** What an item offers to be answered with a pen. */
export function QuestionFields(props: {
  item: LocalizedItem;
  number: number;
  diagram: PlacedDiagram;
  /** The lab of the lesson, for items that change a run. */
  run: LessonRun | undefined;
  words: PaperWords;
  quizWords: QuizWords;
}): ReactNode {
  const { item, diagram, run, words, quizWords } = props;
  const parts = letteredParts(item, diagram, quizWords);
  switch (item.kind) {
    case 'single':
    case 'multi':
    case 'predict':
    case 'scenario':
    case 'true-false':
      return (
        <>
          <ChoiceLead item={item} words={quizWords} />
          <Options parts={parts} shape={takesOne(item) ? 'one' : 'many'} />
        </>
      );
    case 'hotspot':
      return (
        <>
          <Picture {...props} item={item} />
          <Options parts={parts} shape={takesOne(item) ? 'one' : 'many'} />
        </>
      );
    case 'label':
      return (
        <>
          <p className="paper-hint">{words.naming}</p>
          <Picture {...props} item={item} />
          <p className="paper-names">
            <strong>{words.names}</strong>
            {parts.map(({ id, letter, text }) => (
              <span key={id}>
                <b>{letter}</b> {text}
              </span>
            ))}
          </p>
          <p className="paper-blanks">
            {placeBlanks(diagram, item).places.map(({ id }, index) => (
              <span key={id}>
                {index + 1} <Blank />
              </span>
            ))}
          </p>
        </>
      );
    case 'connect':
      return (
        <>
          <p className="paper-hint">{words.drawing}</p>
          <Picture {...props} item={item} />
          <GivenArrows item={item} diagram={diagram} words={quizWords} />
        </>
      );
    case 'order':
      return (
        <>
          <p className="paper-hint">{words.ordering}</p>
          <Options parts={parts} />
          <p className="paper-blanks paper-sequence">
            {parts.map(({ id }) => (
              <Blank key={id} />
            ))}
          </p>
        </>
      );
    case 'match':
      return (
        <>
          <p className="paper-hint">{words.matching}</p>
          <ol className="paper-pairs">
            {inOrder(item.left, partOrder(item, firstSeed(item))).map(({ id, text }, index) => (
              <li key={id}>
                <Blank /> <b>{index + 1}</b> {text}
              </li>
            ))}
          </ol>
          <Options parts={parts} />
        </>
      );
    case 'numeric':
      return (
        <p className="paper-blanks">
          <span>
            <Blank wide /> {item.unit}
          </span>
        </p>
      );
    case 'cloze': {
      const pieces = clozePieces(item.text);
      const gaps = pieces.flatMap((piece) => ('gap' in piece ? [piece.gap] : []));
      return (
        <p className="paper-cloze">
          {pieces.map((piece) =>
            'text' in piece ? (
              piece.text
            ) : (
              <span key={piece.gap} className="paper-gap">
                ({gaps.indexOf(piece.gap) + 1}) <Blank wide />
              </span>
            ),
          )}
        </p>
      );
    }
    case 'repair':
      return (
        <>
          <RepairGoals item={item} words={quizWords} />
          {run && (
            <>
              <p className="item-label">{words.changeable}</p>
              <ul className="repair-goals">
                {changeableThings(item, run, words.setTo).map((thing) => (
                  <li key={thing}>{thing}</li>
                ))}
              </ul>
            </>
          )}
          {item.most !== undefined && (
            <p className="paper-hint">{fill(quizWords.repairMost, { most: item.most })}</p>
          )}
          <p className="paper-hint">{words.changes}</p>
          <RuledLines count={ANSWER_LINES} />
        </>
      );
  }
}

function Picture(props: {
  item: Extract<LocalizedItem, { kind: 'hotspot' | 'label' | 'connect' }>;
  number: number;
  diagram: PlacedDiagram;
  words: PaperWords;
  quizWords: QuizWords;
}) {
  const { item, number, diagram, words, quizWords } = props;
  return (
    <ItemPicture
      item={item}
      diagram={diagram}
      label={fill(words.picture, { number })}
      words={quizWords}
    />
  );
}

/** Lettered rows; circles to choose one, squares to choose several, neither where letters are written. */
function Options({ parts, shape }: { parts: readonly LetteredPart[]; shape?: 'one' | 'many' }) {
  return (
    <ol className="paper-options" data-shape={shape}>
      {parts.map(({ id, letter, text }) => (
        <li key={id}>
          <b>{letter}</b> <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
