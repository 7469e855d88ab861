import type { AnswerEvent, AnswerMode } from '@/lib/progress/event';
import { traitsOf } from './kind-traits';
import type { Rating } from './scheduler';

/** What an answer is rated by. */
export type Rated = Pick<AnswerEvent, 'right' | 'confidence' | 'kind'> & {
  /** What was shown before answering: the first hint, or so much that the answer was out. */
  readonly help?: 'hint' | 'answer';
  /** The learner said afterwards that it was too easy. */
  readonly easy?: boolean;
};

/** Whether an answer says anything about memory: given right after the reasons, it does not. */
export function isFromMemory(mode: AnswerMode): boolean {
  return mode !== 'retry' && mode !== 'practice';
}

/**
 * How well an answer shows that the item is remembered. Partly right is not recalled; neither is
 * what was guessed among things shown, or given after the answer was out. Time is never rated.
 */
export function ratingOf({ right, confidence, kind, help, easy }: Rated): Rating {
  if (!right || help === 'answer') return 1;
  if (confidence === 'guess') return traitsOf(kind).shown ? 1 : 2;
  if (help === 'hint') return 2;
  return easy ? 4 : 3;
}
