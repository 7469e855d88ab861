import { readMoment } from '@/lib/simulate/moment';
import type { LessonRun } from '@/lib/simulate/lesson-run';
import type { Model } from '@/lib/simulate/model';
import { parseRun } from '@/lib/simulate/parse-run';
import type { RunView } from '@/lib/simulate/playback';
import { seek } from '@/lib/simulate/playback';
import type { Run, RunCommand, Value } from '@/lib/simulate/run';
import { withCommand, withParams } from '@/lib/simulate/run';

type LabPreset = LessonRun['presets'][number];

/** What the lab shows: the situation it began with, the run as it is now, and what undo brings back. */
export type LabState = {
  readonly preset: LabPreset;
  readonly view: RunView;
  readonly before: readonly RunView[];
  /** The scene it was opened at: messages are called as there. */
  readonly scene?: string;
};

const maxUndo = 50;
const defaultPace = 1;

/** The run of a preset, as the data file words it. */
export function presetRun(data: LessonRun, preset: LabPreset): Run {
  return {
    model: data.model,
    seed: preset.seed,
    params: preset.params ?? {},
    ...(preset.config !== undefined && { config: preset.config }),
    commands: preset.commands ?? [],
  };
}

/** A preset standing at the moment that shows a scene; without one, at the beginning of the first. */
export function openScene(data: LessonRun, scene: string | undefined): LabState {
  const shown = scene === undefined ? undefined : data.scenes?.[scene];
  const opened = openPreset(data, shown?.preset, shown?.at);
  return scene !== undefined && shown ? { ...opened, scene } : opened;
}

/** A preset standing at its beginning. */
export function openPreset(data: LessonRun, id: string | undefined, t = 0): LabState {
  const preset = data.presets.find((entry) => entry.id === id) ?? data.presets[0]!;
  const { until, pace = defaultPace } = preset;
  return {
    preset,
    view: { run: presetRun(data, preset), until, pace, t: Math.min(t, until), playing: false },
    before: [],
  };
}

/**
 * The moment in an address, or why it cannot be opened. The length is that of the preset it came
 * from when it names one; a moment beyond it is shown as far as the longest preset of the lesson goes.
 */
export function openMoment(
  data: LessonRun,
  model: Model,
  text: string,
): { readonly state: LabState } | { readonly problem: string | null } {
  const moment = readMoment(text);
  if (moment === null) return { problem: null };
  const { preset: name, scene, ...value } = moment.run as { preset?: unknown; scene?: unknown };
  const parsed = parseRun('URL', value, model);
  if ('problems' in parsed) return { problem: parsed.problems[0] ?? null };
  const first = openPreset(data, typeof name === 'string' ? name : undefined);
  const isKnown = typeof scene === 'string' && Object.hasOwn(data.scenes ?? {}, scene);
  // An address must not make the page compute for minutes.
  const longest = Math.max(...data.presets.map((preset) => preset.until));
  const until = Math.max(first.view.until, Math.min(moment.t, longest));
  return {
    state: {
      ...first,
      ...(isKnown && { scene }),
      view: { ...first.view, run: parsed.run, until, t: Math.min(moment.t, until) },
    },
  };
}

function changeRun(state: LabState, view: RunView): LabState {
  return { ...state, view, before: [...state.before, state.view].slice(-maxUndo) };
}

/** Another value for a parameter, or another seed: the same run computed anew, standing where it was. */
export function setParam(state: LabState, id: string, value: Value): LabState {
  return changeRun(state, { ...state.view, run: withParams(state.view.run, { [id]: value }) });
}

export function setSeed(state: LabState, seed: number): LabState {
  return changeRun(state, { ...state.view, run: { ...state.view.run, seed } });
}

/** Something done at the present moment; what was planned after it is dropped. */
export function giveCommand(state: LabState, command: RunCommand, now: number): LabState {
  return changeRun(
    state,
    seek({ ...state.view, run: withCommand(state.view.run, command) }, command.at, now),
  );
}

export function undo(state: LabState): LabState {
  const last = state.before.at(-1);
  if (last === undefined) return state;
  return { ...state, view: { ...last, playing: false }, before: state.before.slice(0, -1) };
}

/** Whether the run differs from the situation it began with. */
export function isChanged(data: LessonRun, { preset, view }: LabState): boolean {
  return JSON.stringify(view.run) !== JSON.stringify(presetRun(data, preset));
}
