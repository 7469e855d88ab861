import { scheduleLoad } from '@/bench/schedule';
import { applyEvent, replayAll } from '@/lib/progress/reduce-cards';
import { answerOn, courseOf, historyOf } from '@/lib/schedule/build-answers';
import { compose, sessionMinutes } from '@/lib/schedule/compose';
import { paceOf } from '@/lib/schedule/pace';
import type { ScheduleLoad } from './schedule-budgets';
import { median, percentile } from './timings';

const today = 20_800;
const replays = 5;
const rounds = 25;
const kinds = ['today', 'lesson', 'weak', 'practice'] as const;

/** Replay of a long history, sessions composed from it, and one more answer, in this process. */
export function measureSchedule(): ScheduleLoad {
  const { items: size, answers, days } = scheduleLoad;
  const items = courseOf(size);
  const lessons = [...new Set(items.map(({ lesson }) => lesson))];
  const history = historyOf(items, answers, { today, span: days, seed: 1 });
  let derived = replayAll([]);
  const replay = Array.from({ length: replays }, () =>
    timeOf(() => (derived = replayAll(history))),
  );

  // As they come from the store, not scattered among a hundred thousand events.
  derived = structuredClone(derived);
  const pace = paceOf(derived.cards.values());
  const request = { items, cards: derived.cards, pace, opened: lessons };
  const asked = Array.from({ length: rounds }, (_, seed) =>
    kinds.flatMap((kind) =>
      sessionMinutes.map((minutes) => ({
        ...request,
        kind,
        minutes,
        seed,
        // In turn a learner who comes daily, and one who was away: thousands of items are due.
        today: seed % 2 === 0 ? today - days / 2 : today + 30,
        ...(kind === 'lesson' && { lessons: [lessons[seed % lessons.length] ?? ''] }),
      })),
    ),
  ).flat();
  for (const one of asked.slice(0, 24)) compose(one);
  const composing = asked.map((one) => timeOf(() => compose(one)));

  const adding = items.slice(0, 500).map(({ id, kind }) => {
    const event = answerOn(today + 1, { item: id, kind });
    return timeOf(() => applyEvent(derived, event));
  });
  return {
    replayMs: median(replay),
    composeMs: { p50: median(composing), p95: percentile(composing, 0.95) },
    addMs: percentile(adding, 0.95),
  };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
