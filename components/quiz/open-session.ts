import type { LessonData } from '@/lib/lesson/lesson-data';
import { composeSession } from '@/lib/schedule/compose-session';
import { startSession, type Session } from '@/lib/schedule/session';
import { globalItemId } from './answer-event';
import { currentProgress, loadProgressOnce, openProgressOnce } from './progress-client';
import { sessionId, type SessionAddress } from './session-address';
import { withKnownItems } from './session-course';

const MOST_ITEMS = 20;

/**
 * The session an address asks for: the one under way, else a new one. Where nothing can be stored
 * a new one each time, which then lives as long as the page.
 */
export async function openSession(data: LessonData, address: SessionAddress): Promise<Session> {
  const { items: named, onlyMissed, startsAnew, showsSummary } = address;
  const scope = named.length > 0 ? 'named' : onlyMissed ? 'missed' : 'all';
  const store = await openProgressOnce();
  if (!startsAnew) {
    const stored = await store.loadSession(sessionId(data.lesson, scope));
    const items = data.items.map(({ id }) => id);
    const kept = stored.ok && stored.value && withKnownItems(stored.value, items);
    const isAskedFor = scope !== 'named' || (kept && hasItems(kept, named));
    if (kept && isAskedFor && (kept.queue.length > 0 || showsSummary)) return kept;
  }
  if (scope === 'named') {
    return keepStarted(
      startSession(sessionId(data.lesson, scope), data.lesson, randomSeed(), named),
    );
  }
  return beginSession(data, onlyMissed ? await missedItems(data) : undefined);
}

/** Composes a session of the lesson, or of `only` these items of it, and stores it. */
export async function beginSession(data: LessonData, only?: readonly string[]): Promise<Session> {
  await loadProgressOnce();
  const progress = currentProgress()?.items ?? {};
  const answers = (id: string) => progress[globalItemId(data.lesson, id)];
  const seed = randomSeed();
  const items = data.items.filter(({ id }) => only?.includes(id) ?? true);
  const queue = composeSession({
    items,
    missed: items.filter(({ id }) => answers(id)?.missed).map(({ id }) => id),
    answered: items.filter(({ id }) => answers(id)).map(({ id }) => id),
    limit: MOST_ITEMS,
    seed,
  });
  const id = sessionId(data.lesson, only === undefined ? 'all' : 'missed');
  return keepStarted(startSession(id, data.lesson, seed, queue));
}

async function keepStarted(session: Session): Promise<Session> {
  // What cannot be stored now is reported with the first answer, where it matters.
  const store = await openProgressOnce();
  await store.saveSession(session);
  await tell(session, 'start');
  return session;
}

/** Notes in the log that a session was started or finished. */
export async function tell(session: Session, phase: 'start' | 'finish'): Promise<void> {
  const store = await openProgressOnce();
  const now = new Date();
  const stamp = await store.stamp(now.getTime(), -now.getTimezoneOffset());
  const { id, seed, lesson } = session;
  await store.append({
    ...stamp,
    type: 'session',
    session: id,
    phase,
    seed,
    ...(lesson !== undefined && { lesson }),
  });
}

/** Whether a session asks exactly `named`. */
function hasItems({ queue, done }: Session, named: readonly string[]): boolean {
  const asked = new Set([...done.map(({ item }) => item), ...queue]);
  return asked.size === named.length && named.every((id) => asked.has(id));
}

async function missedItems(data: LessonData): Promise<string[]> {
  await loadProgressOnce();
  const progress = currentProgress()?.items ?? {};
  return data.items
    .map(({ id }) => id)
    .filter((id) => progress[globalItemId(data.lesson, id)]?.missed);
}

/** What a session or an exam draws its orders from. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
