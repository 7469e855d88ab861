import { useEffect, useRef } from 'react';
import { answerInSession, type Session } from '@/lib/schedule/session';
import { seedOf } from '@/lib/schedule/seeded';
import { fill } from '@/lib/text/message';
import { stemId } from './field-id';
import { LiveItem, type Sitting } from './live-item';
import { sessionCourse } from './session-course';
import type { SessionLesson } from './session-island';
import { SessionSummary } from './session-summary';
import { useSession, type SessionView } from './use-session';
import type { QuizWords, ReviewWords } from './words';

/** One sitting: items one at a time, missed ones again a little later, and how it went. */
export function QuizSession(props: {
  lessons: readonly SessionLesson[];
  reviewHref: string;
  words: QuizWords;
  reviewWords: ReviewWords;
}) {
  const { lessons, reviewHref, words, reviewWords } = props;
  const { view, retry, advance, restart } = useSession(lessons);

  if (view.type === 'loading') return <p role="status">{reviewWords.loading}</p>;
  if (view.type === 'load-failed') {
    return (
      <div className="session-wait">
        <p role="alert">{reviewWords.loadFailed}</p>
        <button type="button" className="button" onClick={retry}>
          {reviewWords.retry}
        </button>
      </div>
    );
  }
  const way = (
    <a className="button" href={reviewHref}>
      {reviewWords.back}
    </a>
  );
  if (view.type === 'unknown-lesson') {
    return (
      <div className="session-wait">
        <p role="alert">{reviewWords.unknownLesson}</p>
        {way}
      </div>
    );
  }
  const { session, data, lesson } = view;
  if (session.queue.length === 0 && session.done.length === 0) {
    return (
      <div className="session-wait">
        <p>{data.items.length === 0 ? reviewWords.noItems : reviewWords.noneMissed}</p>
        {way}
      </div>
    );
  }
  if (session.queue.length === 0) {
    return (
      <SessionSummary
        session={session}
        data={data}
        lessonHref={lesson.href}
        reviewHref={reviewHref}
        onRestart={(only) => void restart(only)}
        words={reviewWords}
      />
    );
  }
  return <AskedItem view={view} onNext={advance} words={words} reviewWords={reviewWords} />;
}

function AskedItem(props: {
  view: Extract<SessionView, { type: 'open' }>;
  onNext: (item: string, right: boolean) => void;
  words: QuizWords;
  reviewWords: ReviewWords;
}) {
  const { view, onNext, words, reviewWords } = props;
  const { session, data, lesson } = view;
  const id = session.queue[0];
  const item = data.items.find((candidate) => candidate.id === id);
  const turn = session.done.length;
  useFocusOnStem(id, turn);
  if (!item) return null;

  const retries = session.retries[item.id] ?? 0;
  const sitting = sittingOf(session, item.id, onNext, reviewWords);
  const { asked, total } = sessionCourse(session);
  return (
    <>
      <div className="session-line">
        <p>{lesson.title}</p>
        <p className="session-count">{fill(reviewWords.progress, { number: asked + 1, total })}</p>
        <progress value={asked} max={total} aria-label={reviewWords.progressLabel} />
        {retries > 0 && <p className="session-note">{reviewWords.cameBack}</p>}
      </div>
      <section className="item" id={`item-${item.id}`}>
        <LiveItem
          key={turn}
          lesson={data.lesson}
          item={item}
          seed={seedOf(session.seed, item.id, item.rev, retries)}
          // Reasons that were just read are not memory.
          mode={retries > 0 || session.id !== session.lesson ? 'retry' : 'session'}
          facts={data.facts}
          diagram={data.diagram}
          section={{
            title: data.sections[item.section] ?? item.section,
            href: `${lesson.href}#${item.section}`,
          }}
          sitting={sitting}
          level={2}
          words={words}
        />
      </section>
    </>
  );
}

function sittingOf(
  session: Session,
  item: string,
  onNext: (item: string, right: boolean) => void,
  words: ReviewWords,
): Sitting {
  const after = (right: boolean) => answerInSession(session, item, right);
  return {
    id: session.id,
    after,
    sequel: (right) => (after(right).queue.includes(item) ? words.askedAgain : undefined),
    nextLabel: (right) => (after(right).queue.length === 0 ? words.toSummary : words.next),
    onNext: (right) => onNext(item, right),
  };
}

/** From the second item on, focus goes to the question, so that reading and keys go on there. */
function useFocusOnStem(item: string | undefined, turn: number): void {
  const first = useRef(turn);
  useEffect(() => {
    if (turn === first.current || item === undefined) return;
    document.getElementById(stemId(item))?.focus({ preventScroll: true });
    document.querySelector('.session-line')?.scrollIntoView({ block: 'start' });
  }, [item, turn]);
}
