import { useCallback, useState } from 'react';

/** A sheet that can lie over the deck, one at a time. */
export type Sheet = 'help' | 'overview' | 'go-to' | 'check';

/** Which sheet is open. */
export function useSheet() {
  const [sheet, setSheet] = useState<Sheet>();
  const toggle = useCallback(
    (wanted: Sheet) => setSheet((now) => (now === wanted ? undefined : wanted)),
    [],
  );
  const close = useCallback(() => setSheet(undefined), []);
  return { sheet, toggle, close };
}
