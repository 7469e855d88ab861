import { type Pointer, pointerRestsMs } from '@/lib/deck/pointer';

/** Where the instructor points just now, for the few components that follow it. */
export type PointerStore = {
  readonly get: () => Pointer | undefined;
  readonly set: (pointer: Pointer | undefined) => void;
  readonly subscribe: (onChange: () => void) => () => void;
};

/** A pointer nobody renews is put away: the window that showed it may be gone. */
export function createPointerStore(): PointerStore {
  let current: Pointer | undefined;
  let timeout: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const tell = (pointer: Pointer | undefined) => {
    current = pointer;
    for (const listener of listeners) listener();
  };
  return {
    get: () => current,
    set: (pointer) => {
      clearTimeout(timeout);
      const isAway = !pointer?.laser && !pointer?.drawing;
      if (!isAway) timeout = setTimeout(() => tell(undefined), pointerRestsMs);
      tell(isAway ? undefined : pointer);
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
