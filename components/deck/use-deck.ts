import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { asksForDay, type Day, dayManifest, dayPath, slideKind } from '@/lib/deck/day';
import { audienceView, type DeckCommand, type DeckState } from '@/lib/deck/deck';
import type { DeckManifest, Position } from '@/lib/deck/place';
import type { PositionRefusal } from '@/lib/deck/position';
import type { Pointer } from '@/lib/deck/pointer';
import { parsePosition } from '@/lib/deck/position';
import { openBroadcast } from './broadcast-transport';
import type { Cause, DeckWindow, Role } from './deck-window';
import { openDeckWindow, windowId } from './deck-window';
import { knownDay, loadDay } from './load-day';
import { createPointerStore, type PointerStore } from './pointer-store';
import { recallState, rememberState } from './remembered-state';
import { useDayAhead } from './use-day-ahead';
import { useTravel } from './use-travel';
import { writePlace } from './write-place';

/** The deck being shown: that of the page's lesson, or of the whole day with the page as a part. */
type Talk = {
  readonly manifest: DeckManifest;
  readonly day?: Day;
  readonly state: DeckState;
};

export type Deck = {
  /** The page's own until the browser knows that the whole day is asked for. */
  readonly manifest: DeckManifest;
  readonly day: Day | undefined;
  /** `undefined` on the server and until the browser knows the place. */
  readonly state: DeckState | undefined;
  /** Whether the window has come here from another page of the day: nothing of the page was shown yet. */
  readonly isArriving: boolean;
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

/** The talk on its way to another page of the day: a second key may come before the first has arrived. */
let underWay: DeckState | undefined;

/** What a window of this role shows of the talk, and so what its address names. */
function placeFor(role: Role, state: DeckState): Position {
  return role === 'audience' ? audienceView(state) : state;
}

/**
 * This window's part in the talk: its state, kept in the address and shared with other windows.
 * `manifest` is the deck of the page's lesson; where the address asks for the day, the page becomes
 * a part of the day's deck, and a place in another lesson leads to that lesson's page.
 */
export function useDeck(options: {
  manifest: DeckManifest;
  locale: string;
  role: Role;
  onHeard?: (role: Role) => void;
}): Deck {
  const { manifest: own, locale, role, onHeard } = options;
  const [talk, setTalk] = useState<Talk>();
  const [refused, setRefused] = useState<PositionRefusal>();
  const deck = useRef<DeckWindow>(null);
  const [pointers] = useState(createPointerStore);
  // Known before anything is drawn only where another page of the day has fetched it.
  const [isArriving] = useState(() => knownDay(dayPath(locale)) !== undefined);
  const travel = useTravel(locale, role, own.lesson);

  // Before the first paint, so that a deep link never shows the first slide for a moment.
  useLayoutEffect(() => {
    const storage = tabStorage();
    const path = dayPath(locale);
    let isOver = false;
    let close = () => {};

    const open = (day: Day | undefined, missing?: PositionRefusal) => {
      if (isOver) return;
      const manifest = day ? dayManifest(day) : own;
      const { position, refused: refusal } = parsePosition(location.search, manifest, own.lesson);
      let last: Position | undefined;
      const onState = (state: DeckState, cause: Cause) => {
        if (storage) rememberState(storage, manifest.lesson, state);
        const place = placeFor(role, state);
        if (travel.leadsAway(place.slide)) {
          underWay = state;
          // Going back has already called the other page.
          if (cause !== 'history') travel.go(place, cause === 'here' ? 'new' : 'same');
          // The name of a lesson can be shown from here while its page arrives.
          if (slideKind(place.slide) === 'section') return;
        } else writePlace(last, place, cause);
        last = place;
        setTalk({ manifest, ...(day && { day }), state });
        if (cause === 'here' || cause === 'history') setRefused(undefined);
      };
      const carried = day && underWay;
      underWay = undefined;
      const isHere = carried && !travel.leadsAway(placeFor(role, carried).slide);
      const recall = () =>
        storage && recallState(storage, manifest, position, (state) => placeFor(role, state));
      const opened = openDeckWindow({
        manifest,
        self: windowId(role, crypto.randomUUID?.() ?? String(Math.random())),
        place: position,
        restored: isHere ? carried : recall(),
        surroundings: surroundings(manifest.lesson),
        onState,
        ...(onHeard && { onHeard }),
        onPointer: pointers.set,
      });
      deck.current = opened;
      setRefused(missing ?? refusal);

      const onPopState = () => {
        const lesson = day ? travel.lessonAt(location.pathname) : own.lesson;
        const { position: wanted } = parsePosition(location.search, manifest, lesson);
        opened.dispatch({ type: 'go', ...wanted }, 'history');
      };
      const onWake = () => {
        if (document.visibilityState === 'visible') opened.ping();
      };
      window.addEventListener('popstate', onPopState);
      window.addEventListener('pageshow', onWake);
      document.addEventListener('visibilitychange', onWake);
      close = () => {
        window.removeEventListener('popstate', onPopState);
        window.removeEventListener('pageshow', onWake);
        document.removeEventListener('visibilitychange', onWake);
        opened.close();
      };
    };

    const known = knownDay(path);
    if (!asksForDay(location.search)) open(undefined);
    else if (known) open(known);
    else {
      loadDay(path).then(open, () => open(undefined, { reason: 'no-day', value: path }));
    }
    return () => {
      isOver = true;
      close();
    };
  }, [own, locale, role, onHeard, pointers, travel]);

  const dispatch = useCallback((wanted: DeckCommand) => deck.current?.dispatch(wanted), []);
  const ping = useCallback(() => deck.current?.ping(), []);
  const point = useCallback(
    (pointer: Pointer) => {
      pointers.set(pointer);
      deck.current?.point(pointer);
    },
    [pointers],
  );
  const { manifest = own, day, state } = talk ?? {};
  useDayAhead(day, own.lesson, travel);
  return { manifest, day, state, isArriving, refused, dispatch, ping, pointers, point };
}
