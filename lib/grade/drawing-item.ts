import type { Text } from '@/lib/text/locale';
import type { ItemBase } from './item-base';

/** Names to put back into the lesson's diagram. The same name may fit more than one blank. */
export type LabelItem = ItemBase & {
  readonly kind: 'label';
  readonly blanks: readonly {
    /** The node or edge whose name is hidden. */
    readonly id: string;
    /** Id of the name that belongs there. */
    readonly answer: string;
    readonly why: Text;
  }[];
  /** The names to choose from; some may belong nowhere. */
  readonly labels: readonly {
    readonly id: string;
    readonly text: Text;
    /** What the name stands for, said where it was put wrongly. */
    readonly why: Text;
  }[];
};

/** Arrows to draw between nodes of the lesson's diagram. */
export type ConnectItem = ItemBase & {
  readonly kind: 'connect';
  /** Nodes an arrow may start and end at. */
  readonly nodes: readonly string[];
  /** Edges of the diagram that are there from the start. */
  readonly given: readonly string[];
  /** The arrows to draw. */
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    /** Right in either direction. */
    readonly either?: true;
    readonly why: Text;
  }[];
  /** Arrows that somebody believes in. */
  readonly wrong: readonly { readonly from: string; readonly to: string; readonly why: Text }[];
  /** Why any other arrow is wrong. */
  readonly otherwise: Text;
};
