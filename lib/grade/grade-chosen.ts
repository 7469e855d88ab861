import { graded, type Graded, type Mark } from './graded';

type Part = { readonly id: string; readonly correct?: true };

/** Marks every part of a choice by whether it was chosen and whether it is right. */
export function markChosen(parts: readonly Part[], chosen: ReadonlySet<string>): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  // A chosen id that is no part (an older revision, a stray click) is wrong, or choosing everything
  // in sight would pay.
  for (const id of chosen) marks.set(id, 'wrong');
  for (const { id, correct } of parts) {
    if (chosen.has(id)) marks.set(id, correct ? 'right' : 'wrong');
    else marks.set(id, correct ? 'missed' : 'left');
  }
  return marks;
}

/**
 * Balanced partial credit, `max(0, t/c − w/(N−c))`: t of c right parts and w of N−c wrong parts
 * were chosen. Choosing all and choosing none both score 0 (Moodle's default fractions).
 */
export function gradeBalanced(parts: readonly Part[], chosen: readonly string[]): Graded {
  const marks = markChosen(parts, new Set(chosen));
  const count = (wanted: Mark) => [...marks.values()].filter((mark) => mark === wanted).length;
  const right = count('right');
  const wrong = count('wrong');
  const correct = parts.filter((part) => part.correct).length;
  const incorrect = Math.max(1, parts.length - correct);
  const score = correct === 0 ? 0 : Math.max(0, right / correct - wrong / incorrect);
  return graded(score, marks);
}
