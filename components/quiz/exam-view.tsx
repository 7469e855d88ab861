import './exam.css';
import './review.css';
import './segments.css';
import { ExamPaper } from './exam-paper';
import { ExamResultView } from './exam-result-view';
import { ExamReview } from './exam-review';
import { ExamStart } from './exam-start';
import { SessionElsewhere } from './session-elsewhere';
import type { SessionLesson } from './session-island';
import type { StoreWords } from './store-words';
import { useExam } from './use-exam';
import { useLiveLock } from './use-live-lock';
import type { ExamWords } from './exam-words';
import type { SittingWords } from './review-words';
import type { QuizWords } from './words';

type ViewProps = {
  lessons: readonly SessionLesson[];
  coursePath: string;
  reviewHref: string;
  words: ExamWords;
  quizWords: QuizWords;
  sittingWords: SittingWords;
};

/** The exam of this device, in one tab at a time. */
export function ExamView({ storeWords, ...props }: ViewProps & { storeWords: StoreWords }) {
  const { lock, take } = useLiveLock('day03.exam');
  if (lock === 'waiting') return <p role="status">{props.words.loading}</p>;
  if (lock === 'elsewhere') return <SessionElsewhere onTake={take} words={storeWords} />;
  return <LiveExam {...props} />;
}

/** An exam from its start over the questions and the review of each to the result. */
function LiveExam(props: ViewProps) {
  const { lessons, coursePath, reviewHref, words, quizWords, sittingWords } = props;
  const { state, isUnsaved, saveAgain, load, act, heard, start, clear } = useExam(
    lessons,
    coursePath,
  );
  if (state.type === 'loading') return <p role="status">{words.loading}</p>;
  if (state.type === 'failed') {
    return (
      <div className="session-wait">
        <p role="alert">{words.loadFailed}</p>
        <button type="button" className="button" onClick={() => void load()}>
          {words.retry}
        </button>
      </div>
    );
  }
  const { course, open } = state;
  if (!open) return <ExamStart course={course} onStart={start} words={words} />;
  const shared = { ...open, act, words, quizWords, sittingWords };
  return (
    <>
      <div role="status" className="exam-unsaved" data-open={isUnsaved || undefined}>
        {isUnsaved && (
          <>
            <p>{words.unsaved}</p>
            <button type="button" className="button" onClick={saveAgain}>
              {words.saveAgain}
            </button>
          </>
        )}
      </div>
      {open.exam.phase === 'answer' && <ExamPaper {...shared} onHeard={heard} />}
      {open.exam.phase === 'review' && <ExamReview {...shared} />}
      {open.exam.phase === 'result' && (
        <ExamResultView
          {...open}
          course={course}
          onAgain={clear}
          reviewHref={reviewHref}
          words={words}
        />
      )}
    </>
  );
}
