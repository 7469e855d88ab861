/** A tag that stands alone in a section, in source order; equal in every language of a lesson. */
export type Block = { readonly tag: string; readonly id?: string; readonly line: number };

/** One `##` of a lesson: a section when read, a slide when presented. */
export type OutlineSection = {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly blocks: readonly Block[];
  /** Scenes in source order with the step that shows them; the first is there from step 0. */
  readonly scenes: readonly { readonly scene: string; readonly step: number }[];
  /** Reveals after the first view: a slide has the positions 0 … `steps`. */
  readonly steps: number;
  readonly items: readonly string[];
};

/** What slides, links, print and tests know of a lesson before anything is drawn. */
export type Outline = {
  readonly sections: readonly OutlineSection[];
  /** Glossary terms and facts that the prose names, each once. */
  readonly terms: readonly string[];
  readonly facts: readonly string[];
};

/** A slide with more steps than this makes the class wait; the checker warns. */
export const MAX_STEPS = 8;
