import { useEffect, useRef } from 'react';
import { stemId } from './field-id';

/**
 * From the second item on, focus goes to the question, so that reading and keys go on there.
 *
 * @param turn another value for every item asked
 * @param top what comes to the top of the window then
 */
export function useFocusOnStem(item: string | undefined, turn: number, top: string): void {
  const last = useRef(turn);
  useEffect(() => {
    if (item === undefined || turn === last.current) return;
    last.current = turn;
    document.getElementById(stemId(item))?.focus({ preventScroll: true });
    document.querySelector(top)?.scrollIntoView({ block: 'start' });
  }, [item, turn, top]);
}
