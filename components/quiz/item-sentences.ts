import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import type { Feedback } from '@/lib/schedule/feedback';
import type { Refusal } from './answering';
import type { SittingWords } from './review-words';
import type { QuizWords } from './words';

/** What is said first of an answer that surprises. */
export function leadOf(feedback: Feedback, words: SittingWords): string | undefined {
  if (feedback === 'confident-miss') return words.confidentMiss;
  return feedback === 'lucky' ? words.lucky : undefined;
}

/** Why an answer was not graded, and what to do. */
export function refusalText(item: LocalizedItem, refusal: Refusal, words: QuizWords): string {
  if (refusal === 'not-a-number') return words.notANumber;
  if (refusal === 'unmoved') return words.unmoved;
  if (item.kind === 'match') return words.emptyMatch;
  if (item.kind === 'label') return words.emptyLabel;
  if (item.kind === 'connect') return words.emptyConnect;
  return item.kind === 'numeric' || item.kind === 'cloze' ? words.emptyText : words.emptyChoice;
}
