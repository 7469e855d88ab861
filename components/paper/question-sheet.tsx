import type { QuizWords } from '@/components/quiz/words';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LessonRun } from '@/lib/simulate/lesson-run';
import { fill } from '@/lib/text/message';
import { QuestionFields } from './question-fields';
import { SheetHead } from './sheet-head';
import type { SheetSection } from './sheet-items';
import type { PaperWords } from './words';

/** Every question of a lesson, to be answered with a pen; keys and reasons are not in it. */
export function QuestionSheet(props: {
  title: string;
  sections: readonly SheetSection[];
  diagram: PlacedDiagram;
  run: LessonRun | undefined;
  words: PaperWords;
  quizWords: QuizWords;
}) {
  const { title, sections, words, quizWords } = props;
  const count = sections.flatMap(({ items }) => items).length;
  return (
    <article className="paper-sheet">
      <SheetHead title={title} sheet={words.questions} about={fill(words.itemCount, { count })}>
        <p className="sheet-fields">
          <span>
            {words.name} <i />
          </span>
          <span>
            {words.date} <i />
          </span>
          <span>
            {words.score} <i /> {fill(words.scoreOf, { count })}
          </span>
        </p>
        <p className="paper-hint">{words.circles}</p>
      </SheetHead>
      <div className="sheet-columns">
        {sections.map(({ id, title: section, items }) => (
          <section key={id} aria-labelledby={`sheet-${id}`}>
            <h2 id={`sheet-${id}`}>{section}</h2>
            {items.map(({ item, number }) => (
              <div
                key={item.id}
                className="sheet-item"
                role="group"
                aria-labelledby={`q-${item.id}`}
              >
                <p className="sheet-kind">{quizWords[item.kind]}</p>
                <p className="sheet-stem" id={`q-${item.id}`}>
                  <b>{number}</b> {item.stem}
                </p>
                <QuestionFields {...props} item={item} number={number} />
              </div>
            ))}
          </section>
        ))}
      </div>
    </article>
  );
}
