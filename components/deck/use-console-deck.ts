import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeckManifest } from '@/lib/deck/place';
import type { Role } from './deck-window';
import type { Deck } from './use-deck';
import { useDeck } from './use-deck';

const askEveryMs = 3000;

/**
 * The console's part in the talk, and whether an audience window takes part too. A window that is
 * closed says nothing, so the console keeps asking and gives up after two questions unanswered.
 */
export function useConsoleDeck(
  manifest: DeckManifest,
  locale: string,
): Deck & { readonly isConnected: boolean } {
  const lastHeard = useRef(Number.NEGATIVE_INFINITY);
  const [isConnected, setConnected] = useState(false);
  const onHeard = useCallback((role: Role) => {
    if (role !== 'audience') return;
    lastHeard.current = performance.now();
    setConnected(true);
  }, []);
  const deck = useDeck({ manifest, locale, role: 'console', onHeard });
  const { ping } = deck;
  useEffect(() => {
    const interval = setInterval(() => {
      if (performance.now() - lastHeard.current > 2 * askEveryMs) setConnected(false);
      ping();
    }, askEveryMs);
    return () => clearInterval(interval);
  }, [ping]);
  return { ...deck, isConnected };
}
