import { useEffect, useRef } from 'react';
import { grade } from '@/lib/grade/grade';
import type { CourseData } from '@/lib/lesson/course-data';
import type { Exam } from '@/lib/schedule/exam';
import { examResult } from '@/lib/schedule/exam-result';
import { fill } from '@/lib/text/message';
import { poolOf } from './load-course';
import type { FoundItem } from './use-course-session';
import type { ExamWords } from './exam-words';

const notGraded = { right: false, score: 0 };

/** What the exam came to, and how far that can be trusted. */
export function ExamResultView(props: {
  exam: Exam;
  find: (id: string) => FoundItem | undefined;
  course: CourseData;
  onAgain: () => void;
  reviewHref: string;
  words: ExamWords;
}) {
  const { exam, find, course, onAgain, reviewHref, words } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { right, items, share, interval, byLesson } = examResult(
    exam,
    poolOf(course),
    (id, answer) => {
      const found = find(id);
      const result = found && grade(found.item, answer);
      return result?.type === 'graded' ? result : notGraded;
    },
  );
  const percent = (value: number) => Math.round(value * 100);
  const titleOf = (lesson: string) =>
    course.lessons.find(({ slug }) => slug === lesson)?.title ?? lesson;
  return (
    <section className="exam session-summary">
      <h2 ref={heading} tabIndex={-1}>
        {words.result}
      </h2>
      <p>{fill(words.score, { right, total: items, percent: percent(share) })}</p>
      <p className="exam-note">
        {fill(words.uncertain, {
          total: items,
          low: percent(interval.low),
          high: percent(interval.high),
        })}
      </p>
      <table className="exam-table">
        <thead>
          <tr>
            <th scope="col">{words.lesson}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {byLesson.map((score) => (
            <tr key={score.lesson}>
              <th scope="row">{titleOf(score.lesson)}</th>
              <td>{fill(words.share, { right: score.right, total: score.items })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="item-actions">
        <a className="button button-primary" href={`${reviewHref}/mistakes`}>
          {words.mistakes}
        </a>
        <button type="button" className="button" onClick={onAgain}>
          {words.again}
        </button>
      </p>
    </section>
  );
}
