import type { Text } from '@/lib/text/locale';

type Keyed = { readonly id: string; readonly correct?: true };

/** Accepted spellings; both languages count on every page. */
export type Spellings = { readonly ko: readonly string[]; readonly en: readonly string[] };

export type GradableOptions = { readonly options: readonly Keyed[] };
export type GradableScenario = GradableOptions & { readonly multi?: true };
export type GradableTrueFalse = { readonly correct: boolean };
export type GradableHotspot = { readonly candidates: readonly Keyed[] };

export type GradableOrder = {
  readonly steps: readonly { readonly id: string; readonly after?: readonly string[] }[];
};

export type GradableNumeric = {
  readonly value: number;
  readonly tolerance: number;
  readonly unit: string | Text;
  readonly traps: readonly { readonly value: number }[];
};

export type GradableCloze = {
  readonly gaps: readonly {
    readonly id: string;
    readonly accept: Spellings;
    readonly traps?: readonly { readonly accept: Spellings }[];
  }[];
};

export type GradableRepair = { readonly asserts: readonly { readonly id: string }[] };

export type GradableMatch = {
  readonly left: readonly { readonly id: string; readonly answer: string }[];
};

export type GradableLabel = {
  readonly blanks: readonly { readonly id: string; readonly answer: string }[];
};

type Arrow = { readonly from: string; readonly to: string };

export type GradableConnect = {
  readonly edges: readonly (Arrow & { readonly either?: true })[];
  readonly wrong: readonly Arrow[];
};

/**
 * What grading reads of an item: its key and no sentence. Items as authored and items localized for
 * a page both satisfy it.
 */
export type GradableItem =
  | ({ readonly kind: 'single' } & GradableOptions)
  | ({ readonly kind: 'predict' } & GradableOptions)
  | ({ readonly kind: 'multi' } & GradableOptions)
  | ({ readonly kind: 'true-false' } & GradableTrueFalse)
  | ({ readonly kind: 'scenario' } & GradableScenario)
  | ({ readonly kind: 'order' } & GradableOrder)
  | ({ readonly kind: 'hotspot' } & GradableHotspot)
  | ({ readonly kind: 'label' } & GradableLabel)
  | ({ readonly kind: 'connect' } & GradableConnect)
  | ({ readonly kind: 'numeric' } & GradableNumeric)
  | ({ readonly kind: 'cloze' } & GradableCloze)
  | ({ readonly kind: 'repair' } & GradableRepair)
  | ({ readonly kind: 'match' } & GradableMatch);
