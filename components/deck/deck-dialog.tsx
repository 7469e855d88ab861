'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { keyPress } from '@/components/ui/key-press';
import { type Action, matchShortcut } from '@/lib/shortcuts/shortcuts';
import { DeckGlyph } from './deck-glyph';

/**
 * A sheet over the deck. The key that opened it closes it again, as Escape does; it is drawn only
 * while it is open.
 */
export function DeckDialog(props: {
  title: string;
  className: string;
  action?: Action<'deck'>;
  onClose: () => void;
  /** Hears keys before the sheet does. */
  onKeyDown?: (event: KeyboardEvent) => void;
  closeLabel: string;
  children: ReactNode;
}) {
  const { title, className, action, onClose, closeLabel, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    props.onKeyDown?.(event);
    if (event.defaultPrevented || action === undefined) return;
    if (matchShortcut('deck', keyPress(event.nativeEvent)) !== action) return;
    event.preventDefault();
    dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      className={`deck-dialog ${className}`}
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()} aria-label={closeLabel}>
          <DeckGlyph sign="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
