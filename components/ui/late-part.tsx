'use client';

import type { ComponentType, ReactNode } from 'react';
import { useLatePart } from './use-late-part';

export type LatePartWords = {
  readonly partFailed: string;
  readonly retry: string;
};

/** A part whose code is fetched when it is first shown; a fetch that fails says so and can be tried again. */
export function LatePart<Props extends object>(props: {
  /** The same function at every render. */
  load: () => Promise<ComponentType<Props>>;
  part: Props;
  words: LatePartWords;
  /** Stands there until the part has come. */
  meanwhile?: ReactNode;
  /** Where `meanwhile` can stand for the part itself, nothing is said when it does not come. */
  isQuiet?: boolean;
}) {
  const { load, part, words, meanwhile, isQuiet = false } = props;
  const { Part, hasFailed, retry } = useLatePart(load);
  if (Part) return <Part {...part} />;
  if (!hasFailed || isQuiet) return meanwhile;
  return (
    <p className="part-failed" role="alert">
      {words.partFailed}{' '}
      <button type="button" onClick={retry}>
        {words.retry}
      </button>
    </p>
  );
}
