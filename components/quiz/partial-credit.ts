import type { Graded, Mark } from '@/lib/grade/graded';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import type { QuizWords } from './words';

/**
 * What of the answer was right, counted in a sentence; `undefined` where all or nothing is, or
 * where an item has one part only.
 */
export function partialCredit(
  item: LocalizedItem,
  graded: Graded,
  words: QuizWords,
): string | undefined {
  const count = (...wanted: Mark[]) =>
    Object.values(graded.marks).filter((mark) => wanted.includes(mark)).length;
  const right = count('right');
  if (graded.right || right === 0) return undefined;
  switch (item.kind) {
    case 'single':
    case 'predict':
    case 'true-false':
    case 'numeric':
      return undefined;
    case 'multi':
    case 'scenario':
    case 'hotspot': {
      const wrong = count('wrong');
      const total = count('right', 'missed');
      if (total === 1) return undefined;
      return fill(wrong > 0 ? words.partChoicesWrong : words.partChoices, { right, total, wrong });
    }
    case 'order':
      return fill(words.partSteps, { wrong: count('wrong'), total: item.steps.length });
    case 'match':
      return fill(words.partPairs, { right, total: item.left.length });
    case 'label':
      return fill(words.partNames, { right, total: item.blanks.length });
    case 'connect': {
      const wrong = count('wrong');
      const total = item.edges.length;
      return fill(wrong > 0 ? words.partArrowsWrong : words.partArrows, { right, total, wrong });
    }
    case 'repair':
      return fill(words.partGoals, { right, total: item.asserts.length });
    case 'cloze':
      return fill(words.partGaps, { right, total: item.gaps.length });
  }
}
