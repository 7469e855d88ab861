import { isEmptyAnswer, type Answer } from './answer';
import type { GradableItem } from './gradable';
import { gradeCloze } from './grade-cloze';
import { gradeHotspot } from './grade-hotspot';
import { gradeMatch } from './grade-match';
import { gradeMulti } from './grade-multi';
import { gradeNumeric } from './grade-numeric';
import { gradeOrder } from './grade-order';
import { gradeSingle } from './grade-single';
import type { Graded } from './graded';

/** `empty`: nothing to grade yet, worth 0. `invalid`: not readable, to be asked again. */
export type Grade =
  | { readonly type: 'empty' }
  | { readonly type: 'invalid'; readonly reason: 'not-a-number' }
  | Graded;

const empty: Grade = { type: 'empty' };

/**
 * Grades an answer to an item, authored or localized. Never throws: an answer of another kind than
 * the item's (the item changed since) is graded as empty.
 */
export function grade(item: GradableItem, answer: Answer): Grade {
  if (isEmptyAnswer(answer)) return empty;
  switch (item.kind) {
    case 'single':
      return answer.kind === 'single' ? gradeSingle(item, answer) : empty;
    case 'multi':
      return answer.kind === 'multi' ? gradeMulti(item, answer) : empty;
    case 'order':
      return answer.kind === 'order' ? gradeOrder(item, answer) : empty;
    case 'hotspot':
      return answer.kind === 'hotspot' ? gradeHotspot(item, answer) : empty;
    case 'numeric':
      return answer.kind === 'numeric' ? gradeNumeric(item, answer) : empty;
    case 'cloze':
      return answer.kind === 'cloze' ? gradeCloze(item, answer) : empty;
    case 'match':
      return answer.kind === 'match' ? gradeMatch(item, answer) : empty;
  }
}
