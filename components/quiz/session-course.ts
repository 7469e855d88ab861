import type { Session } from '@/lib/schedule/session';

/** How far a session has come; an item that is asked again adds one to the total. */
export function sessionCourse({ done, queue }: Session): {
  readonly asked: number;
  readonly total: number;
} {
  return { asked: done.length, total: done.length + queue.length };
}

/** How a session went: items right at the first try, and those that were not with their last try. */
export function sessionResult({ done }: Session): {
  readonly right: number;
  readonly total: number;
  readonly missed: readonly { readonly item: string; readonly rightLater: boolean }[];
} {
  const items = [...new Set(done.map(({ item }) => item))];
  const tries = (id: string) => done.filter(({ item }) => item === id);
  const missed = items
    .filter((id) => tries(id)[0]?.right !== true)
    .map((item) => ({ item, rightLater: tries(item).at(-1)?.right === true }));
  return { right: items.length - missed.length, total: items.length, missed };
}

/** The session without items that the lesson no longer has. */
export function withKnownItems(session: Session, known: readonly string[]): Session {
  return { ...session, queue: session.queue.filter((id) => known.includes(id)) };
}
