import { useCallback, useEffect, useState } from 'react';

const key = 'day03.notes-size';
const [smallest, usual, largest] = [0, 1, 5];

const clamp = (size: number) => Math.min(Math.max(size, smallest), largest);

/** How large the notes stand, 0 to 5, remembered by the browser for the next talk. */
export function useNotesSize() {
  const [size, setSize] = useState(usual);
  useEffect(() => {
    try {
      const stored = Number.parseInt(localStorage.getItem(key) ?? '', 10);
      if (!Number.isNaN(stored)) setSize(clamp(stored));
    } catch {
      // Without a store the usual size stands.
    }
  }, []);
  const change = useCallback((by: 1 | -1) => {
    setSize((now) => {
      const next = clamp(now + by);
      try {
        localStorage.setItem(key, String(next));
      } catch {
        // The size holds for this visit.
      }
      return next;
    });
  }, []);
  return { size, change, isSmallest: size === smallest, isLargest: size === largest };
}
