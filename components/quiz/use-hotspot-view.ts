import { useState, useSyncExternalStore } from 'react';

export type HotspotView = 'picture' | 'list';

const KEY = 'day03.hotspot-view';

function remembered(): HotspotView | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'picture' || value === 'list' ? value : undefined;
  } catch {
    // Without storage the choice lasts as long as the page.
    return undefined;
  }
}

/** Picture or list, as chosen last; the list where the picture would be too small to point at. */
export function useHotspotView(): readonly [HotspotView, (view: HotspotView) => void] {
  const isSmall = useMedia('(max-width: 29.99rem)');
  const [chosen, setChosen] = useState(remembered);
  const choose = (view: HotspotView) => {
    setChosen(view);
    try {
      localStorage.setItem(KEY, view);
    } catch {
      // As above.
    }
  };
  return [chosen ?? (isSmall ? 'list' : 'picture'), choose];
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
