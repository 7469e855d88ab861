import { isEmptyAnswer, type Answer } from './answer';
import type { GradableItem } from './gradable';
import { gradeCloze } from './grade-cloze';
import { gradeConnect } from './grade-connect';
import { gradeHotspot } from './grade-hotspot';
import { gradeLabel } from './grade-label';
import { gradeMatch } from './grade-match';
import { gradeMulti } from './grade-multi';
import { gradeNumeric } from './grade-numeric';
import { gradeOrder } from './grade-order';
import { gradeRepair } from './grade-repair';
import { gradeScenario } from './grade-scenario';
import { gradeSingle } from './grade-single';
import { gradeTrueFalse } from './grade-true-false';
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
    case 'predict':
      return answer.kind === 'predict' ? gradeSingle(item, answer) : empty;
    case 'repair':
      return answer.kind === 'repair' ? gradeRepair(item, answer) : empty;
    case 'multi':
      return answer.kind === 'multi' ? gradeMulti(item, answer) : empty;
    case 'true-false':
      return answer.kind === 'true-false' ? gradeTrueFalse(item, answer) : empty;
    case 'scenario':
      return answer.kind === 'scenario' ? gradeScenario(item, answer) : empty;
    case 'label':
      return answer.kind === 'label' ? gradeLabel(item, answer) : empty;
    case 'connect':
      return answer.kind === 'connect' ? gradeConnect(item, answer) : empty;
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
