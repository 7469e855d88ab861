'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { keyPress } from '@/components/ui/key-press';
import { isSearchKey } from './is-search-key';
import type { SearchDialogProps } from './search-dialog';
import type { SearchWords } from './words';

/** Opens search, also by "/" and Ctrl or ⌘ with K; everything behind it loads on first use. */
export function SearchButton({ path, words }: { path: string; words: SearchWords }) {
  const [opened, setOpened] = useState(0);
  const [isFailed, setFailed] = useState(false);
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps>>();
  const open = () => {
    setFailed(false);
    setOpened((times) => times + 1);
    import('./search-dialog').then(
      ({ SearchDialog }) => setDialog(() => SearchDialog),
      () => setFailed(true),
    );
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isSearchKey(keyPress(event))) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        className="header-link search-button"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={open}
      >
        <Icon name="search" />
        <span>{words.button}</span>
      </button>
      {isFailed && (
        <span role="alert" className="search-unavailable">
          {words.unavailable}
        </span>
      )}
      {Dialog && <Dialog opened={opened} path={path} words={words} />}
    </>
  );
}
