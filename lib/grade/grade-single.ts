import type { AnswerOf } from './answer';
import type { GradableOptions } from './gradable';
import { markChosen } from './grade-chosen';
import { graded, type Graded } from './graded';

/** 1 for the right option, 0 for any other. */
export function gradeSingle(item: GradableOptions, answer: AnswerOf<'single' | 'predict'>): Graded {
  const marks = markChosen(item.options, new Set([answer.choice]));
  return graded(marks.get(answer.choice) === 'right' ? 1 : 0, marks);
}
