import type { Text } from '@/lib/text/locale';
import type { RunCommand, Value } from './run';

/** Words for something that can be set. */
export type ParameterWords = {
  readonly name: Text;
  /** One line: what it does. */
  readonly help: Text;
  /** Words of a choice's options by id. */
  readonly options?: Readonly<Record<string, Text>>;
};

/** A run worth looking at, made to teach one thing. */
export type Preset = {
  readonly id: string;
  readonly title: Text;
  /** What one sees in it, in one sentence. */
  readonly teaches: Text;
  readonly params?: Readonly<Record<string, Value>>;
  readonly config?: unknown;
  readonly seed: number;
  readonly commands?: readonly RunCommand[];
  /** Length of the run in seconds of simulated time. */
  readonly until: number;
  /** Seconds of simulated time that pass in one second of watching; default 1. */
  readonly pace?: number;
};

/** Where a line of the model runs in the diagram; `reverse` when its dots go against the edge. */
export type LineBinding = string | { readonly edge: string; readonly reverse: true };

/** The situation a scene shows and the second it stands at; `called`: the scene's names of entities. */
export type SceneRun = {
  readonly preset: string;
  readonly at: number;
  readonly called?: Readonly<Record<string, string>>;
};

/**
 * How a model appears in a lesson: which of its parts are which nodes of the diagram, the words for
 * all it says, and the runs worth looking at. `content/lessons/<slug>/simulation.ts` writes one.
 */
export type Simulation = {
  readonly model: string;
  /** Model part → node or group of the diagram. Unbound parts stay unseen. */
  readonly parts: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, LineBinding>>;
  readonly words: {
    readonly parameters: Readonly<Record<string, ParameterWords>>;
    readonly commands: Readonly<
      Record<
        string,
        {
          readonly name: Text;
          readonly help?: Text;
          readonly arguments?: Readonly<Record<string, ParameterWords>>;
        }
      >
    >;
    /** A sentence per log code: what happened and why, with `{param}` and `{param|을/를}`. */
    readonly log: Readonly<Record<string, Text>>;
    readonly figures: Readonly<Record<string, Text>>;
    readonly metrics: Readonly<Record<string, { readonly name: Text }>>;
    /** Words for what a model of a network looked at; types of the network core demand them all. */
    readonly looks?: {
      readonly kinds: Readonly<Record<string, Text>>;
      readonly questions: Readonly<Record<string, Text>>;
      readonly decisions: Readonly<Record<string, Text>>;
      readonly ways: Readonly<Record<string, Text>>;
      /** Why a row won or lost. */
      readonly rows: Readonly<Record<string, Text>>;
      /** What nobody wrote: a question decided without rows. */
      readonly reasons: Readonly<Record<string, Text>>;
    };
    /** Names for ids that appear as values of log and figure params (parts, reasons, choices). */
    readonly names: Readonly<Record<string, Text>>;
  };
  readonly presets: readonly Preset[];
  /** Scenes of the diagram that a run shows for real: the situation, and the second it stands at. */
  readonly scenes?: Readonly<Record<string, SceneRun>>;
  /** Every behaviour the documents do not give: what the model does instead. Never graded. */
  readonly simplifications: readonly Text[];
};

/** Types a simulation file; the checker of `check-simulation.ts` finds what types cannot. */
export function defineSimulation(simulation: Simulation): Simulation {
  return simulation;
}
