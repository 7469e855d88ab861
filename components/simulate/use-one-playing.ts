import { useEffect, useRef } from 'react';
import { pause } from '@/lib/simulate/playback';
import type { Lab } from './use-lab';

/** Stops the run that plays now, whichever part of the page it is in. */
let stopPlaying: (() => void) | undefined;

/** Only one run of a page plays at a time: the one that was started last. */
export function useOnePlaying({ view, onView }: Pick<Lab, 'view' | 'onView'>): void {
  const stop = useRef(() => {});
  useEffect(() => {
    stop.current = () => onView(pause(view, Date.now()));
  });
  const isPlaying = view.playing !== false;
  useEffect(() => {
    if (!isPlaying) return;
    const mine = () => stop.current();
    stopPlaying?.();
    stopPlaying = mine;
    return () => {
      if (stopPlaying === mine) stopPlaying = undefined;
    };
  }, [isPlaying]);
}
