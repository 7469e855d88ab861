import type { AnswerOf } from './answer';
import type { GradableOptions } from './gradable';
import { gradeBalanced } from './grade-chosen';
import type { Graded } from './graded';

/** Balanced credit over the options: every wrong one takes back what its share is worth. */
export function gradeMulti(item: GradableOptions, answer: AnswerOf<'multi'>): Graded {
  return gradeBalanced(item.options, answer.choices);
}
