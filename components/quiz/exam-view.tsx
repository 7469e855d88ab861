import './exam.css';
import './review.css';
import './segments.css';
import { ExamPaper } from './exam-paper';
import { ExamResultView } from './exam-result-view';
import { ExamReview } from './exam-review';
import { ExamStart } from './exam-start';
import type { SessionLesson } from './session-island';
import { useExam } from './use-exam';
import type { ExamWords, QuizWords, SittingWords } from './words';

/** An exam from its start over the questions and the review of each to the result. */
export function ExamView(props: {
  lessons: readonly SessionLesson[];
  coursePath: string;
  reviewHref: string;
  words: ExamWords;
  quizWords: QuizWords;
  sittingWords: SittingWords;
}) {
  const { lessons, coursePath, reviewHref, words, quizWords, sittingWords } = props;
  const { state, load, act, heard, start, clear } = useExam(lessons, coursePath);
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
  switch (open.exam.phase) {
    case 'answer':
      return <ExamPaper {...shared} onHeard={heard} />;
    case 'review':
      return <ExamReview {...shared} />;
    case 'result':
      return (
        <ExamResultView
          {...open}
          course={course}
          onAgain={clear}
          reviewHref={reviewHref}
          words={words}
        />
      );
  }
}
