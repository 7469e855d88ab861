import type { LocalizedFact, LocalizedItem } from '@/lib/lesson/lesson-data';
import { fill } from '@/lib/text/message';
import type { QuizWords } from './words';

/** The whole reason, what it rests on, and where the lesson teaches it. */
export function Explanation(props: {
  item: LocalizedItem;
  facts: Readonly<Record<string, LocalizedFact>>;
  /** Where the lesson explains it; left out where that is not known. */
  section?: { readonly title: string; readonly href: string } | undefined;
  words: QuizWords;
}) {
  const { item, facts, section, words } = props;
  const sources = item.facts.flatMap((id) => facts[id] ?? []);
  return (
    <div className="explanation">
      <p className="item-label">{words.explanation}</p>
      <p>{item.explain}</p>
      {sources.length > 0 && (
        <>
          <p className="item-label">{words.sources}</p>
          <ul>
            {sources.map((fact) => (
              <li key={fact.sentence}>
                {fact.sentence} <a href={fact.source.url}>{fact.source.label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {section && (
        <p>
          <a href={section.href}>{fill(words.section, { title: section.title })}</a>
        </p>
      )}
    </div>
  );
}
