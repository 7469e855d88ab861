import { bestSpelling } from '@/components/quiz/best-spelling';
import { placeBlanks } from '@/components/quiz/blank-places';
import { choiceParts } from '@/components/quiz/choice-parts';
import { firstSeed, inOrder, partOrder } from '@/components/quiz/item-order';
import { arrowName } from '@/components/quiz/node-names';
import type { QuizWords } from '@/components/quiz/words';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { drawnEdge } from '@/lib/grade/drawn-edge';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { letteredParts } from './lettered-parts';
import type { PaperWords } from './words';

/** A reason of the answer sheet: what it is about, whether that is right, and why. */
export type AnswerReason = {
  readonly id: string;
  /** Letter, number or words of the part. */
  readonly part: string;
  readonly correct?: boolean;
  readonly why: string;
};

export type AnswerKey = {
  /** For the table of keys; absent where the key takes a sentence or a picture. */
  readonly short?: string;
  /** In words. */
  readonly full: string;
  readonly reasons: readonly AnswerReason[];
};

/** Key and reasons of an item in the letters and numbers that its question has on paper. */
export function answerKey(
  item: LocalizedItem,
  diagram: PlacedDiagram,
  words: { readonly quiz: QuizWords; readonly paper: PaperWords },
): AnswerKey {
  const { quiz, paper } = words;
  const parts = letteredParts(item, diagram, quiz);
  const letterOf = (id: string) => parts.find((part) => part.id === id)?.letter ?? '';
  const textOf = (id: string) => parts.find((part) => part.id === id)?.text ?? '';
  const pair = (left: number, id: string) => fill(paper.pair, { left, right: letterOf(id) });

  const chosen = (
    reasoned: readonly { readonly id: string; readonly why: string; readonly correct?: boolean }[],
  ): AnswerKey => {
    const right = parts.filter(({ id }) => reasoned.some((one) => one.id === id && one.correct));
    return {
      short: right.map(({ letter }) => letter).join(', '),
      full: right.map(({ letter, text }) => `${letter} ${text}`).join(', '),
      reasons: parts.map(({ id, letter }) => {
        const { correct = false, why = '' } = reasoned.find((one) => one.id === id) ?? {};
        return { id, part: letter, correct, why };
      }),
    };
  };

  switch (item.kind) {
    case 'single':
    case 'multi':
    case 'predict':
    case 'scenario':
    case 'true-false':
      return chosen(choiceParts(item, quiz));
    case 'hotspot':
      return chosen(item.candidates);
    case 'order':
      return {
        short: item.steps.map(({ id }) => letterOf(id)).join(' '),
        full: item.steps.map(({ id }) => letterOf(id)).join(' → '),
        reasons: item.steps.map(({ id, why }) => ({ id, part: letterOf(id), why })),
      };
    case 'match': {
      const left = inOrder(item.left, partOrder(item, firstSeed(item)));
      const key = left.map(({ answer }, index) => pair(index + 1, answer)).join(', ');
      return {
        short: key,
        full: key,
        reasons: left.map(({ id, answer, why }, index) => ({
          id,
          part: `${index + 1} ${textOf(answer)}`,
          why,
        })),
      };
    }
    case 'label': {
      const blanks = inOrder(
        item.blanks,
        placeBlanks(diagram, item).places.map(({ id }) => id),
      );
      return {
        short: blanks.map(({ answer }, index) => pair(index + 1, answer)).join(', '),
        full: blanks.map(({ answer }, index) => `${index + 1} ${textOf(answer)}`).join(', '),
        reasons: blanks.map(({ id, answer, why }, index) => ({
          id,
          part: `${index + 1} ${textOf(answer)}`,
          why,
        })),
      };
    }
    case 'numeric': {
      const withUnit = (number: number) =>
        fill(quiz.number, { number: number.toLocaleString(quiz.locale), unit: item.unit });
      return {
        short: withUnit(item.value),
        full: withUnit(item.value),
        reasons: item.traps.map(({ value, why }) => ({
          id: String(value),
          part: withUnit(value),
          correct: false,
          why,
        })),
      };
    }
    case 'cloze': {
      const named = item.gaps.map((gap, index) => `${index + 1} ${bestSpelling(gap, quiz)}`);
      return {
        short: named.join(', '),
        full: named.join(', '),
        reasons: item.gaps.flatMap((gap, index) => [
          {
            id: gap.id,
            part: `${index + 1} ${bestSpelling(gap, quiz)}`,
            correct: true,
            why: gap.why,
          },
          ...(gap.traps ?? []).map((trap) => ({
            id: `${gap.id} ${bestSpelling(trap, quiz)}`,
            part: `${index + 1} ${bestSpelling(trap, quiz)}`,
            correct: false,
            why: trap.why,
          })),
        ]),
      };
    }
    case 'connect': {
      const reasonOf = ({ from, to, why }: { from: string; to: string; why: string }) => {
        const id = drawnEdge(from, to);
        return { id, part: arrowName(diagram, id, quiz), why };
      };
      const right = item.edges.map((edge) => ({ ...reasonOf(edge), correct: true }));
      return {
        full: right.map(({ part }) => part).join(', '),
        reasons: [
          ...right,
          ...item.wrong.map((edge) => ({ ...reasonOf(edge), correct: false })),
          { id: 'otherwise', part: quiz.otherArrows, correct: false, why: item.otherwise },
        ],
      };
    }
    case 'repair':
      return {
        full: fill(quiz.repairReference, { text: item.reference.text }),
        reasons: item.asserts.map(({ id, text, why }) => ({ id, part: text, why })),
      };
  }
}
