import { useState } from 'react';

/** The console on the only screen there is: the slide fills it, the notes lie in a drawer. */
export function useSingleScreen() {
  const [isSingle, setSingle] = useState(false);
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  return {
    isSingle,
    isDrawerOpen: isSingle && isDrawerOpen,
    /** Fills the screen first, then opens and closes the drawer. */
    onKey: () => (isSingle ? setDrawerOpen((isOpen) => !isOpen) : setSingle(true)),
    leave: () => {
      setSingle(false);
      setDrawerOpen(false);
    },
  };
}
