import type { Preset, Simulation } from './simulation';
import type { Run, RunCommand, Value } from './run';
import { runOf } from './golden';

/** How a run differs from a preset: what a question changes about a situation. */
export type RunChange = {
  readonly params?: Readonly<Record<string, Value>>;
  readonly config?: unknown;
  readonly seed?: number;
  /** Done in addition to the preset's commands. */
  readonly commands?: readonly RunCommand[];
  /** Done instead of the preset's commands. */
  readonly onlyCommands?: readonly RunCommand[];
  readonly until?: number;
};

/**
 * The run of a situation with changes, and its length in seconds.
 *
 * @throws Error in three parts when the simulation has no such preset
 */
export function changedRun(
  simulation: Simulation,
  presetId: string,
  ...changes: readonly RunChange[]
): { readonly preset: Preset; readonly run: Run; readonly until: number } {
  const preset = simulation.presets.find(({ id }) => id === presetId);
  if (preset === undefined) {
    throw new Error(
      `simulation ${simulation.model}: there is no preset "${presetId}". Name one of ${simulation.presets.map(({ id }) => id).join(', ')}.`,
    );
  }
  let run: Run = runOf(simulation, preset);
  let { until } = preset;
  for (const change of changes) {
    run = {
      ...run,
      seed: change.seed ?? run.seed,
      params: { ...run.params, ...change.params },
      ...(change.config !== undefined && { config: change.config }),
      commands: change.onlyCommands ?? [...(run.commands ?? []), ...(change.commands ?? [])],
    };
    until = change.until ?? until;
  }
  return { preset, run, until };
}
