import type { AnswerOf } from './answer';
import type { GradableHotspot } from './gradable';
import { gradeBalanced } from './grade-chosen';
import type { Graded } from './graded';

/** Balanced credit over the candidates; a pick that is no candidate is wrong. */
export function gradeHotspot(item: GradableHotspot, answer: AnswerOf<'hotspot'>): Graded {
  return gradeBalanced(item.candidates, answer.picks);
}
