'use client';

import './store-notice.css';
import { useSyncExternalStore } from 'react';
import { fill } from '@/lib/text/message';
import { forgetCanary, lastCanary } from './progress-canary';
import { currentTrouble, subscribeTrouble, type Trouble } from './progress-trouble';
import type { StoreWords } from './store-words';

/** Says when the store of this device cannot be used, or was emptied, and what to do. */
export function StoreNotice({ restoreHref, words }: { restoreHref: string; words: StoreWords }) {
  const trouble = useSyncExternalStore(subscribeTrouble, currentTrouble, () => undefined);
  // The region stands there before it speaks, or it would not be heard.
  return (
    <div role="status" className="store-notice" data-open={trouble !== undefined || undefined}>
      {trouble && (
        <>
          <p>{textOf(trouble, words)}</p>
          <Ways trouble={trouble} restoreHref={restoreHref} words={words} />
        </>
      )}
    </div>
  );
}

function textOf(trouble: Trouble, words: StoreWords): string {
  return trouble === 'emptied'
    ? fill(words.emptied, { count: lastCanary()?.answers ?? 0 })
    : words[trouble];
}

function Ways(props: { trouble: Trouble; restoreHref: string; words: StoreWords }) {
  const { trouble, restoreHref, words } = props;
  if (trouble === 'blocked') return null;
  if (trouble === 'outdated' || trouble === 'unreadable') {
    return (
      <p className="item-actions">
        <button
          type="button"
          className="button button-primary"
          onClick={() => window.location.reload()}
        >
          {words.reload}
        </button>
      </p>
    );
  }
  return (
    <p className="item-actions">
      <a className="button button-primary" href={restoreHref}>
        {words.restore}
      </a>
      <button type="button" className="button" onClick={forgetCanary}>
        {words.startAnew}
      </button>
    </p>
  );
}
