import type { PartState } from '@/lib/diagram/diagram';
import { edgeLabelBox, groupTabBox } from '@/lib/diagram/label-boxes';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { endsOf } from '@/lib/grade/drawn-edge';
import type { LocalizedItem } from '@/lib/lesson/lesson-data';
import { pictureLayout as layout, placeCandidates, type AskedPlaces } from './asked-places';
import { routeDrawn } from './drawn-routes';
import { neutralDiagram } from './neutral-diagram';

type ConnectItem = Extract<LocalizedItem, { kind: 'connect' }>;

/** Room for lines around the outermost nodes, in units. */
const MARGIN = 28;

/** Where the nodes of an item lie in its picture. */
export function placeEnds(diagram: PlacedDiagram, { nodes, given }: ConnectItem): AskedPlaces {
  return placeCandidates(diagram, nodes, { also: given, margin: MARGIN });
}

/**
 * The picture to draw in: the nodes of the item, the edges given, and the arrows drawn so far.
 *
 * @param missed arrows that should have been drawn: they are shown dashed
 */
export function drawnDiagram(
  diagram: PlacedDiagram,
  item: ConnectItem,
  drawn: readonly string[],
  states: Readonly<Record<string, PartState>>,
  missed: readonly string[] = [],
): PlacedDiagram {
  const { crop } = placeEnds(diagram, item);
  const edges = diagram.edges.filter(({ id }) => item.given.includes(id));
  const ends = new Set([...item.nodes, ...edges.flatMap(({ from, to }) => [from, to])]);
  const shown = neutralDiagram(
    { ...diagram, edges, nodes: diagram.nodes.filter(({ id }) => ends.has(id)) },
    crop,
    states,
  );
  const placed = shown.layouts[layout];
  const boxes = Object.fromEntries(
    shown.nodes.flatMap(({ id }) => {
      const box = placed.boxes[id];
      return box ? [[id, box] as const] : [];
    }),
  );
  const tabs = shown.groups.map(({ id, label }) => groupTabBox(placed.boxes[id] ?? crop, label));
  const labels = shown.edges.map(({ id, label }) => {
    const at = placed.edges[id]?.label;
    return label !== undefined && at ? edgeLabelBox(at, label) : undefined;
  });
  const routes = routeDrawn([...drawn, ...missed], {
    crop,
    boxes,
    words: [...tabs, ...labels.filter((box) => box !== undefined)],
    lines: shown.edges.flatMap(({ id }) => {
      const line = placed.edges[id]?.corners;
      return line ? [line] : [];
    }),
  });
  const added = Object.keys(routes).map((id) => ({
    id,
    ...endsOf(id),
    kind: missed.includes(id) ? ('move' as const) : ('call' as const),
  }));
  return {
    ...shown,
    edges: [...shown.edges, ...added],
    layouts: {
      ...shown.layouts,
      [layout]: { ...placed, edges: { ...placed.edges, ...routes } },
    },
  };
}
