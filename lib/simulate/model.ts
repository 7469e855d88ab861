import type { PartState } from '@/lib/diagram/diagram';
import type { RunCommand, Value } from './run';
import type { Stream } from './stream';
import type { Micros } from './time';
import type { DotShape, LogParams, Look, Rest } from './trace';

/** What a parameter's number counts. The words for units stand in the messages. */
export type Unit =
  | 'count'
  | 'per-second'
  | 'milliseconds'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'percent'
  | 'megabytes';

/** One thing about a run that can be set, with its range; also an argument of a command. */
export type Parameter =
  | {
      readonly id: string;
      readonly kind: 'number';
      readonly unit: Unit;
      readonly min: number;
      readonly max: number;
      /** Values are `min` plus whole multiples of this. */
      readonly step: number;
      readonly default: number;
    }
  | {
      readonly id: string;
      readonly kind: 'choice';
      readonly options: readonly string[];
      readonly default: string;
    }
  | { readonly id: string; readonly kind: 'toggle'; readonly default: boolean };

/** Something a learner can do to a run while it goes on. */
export type CommandSpec = {
  readonly id: string;
  readonly arguments: readonly Parameter[];
  /** Breaks something: offered as a fault on the parts it names. */
  readonly fault?: true;
  /** Parts it can be done to; the part then travels as the argument `part`. */
  readonly parts?: readonly string[];
};

/** A structured value beside the parameters (a network), with its parser and its default. */
export type ConfigSpec = {
  readonly default: unknown;
  /** Reads a value from outside; a string says in three parts what is wrong with it. */
  parse(value: unknown): { readonly config: unknown } | string;
};

/** The parameters of a run, parsed and complete; asking for an unknown one or another kind throws. */
export type Settings = {
  number(id: string): number;
  choice(id: string): string;
  toggle(id: string): boolean;
};

/** What a model may do while it handles an event. Everything it emits carries the present moment. */
export type Context<Event> = {
  readonly now: Micros;
  readonly settings: Settings;
  /** The parsed structured value of the run; the model's own parser made it. */
  readonly config: unknown;
  /** Schedules an event `delay` whole microseconds from now; equal times keep the order of the calls. */
  after(delay: Micros, event: Event): void;
  /** The stream of draws for one purpose. */
  random(purpose: string): Stream;
  /** Sends a dot along a line; it arrives `lasting` later. */
  move(move: {
    readonly entity: string;
    readonly line: string;
    readonly lasting: Micros;
    readonly shape: DotShape;
    readonly reverse?: true;
  }): void;
  /** Puts an entity down at a part, or takes it away (`null`). */
  rest(entity: string, part: string | null, look?: Rest['look']): void;
  /** Marks how a part stands; `null` takes the mark away. */
  mark(part: string, state: PartState | null): void;
  /** Sets the live figure of a part. */
  figure(part: string, code: string, params: LogParams): void;
  log(
    code: string,
    params: LogParams,
    about?: { readonly rule?: string; readonly entity?: string; readonly part?: string },
  ): void;
  /** Notes a decision with every row that was looked at. */
  look(look: Omit<Look, 'at'>): void;
  /** Sets a metric; it holds until it is set again. */
  measure(metric: string, value: number): void;
};

/** A law of the model that must hold after every event; the sentence says what broke it. */
export type Invariant<State> = {
  readonly id: string;
  /** The rule it comes from, when one gives it. */
  readonly rule?: string;
  broken(state: State, now: Micros): string | null;
};

export type Model<State = unknown, Event = unknown> = {
  readonly id: string;
  /** The parts and lines it speaks of; a simulation binds them to a diagram. */
  readonly parts: readonly string[];
  readonly lines: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly commands: readonly CommandSpec[];
  /** Every code it can log, and every code of a live figure. */
  readonly logCodes: readonly string[];
  readonly figureCodes: readonly string[];
  readonly metrics: readonly { readonly id: string; readonly unit: Unit }[];
  readonly config?: ConfigSpec;
  /** A sentence in three parts when parameters contradict each other. */
  refuse?(settings: Settings): string | null;
  /** Makes the first state and schedules the first events. */
  start(context: Context<Event>): State;
  on(event: Event, state: State, context: Context<Event>): void;
  /** Carries out a command; what cannot be done now is logged, not thrown. */
  command(
    command: RunCommand & { readonly args: Readonly<Record<string, Value>> },
    state: State,
    context: Context<Event>,
  ): void;
  /** What runs with `check` look at; pages load models without them (`lawful-models.ts` has them). */
  readonly invariants?: readonly Invariant<State>[];
};

/** Types a model; its state and events are known only to itself. */
export function defineModel<State, Event>(model: Model<State, Event>): Model<State, Event> {
  return model;
}
