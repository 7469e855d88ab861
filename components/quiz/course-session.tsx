import { answerModeOf } from '@/lib/schedule/answer-mode';
import { retriesOf, type Session } from '@/lib/schedule/session';
import { fill } from '@/lib/text/message';
import { AskedItem } from './asked-item';
import type { CourseAddress, CourseKind, ParsedCourseAddress } from './course-address';
import { currentRecord, studyDayNow } from './current-record';
import type { SessionLesson } from './session-island';
import { SessionSummary } from './session-summary';
import { SessionWait } from './session-wait';
import { useCourseSession } from './use-course-session';
import type { ReviewWords } from './review-words';
import type { QuizWords } from './words';

type Props = {
  lessons: readonly SessionLesson[];
  coursePath: string;
  reviewHref: string;
  words: QuizWords;
  reviewWords: ReviewWords;
};

/** A sitting over the whole course: today's review, weak points or free practice. */
export function CourseSession({ address, ...props }: Props & { address: ParsedCourseAddress }) {
  const { reviewHref, reviewWords } = props;
  if (address.type === 'course') return <OpenSession {...props} address={address} />;
  const { field, value } = address;
  const text = field === 'kind' ? reviewWords.refusedKind : reviewWords.refusedMinutes;
  return <SessionWait text={fill(text, { value })} back={reviewHref} words={reviewWords} />;
}

function OpenSession(props: Props & { address: CourseAddress }) {
  const { lessons, coursePath, address, reviewHref, words, reviewWords } = props;
  const { view, retry, advance, restart } = useCourseSession(lessons, coursePath, address);

  if (view.type === 'loading') return <p role="status">{reviewWords.loading}</p>;
  if (view.type === 'load-failed') {
    return <SessionWait text={reviewWords.loadFailed} onRetry={retry} words={reviewWords} />;
  }
  const { session, find } = view;
  const [current] = session.queue;
  if (current === undefined && session.done.length === 0) {
    const text = emptyText(address.kind, reviewWords);
    return <SessionWait text={text} isCalm back={reviewHref} words={reviewWords} />;
  }
  if (current === undefined) {
    return (
      <SessionSummary
        session={session}
        find={(id) => {
          const found = find(id);
          if (!found) return undefined;
          const { item, data, lesson } = found;
          return {
            stem: item.stem,
            section: `${lesson.title}: ${data.sections[item.section] ?? item.section}`,
            href: `${lesson.href}#${item.section}`,
          };
        }}
        reviewHref={reviewHref}
        onAnother={restart}
        words={reviewWords}
      />
    );
  }
  const found = find(current);
  if (!found) return null;
  return (
    <AskedItem
      session={session}
      {...found}
      mode={modeOf(session, address.kind, current)}
      onNext={advance}
      words={words}
      reviewWords={reviewWords}
    />
  );
}

function modeOf(session: Session, kind: CourseKind, item: string) {
  const card = currentRecord().cards.get(item);
  return answerModeOf(kind, card, studyDayNow(), retriesOf(session, item));
}

function emptyText(kind: CourseKind, words: ReviewWords): string {
  if (kind === 'today') return words.emptyToday;
  return kind === 'weak' ? words.emptyWeak : words.emptyPractice;
}
