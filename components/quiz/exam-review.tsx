import { useEffect, useRef } from 'react';
import { grade } from '@/lib/grade/grade';
import { leftToReview, type Exam, type ExamAction } from '@/lib/schedule/exam';
import { fill } from '@/lib/text/message';
import { keyWords } from './answer-words';
import { ExamGrid } from './exam-grid';
import { Explanation } from './explanation';
import { ItemFieldset } from './item-fieldset';
import { ItemHead } from './item-head';
import { LiveFields } from './live-fields';
import { ReportItem } from './report-item';
import type { FoundItem } from './use-course-session';
import { examSeed } from './use-exam';
import { useHotspotView } from './use-hotspot-view';
import { Verdict } from './verdict';
import type { ExamWords } from './exam-words';
import type { QuizWords } from './words';

type ReviewProps = {
  exam: Exam;
  find: (id: string) => FoundItem | undefined;
  act: (action: ExamAction) => void;
  words: ExamWords;
  quizWords: QuizWords;
};

/** After submitting: every question with its reasons, before any score. */
export function ExamReview(props: ReviewProps) {
  const { exam, find, act, words } = props;
  const id = exam.items[exam.place];
  const found = id === undefined ? undefined : find(id);
  const left = leftToReview(exam);
  const isLastLeft = left.length === 0 || (left.length === 1 && left[0] === id);
  const seen = () => {
    if (id === undefined) return;
    act({ type: 'reviewed', item: id });
    if (isLastLeft) {
      act({ type: 'finish' });
      return;
    }
    // The next one after this that was not seen yet, else the first of those.
    const places = left.filter((item) => item !== id).map((item) => exam.items.indexOf(item));
    act({ type: 'go', place: places.find((place) => place > exam.place) ?? places[0] ?? 0 });
  };
  return (
    <div className="exam">
      <p className="exam-note" role="status">
        {exam.submitted?.by === 'deadline' && `${words.byDeadline} `}
        {fill(words.review, { left: left.length })}
      </p>
      {id !== undefined && found && <Reviewed key={id} {...props} id={id} found={found} />}
      <p className="item-actions">
        <button type="button" className="button button-primary" onClick={seen}>
          {isLastLeft ? words.finish : words.seen}
        </button>
      </p>
      <ExamGrid
        exam={exam}
        isDone={(item) => exam.reviewed.includes(item)}
        doneName={words.gridSeen}
        onGo={(place) => act({ type: 'go', place })}
        words={words}
      />
    </div>
  );
}

function Reviewed(props: ReviewProps & { id: string; found: FoundItem }) {
  const { exam, id, found, words, quizWords } = props;
  const { item, data, lesson } = found;
  const [view, setView] = useHotspotView();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const answer = exam.answers[id]?.answer;
  const result = answer && grade(item, answer);
  const seed = examSeed(exam, id, item.rev);
  return (
    <section className="item" id={`item-${item.id}`}>
      <ItemHead item={item} level={2} words={quizWords} />
      {answer && result?.type === 'graded' ? (
        <>
          <Verdict item={item} graded={result} level={2} words={quizWords} />
          <ItemFieldset item={item.id} disabled words={quizWords}>
            <LiveFields
              item={item}
              lesson={data.lesson}
              state={{ seed, tries: 0, answer, graded: result }}
              act={() => undefined}
              all={false}
              inputProps={{}}
              diagram={data.diagram}
              view={view}
              onView={setView}
              words={quizWords}
            />
          </ItemFieldset>
        </>
      ) : (
        <div className="verdict">
          <h3 ref={heading} tabIndex={-1}>
            {words.unanswered}
          </h3>
          <p className="item-label">{words.rightAnswer}</p>
          <ul>
            {keyWords(item, data.diagram, quizWords).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <Explanation
        item={item}
        facts={data.facts}
        section={{
          title: data.sections[item.section] ?? item.section,
          href: `${lesson.href}#${item.section}`,
        }}
        words={quizWords}
      />
      <ReportItem item={id} rev={item.rev} seed={seed} answer={answer} words={quizWords} />
    </section>
  );
}
