import { useCallback, useEffect, useState } from 'react';
import { loadLessonData } from '@/components/lesson/load-lesson-data';
import type { LessonData } from '@/lib/lesson/lesson-data';
import type { Confidence } from '@/lib/progress/event';
import { answerInSession, type Session } from '@/lib/schedule/session';
import { beginSession, openSession, tell } from './open-session';
import { askToKeepOnce } from './progress-persist';
import { parseSessionAddress, sessionSearch } from './session-address';
import type { SessionLesson } from './session-island';

export type SessionView =
  | { readonly type: 'loading' }
  | { readonly type: 'unknown-lesson' }
  | { readonly type: 'unknown-items'; readonly items: readonly string[] }
  | { readonly type: 'load-failed' }
  | {
      readonly type: 'open';
      readonly lesson: SessionLesson;
      readonly data: LessonData;
      readonly session: Session;
    };

/** The session of the page's address, and what moves it on. The address always says what is shown. */
export function useSession(lessons: readonly SessionLesson[]) {
  const [view, setView] = useState<SessionView>({ type: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    const address = parseSessionAddress(location.search);
    const lesson = lessons.find(({ slug }) => slug === address.lesson);
    if (!lesson) {
      setView({ type: 'unknown-lesson' });
      return;
    }
    const open = async () => {
      const data = await loadLessonData(lesson.dataPath);
      if (!isCurrent) return;
      const unknown = address.items.filter((id) => !data.items.some((item) => item.id === id));
      if (unknown.length > 0) {
        setView({ type: 'unknown-items', items: unknown });
        return;
      }
      const session = await openSession(data, address);
      if (!isCurrent) return;
      // Otherwise a reload would start over, or show the summary of a session that goes on.
      showAddress({
        ...address,
        lesson: lesson.slug,
        startsAnew: false,
        showsSummary: isOver(session),
      });
      setView({ type: 'open', lesson, data, session });
    };
    open().catch(() => isCurrent && setView({ type: 'load-failed' }));
    return () => {
      isCurrent = false;
    };
  }, [lessons, attempt]);

  const retry = useCallback(() => {
    setView({ type: 'loading' });
    setAttempt((count) => count + 1);
  }, []);

  /** Goes on after the answer to the current item. */
  const advance = useCallback(
    (item: string, right: boolean, confidence?: Confidence) => {
      if (view.type !== 'open') return;
      const session = answerInSession(view.session, item, right, confidence);
      if (session === view.session) return;
      setView({ ...view, session });
      if (!isOver(session)) return;
      const { items, onlyMissed } = parseSessionAddress(location.search);
      showAddress({ lesson: view.lesson.slug, items, onlyMissed, showsSummary: true });
      void tell(session, 'finish').then(askToKeepOnce);
    },
    [view],
  );

  /** Starts over with the whole lesson, or with `only` these items. */
  const restart = useCallback(
    async (only?: readonly string[]) => {
      if (view.type !== 'open') return;
      const session = await beginSession(view.data, only);
      showAddress({ lesson: view.lesson.slug, onlyMissed: only !== undefined });
      setView({ ...view, session });
    },
    [view],
  );

  return { view, retry, advance, restart };
}

/** Whether every item has been asked; an empty session never was one. */
export function isOver(session: Session): boolean {
  return session.queue.length === 0 && session.done.length > 0;
}

function showAddress(address: Parameters<typeof sessionSearch>[0]): void {
  history.replaceState(history.state, '', location.pathname + sessionSearch(address));
}
