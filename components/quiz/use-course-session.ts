import { useCallback, useEffect, useState } from 'react';
import { loadLessonData } from '@/components/lesson/load-lesson-data';
import type { LessonData, LocalizedItem } from '@/lib/lesson/lesson-data';
import type { Confidence } from '@/lib/progress/event';
import { answerInSession, type Session } from '@/lib/schedule/session';
import { courseSearch, type CourseAddress } from './course-address';
import { loadCourse } from './load-course';
import { beginCourseSession, openCourseSession } from './open-course-session';
import { tell } from './open-session';
import { askToKeepOnce } from './progress-persist';
import type { SessionLesson } from './session-island';
import { isOver } from './use-session';

/** An item of the course with what is needed to ask it. */
export type FoundItem = {
  readonly lesson: SessionLesson;
  readonly data: LessonData;
  readonly item: LocalizedItem;
};

type OpenCourse = {
  readonly type: 'open';
  readonly session: Session;
  readonly find: (id: string) => FoundItem | undefined;
};
type CourseView = { readonly type: 'loading' } | { readonly type: 'load-failed' } | OpenCourse;

/** The session over the course that an address asks for, and what moves it on. */
export function useCourseSession(
  lessons: readonly SessionLesson[],
  coursePath: string,
  address: CourseAddress,
) {
  const [view, setView] = useState<CourseView>({ type: 'loading' });
  const [attempt, setAttempt] = useState(0);

  const begin = useCallback(
    async (opening: (course: Awaited<ReturnType<typeof loadCourse>>) => Promise<Session>) => {
      const session = await opening(await loadCourse(coursePath));
      const ids = [...session.queue, ...session.done.map(({ item }) => item)];
      return { type: 'open', session, find: await finderOf(lessons, ids) } as const;
    },
    [lessons, coursePath],
  );

  useEffect(() => {
    let isCurrent = true;
    begin((course) => openCourseSession(course, address)).then(
      (open) => {
        if (!isCurrent) return;
        show(address, isOver(open.session));
        setView(open);
      },
      () => isCurrent && setView({ type: 'load-failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [begin, address, attempt]);

  const retry = useCallback(() => {
    setView({ type: 'loading' });
    setAttempt((count) => count + 1);
  }, []);

  const advance = useCallback(
    (item: string, right: boolean, confidence?: Confidence) => {
      if (view.type !== 'open') return;
      const session = answerInSession(view.session, item, right, confidence);
      if (session === view.session) return;
      setView({ ...view, session });
      if (!isOver(session)) return;
      show(address, true);
      void tell(session, 'finish').then(askToKeepOnce);
    },
    [view, address],
  );

  const restart = useCallback(() => {
    begin((course) => beginCourseSession(course, address)).then(
      (open) => {
        show(address, false);
        setView(open);
      },
      () => setView({ type: 'load-failed' }),
    );
  }, [begin, address]);

  return { view, retry, advance, restart };
}

/** Loads the lessons of some items, and finds items in them by global id. */
export async function finderOf(
  lessons: readonly SessionLesson[],
  ids: readonly string[],
): Promise<(id: string) => FoundItem | undefined> {
  const slugs = new Set(ids.map((id) => id.slice(0, id.indexOf('/'))));
  const named = lessons.filter(({ slug }) => slugs.has(slug));
  const loaded = new Map<string, FoundItem>();
  await Promise.all(
    named.map(async (lesson) => {
      const data = await loadLessonData(lesson.dataPath);
      for (const item of data.items) {
        loaded.set(`${lesson.slug}/${item.id}`, { lesson, data, item });
      }
    }),
  );
  return (id) => loaded.get(id);
}

/** The address says what is shown, so that a reload neither starts over nor shows an old summary. */
function show({ kind, minutes }: CourseAddress, showsSummary: boolean): void {
  const search = courseSearch({ kind, minutes, showsSummary });
  history.replaceState(history.state, '', location.pathname + search);
}
