import type { CourseData } from '@/lib/lesson/course-data';
import { compose } from '@/lib/schedule/compose';
import { paceOf } from '@/lib/schedule/pace';
import { canResume, startComposed, type Session } from '@/lib/schedule/session';
import type { CourseAddress } from './course-address';
import { loadRecord, openedLessons, studyDayNow } from './current-record';
import { poolOf } from './load-course';
import { randomSeed, tell } from './open-session';
import { openProgressOnce } from './progress-client';
import { withKnownItems } from './session-course';

/** The id under which the open session of a kind is kept. */
export function courseSessionId(kind: CourseAddress['kind']): string {
  return startComposed({ kind, day: 0, seed: 0, queue: [] }).id;
}

/** The session an address asks for: the one under way if it still fits the day, else a new one. */
export async function openCourseSession(
  course: CourseData,
  address: CourseAddress,
): Promise<Session> {
  const store = await openProgressOnce();
  if (!address.startsAnew) {
    const stored = await store.loadSession(courseSessionId(address.kind));
    const known = poolOf(course).map(({ id }) => id);
    const kept = stored.ok && stored.value && withKnownItems(stored.value, known);
    if (kept && canResume(kept, studyDayNow())) return kept;
    if (kept && address.showsSummary && kept.queue.length === 0) return kept;
  }
  return beginCourseSession(course, address);
}

/** Composes a session, and stores it if it asks anything. */
export async function beginCourseSession(
  course: CourseData,
  { kind, minutes }: Pick<CourseAddress, 'kind' | 'minutes'>,
): Promise<Session> {
  const record = await loadRecord();
  const seed = randomSeed();
  const day = studyDayNow();
  const { queue } = compose({
    kind,
    minutes,
    items: poolOf(course),
    cards: record.cards,
    pace: paceOf(record.cards.values()),
    today: day,
    seed,
    opened: openedLessons(record),
  });
  const session = startComposed({ kind, day, seed, queue });
  if (queue.length === 0) return session;
  const store = await openProgressOnce();
  await store.saveSession(session);
  await tell(session, 'start');
  return session;
}
