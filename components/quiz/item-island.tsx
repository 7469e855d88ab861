'use client';

import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { LessonLiveItem } from './lesson-live-item';

type Live = Parameters<typeof LessonLiveItem>[0] & {
  readonly View: typeof LessonLiveItem;
};

/**
 * The server's form until somebody comes near it; then the code arrives and the live item takes
 * over, with whatever was entered, focused or submitted meanwhile.
 */
export function ItemIsland(props: {
  item: string;
  dataPath: string;
  wordsPath: string;
  words: { readonly loadFailed: string; readonly retry: string };
  /** The server's form. */
  children: ReactNode;
}) {
  const { item, dataPath, wordsPath, words, children } = props;
  const root = useRef<HTMLDivElement>(null);
  const isOpening = useRef(false);
  const isComposing = useRef(false);
  const isSubmitted = useRef(false);
  const [live, setLive] = useState<Live>();
  const [hasFailed, setFailed] = useState(false);

  const open = useCallback(() => {
    if (isOpening.current) return;
    isOpening.current = true;
    import('./lesson-live-item')
      .then(async ({ LessonLiveItem: View, openItem }) => {
        const opened = await openItem(dataPath, wordsPath, item, () => isComposing.current);
        const form = root.current?.querySelector('form') ?? null;
        setLive({ View, opened, form, isSubmitted: isSubmitted.current });
      })
      .catch(() => {
        // The next touch tries again; only a learner who is waiting has to know.
        isOpening.current = false;
        setFailed(isSubmitted.current);
      });
  }, [dataPath, wordsPath, item]);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const form = element.querySelector('form');
    isSubmitted.current ||= form?.dataset['early'] !== undefined;
    // Reached without loading a page, the place holds no form from the server.
    if (!form || isSubmitted.current) {
      open();
      return;
    }
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        open();
      },
      { rootMargin: '300px' },
    );
    const watch = () => observer.observe(element);
    if (document.readyState === 'complete') watch();
    else window.addEventListener('load', watch);
    return () => {
      observer.disconnect();
      window.removeEventListener('load', watch);
    };
  }, [open]);

  if (live) {
    const { View, ...rest } = live;
    return <View {...rest} />;
  }
  const submit = () => {
    isSubmitted.current = true;
    setFailed(false);
    open();
  };
  return (
    <div
      ref={root}
      onPointerDown={open}
      onFocus={open}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={() => {
        isComposing.current = false;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {children}
      <div role="status">
        {hasFailed && (
          <div className="item-failed">
            <p>{words.loadFailed}</p>
            <button type="button" className="button" onClick={submit}>
              {words.retry}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
