'use client';

import { Fragment, useEffect, useRef } from 'react';
import type { Binding, Press } from '@/lib/shortcuts/shortcuts';
import { shortcuts, shortcutText } from '@/lib/shortcuts/shortcuts';
import { DeckGlyph } from './deck-glyph';
import type { DeckWords } from './words';

const bindings = shortcuts.filter((binding) => binding.area === 'deck');

/** The sheet of every key of the deck, read from the table that the keys themselves read. */
export function KeyHelp(props: { isOpen: boolean; onClose: () => void; words: DeckWords }) {
  const { isOpen, onClose, words } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="key-help" aria-labelledby="key-help-title" onClose={onClose}>
      {isOpen && (
        <>
          <header>
            <h2 id="key-help-title">{words.helpTitle}</h2>
            <button type="button" onClick={onClose} aria-label={words.close}>
              <DeckGlyph sign="close" />
            </button>
          </header>
          <table>
            <thead className="sr-only">
              <tr>
                <th scope="col">{words.helpAction}</th>
                <th scope="col">{words.helpKey}</th>
              </tr>
            </thead>
            <tbody>
              {bindings.map(({ action, keys }) => (
                <tr key={action}>
                  <th scope="row">{words.actions[action]}</th>
                  <td>
                    <Keys keys={keys} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </dialog>
  );
}

function Keys({ keys }: { keys: Binding['keys'] }) {
  return keys.map((press: Press) => (
    <Fragment key={JSON.stringify(press)}>
      <kbd>{shortcutText(press)}</kbd>{' '}
    </Fragment>
  ));
}
