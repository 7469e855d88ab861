import type { Box, Point } from './diagram';
import { textWidth } from './text-width';
import { edgeLabelInsets, tabInsets, typeSizes } from './type-sizes';

/** The room of a group's name: as wide as its words, in the top left corner of the frame. */
export function groupTabBox([x, y]: Box, label: string): Box {
  const { size, weight } = typeSizes.groupTab;
  const width = tabInsets.left + textWidth(label, size, weight) + tabInsets.right;
  return [x, y, width, tabInsets.height];
}

/** The ground under an edge's label, around its middle. */
export function edgeLabelBox([x, y]: Point, label: string): Box {
  const { size, weight } = typeSizes.edgeLabel;
  const width = textWidth(label, size, weight) + 2 * edgeLabelInsets.side;
  return [x - width / 2, y - edgeLabelInsets.height / 2, width, edgeLabelInsets.height];
}
