import type { AnswerOf } from './answer';
import type { GradableCloze } from './gradable';
import { graded, type Graded, type Mark } from './graded';
import { isMisspelling, isSpelling } from './spelling';

type Gap = GradableCloze['gaps'][number];

/** The share of gaps filled rightly. A blank gap is marked missed. */
export function gradeCloze(item: GradableCloze, answer: AnswerOf<'cloze'>): Graded {
  const marks: [string, Mark][] = [];
  const traps: [string, number][] = [];
  for (const gap of item.gaps) {
    const text = Object.hasOwn(answer.texts, gap.id) ? (answer.texts[gap.id] ?? '') : '';
    const { mark, trap } = gradeGap(gap, text);
    marks.push([gap.id, mark]);
    if (trap !== undefined) traps.push([gap.id, trap]);
  }
  const right = marks.filter(([, mark]) => mark === 'right').length;
  return graded(item.gaps.length === 0 ? 0 : right / item.gaps.length, marks, traps);
}

function gradeGap(gap: Gap, text: string): { readonly mark: Mark; readonly trap?: number } {
  if (text.trim() === '') return { mark: 'missed' };
  if (isSpelling(text, gap.accept)) return { mark: 'right' };
  // Before typos are forgiven: "pull" is one letter from "poll" and yet another belief.
  const exact = findTrap(gap, (trap) => isSpelling(text, trap.accept));
  const trap = exact ?? findTrap(gap, (candidate) => isMisspelling(text, candidate.accept));
  if (trap !== undefined) return { mark: 'wrong', trap };
  return { mark: isMisspelling(text, gap.accept) ? 'right' : 'wrong' };
}

function findTrap(
  gap: Gap,
  catches: (trap: NonNullable<Gap['traps']>[number]) => boolean,
): number | undefined {
  const index = (gap.traps ?? []).findIndex(catches);
  return index === -1 ? undefined : index;
}
