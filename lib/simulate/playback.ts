import type { Run } from './run';

/** How fast simulated time passes for a watcher; 1 is the pace of the preset. */
export const rates = [0.25, 0.5, 1, 2, 4] as const;

/**
 * A run being watched. `t` (seconds of simulated time) is where it stands; while it plays,
 * `playing` says where it was (`from`, seconds) at a moment (`at`, ms) of a clock all windows
 * share, so that two windows compute the same frame without telling each other.
 */
export type RunView = {
  readonly run: Run;
  /** Length of the run in seconds. */
  readonly until: number;
  /** Simulated seconds per watched second at rate 1. */
  readonly pace: number;
  readonly t: number;
  readonly playing: false | { readonly from: number; readonly at: number; readonly rate: number };
};

/** Where the view is at `now` (ms of the shared clock), in seconds; never past the end of the run. */
export function timeAt(view: RunView, now: number): number {
  const { playing } = view;
  if (!playing) return view.t;
  const passed = Math.max(0, now - playing.at) / 1000;
  return Math.min(view.until, playing.from + passed * playing.rate * view.pace);
}

/** Starts from where it stands; from the beginning when it stands at the end. */
export function play(view: RunView, rate: number, now: number): RunView {
  const t = timeAt(view, now);
  const from = t >= view.until ? 0 : t;
  return { ...view, t: from, playing: { from, at: now, rate } };
}

export function pause(view: RunView, now: number): RunView {
  return { ...view, t: timeAt(view, now), playing: false };
}

/** Goes to a moment (seconds); a playing run plays on from there. */
export function seek(view: RunView, t: number, now: number): RunView {
  const to = Math.min(view.until, Math.max(0, t));
  if (!view.playing) return { ...view, t: to };
  return { ...view, t: to, playing: { ...view.playing, from: to, at: now } };
}

/** Plays on at another rate without jumping. */
export function setRate(view: RunView, rate: number, now: number): RunView {
  return view.playing ? play(pause(view, now), rate, now) : view;
}
