import { useMemo, type MouseEvent } from 'react';
import type { SearchHit } from '@/lib/search/collect-hits';
import { entryHref } from '@/lib/search/entry';
import { type PreparedIndex, sectionTitles } from '@/lib/search/prepare-index';
import type { SearchOutcome } from '@/lib/search/search';
import { fill } from '@/lib/text/message';
import type { GroupKind, HitGroup } from './group-hits';
import { marked } from './marked';
import type { SearchWords } from './words';

export const resultsId = 'search-results';
export const optionId = (row: number) => `search-option-${row}`;

/** The list that the search field controls. Its options never take focus. */
export function SearchResults(props: {
  prepared: PreparedIndex;
  outcome: SearchOutcome;
  groups: readonly HitGroup[];
  active: number;
  onOpen: (event: MouseEvent) => void;
  onMore: (kind: GroupKind) => void;
  words: SearchWords;
}) {
  const { prepared, outcome, groups, active, onOpen, onMore, words } = props;
  const sectionTitle = useMemo(() => sectionTitles(prepared.index), [prepared]);
  const placeOf = ({ entry }: SearchHit) => {
    if (entry.kind === 'lesson') return words.lesson;
    const lesson = prepared.index.lessons[entry.lesson]?.title;
    return [sectionTitle(entry), lesson].filter(Boolean).join(' · ');
  };
  const context = ({ context: line }: SearchHit) =>
    line?.role === 'name' ? fill(words.otherNames, { name: line.text }) : line?.text;
  const option = (row: number) => ({
    id: optionId(row),
    role: 'option',
    'aria-selected': row === active,
    tabIndex: -1,
    className: 'search-option',
  });
  return (
    <div role="listbox" id={resultsId} className="search-results" aria-label={words.results}>
      {groups.map(({ kind, firstRow, hits, hidden }) => (
        <div role="group" key={kind} aria-label={words.kinds[kind]}>
          <span className="eyebrow" aria-hidden="true">
            {words.kinds[kind]}
          </span>
          {hits.map((hit, place) => {
            const { kind: entryKind, lesson, at, title } = hit.entry;
            const line = context(hit);
            return (
              <a
                key={[entryKind, lesson, at, title].join(' ')}
                {...option(firstRow + place)}
                href={entryHref(prepared.index, hit.entry)}
                onClick={onOpen}
              >
                <span className="search-title">{marked(title, outcome.sought)}</span>
                {line !== undefined && (
                  <span className="search-line">{marked(line, outcome.sought)}</span>
                )}
                <span className="search-place">{marked(placeOf(hit), outcome.sought)}</span>
              </a>
            );
          })}
          {hidden > 0 && (
            <button type="button" {...option(firstRow + hits.length)} onClick={() => onMore(kind)}>
              {fill(words.more, { count: hidden })}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
