import type { Answer } from '@/lib/grade/answer';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { takesOne } from './answer-fields';
import type { Answering } from './answering';
import { toggled } from './choice-fields';
import { choiceAnswer, chosenIn } from './choice-parts';
import { partOrder } from './item-order';
import type { HotspotView } from './use-hotspot-view';

/**
 * What the digit of a row makes of the answer, and the part it stands at; `undefined` where the
 * item shows no such row.
 */
export function pickPart(
  item: LocalizedItem,
  { answer, seed }: Pick<Answering, 'answer' | 'seed'>,
  view: HotspotView,
  index: number,
): { readonly part: string; readonly answer: Answer } | undefined {
  const part = partOrder(item, seed)[index];
  if (part === undefined) return undefined;
  switch (item.kind) {
    case 'single':
    case 'predict':
    case 'multi':
    case 'true-false':
    case 'scenario': {
      const choices = toggled(chosenIn(answer), part, takesOne(item));
      return { part, answer: choiceAnswer(item, choices) };
    }
    case 'hotspot': {
      if (answer.kind !== 'hotspot' || view !== 'list') return undefined;
      return {
        part,
        answer: { kind: 'hotspot', picks: toggled(answer.picks, part, takesOne(item)) },
      };
    }
    case 'order':
    case 'match':
    case 'numeric':
    case 'cloze':
    case 'label':
    case 'connect':
    case 'repair':
      return undefined;
  }
}
