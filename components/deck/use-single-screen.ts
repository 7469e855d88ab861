import { useLayoutEffect, useState } from 'react';

const key = 'day03.single';

function isKept(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function keep(isSingle: boolean): void {
  try {
    if (isSingle) sessionStorage.setItem(key, '');
    else sessionStorage.removeItem(key);
  } catch {
    // It holds until the page is left.
  }
}

/**
 * The console on the only screen there is: the slide fills it, the notes lie in a drawer. The tab
 * remembers it, because a reload or the next lesson of the day must not show the class the notes.
 */
export function useSingleScreen() {
  const [isSingle, setSingle] = useState(false);
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  useLayoutEffect(() => setSingle(isKept()), []);
  const change = (next: boolean) => {
    setSingle(next);
    keep(next);
  };
  return {
    isSingle,
    isDrawerOpen: isSingle && isDrawerOpen,
    /** Fills the screen first, then opens and closes the drawer. */
    onKey: () => (isSingle ? setDrawerOpen((isOpen) => !isOpen) : change(true)),
    leave: () => {
      change(false);
      setDrawerOpen(false);
    },
  };
}
