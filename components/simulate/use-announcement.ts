import { useEffect, useRef, useState } from 'react';

/** Screen readers hear at most one sentence in this time; what comes between is left to the list. */
const pauseBetween = 2000;

/** The sentence to announce: the newest one, not more often than can be listened to. */
export function useAnnouncement(sentence: string): string {
  const [announced, setAnnounced] = useState('');
  const lastAt = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, lastAt.current + pauseBetween - performance.now());
    const timer = setTimeout(() => {
      lastAt.current = performance.now();
      setAnnounced(sentence);
    }, wait);
    return () => clearTimeout(timer);
  }, [sentence]);
  return announced;
}
