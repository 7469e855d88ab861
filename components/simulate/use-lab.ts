import { useCallback, useMemo, useState } from 'react';
import { logCountAt, nextMoment } from '@/lib/simulate/frame';
import { pause, play, type RunView, seek } from '@/lib/simulate/playback';
import type { Value } from '@/lib/simulate/run';
import { say } from '@/lib/simulate/say';
import { seconds, toSeconds } from '@/lib/simulate/time';
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
import { useRunTime } from './use-run-time';
import { useRunTrace } from './use-run-trace';
import { useStill } from './use-still';

/** Commands are given to the tenth of a second: short addresses, and nobody clicks finer. */
const commandStep = 10;

export type Lab = ReturnType<typeof useLab>;

/** Everything the lab's views show and do: one run, its trace, where it stands, and who is followed. */
export function useLab({ data, model }: LoadedRun, first: LabState) {
  const [state, setState] = useState(first);
  const [rate, setRate] = useState(1);
  const [followed, setFollowed] = useState<string | null>(null);
  const still = useStill();
  const { view, preset } = state;
  const onView = useCallback((next: RunView) => setState((now) => ({ ...now, view: next })), []);
  const t = useRunTime(view, () => onView({ ...view, t: view.until, playing: false }));
  const indexed = useRunTrace(model, view.run, view.until);
  const situation = useMemo(() => presetRun(data, preset), [data, preset]);
  const original = useRunTrace(model, situation, view.until);
  const sentenceOf = useCallback(
    (entry: LogEntry) => say(data.words.log, entry, data.words.names, data.readings),
    [data],
  );
  const entries = indexed.trace.log.slice(0, logCountAt(indexed, seconds(t)));
  const last = entries.at(-1);

  const step = (direction: 1 | -1) => {
    const now = Date.now();
    const next = nextMoment(indexed, seconds(t), direction);
    const end = direction === 1 ? view.until : 0;
    onView(seek(pause(view, now), next === undefined ? end : toSeconds(next), now));
  };
  return {
    data,
    model,
    state,
    view,
    preset,
    rate,
    setRate,
    t,
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
      const at = Math.round(t * commandStep) / commandStep;
      setState(giveCommand(state, { at, command: name, args }, Date.now()));
    },
    setParam: (id: string, value: Value) => setState(setParam(state, id, value)),
    setSeed: (seed: number) => setState(setSeed(state, seed)),
    undo: () => setState(undo(state)),
    /** Plays or stops; without motion goes to the next event. */
    toggle: () => {
      const now = Date.now();
      if (still) step(1);
      else onView(view.playing ? pause(view, now) : play(view, rate, now));
    },
    restart: () => onView(seek(pause(view, Date.now()), 0, Date.now())),
    /** Goes to an event and follows whom it happened to. */
    go: (entry: LogEntry) => {
      onView(seek(pause(view, Date.now()), toSeconds(entry.at), Date.now()));
      if (entry.entity !== undefined) setFollowed(entry.entity);
    },
  };
}
