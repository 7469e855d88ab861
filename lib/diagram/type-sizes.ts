/** Size in diagram units and weight of a kind of words. */
export type TypeSize = {
  readonly size: number;
  readonly weight: number;
  /** Set in tabular figures, so that a counter does not jump while it counts. */
  readonly digits?: 'tabular';
};

/** Every kind of words a picture draws; renderers and checker read the same numbers. */
export const typeSizes = {
  nodeLabel: { size: 16, weight: 650 },
  nodeSub: { size: 14, weight: 400 },
  liveFigure: { size: 14, weight: 600, digits: 'tabular' },
  edgeLabel: { size: 14, weight: 400 },
  groupTab: { size: 14, weight: 600 },
} as const satisfies Readonly<Record<string, TypeSize>>;

/** The smallest words of a picture, in units: floors on their drawn size hold for all others too. */
export const smallestType: number = Math.min(...Object.values(typeSizes).map(({ size }) => size));

/**
 * Where things stand in a node's box, in units from its edges. A box of `thirdLineFrom` units or
 * higher shows the live figure on a third line across the full width; a lower one shows it on the
 * second line, in place of the sub.
 */
export const nodeInsets = {
  glyph: { size: 28, left: 12 },
  words: { left: 48, right: 8 },
  liveFigure: { left: 12, right: 12, thirdLineFrom: 90 },
} as const;

/** A group's name stands inside the top left corner of its frame; nothing else may stand or run there. */
export const tabInsets = { height: 26, left: 12, right: 6 } as const;

/** The ground of an edge's label: words in the middle, `side` left and right of them. */
export const edgeLabelInsets = { height: 20, side: 4 } as const;
