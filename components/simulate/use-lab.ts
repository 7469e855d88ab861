import { useCallback, useMemo, useState } from 'react';
import { changedAt, logCountAt, nextMoment } from '@/lib/simulate/frame';
import { pause, play, type RunView, seek, timeAt } from '@/lib/simulate/playback';
import type { Value } from '@/lib/simulate/run';
import { say } from '@/lib/simulate/say';
import { type Micros, seconds, toSeconds } from '@/lib/simulate/time';
import type { LogEntry } from '@/lib/simulate/trace';
import {
  giveCommand,
  isChanged,
  type LabState,
  openPreset,
  presetRun,
  setParam,
  setSeed,
  undo,
} from './lab-state';
import type { LoadedRun } from './load-run';
import { useMoment, useRunClock } from './use-run-clock';
import { useRunTrace } from './use-run-trace';
import { useStill } from './use-still';

/** Commands are given to the tenth of a second: short addresses, and nobody clicks finer. */
const commandStep = 10;

/** Watched seconds between two looks at words and counters: more often nobody reads them. */
const wordsEvery = 0.2;

/** The moment that words and counters of a playing run show; standing still, the very moment. */
function wordedAt({ playing, pace }: RunView, t: number): number {
  if (!playing) return t;
  const step = wordsEvery * playing.rate * pace;
  return playing.from + Math.floor((t - playing.from) / step) * step;
}

export type Lab = ReturnType<typeof useLab>;

/** Everything the lab's views show and do: one run, its trace, where it stands, and who is followed. */
export function useLab({ data, model }: LoadedRun, first: LabState) {
  const [state, setState] = useState(first);
  const [rate, setRate] = useState(first.view.playing ? first.view.playing.rate : 1);
  const [followed, setFollowed] = useState<string | null>(null);
  const still = useStill();
  const { view, preset } = state;
  const onView = useCallback((next: RunView) => setState((now) => ({ ...now, view: next })), []);
  const clock = useRunClock(view, () => onView({ ...view, t: view.until, playing: false }));
  const called = state.scene === undefined ? undefined : data.scenes?.[state.scene]?.called;
  const indexed = useRunTrace(model, view.run, view.until, called);
  const situation = useMemo(() => presetRun(data, preset), [data, preset]);
  const original = useRunTrace(model, situation, view.until);
  const sentenceOf = useCallback(
    (entry: LogEntry) => say(data.words.log, entry, data.words.names, data.readings),
    [data],
  );
  const count = useMoment(clock, (t) => logCountAt(indexed, seconds(wordedAt(view, t))));
  const entries = useMemo(() => indexed.trace.log.slice(0, count), [indexed, count]);
  const last = entries.at(-1);
  const standing = useMoment(clock, (t) =>
    toSeconds(changedAt(indexed, seconds(wordedAt(view, t)))),
  );
  const now = () => timeAt(view, Date.now());

  const step = (direction: 1 | -1) => {
    const stopped = pause(view, Date.now());
    const next = nextMoment(indexed, seconds(stopped.t), direction);
    const end = direction === 1 ? view.until : 0;
    onView(seek(stopped, next === undefined ? end : toSeconds(next), Date.now()));
  };
  const go = useCallback(
    (entry: LogEntry) => {
      onView(seek(pause(view, Date.now()), toSeconds(entry.at), Date.now()));
      if (entry.entity !== undefined) setFollowed(entry.entity);
    },
    [view, onView],
  );
  return {
    data,
    model,
    state,
    view,
    preset,
    rate,
    setRate,
    clock,
    /** The present moment in seconds, to the last frame. */
    now,
    /** When something that stands still last changed, in seconds: the moment the figure shows. */
    standing,
    indexed,
    original,
    entries,
    sentenceOf,
    still,
    followed,
    setFollowed,
    onView,
    step,
    sentence: last ? sentenceOf(last) : preset.teaches,
    changed: isChanged(data, state),
    choose: (id: string) => {
      setState(openPreset(data, id));
      setFollowed(null);
    },
    command: (name: string, args: Readonly<Record<string, Value>>) => {
      const at = Math.round(now() * commandStep) / commandStep;
      setState(giveCommand(state, { at, command: name, args }, Date.now()));
    },
    setParam: (id: string, value: Value) => setState(setParam(state, id, value)),
    setSeed: (seed: number) => setState(setSeed(state, seed)),
    undo: () => setState(undo(state)),
    /** Plays or stops; without motion goes to the next event. */
    toggle: () => {
      if (still) step(1);
      else onView(view.playing ? pause(view, Date.now()) : play(view, rate, Date.now()));
    },
    restart: () => onView(seek(pause(view, Date.now()), 0, Date.now())),
    /** Goes to a moment (µs). */
    goTo: (at: Micros) => onView(seek(pause(view, Date.now()), toSeconds(at), Date.now())),
    /** Goes to an event and follows whom it happened to. */
    go,
  };
}
