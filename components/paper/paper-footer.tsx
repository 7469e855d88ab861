'use client';

import { useEffect } from 'react';

/**
 * Hands the words of the footer to the style sheet, which puts them into the margin of every
 * printed page. The browser sets them, because a `style` in the HTML would need a looser policy.
 */
export function PaperFooter({ text }: { text: string }) {
  useEffect(() => {
    const { style, dataset } = document.documentElement;
    style.setProperty('--paper-footer', JSON.stringify(text));
    dataset['paper'] = 'ready';
    return () => {
      style.removeProperty('--paper-footer');
      delete dataset['paper'];
    };
  }, [text]);
  return null;
}
