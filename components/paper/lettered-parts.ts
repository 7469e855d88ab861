import { choiceParts } from '@/components/quiz/choice-parts';
import { firstSeed, inOrder, partnerOrder, partOrder } from '@/components/quiz/item-order';
import { partLabel } from '@/components/quiz/part-label';
import type { QuizWords } from '@/components/quiz/words';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';

/** Something to choose, with the letter it has on the question sheet and among the answers. */
export type LetteredPart = { readonly id: string; readonly letter: string; readonly text: string };

/**
 * What an item offers to choose from, lettered in the order of the sheet: options, candidates,
 * steps, partners or names. The same in both languages; empty where nothing is offered.
 */
export function letteredParts(
  item: LocalizedItem,
  diagram: PlacedDiagram,
  words: QuizWords,
): readonly LetteredPart[] {
  return partsOf(item, diagram, words).map(({ id, text }, index) => ({
    id,
    text,
    letter: String.fromCodePoint('A'.codePointAt(0)! + index),
  }));
}

function partsOf(
  item: LocalizedItem,
  diagram: PlacedDiagram,
  words: QuizWords,
): readonly { readonly id: string; readonly text: string }[] {
  const seed = firstSeed(item);
  switch (item.kind) {
    case 'single':
    case 'multi':
    case 'predict':
    case 'scenario':
    case 'true-false':
      return inOrder(choiceParts(item, words), partOrder(item, seed));
    case 'hotspot':
      return inOrder(item.candidates, partOrder(item, seed)).map(({ id }) => ({
        id,
        text: partLabel(diagram, id, words),
      }));
    case 'order':
      return inOrder(item.steps, partOrder(item, seed));
    case 'match':
      return inOrder(item.right, partnerOrder(item, seed));
    case 'label':
      return inOrder(item.labels, partOrder(item, seed));
    case 'connect':
    case 'numeric':
    case 'cloze':
    case 'repair':
      return [];
  }
}
