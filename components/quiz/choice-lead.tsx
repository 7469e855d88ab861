import type { ChoiceItem } from './choice-parts';
import type { QuizWords } from './words';

/** What there is to read before choosing: a statement, or a situation with what is known of it. */
export function ChoiceLead({ item, words }: { item: ChoiceItem; words: QuizWords }) {
  if (item.kind === 'true-false') {
    return <blockquote className="item-statement">{item.statement}</blockquote>;
  }
  if (item.kind !== 'scenario') return null;
  return (
    <div className="situation">
      <p>{item.situation}</p>
      <p className="item-label">{words.given}</p>
      <ul className="given">
        {item.given.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}
