import { useCallback, useState } from 'react';
import { grade } from '@/lib/grade/grade';
import type { Exam, ExamAction } from '@/lib/schedule/exam';
import type { ExamClock } from '@/lib/schedule/exam-clock';
import { fill } from '@/lib/text/message';
import { blankAnswer } from './answer-fields';
import { ConfidenceChoice } from './confidence-choice';
import { ExamGrid } from './exam-grid';
import { ExamTimer } from './exam-timer';
import { messageId } from './field-id';
import { ItemFieldset } from './item-fieldset';
import { ItemHead } from './item-head';
import { LiveFields } from './live-fields';
import { useCompositionSubmit } from './use-composition-submit';
import type { FoundItem } from './use-course-session';
import { examSeed } from './use-exam';
import { useFocusOnStem } from './use-focus-on-stem';
import { useHotspotView } from './use-hotspot-view';
import type { ExamWords } from './exam-words';
import type { SittingWords } from './review-words';
import type { QuizWords } from './words';

type PaperProps = {
  exam: Exam;
  find: (id: string) => FoundItem | undefined;
  act: (action: ExamAction) => void;
  words: ExamWords;
  quizWords: QuizWords;
  sittingWords: SittingWords;
};

/** One question at a time, without verdicts, and the clock. */
export function ExamPaper(props: PaperProps & { onHeard: (clock: ExamClock) => void }) {
  const { exam, find, act, onHeard, words } = props;
  const [asks, setAsks] = useState(false);
  const onOver = useCallback(() => act({ type: 'tick' }), [act]);
  const go = (place: number) => {
    act({ type: 'go', place });
    setAsks(false);
  };
  const id = exam.items[exam.place];
  const found = id === undefined ? undefined : find(id);
  useFocusOnStem(found?.item.id, exam.place, '.exam-line');
  const isLast = exam.place === exam.items.length - 1;
  const open = exam.items.filter((item) => !Object.hasOwn(exam.answers, item)).length;
  const onward = () => (isLast ? setAsks(true) : go(exam.place + 1));

  return (
    <div className="exam">
      <div className="exam-line">
        <p className="session-count">
          {fill(words.number, { number: exam.place + 1, total: exam.items.length })}
        </p>
        <ExamTimer clock={exam.clock} onHeard={onHeard} onOver={onOver} words={words} />
      </div>
      {id !== undefined && found && (
        <ExamQuestion key={id} {...props} id={id} found={found} onEnter={onward} />
      )}
      <p className="item-actions">
        <button
          type="button"
          className="button"
          disabled={exam.place === 0}
          onClick={() => go(exam.place - 1)}
        >
          {words.before}
        </button>
        {!isLast && (
          <button type="button" className="button button-primary" onClick={onward}>
            {words.next}
          </button>
        )}
        <button type="button" className="button" onClick={() => setAsks(true)}>
          {words.submit}
        </button>
      </p>
      <div role="status">
        {asks && (
          <div className="exam-ask">
            <p>{fill(words.submitAsk, { open })}</p>
            <p className="item-actions">
              <button
                type="button"
                className="button button-primary"
                onClick={() => act({ type: 'submit' })}
              >
                {words.submitYes}
              </button>
              <button type="button" className="button" onClick={() => setAsks(false)}>
                {words.submitNo}
              </button>
            </p>
          </div>
        )}
      </div>
      <ExamGrid
        exam={exam}
        isDone={(item) => Object.hasOwn(exam.answers, item)}
        doneName={words.gridAnswered}
        onGo={go}
        words={words}
      />
    </div>
  );
}

function ExamQuestion(props: PaperProps & { id: string; found: FoundItem; onEnter: () => void }) {
  const { exam, id, found, act, onEnter, words, quizWords, sittingWords } = props;
  const { item, data } = found;
  const [view, setView] = useHotspotView();
  const inputProps = useCompositionSubmit();
  const given = exam.answers[id];
  const seed = examSeed(exam, id, item.rev);
  const answer = given?.answer ?? blankAnswer(item, seed);
  const isUnreadable = given !== undefined && grade(item, given.answer).type === 'invalid';
  return (
    <section className="item" id={`item-${item.id}`}>
      <ItemHead item={item} level={2} words={quizWords} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onEnter();
        }}
      >
        <ItemFieldset item={item.id} words={quizWords}>
          <LiveFields
            item={item}
            lesson={data.lesson}
            state={{ seed, tries: 0, answer }}
            act={(action) => {
              if (action.type === 'change')
                act({ type: 'answer', item: id, answer: action.answer });
            }}
            all={false}
            inputProps={inputProps}
            diagram={data.diagram}
            view={view}
            onView={setView}
            words={quizWords}
          />
        </ItemFieldset>
        <p className="item-message" id={messageId(item.id)} role="status">
          {isUnreadable && quizWords.notANumber}
        </p>
        {given && (
          <ConfidenceChoice
            item={item.id}
            chosen={given.confidence}
            onChoose={(confidence) => act({ type: 'confidence', item: id, confidence })}
            words={sittingWords}
          />
        )}
        <label className="exam-flag">
          <input
            type="checkbox"
            checked={exam.flags.includes(id)}
            onChange={() => act({ type: 'flag', item: id })}
          />
          {words.flag}
        </label>
      </form>
    </section>
  );
}
