import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LocalizedFact, LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { bestSpelling } from './best-spelling';
import { Explanation } from './explanation';
import { partLabel } from './part-label';
import type { QuizWords } from './words';

type Line = {
  readonly id: string;
  readonly text: string;
  readonly why: string;
  readonly correct?: boolean;
};

/** Key and reasons of an item, folded: for readers without scripts, and for paper. */
export function StaticAnswer(props: {
  item: LocalizedItem;
  facts: Readonly<Record<string, LocalizedFact>>;
  diagram: PlacedDiagram;
  words: QuizWords;
}) {
  const { item, facts, diagram, words } = props;
  const List = item.kind === 'order' ? 'ol' : 'ul';
  return (
    <details className="item-answer">
      <summary>{words.answer}</summary>
      <List>
        {answerLines(item, diagram, words).map(({ id, text, why, correct }) => (
          <li key={id}>
            {text}
            {correct !== undefined && <strong> ({correct ? words.isRight : words.isWrong})</strong>}
            <br />
            {why}
          </li>
        ))}
      </List>
      <Explanation item={item} facts={facts} words={words} />
    </details>
  );
}

function answerLines(
  item: LocalizedItem,
  diagram: PlacedDiagram,
  words: QuizWords,
): readonly Line[] {
  switch (item.kind) {
    case 'single':
    case 'multi':
      return item.options.map(({ id, text, why, correct }) => ({
        id,
        text,
        why,
        correct: correct === true,
      }));
    case 'hotspot':
      return item.candidates.map(({ id, why, correct }) => ({
        id,
        text: partLabel(diagram, id, words),
        why,
        correct: correct === true,
      }));
    case 'order':
      return item.steps;
    case 'match':
      return item.left.map(({ id, text, why, answer }) => {
        const partner = item.right.find((right) => right.id === answer)?.text ?? answer;
        return { id, text: `${text} → ${partner}`, why };
      });
    case 'cloze':
      return item.gaps.flatMap((gap, index) => {
        const name = fill(words.gap, { number: index + 1 });
        const key = { id: gap.id, text: `${name}: ${bestSpelling(gap, words)}`, why: gap.why };
        const traps = (gap.traps ?? []).map((trap, number) => ({
          id: `${gap.id}-${number}`,
          text: `${name}: ${bestSpelling(trap, words)}`,
          why: trap.why,
          correct: false,
        }));
        return [{ ...key, correct: true }, ...traps];
      });
    case 'numeric': {
      const withUnit = (number: number) =>
        fill(words.number, { number: number.toLocaleString(words.locale), unit: item.unit });
      const traps = item.traps.map(({ value, why }) => ({
        id: String(value),
        text: withUnit(value),
        why,
        correct: false,
      }));
      const key = { id: 'value', text: withUnit(item.value), why: '', correct: true };
      return [key, ...traps];
    }
  }
}
