import { isEmptyAnswer, type Answer } from '@/lib/grade/answer';
import { grade } from '@/lib/grade/grade';
import type { Graded } from '@/lib/grade/graded';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { blankAnswer } from './answer-fields';
import { nextSeed, partOrder } from './item-order';

/** Why an answer was not graded; `unmoved` steps are graded when submitted once more. */
export type Refusal = 'empty' | 'unmoved' | 'not-a-number';

/** One item being answered: all that its form shows follows from this value. */
export type Answering = {
  /** The order of options follows from it. */
  readonly seed: number;
  /** How often it was reset. */
  readonly tries: number;
  readonly answer: Answer;
  readonly refusal?: Refusal;
  readonly graded?: Graded;
};

export type AnsweringAction =
  | { readonly type: 'change'; readonly answer: Answer }
  | { readonly type: 'submit' }
  | { readonly type: 'again' };

/** An item before its first submit, with what was already entered elsewhere. */
export function beginAnswering(item: LocalizedItem, seed: number, begun?: Answer): Answering {
  return { seed, tries: 0, answer: begun ?? blankAnswer(item, seed) };
}

/** What an action makes of the item being answered. Once graded only `again` changes anything. */
export function answering(
  item: LocalizedItem,
  state: Answering,
  action: AnsweringAction,
): Answering {
  const { seed, tries, answer, refusal, graded } = state;
  if (action.type === 'again') {
    if (!graded) return state;
    const next = nextSeed(item, seed);
    return { seed: next, tries: tries + 1, answer: blankAnswer(item, next) };
  }
  if (graded) return state;
  if (action.type === 'change') return { seed, tries, answer: action.answer };

  const kept = { seed, tries, answer };
  if (isEmptyAnswer(answer)) return { ...kept, refusal: 'empty' };
  if (refusal !== 'unmoved' && isUnmoved(item, seed, answer))
    return { ...kept, refusal: 'unmoved' };
  const result = grade(item, answer);
  if (result.type === 'empty') return { ...kept, refusal: 'empty' };
  if (result.type === 'invalid') return { ...kept, refusal: result.reason };
  return { ...kept, graded: result };
}

function isUnmoved(item: LocalizedItem, seed: number, answer: Answer): boolean {
  return answer.kind === 'order' && answer.sequence.join() === partOrder(item, seed).join();
}
