import { useSyncExternalStore } from 'react';

/** From this width on the figure stands beside the prose; the same width as in the style sheet. */
const query = '(min-width: 75rem)';

function subscribe(onChange: () => void) {
  const list = window.matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
