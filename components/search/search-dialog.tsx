'use client';

import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { search } from '@/lib/search/search';
import { fill } from '@/lib/text/message';
import { countRows, firstRows, type GroupKind, groupHits } from './group-hits';
import { optionId, resultsId, SearchResults } from './search-results';
import { SearchStart } from './search-start';
import { useDrawn } from './use-drawn';
import { useSearchIndex } from './use-search-index';
import { useSettled } from './use-settled';
import type { SearchWords } from './words';

export type SearchDialogProps = {
  /** How often search was asked for: each time more shows it and selects what was typed. */
  opened: number;
  path: string;
  words: SearchWords;
};

/** A screen reader hears the count when typing rests, not at every letter. */
const ANNOUNCE_AFTER_MS = 700;
/** As many rows as can be seen; the others are made when these are drawn. */
const SEEN_ROWS = 9;

/** One field over everything the course says; what was typed stays while the page does. */
export function SearchDialog({ opened, path, words }: SearchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isComposing = useRef(false);
  const index = useSearchIndex(path);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [openedGroups, setOpenedGroups] = useState<ReadonlySet<GroupKind>>(new Set());
  const prepared = index.state === 'ready' ? index.prepared : undefined;
  const outcome = useMemo(() => prepared && search(prepared, query), [prepared, query]);
  const groups = useMemo(
    () => groupHits(outcome?.hits ?? [], openedGroups),
    [outcome, openedGroups],
  );
  const rows = countRows(groups);
  const isDrawn = useDrawn(outcome) === outcome;
  const isBlank = query.trim() === '';

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    field.current?.focus();
    field.current?.select();
  }, [opened]);
  useEffect(() => {
    const onCancel = (event: Event) => {
      if (isComposing.current) event.preventDefault();
    };
    const current = dialog.current;
    current?.addEventListener('cancel', onCancel);
    return () => current?.removeEventListener('cancel', onCancel);
  }, []);
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  useEffect(() => {
    document.getElementById(resultsId)?.scrollTo(0, 0);
  }, [outcome]);

  const ask = (typed: string) => {
    setQuery(typed);
    setActive(0);
    setOpenedGroups(new Set());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter, Escape and arrows first end the syllable that is being composed.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (rows > 0) setActive((active + step + rows) % rows);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      document.getElementById(optionId(active))?.click();
    }
  };
  const onOpen = (event: MouseEvent) => {
    // With a modifier a link opens elsewhere and this page stays as it is.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    for (const open of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) open.close();
  };

  const count = outcome && !isBlank ? outcome.hits.length : undefined;
  const summary =
    count === undefined
      ? ''
      : count === 0
        ? fill(words.none, { query: query.trim() })
        : fill(words.count, { count });
  const remark =
    outcome?.instead === undefined
      ? outcome?.also === undefined
        ? ''
        : fill(words.also, { word: outcome.also })
      : fill(words.instead, { word: outcome.instead });
  const said = [remark, summary].filter(Boolean).join(' ');
  const announcement = useSettled(said, ANNOUNCE_AFTER_MS);

  return (
    <dialog ref={dialog} className="search-dialog" aria-label={words.field} closedby="any">
      <div className="search-field">
        <Icon name="search" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={words.field}
          aria-expanded={rows > 0}
          aria-controls={rows > 0 ? resultsId : undefined}
          aria-activedescendant={rows > 0 ? optionId(active) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={words.hint}
          value={query}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={onKeyDown}
          onCompositionStart={() => (isComposing.current = true)}
          onCompositionEnd={() => (isComposing.current = false)}
        />
        <button type="button" onClick={() => dialog.current?.close()} aria-label={words.close}>
          <Icon name="close" size={22} />
        </button>
      </div>
      <p role="status" className="sr-only">
        {index.state === 'ready' ? announcement : words.loading}
      </p>
      {index.state === 'loading' && <p className="search-note">{words.loading}</p>}
      {index.state === 'failed' && (
        <div className="search-note" role="alert">
          <p>{words.failed}</p>
          <button type="button" className="button" onClick={index.retry}>
            {words.retry}
          </button>
        </div>
      )}
      {prepared && outcome && (
        <>
          {!isBlank && (
            <p className="search-note" aria-hidden="true">
              {said}
            </p>
          )}
          {rows > 0 ? (
            <SearchResults
              prepared={prepared}
              outcome={outcome}
              groups={isDrawn ? groups : firstRows(groups, SEEN_ROWS)}
              active={active}
              onOpen={onOpen}
              onMore={(kind) => setOpenedGroups(new Set([...openedGroups, kind]))}
              words={words}
            />
          ) : (
            <SearchStart
              scope={isBlank ? words.scope : undefined}
              title={words.suggestions}
              suggestions={prepared.index.suggestions}
              onChoose={(term) => {
                ask(term);
                field.current?.focus();
              }}
            />
          )}
        </>
      )}
      <p className="search-keys" aria-hidden="true">
        <span>↑ ↓ {words.moveKey}</span>
        <span>
          <kbd>Enter</kbd> {words.openKey}
        </span>
        <span>
          <kbd>Esc</kbd> {words.closeKey}
        </span>
      </p>
    </dialog>
  );
}
