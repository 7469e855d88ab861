import type { RunView } from '@/lib/simulate/playback';
import { useMoment, useRunClock } from './use-run-clock';

const same = (t: number) => t;

/**
 * The moment of the view in seconds, brought up to date ten times a second while it plays, and
 * whether the end was reached. `onEnd` is called once there.
 */
export function useRunTime(view: RunView, onEnd: () => void): number {
  return useMoment(useRunClock(view, onEnd), same);
}
