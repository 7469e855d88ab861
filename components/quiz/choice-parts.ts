import type { Answer } from '@/lib/grade/answer';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import type { QuizWords } from './words';

/** Items answered by choosing among sentences. */
export type ChoiceItem = Extract<
  LocalizedItem,
  { kind: 'single' | 'multi' | 'predict' | 'scenario' | 'true-false' }
>;

type ChoicePart = {
  readonly id: string;
  readonly text: string;
  readonly why: string;
  readonly correct?: boolean;
};

/** What there is to choose from. */
export function choiceParts(item: ChoiceItem, words: QuizWords): readonly ChoicePart[] {
  if (item.kind !== 'true-false') return item.options;
  const { correct, why } = item;
  return [
    { id: 'true', text: words.sayTrue, why: why.true, correct },
    { id: 'false', text: words.sayFalse, why: why.false, correct: !correct },
  ];
}

/** What is chosen in an answer. */
export function chosenIn(answer: Answer): readonly string[] {
  if ('choice' in answer) return [answer.choice];
  return 'choices' in answer ? answer.choices : [];
}

/** The answer that chooses these parts. */
export function choiceAnswer({ kind }: ChoiceItem, choices: readonly string[]): Answer {
  if (kind === 'multi' || kind === 'scenario') return { kind, choices };
  return { kind, choice: choices[0] ?? '' };
}
