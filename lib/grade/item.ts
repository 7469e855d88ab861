import type { Text } from '@/lib/text/locale';

/** What every item has, whatever its kind. */
export type ItemBase = {
  /** Stable for ever: the learner's history hangs on it. Unique in the lesson. */
  readonly id: string;
  /** Raised when the wording changes but the question stays the same. */
  readonly rev: number;
  readonly objective: string;
  readonly section: string;
  readonly stem: Text;
  /** The whole reason, shown after answering. */
  readonly explain: Text;
  /** Facts of `content/facts.ts` the key rests on. */
  readonly facts: readonly string[];
  /** The line of the notes it comes from. */
  readonly note?: string;
  /** ISO date on which key and reasons were last checked against the facts. */
  readonly checked: string;
};

/** `why` refutes or confirms: for a wrong option it says what would have to be true for it to be right. */
export type Option = {
  readonly id: string;
  readonly text: Text;
  readonly correct?: true;
  readonly why: Text;
};

export type SingleItem = ItemBase & {
  readonly kind: 'single';
  readonly options: readonly Option[];
};
export type MultiItem = ItemBase & { readonly kind: 'multi'; readonly options: readonly Option[] };

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

export type Item =
  | SingleItem
  | MultiItem
  | OrderItem
  | HotspotItem
  | NumericItem
  | ClozeItem
  | MatchItem;
export type ItemKind = Item['kind'];

/** Types a quiz file; the checker of `check-items.ts` finds what types cannot. */
export function defineQuiz(items: readonly Item[]): readonly Item[] {
  return items;
}
