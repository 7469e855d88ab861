'use client';

import './key-sheet.css';
import type { ReactNode } from 'react';
import { Fragment, useEffect, useRef } from 'react';
import type { Binding, Press } from '@/lib/shortcuts/shortcuts';
import { shortcutText } from '@/lib/shortcuts/shortcut-text';
import { Icon } from './icon';

export type KeySheetWords = {
  readonly helpTitle: string;
  readonly helpAction: string;
  readonly helpKey: string;
  readonly close: string;
};

type Row = Pick<Binding, 'action' | 'keys'> & { readonly label: string };

/** A sheet of keys, read from the table that the keys themselves read. */
export function KeySheet(props: {
  isOpen: boolean;
  onClose: () => void;
  words: KeySheetWords;
  rows: readonly Row[];
  /** Stands under the keys. */
  footer?: ReactNode;
}) {
  const { isOpen, onClose, words, rows, footer } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="key-sheet" aria-labelledby="key-sheet-title" onClose={onClose}>
      {isOpen && (
        <>
          <header>
            <h2 id="key-sheet-title">{words.helpTitle}</h2>
            <button type="button" onClick={onClose} aria-label={words.close}>
              <Icon name="close" size={22} />
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
              {rows.map(({ action, label, keys }) => (
                <tr key={`${action} ${label}`}>
                  <th scope="row">{label}</th>
                  <td>
                    {keys.map((press: Press) => (
                      <Fragment key={JSON.stringify(press)}>
                        <kbd>{shortcutText(press)}</kbd>{' '}
                      </Fragment>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {footer}
        </>
      )}
    </dialog>
  );
}
