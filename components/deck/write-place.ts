import type { Position } from '@/lib/deck/place';
import { formatPosition } from '@/lib/deck/position';
import type { Cause } from './deck-window';

/**
 * Writes the place into the address: a new entry for a new slide, so that the back button walks
 * through slides; steps, and whatever another window did, only change the entry. Going back has
 * already changed the address.
 */
export function writePlace(from: Position | undefined, to: Position, cause: Cause): void {
  if (cause === 'history') return;
  const isFirstView = cause === 'opened' && location.search === '';
  const query = formatPosition(to);
  if (isFirstView || query === location.search) return;
  const isNewEntry = cause === 'here' && from !== undefined && from.slide !== to.slide;
  // The router's own fields must stay in the entry: without them going back reloads the page.
  const address = location.pathname + query;
  if (isNewEntry) history.pushState(history.state, '', address);
  else history.replaceState(history.state, '', address);
}
