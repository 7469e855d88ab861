import { useEffect, useRef, useState } from 'react';
import { timeAt, type RunView } from '@/lib/simulate/playback';

/** Ten times a second is enough for words and counters; dots are drawn by the canvas itself. */
const period = 100;

/**
 * The moment of the view in seconds, brought up to date ten times a second while it plays, and
 * whether the end was reached. `onEnd` is called once there.
 */
export function useRunTime(view: RunView, onEnd: () => void): number {
  const [time, setTime] = useState(() => timeAt(view, Date.now()));
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    const update = () => {
      const now = timeAt(view, Date.now());
      setTime(now);
      return now;
    };
    update();
    if (!view.playing) return;
    const timer = setInterval(() => {
      if (update() < view.until) return;
      clearInterval(timer);
      end.current();
    }, period);
    return () => clearInterval(timer);
  }, [view]);
  return view.playing ? time : view.t;
}
