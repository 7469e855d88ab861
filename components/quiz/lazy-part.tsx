'use client';

import type { ComponentType } from 'react';
import { useLatePart } from '@/components/ui/use-late-part';

export type LazyWords = {
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
};

/** Fetches the code of a page's live part after the page has painted; says so, and when it fails. */
export function LazyPart<Props extends object>(props: {
  /** The same function at every render. */
  load: () => Promise<ComponentType<Props>>;
  part: Props;
  words: LazyWords;
}) {
  const { load, part, words } = props;
  const { Part, hasFailed, retry } = useLatePart(load);
  if (Part) return <Part {...part} />;
  return (
    <div className="session-wait">
      <p role="status">{hasFailed ? words.loadFailed : words.loading}</p>
      {hasFailed && (
        <button type="button" className="button" onClick={retry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
