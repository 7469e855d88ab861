import { useSyncExternalStore } from 'react';

/** Where slides are stacked to be read instead of shown on a stage; the same as in the style sheet. */
export const portraitPhone = '(max-width: 40rem) and (orientation: portrait)';

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
