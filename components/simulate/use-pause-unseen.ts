import { type RefObject, useEffect, useRef } from 'react';
import { pause, play } from '@/lib/simulate/playback';
import type { Lab } from './use-lab';

/**
 * Nobody misses what happens: a run stops while the window is hidden, or while `figure` is scrolled
 * away where one is given, and goes on when it is seen again.
 */
export function usePauseUnseen(lab: Lab, figure?: RefObject<Element | null>): void {
  const { view, rate, onView } = lab;
  const stopped = useRef(false);
  useEffect(() => {
    if (view.playing) stopped.current = false;
    let isOnScreen = true;
    const look = () => {
      const isSeen = isOnScreen && !document.hidden;
      if (!isSeen && view.playing) {
        stopped.current = true;
        onView(pause(view, Date.now()));
      } else if (isSeen && stopped.current && !view.playing) {
        stopped.current = false;
        onView(play(view, rate, Date.now()));
      }
    };
    document.addEventListener('visibilitychange', look);
    const observer = new IntersectionObserver(([entry]) => {
      isOnScreen = entry?.isIntersecting ?? true;
      look();
    });
    if (figure?.current) observer.observe(figure.current);
    return () => {
      document.removeEventListener('visibilitychange', look);
      observer.disconnect();
    };
  }, [view, rate, onView, figure]);
}
