import { globalItemId } from './answer-event';
import { currentProgress, loadProgressOnce, openProgressOnce } from './progress-client';
import { sessionCourse } from './session-course';

/** What this device remembers of a lesson's items. */
export type LessonStanding = {
  readonly answered: number;
  readonly missed: number;
  /** The session under way. */
  readonly open?: { readonly asked: number; readonly total: number };
};

/** Reads the standing of a lesson; `undefined` where nothing can be stored. */
export async function readStanding(
  lesson: string,
  items: readonly string[],
): Promise<LessonStanding | undefined> {
  await loadProgressOnce();
  const progress = currentProgress();
  if (!progress) return undefined;
  const answers = items.flatMap((id) => progress.items[globalItemId(lesson, id)] ?? []);
  const stored = await (await openProgressOnce()).loadSession(lesson);
  const session = stored.ok ? stored.value : undefined;
  const course = session && session.queue.length > 0 ? sessionCourse(session) : undefined;
  return {
    answered: answers.length,
    missed: answers.filter(({ missed }) => missed).length,
    ...(course && course.asked > 0 && { open: course }),
  };
}
