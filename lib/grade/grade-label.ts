import type { AnswerOf } from './answer';
import type { GradableLabel } from './gradable';
import { gradeMatch } from './grade-match';
import type { Graded } from './graded';

/** The share of blanks that got their name. An empty blank is marked missed. */
export function gradeLabel({ blanks }: GradableLabel, { names }: AnswerOf<'label'>): Graded {
  return gradeMatch({ left: blanks }, { kind: 'match', pairs: names });
}
