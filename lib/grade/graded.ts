/**
 * What became of one part of an item: `right` and `wrong` were chosen or filled in, `missed` should
 * have been, `left` was rightly left alone.
 */
export type Mark = 'right' | 'wrong' | 'missed' | 'left';

/** A graded answer. `right` holds exactly when `score` is 1; only then it counts as recall. */
export type Graded = {
  readonly type: 'graded';
  /** 0 to 1, for display. */
  readonly score: number;
  readonly right: boolean;
  /**
   * By id of option, step, candidate, gap, blank or left side, or by drawn arrow; a numeric item has
   * the one part `value`.
   */
  readonly marks: Readonly<Record<string, Mark>>;
  /** Index of the trap that caught the answer, by the same part id; empty when none did. */
  readonly traps: Readonly<Record<string, number>>;
};

/** Builds a graded answer, so that `right` and a score of 1 cannot part ways. */
export function graded(
  score: number,
  marks: Iterable<readonly [part: string, mark: Mark]>,
  traps: Iterable<readonly [part: string, trap: number]> = [],
): Graded {
  return {
    type: 'graded',
    score,
    right: score === 1,
    marks: Object.fromEntries(marks),
    traps: Object.fromEntries(traps),
  };
}
