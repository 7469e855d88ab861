import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { DeckCommand, DeckState } from '@/lib/deck/deck';
import type { DeckManifest } from '@/lib/deck/place';
import type { PositionRefusal } from '@/lib/deck/position';
import type { Pointer } from '@/lib/deck/pointer';
import { parsePosition } from '@/lib/deck/position';
import { openBroadcast } from './broadcast-transport';
import type { DeckWindow, Role } from './deck-window';
import { openDeckWindow, windowId } from './deck-window';
import { createPointerStore, type PointerStore } from './pointer-store';
import { recallState, rememberState } from './remembered-state';
import { writePlace } from './write-place';

export type Deck = {
  /** `undefined` on the server and until the browser knows the place. */
  readonly state: DeckState | undefined;
  /** What of the address could not be followed, until the next move. */
  readonly refused: PositionRefusal | undefined;
  readonly dispatch: (command: DeckCommand) => void;
  readonly ping: () => void;
  readonly pointers: PointerStore;
  /** Points at something here and in the other windows. */
  readonly point: (pointer: Pointer) => void;
};

function surroundings(lesson: string) {
  return {
    transport: openBroadcast(lesson),
    now: Date.now,
    later: (callback: () => void, ms: number) => {
      const timeout = setTimeout(callback, ms);
      return () => clearTimeout(timeout);
    },
    // oxlint-disable-next-line no-console -- for whoever mends a window of another build
    warn: (sentence: string) => console.warn(sentence),
  };
}

function tabStorage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/** This window's part in the talk: its state, kept in the address and shared with other windows. */
export function useDeck(options: {
  manifest: DeckManifest;
  role: Role;
  onHeard?: (role: Role) => void;
}): Deck {
  const { manifest, role, onHeard } = options;
  const [state, setState] = useState<DeckState>();
  const [refused, setRefused] = useState<PositionRefusal>();
  const deck = useRef<DeckWindow>(null);
  const [pointers] = useState(createPointerStore);

  // Before the first paint, so that a deep link never shows the first slide for a moment.
  useLayoutEffect(() => {
    const storage = tabStorage();
    const { position, refused: refusal } = parsePosition(location.search, manifest);
    let last: DeckState | undefined;
    const opened = openDeckWindow({
      manifest,
      self: windowId(role, crypto.randomUUID?.() ?? String(Math.random())),
      place: position,
      restored: storage && recallState(storage, manifest, position),
      surroundings: surroundings(manifest.lesson),
      onState: (next, cause) => {
        writePlace(last, next, cause);
        if (storage) rememberState(storage, manifest.lesson, next);
        last = next;
        setState(next);
        if (cause === 'here' || cause === 'history') setRefused(undefined);
      },
      ...(onHeard && { onHeard }),
      onPointer: pointers.set,
    });
    deck.current = opened;
    setRefused(refusal);

    const onPopState = () => {
      const { position: wanted } = parsePosition(location.search, manifest);
      opened.dispatch({ type: 'go', ...wanted }, 'history');
    };
    const onWake = () => {
      if (document.visibilityState === 'visible') opened.ping();
    };
    window.addEventListener('popstate', onPopState);
    window.addEventListener('pageshow', onWake);
    document.addEventListener('visibilitychange', onWake);
    return () => {
      window.removeEventListener('popstate', onPopState);
      window.removeEventListener('pageshow', onWake);
      document.removeEventListener('visibilitychange', onWake);
      opened.close();
    };
  }, [manifest, role, onHeard, pointers]);

  const dispatch = useCallback((wanted: DeckCommand) => deck.current?.dispatch(wanted), []);
  const ping = useCallback(() => deck.current?.ping(), []);
  const point = useCallback(
    (pointer: Pointer) => {
      pointers.set(pointer);
      deck.current?.point(pointer);
    },
    [pointers],
  );
  return { state, refused, dispatch, ping, pointers, point };
}
