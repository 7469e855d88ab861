import type { AnswerOf } from './answer';
import type { GradableTrueFalse } from './gradable';
import { gradeSingle } from './grade-single';
import type { Graded } from './graded';

/** 1 for the right judgement; the parts marked are `true` and `false`. */
export function gradeTrueFalse(
  { correct }: GradableTrueFalse,
  { choice }: AnswerOf<'true-false'>,
): Graded {
  const options = [true, false].map((side) => ({
    id: String(side),
    ...(side === correct && { correct: true as const }),
  }));
  return gradeSingle({ options }, { kind: 'single', choice });
}
