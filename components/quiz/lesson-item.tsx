import { htmlOnly } from '@/components/ui/html-only';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { LocalizedFact, LocalizedItem } from '@/lib/lesson/lesson-data';
import { messageId } from './field-id';
import { ItemFieldset } from './item-fieldset';
import { ItemHead } from './item-head';
import { ItemIsland } from './item-island';
import { StaticAnswer } from './static-answer';
import { StaticFields } from './static-fields';
import type { QuizWords } from './words';

/**
 * An item where the lesson asks it. The server's form is complete by itself: readable and
 * answerable on paper, and taken over by the live item when that arrives.
 */
export function LessonItem(props: {
  item: LocalizedItem;
  lesson: string;
  dataPath: string;
  wordsPath: string;
  words: QuizWords;
  facts: Readonly<Record<string, LocalizedFact>>;
  diagram: PlacedDiagram;
}) {
  const { item, lesson, dataPath, wordsPath, words, facts, diagram } = props;
  const id = `${lesson}/${item.id}`;
  const question = htmlOnly(
    `${words.question} ${id}`,
    <>
      <ItemHead item={item} level={3} words={words} />
      {/* Outside a dialog this method sends nothing, so an early Enter does not lose the page. */}
      <form method="dialog" noValidate>
        <ItemFieldset item={item.id} words={words}>
          <StaticFields item={item} diagram={diagram} words={words} />
        </ItemFieldset>
        <p className="item-message" id={messageId(item.id)} />
        <p className="item-actions">
          <button type="submit" className="button button-primary">
            {words.submit}
          </button>
        </p>
      </form>
    </>,
  );
  const answer = htmlOnly(
    `${words.answer} ${id}`,
    <StaticAnswer item={item} facts={facts} diagram={diagram} words={words} />,
  );
  return (
    <section id={`item-${item.id}`} className="item" data-item={id}>
      <ItemIsland
        item={item.id}
        dataPath={dataPath}
        wordsPath={wordsPath}
        words={{ loadFailed: words.loadFailed, retry: words.retry }}
      >
        {question}
      </ItemIsland>
      {answer}
    </section>
  );
}
