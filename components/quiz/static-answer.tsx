import type { PlacedDiagram } from '@/lib/diagram/place';
import { drawnEdge } from '@/lib/grade/drawn-edge';
import type { LocalizedFact, LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { bestSpelling } from './best-spelling';
import { placeBlanks } from './blank-places';
import { choiceParts } from './choice-parts';
import { Explanation } from './explanation';
import { arrowName } from './node-names';
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
    case 'predict':
    case 'multi':
    case 'scenario':
      return choiceParts(item, words).map(({ id, text, why, correct }) => ({
        id,
        text,
        why,
        correct: correct === true,
      }));
    case 'true-false':
      return choiceParts(item, words)
        .filter(({ correct }) => correct)
        .map(({ id, text, why }) => ({ id, text, why }));
    case 'label':
      return placeBlanks(diagram, item).places.flatMap(({ id }, index) => {
        const blank = item.blanks.find((candidate) => candidate.id === id);
        const name = item.labels.find((label) => label.id === blank?.answer)?.text ?? '';
        const text = fill(words.blankFilled, { number: index + 1, name });
        return blank ? [{ id, text, why: blank.why }] : [];
      });
    case 'connect': {
      const lineOf = ({ from, to, why }: { from: string; to: string; why: string }) => {
        const id = drawnEdge(from, to);
        return { id, text: arrowName(diagram, id, words), why };
      };
      return [
        ...item.edges.map((edge) => ({ ...lineOf(edge), correct: true })),
        ...item.wrong.map((edge) => ({ ...lineOf(edge), correct: false })),
        { id: 'otherwise', text: words.otherArrows, why: item.otherwise, correct: false },
      ];
    }
    case 'hotspot':
      return item.candidates.map(({ id, why, correct }) => ({
        id,
        text: partLabel(diagram, id, words),
        why,
        correct: correct === true,
      }));
    case 'repair':
      return [
        {
          id: 'reference',
          text: fill(words.repairReference, { text: item.reference.text }),
          why: item.asserts.map(({ text }) => text).join(' '),
        },
      ];
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
