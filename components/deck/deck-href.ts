import { lessonOf } from '@/lib/deck/day';
import type { Position } from '@/lib/deck/place';
import { formatPosition } from '@/lib/deck/position';
import type { Role } from './deck-window';

/** The address of a place for a window of some role; `lesson` is where places of a single deck are. */
export function deckHref(locale: string, role: Role, place: Position, lesson: string): string {
  const page = `/${locale}/present/${lessonOf(place.slide) ?? lesson}`;
  return page + (role === 'console' ? '/console' : '') + formatPosition(place);
}
