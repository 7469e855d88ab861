import { compose, type SessionMinutes } from '@/lib/schedule/compose';
import type { Spread } from '@/lib/schedule/load';
import { paceOf } from '@/lib/schedule/pace';
import { canResume } from '@/lib/schedule/session';
import { weaknessOf } from '@/lib/schedule/weakness';
import { courseKinds, type CourseKind } from './course-address';
import { loadRecord, openedLessons, studyDayNow } from './current-record';
import { loadCourse, poolOf } from './load-course';
import { courseSessionId } from './open-course-session';
import { openProgressOnce } from './progress-client';
import { sessionCourse } from './session-course';

/** What a session of each kind would ask now. */
export type Choice = {
  readonly today: (minutes: SessionMinutes) => {
    readonly known: number;
    readonly fresh: number;
    readonly later: number;
    readonly spread?: Spread;
  };
  readonly weak: number;
  readonly hasOpened: boolean;
  /** Sessions under way. */
  readonly open: Readonly<
    Partial<Record<CourseKind, { readonly asked: number; readonly total: number }>>
  >;
};

/** Reads what there is to do today. */
export async function readChoice(coursePath: string): Promise<Choice> {
  const [course, record, store] = await Promise.all([
    loadCourse(coursePath),
    loadRecord(),
    openProgressOnce(),
  ]);
  const items = poolOf(course);
  const opened = openedLessons(record);
  const day = studyDayNow();
  const pace = paceOf(record.cards.values());
  const sessions = await Promise.all(
    courseKinds.map(async (kind) => {
      const stored = await store.loadSession(courseSessionId(kind));
      const session = stored.ok ? stored.value : undefined;
      if (!session || session.done.length === 0 || !canResume(session, day)) return [];
      return [[kind, sessionCourse(session)] as const];
    }),
  );
  return {
    today: (minutes) => {
      const { queue, later, spreads } = compose({
        kind: 'today',
        minutes,
        items,
        cards: record.cards,
        pace,
        today: day,
        seed: 0,
        opened,
      });
      const known = queue.filter((id) => record.cards.get(id)?.memory).length;
      const [spread] = spreads;
      return { known, fresh: queue.length - known, later, ...(spread && { spread }) };
    },
    weak: items.filter(({ id }) => {
      const card = record.cards.get(id);
      return card && weaknessOf(card);
    }).length,
    hasOpened: opened.length > 0,
    open: Object.fromEntries(sessions.flat()),
  };
}
