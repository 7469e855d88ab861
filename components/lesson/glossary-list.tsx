'use client';

import { useState } from 'react';
import type { ListedTerm } from '@/lib/lesson/sort-glossary';
import { fill } from '@/lib/text/message';

/** The terms, narrowed by what is typed; without scripts, all of them. */
export function GlossaryList(props: {
  terms: readonly ListedTerm[];
  /** Title and address of each lesson by slug; lessons not written yet have none. */
  lessons: Readonly<Record<string, { readonly title: string; readonly href: string }>>;
  otherLanguage: string;
  words: { filter: string; none: string; count: string; taughtIn: string };
}) {
  const { terms, lessons, otherLanguage, words } = props;
  const [query, setQuery] = useState('');
  const wanted = query.trim().normalize('NFC').toLowerCase();
  const shown = terms.filter(({ found }) => found.includes(wanted));
  return (
    <>
      <p className="glossary-filter">
        <label>
          {words.filter}
          <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        </label>
        <span role="status">
          {shown.length === 0 ? words.none : fill(words.count, { count: shown.length })}
        </span>
      </p>
      <dl className="glossary-list">
        {shown.map(({ id, term, other, definition, lesson }) => (
          <div key={id} id={id}>
            <dt>
              {term} <span lang={otherLanguage}>{other}</span>
            </dt>
            <dd>
              {definition}{' '}
              {lessons[lesson] && (
                <a href={lessons[lesson].href}>
                  {fill(words.taughtIn, { lesson: lessons[lesson].title })}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
