import type { RunChange } from '@/lib/simulate/change-run';
import type { Condition } from '@/lib/simulate/condition';
import type { Run, Value } from '@/lib/simulate/run';
import type { Text } from '@/lib/text/locale';
import type { ConnectItem, LabelItem } from './drawing-item';
import type { ItemBase, Option } from './item-base';

export type SingleItem = ItemBase & {
  readonly kind: 'single';
  readonly options: readonly Option[];
};
export type MultiItem = ItemBase & { readonly kind: 'multi'; readonly options: readonly Option[] };

/** A statement to judge. `why` has a reason for either choice: it confirms the right one. */
export type TrueFalseItem = ItemBase & {
  readonly kind: 'true-false';
  readonly statement: Text;
  readonly correct: boolean;
  readonly why: { readonly true: Text; readonly false: Text };
};

/** A short situation with what is known of it, and one question over it. */
export type ScenarioItem = ItemBase & {
  readonly kind: 'scenario';
  readonly situation: Text;
  /** One fact of the situation each. */
  readonly given: readonly Text[];
  /** Several options may be right; the stem says so. */
  readonly multi?: true;
  readonly options: readonly Option[];
};

/** Steps stand in a right order here; `after` names the steps that must come before (default: the one before). */
export type OrderItem = ItemBase & {
  readonly kind: 'order';
  readonly steps: readonly {
    readonly id: string;
    readonly text: Text;
    readonly after?: readonly string[];
    readonly why: Text;
  }[];
};

/** Point at parts of the lesson's diagram. Every candidate has its reason. */
export type HotspotItem = ItemBase & {
  readonly kind: 'hotspot';
  /** The scene the picture shows while asking. */
  readonly scene: string;
  readonly pick: 'node' | 'edge';
  readonly candidates: readonly {
    readonly id: string;
    readonly correct?: true;
    readonly why: Text;
  }[];
};

export type NumericItem = ItemBase & {
  readonly kind: 'numeric';
  readonly value: number;
  /** Largest accepted distance from `value`; 0 for exact. */
  readonly tolerance: number;
  readonly unit: Text;
  /** Wrong numbers that somebody believes. */
  readonly traps: readonly { readonly value: number; readonly why: Text }[];
};

/** `text` holds gaps as `{{gap-id}}`. */
export type ClozeItem = ItemBase & {
  readonly kind: 'cloze';
  readonly text: Text;
  readonly gaps: readonly {
    readonly id: string;
    /** Every spelling that counts, best first. */
    readonly accept: { readonly ko: readonly string[]; readonly en: readonly string[] };
    readonly why: Text;
    /** Wrong words that somebody believes, with what each of them would mean. */
    readonly traps?: readonly {
      readonly accept: { readonly ko: readonly string[]; readonly en: readonly string[] };
      readonly why: Text;
    }[];
  }[];
};

export type MatchItem = ItemBase & {
  readonly kind: 'match';
  readonly left: readonly {
    readonly id: string;
    readonly text: Text;
    /** Id of the right side it belongs to. */
    readonly answer: string;
    readonly why: Text;
  }[];
  readonly right: readonly { readonly id: string; readonly text: Text }[];
};

/** One way to ask a predict item; values stand in its sentences as `{name}`. */
export type PredictCase = {
  readonly values?: Readonly<Record<string, string | number | Text>>;
  readonly change?: RunChange;
};

/**
 * What will this run do? The lesson's simulation is the key: an option is right when its conditions
 * hold in the run. The first case is asked in the lesson, the others when the item comes back.
 */
export type PredictItem = ItemBase & {
  readonly kind: 'predict';
  /** The situation of the lesson's lab. */
  readonly preset: string;
  readonly cases: readonly PredictCase[];
  readonly options: readonly {
    readonly id: string;
    readonly text: Text;
    readonly when: readonly Condition[];
    readonly why: Text;
  }[];
  /** What would change the answer, offered as a second run once it is known. */
  readonly contrast: { readonly change: RunChange; readonly text: Text };
};

/** A run to watch: the whole value, its length and pace. */
export type Replay = {
  readonly preset: string;
  readonly run: Run;
  readonly until: number;
  readonly pace: number;
};

type PredictText = {
  readonly stem: Text;
  readonly explain: Text;
  readonly options: readonly Option[];
  readonly replay: Replay;
};

/** A predict item whose runs were run: each case with its key. */
export type ResolvedPredict = Omit<PredictItem, 'cases' | 'options' | 'contrast' | 'preset'> &
  PredictText & {
    readonly contrast: { readonly text: Text; readonly replay: Replay };
    readonly variants: readonly PredictText[];
  };

/** What a learner did to a run: parameters set otherwise, and commands given at its beginning. */
export type RunEdits = {
  readonly params?: Readonly<Record<string, Value>>;
  readonly commands?: readonly {
    readonly command: string;
    readonly args?: Readonly<Record<string, Value>>;
  }[];
};

/**
 * Break it, fix it, harden it: the learner edits the situation, the simulation runs it, and the
 * asserts decide. Any edits that make them all hold are right.
 */
export type RepairItem = ItemBase & {
  readonly kind: 'repair';
  readonly task: 'break' | 'fix' | 'harden';
  readonly preset: string;
  /** What is wrong (or still whole) when the learner gets it. */
  readonly change?: RunChange;
  /** What may be edited: parameters of the model, and commands given before anything happens. */
  readonly edits: { readonly params: readonly string[]; readonly commands: readonly string[] };
  /** At most this many edits, where the number is part of the task. */
  readonly most?: number;
  readonly asserts: readonly {
    readonly id: string;
    readonly text: Text;
    readonly when: readonly Condition[];
    /** Why it matters, shown when it does not hold. */
    readonly why: Text;
  }[];
  /** Edits that make every assert hold; shown afterwards as one way among others. */
  readonly reference: RunEdits & { readonly text: Text };
  /** Edits somebody would try, with what they leave broken. */
  readonly traps: readonly (RunEdits & { readonly why: Text })[];
};

/** A repair item whose situation is a whole run, so that code without the lesson can run it. */
export type ResolvedRepair = Omit<RepairItem, 'change'> & { readonly replay: Replay };

export type Item =
  | SingleItem
  | MultiItem
  | TrueFalseItem
  | ScenarioItem
  | OrderItem
  | HotspotItem
  | LabelItem
  | ConnectItem
  | NumericItem
  | ClozeItem
  | MatchItem
  | PredictItem
  | RepairItem;
export type ItemKind = Item['kind'];

/** An item ready to be asked. */
export type ResolvedItem =
  | Exclude<Item, PredictItem | RepairItem>
  | ResolvedPredict
  | ResolvedRepair;

/** Types a quiz file; the checker of `check-items.ts` finds what types cannot. */
export function defineQuiz(items: readonly Item[]): readonly Item[] {
  return items;
}
