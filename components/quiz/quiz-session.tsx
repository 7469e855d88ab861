import './review.css';
import './segments.css';
import { useState } from 'react';
import { answerModeOf } from '@/lib/schedule/answer-mode';
import { retriesOf, type Session } from '@/lib/schedule/session';
import { fill } from '@/lib/text/message';
import { globalItemId } from './answer-event';
import { AskedItem } from './asked-item';
import { parseCourseAddress } from './course-address';
import { CourseSession } from './course-session';
import { currentRecord, studyDayNow } from './current-record';
import { courseSessionId } from './open-course-session';
import { parseSessionAddress, sessionId } from './session-address';
import { SessionElsewhere } from './session-elsewhere';
import type { SessionLesson } from './session-island';
import { SessionSummary } from './session-summary';
import { SessionWait } from './session-wait';
import type { StoreWords } from './store-words';
import { useLiveLock } from './use-live-lock';
import { useSession } from './use-session';
import type { ReviewWords } from './review-words';
import type { QuizWords } from './words';

type SessionProps = {
  lessons: readonly SessionLesson[];
  coursePath: string;
  reviewHref: string;
  words: QuizWords;
  reviewWords: ReviewWords;
};

/** One sitting: items one at a time, missed ones again a little later, and how it went. */
export function QuizSession(props: SessionProps & { storeWords: StoreWords }) {
  const [address] = useState(() => parseCourseAddress(location.search));
  const [id] = useState(() => liveId(address));
  const { lock, take } = useLiveLock(`day03.session.${id}`);
  if (lock === 'waiting') return <p role="status">{props.reviewWords.loading}</p>;
  if (lock === 'elsewhere') return <SessionElsewhere onTake={take} words={props.storeWords} />;
  return address ? <CourseSession {...props} address={address} /> : <LessonSession {...props} />;
}

/** The id of the session that the page's address asks for. */
function liveId(address: ReturnType<typeof parseCourseAddress>): string {
  if (address?.type === 'course') return courseSessionId(address.kind);
  const { lesson = '', items, onlyMissed } = parseSessionAddress(location.search);
  return sessionId(lesson, items.length > 0 ? 'named' : onlyMissed ? 'missed' : 'all');
}

function LessonSession({ lessons, reviewHref, words, reviewWords }: SessionProps) {
  const { view, retry, advance, restart } = useSession(lessons);

  if (view.type === 'loading') return <p role="status">{reviewWords.loading}</p>;
  if (view.type === 'load-failed') {
    return <SessionWait text={reviewWords.loadFailed} onRetry={retry} words={reviewWords} />;
  }
  if (view.type === 'unknown-lesson') {
    return <SessionWait text={reviewWords.unknownLesson} back={reviewHref} words={reviewWords} />;
  }
  if (view.type === 'unknown-items') {
    const text = fill(reviewWords.unknownItems, { items: view.items.join(', ') });
    return <SessionWait text={text} back={reviewHref} words={reviewWords} />;
  }
  const { session, data, lesson } = view;
  if (session.queue.length === 0 && session.done.length === 0) {
    const text = data.items.length === 0 ? reviewWords.noItems : reviewWords.noneMissed;
    return <SessionWait text={text} isCalm back={reviewHref} words={reviewWords} />;
  }
  if (session.queue.length === 0) {
    return (
      <SessionSummary
        session={session}
        find={(id) => {
          const item = data.items.find((candidate) => candidate.id === id);
          return (
            item && {
              stem: item.stem,
              section: data.sections[item.section] ?? item.section,
              href: `${lesson.href}#${item.section}`,
            }
          );
        }}
        reviewHref={reviewHref}
        onRestart={(only) => void restart(only)}
        words={reviewWords}
      />
    );
  }
  const item = data.items.find(({ id }) => id === session.queue[0]);
  if (!item) return null;
  return (
    <AskedItem
      session={session}
      lesson={lesson}
      data={data}
      item={item}
      mode={lessonMode(session, item.id)}
      onNext={advance}
      words={words}
      reviewWords={reviewWords}
    />
  );
}

function lessonMode(session: Session, item: string) {
  // Reasons that were just read are not memory.
  if (session.lesson === undefined || session.id !== session.lesson) return 'retry';
  const card = currentRecord().cards.get(globalItemId(session.lesson, item));
  return answerModeOf('lesson', card, studyDayNow(), retriesOf(session, item));
}
