/** A value a parameter or an argument can have. */
export type Value = number | string | boolean;

/** Something done to a run at a moment (seconds since its beginning). */
export type RunCommand = {
  readonly at: number;
  readonly command: string;
  readonly args?: Readonly<Record<string, Value>>;
};

/**
 * A whole run: whoever has this value has the run, to the last dot. Parameters left out have their
 * defaults; `config` is the structured value of models that have one.
 */
export type Run = {
  readonly model: string;
  readonly seed: number;
  readonly params?: Readonly<Record<string, Value>>;
  readonly config?: unknown;
  readonly commands?: readonly RunCommand[];
};

/** The run in which `command` was given: commands after its moment never happen (a fork). */
export function withCommand(run: Run, command: RunCommand): Run {
  const kept = (run.commands ?? []).filter(({ at }) => at <= command.at);
  return { ...run, commands: [...kept, command] };
}

/** The run with some parameters set otherwise; seed and commands stay, so that the two compare. */
export function withParams(run: Run, params: Readonly<Record<string, Value>>): Run {
  return { ...run, params: { ...run.params, ...params } };
}
