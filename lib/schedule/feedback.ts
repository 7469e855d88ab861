import { ratingOf, type Rated } from './rating';

/**
 * What to say first of an answer, from the strongest to the least:
 * - `confident-miss` wrong though sure. Such errors are corrected best when the surprise is shown.
 * - `miss` wrong
 * - `lucky` right, but guessed among things shown: it counts as not recalled and comes again
 * - `right`
 */
export type Feedback = 'confident-miss' | 'miss' | 'lucky' | 'right';

/** What kind of feedback an answer gets. */
export function feedbackOf(answer: Rated): Feedback {
  if (!answer.right) return answer.confidence === 'sure' ? 'confident-miss' : 'miss';
  return answer.confidence === 'guess' && ratingOf(answer) === 1 ? 'lucky' : 'right';
}
