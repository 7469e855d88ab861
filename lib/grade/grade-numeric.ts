import type { AnswerOf } from './answer';
import type { GradableNumeric } from './gradable';
import { graded, type Graded } from './graded';
import { parseNumber } from './parse-number';

/**
 * 1 within the tolerance, else 0. A wrong number as near to a trap is caught by the nearest one.
 * `invalid` when the text is no number.
 */
export function gradeNumeric(
  item: GradableNumeric,
  answer: AnswerOf<'numeric'>,
): Graded | { readonly type: 'invalid'; readonly reason: 'not-a-number' } {
  const units = typeof item.unit === 'string' ? [item.unit] : [item.unit.ko, item.unit.en];
  const number = parseNumber(answer.text, units);
  if (number === undefined) return { type: 'invalid', reason: 'not-a-number' };
  if (isWithin(number, item.value, item.tolerance)) return graded(1, [['value', 'right']]);

  const nearest = item.traps
    .map((trap, index) => ({ index, value: trap.value }))
    .filter((trap) => isWithin(number, trap.value, item.tolerance))
    .toSorted((a, b) => Math.abs(a.value - number) - Math.abs(b.value - number))[0];
  return graded(0, [['value', 'wrong']], nearest ? [['value', nearest.index]] : []);
}

/** Whether two numbers lie within `tolerance` of each other, rounding of binary fractions aside. */
export function isWithin(a: number, b: number, tolerance: number): boolean {
  // 0.4 lies 0.1 from 0.3 for people, 0.10000000000000003 for floating point.
  const rounding = 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b), tolerance);
  return Math.abs(a - b) <= tolerance + rounding;
}
