import type { LessonData, LocalizedItem } from '@/lib/lesson/lesson-data';
import type { AnswerMode, Confidence } from '@/lib/progress/event';
import { answerInSession, retriesOf, type Session } from '@/lib/schedule/session';
import { seedOf } from '@/lib/schedule/seeded';
import { fill } from '@/lib/text/message';
import { LiveItem } from './live-item';
import { sessionCourse } from './session-course';
import type { SessionLesson } from './session-island';
import type { Sitting } from './sitting';
import type { ReviewWords } from './review-words';
import { useFocusOnStem } from './use-focus-on-stem';
import type { QuizWords } from './words';

type Next = (item: string, right: boolean, confidence?: Confidence) => void;

/** The current item of a session, and how far the session has come. */
export function AskedItem(props: {
  session: Session;
  lesson: SessionLesson;
  data: LessonData;
  item: LocalizedItem;
  mode: AnswerMode;
  onNext: Next;
  words: QuizWords;
  reviewWords: ReviewWords;
}) {
  const { session, lesson, data, item, mode, onNext, words, reviewWords } = props;
  const turn = session.done.length;
  useFocusOnStem(item.id, turn, '.session-line');
  const asked = session.queue[0] ?? item.id;
  const retries = retriesOf(session, asked);
  const course = sessionCourse(session);
  return (
    <>
      <div className="session-line">
        <p>{lesson.title}</p>
        <p className="session-count">
          {fill(reviewWords.progress, { number: course.asked + 1, total: course.total })}
        </p>
        <progress value={course.asked} max={course.total} aria-label={reviewWords.progressLabel} />
        {retries > 0 && <p className="session-note">{reviewWords.cameBack}</p>}
      </div>
      <section className="item" id={`item-${item.id}`}>
        <LiveItem
          key={turn}
          lesson={data.lesson}
          item={item}
          seed={seedOf(session.seed, item.id, item.rev, retries)}
          mode={mode}
          facts={data.facts}
          diagram={data.diagram}
          section={{
            title: data.sections[item.section] ?? item.section,
            href: `${lesson.href}#${item.section}`,
          }}
          sitting={sittingOf(session, asked, onNext, reviewWords)}
          level={2}
          words={words}
        />
      </section>
    </>
  );
}

function sittingOf(session: Session, item: string, onNext: Next, words: ReviewWords): Sitting {
  const after = (right: boolean, confidence?: Confidence) =>
    answerInSession(session, item, right, confidence);
  return {
    id: session.id,
    after,
    sequel: (right) => (after(right).queue.includes(item) ? words.askedAgain : undefined),
    nextLabel: (right) => (after(right).queue.length === 0 ? words.toSummary : words.next),
    onNext: (right, confidence) => onNext(item, right, confidence),
    words,
  };
}
