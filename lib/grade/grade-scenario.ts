import type { AnswerOf } from './answer';
import type { GradableScenario } from './gradable';
import { gradeBalanced, markChosen } from './grade-chosen';
import { graded, type Graded } from './graded';

/** Balanced credit where several options may be right; else 1 for the right one chosen alone. */
export function gradeScenario(item: GradableScenario, { choices }: AnswerOf<'scenario'>): Graded {
  if (item.multi) return gradeBalanced(item.options, choices);
  const marks = markChosen(item.options, new Set(choices));
  const isRight = [...marks.values()].every((mark) => mark === 'right' || mark === 'left');
  return graded(isRight ? 1 : 0, marks);
}
