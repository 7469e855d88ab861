import type { QuizWords } from '@/components/quiz/words';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LocalizedFact } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import { answerKey } from './answer-key';
import { ItemPicture } from './item-picture';
import { SheetHead } from './sheet-head';
import type { NumberedItem, SheetSection } from './sheet-items';
import type { PaperWords } from './words';

type Shared = {
  diagram: PlacedDiagram;
  facts: Readonly<Record<string, LocalizedFact>>;
  words: PaperWords;
  quizWords: QuizWords;
};

/** The keys at a glance, then each with its reasons. */
export function AnswerSheet(props: Shared & { title: string; sections: readonly SheetSection[] }) {
  const { title, sections, diagram, words, quizWords } = props;
  const items = sections.flatMap((section) => section.items);
  return (
    <article className="paper-sheet paper-answers">
      <SheetHead
        title={title}
        sheet={words.answers}
        about={fill(words.itemCount, { count: items.length })}
      >
        <h2 className="sr-only">{words.keys}</h2>
        <ol className="sheet-keys">
          {items.map(({ item, number }) => (
            <li key={item.id}>
              <b>{number}</b>{' '}
              {answerKey(item, diagram, { quiz: quizWords, paper: words }).short ?? words.seeBelow}
            </li>
          ))}
        </ol>
      </SheetHead>
      <div className="sheet-columns">
        {sections.map(({ id, title: section, items: asked }) => (
          <section key={id} aria-labelledby={`sheet-${id}`}>
            <h2 id={`sheet-${id}`}>{section}</h2>
            {asked.map((numbered) => (
              <ItemAnswer key={numbered.item.id} {...props} {...numbered} />
            ))}
          </section>
        ))}
      </div>
    </article>
  );
}

function ItemAnswer(props: Shared & NumberedItem) {
  const { item, number, diagram, facts, words, quizWords } = props;
  const { full, reasons } = answerKey(item, diagram, { quiz: quizWords, paper: words });
  const sources = [...new Set(item.facts.flatMap((id) => facts[id]?.source.label ?? []))];
  return (
    <div className="sheet-item">
      <p className="sheet-stem">
        <b>{number}</b> {item.stem}
      </p>
      {item.kind === 'connect' && (
        <ItemPicture
          item={item}
          diagram={diagram}
          solved
          label={fill(words.picture, { number })}
          words={quizWords}
        />
      )}
      <p className="sheet-key">{fill(words.key, { answer: full })}</p>
      <ul className="sheet-reasons">
        {reasons.map(({ id, part, correct, why }) => (
          <li key={id}>
            <b>{part}</b>{' '}
            {correct !== undefined && <em>({correct ? words.right : words.wrong})</em>} {why}
          </li>
        ))}
      </ul>
      <p className="sheet-explain">{item.explain}</p>
      {sources.length > 0 && (
        <p className="sheet-source">{fill(words.source, { sources: sources.join(', ') })}</p>
      )}
    </div>
  );
}
