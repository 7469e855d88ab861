import type { AnswerOf } from './answer';
import type { GradableRepair } from './gradable';
import { graded, type Graded } from './graded';

/**
 * The share of asserts that held when the simulation ran the learner's edits; fully right only when
 * all did. Nothing edited is no answer.
 */
export function gradeRepair({ asserts }: GradableRepair, { held }: AnswerOf<'repair'>): Graded {
  const marks = asserts.map(({ id }) => [id, held.includes(id) ? 'right' : 'wrong'] as const);
  const right = marks.filter(([, mark]) => mark === 'right').length;
  return graded(asserts.length === 0 ? 0 : right / asserts.length, marks);
}
