import { EventHeap } from './event-heap';
import type { Context, Model } from './model';
import { closeRecorder, openRecorder, recordMetric } from './recorder';
import type { Run } from './run';
import { completeValues, openSettings } from './settings';
import { openStream, type Stream } from './stream';
import { seconds, type Micros } from './time';
import type { LogEntry, LogParams, Trace } from './trace';

/** A run that is going on. */
export type OpenRun<State> = {
  readonly state: State;
  readonly now: Micros;
  /** Handles everything up to and including `until`; slices of any size give the same trace. */
  advance(until: Micros): void;
  /** What it has emitted so far. The arrays grow with the next `advance`. */
  trace(): Trace;
};

export type RunOptions = {
  /** Check the model's invariants and codes after every event: for tests and authors. */
  readonly check?: boolean;
  /** More events than this is a model that feeds itself; default 20 million. */
  readonly limit?: number;
};

const defaultLimit = 20_000_000;

/**
 * Opens `run` on `model` at moment 0. The run is one that `parseRun` or `requireRun` accepted: values
 * are not measured against their ranges again, which would be half of the code a page loads for it.
 *
 * @throws Error in three parts when parameters contradict each other, a command is unknown, a model
 *   schedules into the past, and with `check` when an invariant breaks
 */
export function openRun<State, Event>(
  model: Model<State, Event>,
  run: Run,
  options: RunOptions = {},
): OpenRun<State> {
  const settings = openSettings(readParams(model, run));
  const commands = orderedCommands(model, run);
  const recorder = openRecorder(model.metrics);
  const heap = new EventHeap<Event>();
  const streams = new Map<string, Stream>();
  const limit = options.limit ?? defaultLimit;
  let now: Micros = 0;
  let seq = 0;
  let handled = 0;
  let nextCommand = 0;

  const fail = (what: string): Error => new Error(`model ${model.id}, at ${now} µs: ${what}`);
  const codes = new Set(model.logCodes);
  const figureCodes = new Set(model.figureCodes);
  const context: Context<Event> = {
    get now() {
      return now;
    },
    settings,
    config: readConfig(model, run),
    after: (delay, event) => {
      if (!Number.isInteger(delay) || delay < 0) {
        throw fail(`an event was scheduled ${delay} µs ahead. Give a whole number of at least 0.`);
      }
      heap.push({ at: now + delay, seq, event });
      seq += 1;
    },
    random: (purpose) => {
      let stream = streams.get(purpose);
      if (stream === undefined) {
        stream = openStream(run.seed, purpose);
        streams.set(purpose, stream);
      }
      return stream;
    },
    // Plain literals: spreads cost half the speed of a run.
    move: ({ entity, line, lasting, shape, reverse }) => {
      recorder.moves.push(
        reverse
          ? { entity, line, from: now, to: now + lasting, shape, reverse }
          : { entity, line, from: now, to: now + lasting, shape },
      );
    },
    rest: (entity, part, look) => {
      recorder.rests.push(look ? { entity, at: now, part, look } : { entity, at: now, part });
    },
    mark: (part, state) => {
      recorder.states.push({ at: now, part, state });
    },
    figure: (part, code, params) => {
      if (options.check === true && !figureCodes.has(code)) {
        throw fail(`the figure "${code}" is not among its figureCodes. Add it there.`);
      }
      recorder.figures.push({ at: now, part, code, params });
    },
    log: (code, params, about) => {
      if (options.check === true && !codes.has(code)) {
        throw fail(`the log code "${code}" is not among its logCodes. Add it there.`);
      }
      recorder.log.push(entryOf(now, code, params, about));
    },
    look: (look) => {
      recorder.looks.push({ at: now, ...look });
    },
    measure: (metric, value) => {
      const points = recorder.metrics[metric];
      if (points === undefined)
        throw fail(`it measures "${metric}". Declare it among its metrics.`);
      recordMetric(points, now, value);
    },
  };
  const laws = model.invariants ?? [];
  if (options.check === true && laws.length === 0) {
    throw fail('it has no invariants to check. Use its form in lawful-models.ts.');
  }
  const check = (state: State) => {
    for (const invariant of laws) {
      const sentence = invariant.broken(state, now);
      if (sentence !== null) throw fail(`invariant ${invariant.id} broke: ${sentence}`);
    }
  };

  const state = model.start(context);
  if (options.check === true) check(state);

  return {
    state,
    get now() {
      return now;
    },
    advance: (until) => {
      for (;;) {
        const event = heap.peek();
        const command = commands[nextCommand];
        // A command acts before the events of its own microsecond: who acts at t sees the world at t.
        if (
          command !== undefined &&
          command.moment <= until &&
          !(event && event.at < command.moment)
        ) {
          now = command.moment;
          nextCommand += 1;
          model.command(command, state, context);
        } else if (event !== undefined && event.at <= until) {
          heap.pop();
          now = event.at;
          handled += 1;
          if (handled > limit) {
            throw fail(
              `more than ${limit} events. Shorten the run, or mend an event that repeats itself.`,
            );
          }
          model.on(event.event, state, context);
        } else break;
        if (options.check === true) check(state);
      }
      now = Math.max(now, until);
    },
    trace: () => closeRecorder(recorder, handled, now),
  };
}

function entryOf(
  at: Micros,
  code: string,
  params: LogParams,
  about: { readonly rule?: string; readonly entity?: string; readonly part?: string } | undefined,
): LogEntry {
  const entry: { -readonly [Key in keyof LogEntry]: LogEntry[Key] } = { at, code, params };
  if (about?.rule !== undefined) entry.rule = about.rule;
  if (about?.entity !== undefined) entry.entity = about.entity;
  if (about?.part !== undefined) entry.part = about.part;
  return entry;
}

/** Runs `run` from its beginning to `until` (µs) and returns the trace. */
export function simulate<State, Event>(
  model: Model<State, Event>,
  run: Run,
  until: Micros,
  options: RunOptions = {},
): Trace {
  const open = openRun(model, run, options);
  open.advance(until);
  return open.trace();
}

function readParams<State, Event>(model: Model<State, Event>, run: Run) {
  const values = completeValues(model.parameters, run.params);
  const contradiction = model.refuse?.(openSettings(values)) ?? null;
  if (contradiction !== null) throw new Error(contradiction);
  return values;
}

function readConfig<State, Event>(model: Model<State, Event>, run: Run): unknown {
  if (model.config === undefined) return undefined;
  const parsed = model.config.parse(run.config ?? model.config.default);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed.config;
}

function orderedCommands<State, Event>(model: Model<State, Event>, run: Run) {
  return (run.commands ?? [])
    .map((command, index) => {
      const spec = model.commands.find(({ id }) => id === command.command);
      if (spec === undefined) {
        throw new Error(
          `model ${model.id}: commands[${index}]: there is no command "${command.command}". Read the run with parseRun, which names the known ones.`,
        );
      }
      const args = { ...completeValues(spec.arguments, command.args), ...command.args };
      return { ...command, args, moment: seconds(command.at), index };
    })
    .toSorted((a, b) => a.moment - b.moment || a.index - b.index);
}
