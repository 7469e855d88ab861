import { locales, type Locale } from '@/lib/text/locale';
import { boxHasPoint, insetBox } from './boxes';
import type { Box } from './diagram';
import { groupTabBox } from './label-boxes';
import { layoutNames } from './layout-names';
import { drawPath } from './path';
import type { PlacedDiagram } from './place';
import { inDiagram, type Problem } from './problem';

/** A diagram drawn once per language: the checks measure both. */
export type PlacedInLocales = Readonly<Record<Locale, PlacedDiagram>>;

/** An edge may touch the outline of a node it passes, but not run over its face. */
const NODE_OUTLINE = 2;

/** D006, D007: lines run beside nodes that are not their ends, and beside the names of groups. */
export function checkLines(placed: PlacedInLocales): Problem[] {
  const diagram = placed.ko;
  return layoutNames.flatMap((name) => {
    const { boxes, edges } = diagram.layouts[name];
    return diagram.edges.flatMap(({ id, from, to }): Problem[] => {
      const { points } = drawPath(edges[id]!.corners);
      const where = inDiagram(diagram.id, `layouts.${name}.routes.${id}`);
      const runsOver = (box: Box) => points.some((point) => boxHasPoint(box, point));
      const nodes = diagram.nodes.filter(
        (node) =>
          node.id !== from && node.id !== to && runsOver(insetBox(boxes[node.id]!, NODE_OUTLINE)),
      );
      const groups = diagram.groups.filter((group) =>
        locales.some((locale) => {
          const label = placed[locale].groups.find((other) => other.id === group.id)!.label;
          return runsOver(groupTabBox(boxes[group.id]!, label));
        }),
      );
      return [
        ...nodes.map((node): Problem => ({
          code: 'D006',
          where,
          what: `the line runs through the node "${node.id}".`,
          fix: 'Lead it around with `via`, or choose other sides.',
          level: 'error',
        })),
        ...groups.map((group): Problem => ({
          code: 'D007',
          where,
          what: `the line runs through the name of the group "${group.id}".`,
          fix: 'Shift a port or lead it around with `via`.',
          level: 'error',
        })),
      ];
    });
  });
}
