/**
 * The clock of an exam. Everything follows from the time now and the deadline, so that a reload, a
 * sleeping tab or a late timer changes nothing. All times are epoch milliseconds.
 */
export type ExamClock = {
  readonly startedAt: number;
  /** Absent without a time limit. */
  readonly deadline?: number;
  /** Marks already announced, in ms before the deadline. */
  readonly announced: readonly number[];
};

/** How much time is allowed: as it is, half more, twice, without limit. */
export const timeFactors = [1, 1.5, 2, 'off'] as const;
export type TimeFactor = (typeof timeFactors)[number];

const MS_PER_MINUTE = 60_000;
const MINUTE_MARKS = [10, 5, 1];

/** The clock of an exam that starts now. */
export function startClock(minutes: number, factor: TimeFactor, now: number): ExamClock {
  const clock = { startedAt: now, announced: [] };
  if (factor === 'off') return clock;
  return { ...clock, deadline: now + Math.round(minutes * factor * MS_PER_MINUTE) };
}

/**
 * Milliseconds left, from 0 to the whole time even if the clock was set; `undefined` without a
 * limit.
 */
export function timeLeft({ startedAt, deadline }: ExamClock, now: number): number | undefined {
  if (deadline === undefined) return undefined;
  return Math.min(deadline - startedAt, Math.max(0, deadline - now));
}

/** Whether the time is over. */
export function isOver(clock: ExamClock, now: number): boolean {
  return timeLeft(clock, now) === 0;
}

/**
 * What is to be announced now, in ms left: half of the time, 10, 5 and 1 minute, each once. Of
 * several that passed in the background only the last is said. At most four in an exam.
 */
export function announce(
  clock: ExamClock,
  now: number,
): { readonly clock: ExamClock; readonly mark?: number } {
  const left = timeLeft(clock, now);
  if (left === undefined || left === 0) return { clock };
  const passed = marksOf(clock).filter((mark) => left <= mark && !clock.announced.includes(mark));
  const mark = passed.at(-1);
  if (mark === undefined) return { clock };
  return { clock: { ...clock, announced: [...clock.announced, ...passed] }, mark };
}

/**
 * When something happens next: a mark or the deadline; `undefined` when nothing will. A timer that
 * is set for it and fires late is no harm.
 */
export function nextMoment(clock: ExamClock, now: number): number | undefined {
  const { deadline } = clock;
  if (deadline === undefined || now >= deadline) return undefined;
  const ahead = marksOf(clock).find(
    (mark) => deadline - mark > now && !clock.announced.includes(mark),
  );
  return deadline - (ahead ?? 0);
}

/** Marks in ms left, the earliest first. */
function marksOf({ startedAt, deadline }: ExamClock): number[] {
  if (deadline === undefined) return [];
  const whole = deadline - startedAt;
  const half = Math.round(whole / 2);
  const minutes = MINUTE_MARKS.map((mark) => mark * MS_PER_MINUTE).filter((mark) => mark < whole);
  return [...new Set([half, ...minutes])].toSorted((a, b) => b - a);
}
