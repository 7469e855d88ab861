'use client';

import { useCallback, useEffect, useState, type ComponentType } from 'react';
import type { QuizSession } from './quiz-session';
import type { StoreWords } from './store-words';
import type { ReviewWords } from './review-words';
import type { QuizWords } from './words';

export type SessionLesson = {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  readonly dataPath: string;
};

/** Fetches the code of a session after the page has painted; says so, and when it fails. */
export function SessionIsland(props: {
  lessons: readonly SessionLesson[];
  coursePath: string;
  reviewHref: string;
  words: QuizWords;
  reviewWords: ReviewWords;
  storeWords: StoreWords;
}) {
  const [Session, setSession] = useState<ComponentType<Parameters<typeof QuizSession>[0]>>();
  const [hasFailed, setFailed] = useState(false);

  const load = useCallback(() => {
    setFailed(false);
    import('./quiz-session').then(
      (module) => setSession(() => module.QuizSession),
      () => setFailed(true),
    );
  }, []);
  useEffect(load, [load]);

  if (Session) return <Session {...props} />;
  const { loading, loadFailed, retry } = props.reviewWords;
  return (
    <div className="session-wait">
      <p role="status">{hasFailed ? loadFailed : loading}</p>
      {hasFailed && (
        <button type="button" className="button" onClick={load}>
          {retry}
        </button>
      )}
    </div>
  );
}
