import { fill } from '@/lib/text/message';
import type { LessonPageContext } from './lesson-tags';

/** The meanings of the page's terms and the sources of its numbers, each once, opened by their words. */
export function GlossList({ context }: { context: LessonPageContext }) {
  const { words, outline, terms, facts } = context;
  return (
    <div className="gloss-list">
      {outline.terms.map((id) => {
        const entry = terms[id];
        if (!entry) return null;
        return (
          <div key={id} id={`gloss-${id}`} popover="auto" className="gloss">
            <p>
              <strong>{entry.term}</strong>
            </p>
            <p>{entry.definition}</p>
          </div>
        );
      })}
      {outline.facts.map((id) => {
        const fact = facts[id];
        if (!fact) return null;
        return (
          <div key={id} id={`fact-${id}`} popover="auto" className="gloss">
            <p>{fact.sentence}</p>
            <p className="eyebrow">
              {words.factSource}: <a href={fact.source.url}>{fact.source.label}</a>,{' '}
              <span className="whitespace-nowrap">
                {fill(words.checkedOn, { date: fact.checked })}
              </span>
            </p>
          </div>
        );
      })}
    </div>
  );
}
