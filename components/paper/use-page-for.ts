import { useSyncExternalStore } from 'react';
import type { PageFor } from './page-positions';

const neverChanges = () => () => {};

/** What the address asks for: `?steps` makes a page of every step. Without scripts slides stand complete. */
export function usePageFor(): PageFor {
  return useSyncExternalStore(
    neverChanges,
    () => (new URLSearchParams(location.search).has('steps') ? 'step' : 'slide'),
    () => 'slide',
  );
}
