import type { Card } from './card';

/**
 * Study-days in a row, kept calmly: a single day off is a rest and breaks nothing, and today is not
 * missed before it is over.
 */
export type Streak = {
  /** Days with an answer in the run that reaches to today; rests are not counted. */
  readonly current: number;
  readonly longest: number;
  /** Whether there is an answer today. */
  readonly today: boolean;
  /** The last seven days, today last. */
  readonly week: readonly boolean[];
};

/** A rest of one day lies between two days that are 2 apart. */
const LONGEST_STEP = 2;

/** The study-days on which anything was answered, rising. */
export function studiedDays(cards: Iterable<Card>): number[] {
  const days = new Set<number>();
  for (const card of cards) for (const day of card.days) days.add(day);
  return [...days].toSorted((a, b) => a - b);
}

/**
 * The streak of study-days.
 *
 * @param days with an answer, rising, each once
 * @param today study-day; days after it (a clock that was ahead) are left out
 */
export function streakOf(days: readonly number[], today: number): Streak {
  const past = days.filter((day) => day <= today);
  let run = 0;
  let longest = 0;
  let last: number | undefined;
  for (const day of past) {
    run = last !== undefined && day - last <= LONGEST_STEP ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = day;
  }
  const isRunning = last !== undefined && today - last <= LONGEST_STEP;
  return {
    current: isRunning ? run : 0,
    longest,
    today: last === today,
    week: Array.from({ length: 7 }, (_, index) => past.includes(today - 6 + index)),
  };
}
