import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { timeAt, type RunView } from '@/lib/simulate/playback';

/** Ten times a second is enough for words and counters; dots are drawn by the canvas itself. */
const period = 100;

/** The moment of a run in seconds, and who wants to hear of a new one. */
export type RunClock = {
  readonly now: () => number;
  readonly subscribe: (listener: () => void) => () => void;
};

type SettableClock = RunClock & { readonly set: (t: number) => void };

function openClock(first: number): SettableClock {
  let t = first;
  const listeners = new Set<() => void>();
  return {
    now: () => t,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      if (next === t) return;
      t = next;
      for (const listener of listeners) listener();
    },
  };
}

/**
 * A clock that goes with the view: it tells its listeners ten times a second while the view plays,
 * and at once when it is put elsewhere. Nothing renders unless it asks to. `onEnd` is called once at
 * the end.
 */
export function useRunClock(view: RunView, onEnd: () => void): RunClock {
  const [clock] = useState(() => openClock(timeAt(view, Date.now())));
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  // Before the picture is painted: words of one moment never stand beside the figure of another.
  useLayoutEffect(() => {
    const tick = () => {
      clock.set(timeAt(view, Date.now()));
      return clock.now();
    };
    tick();
    if (!view.playing) return;
    const timer = setInterval(() => {
      if (tick() < view.until) return;
      clearInterval(timer);
      end.current();
    }, period);
    return () => clearInterval(timer);
  }, [clock, view]);
  return clock;
}

/** What `select` says of the present moment; the component renders only when that changes. */
export function useMoment<T extends string | number | boolean>(
  clock: RunClock,
  select: (t: number) => T,
): T {
  const read = () => select(clock.now());
  return useSyncExternalStore(clock.subscribe, read, read);
}
