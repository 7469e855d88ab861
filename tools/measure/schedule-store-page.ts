import { openProgress } from '@/lib/progress/store';
import { answerOn, courseOf, historyOf } from '@/lib/schedule/build-answers';
import { startSession } from '@/lib/schedule/session';

/*
 * What the bench runs inside a page, over the store that the app uses.
 */

const today = 20_800;
const eventsAtOnce = 10_000;

/** Puts a long history into the store of this origin. */
export async function fill(load: {
  readonly items: number;
  readonly answers: number;
  readonly days: number;
}): Promise<void> {
  const history = historyOf(courseOf(load.items), load.answers, {
    today,
    span: load.days,
    seed: 1,
  }).map((event) => ({ ...event, kind: 'cloze' as const }));
  const store = await openProgress();
  for (let at = 0; at < history.length; at += eventsAtOnce) {
    const stored = await store.importEvents(history.slice(at, at + eventsAtOnce));
    if (!stored.ok) throw new Error(stored.message);
  }
  store.close();
}

/** Milliseconds from an answer to its being on the disk, one after the other. */
export async function timeAnswers(count: number): Promise<number[]> {
  const store = await openProgress();
  const items = courseOf(count);
  const times: number[] = [];
  for (const [n, { id }] of items.entries()) {
    const session = startSession('bench', 'bench', 1, [id]);
    const start = performance.now();
    const stored = await store.appendAnswer(answerOn(today + 1, { item: id }, n), session);
    times.push(performance.now() - start);
    if (!stored.ok) throw new Error(stored.message);
  }
  store.close();
  return times;
}
