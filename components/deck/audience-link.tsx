'use client';

import { useState } from 'react';
import type { DeckWords } from './words';

/** The window's name, so that opening it twice shows the same one again. */
const windowName = 'day03-audience';

/** Opens the audience's window beside the console, by hand where the browser does not let us. */
export function AudienceLink(props: { href: string; isConnected: boolean; words: DeckWords }) {
  const { href, isConnected, words } = props;
  const [isBlocked, setBlocked] = useState(false);
  const open = () => {
    const opened = window.open(href, windowName, 'popup,width=1280,height=720');
    setBlocked(!opened);
    opened?.focus();
  };
  return (
    <div className="audience-link">
      <button type="button" className="button button-primary" onClick={open}>
        {words.openAudience}
      </button>
      <a className="button button-quiet" href={href} target={windowName}>
        {words.openAudienceTab}
      </a>
      {isBlocked && !isConnected && (
        <p className="audience-blocked" role="alert">
          {words.popupBlocked}{' '}
          <a href={href} target={windowName}>
            {new URL(href, location.href).href}
          </a>
        </p>
      )}
    </div>
  );
}
