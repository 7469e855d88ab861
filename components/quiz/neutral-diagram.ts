import type { Box, PartState } from '@/lib/diagram/diagram';
import type { PlacedDiagram } from '@/lib/diagram/place';
import type { Mark } from '@/lib/grade/graded';
import { pictureLayout as layout } from './asked-places';
import { framesOf } from './node-frames';

const stateOfMark: Readonly<Record<Mark, PartState | undefined>> = {
  right: 'ok',
  wrong: 'fail',
  // Not lit, for nobody chose it: a sign on it says that it is missing.
  missed: undefined,
  left: undefined,
};

/** How the picture shows what became of the parts that were chosen. */
export function markedStates(marks: Readonly<Record<string, Mark>>): Record<string, PartState> {
  return Object.fromEntries(
    Object.entries(marks).flatMap(([id, mark]) => {
      const state = stateOfMark[mark];
      return state ? [[id, state] as const] : [];
    }),
  );
}

/**
 * The diagram with one scene that lights nothing and tells nothing, and only the parts that are
 * whole in what the camera frames. The scene is called `asked`.
 */
export function neutralDiagram(
  diagram: PlacedDiagram,
  camera: Box,
  states: Readonly<Record<string, PartState>>,
): PlacedDiagram {
  const scene = { id: 'asked', title: '', caption: '', focus: 'all', states, figures: {} } as const;
  const { boxes, ...rest } = diagram.layouts[layout];
  const nodes = diagram.nodes.filter(({ id }) => isInside(boxes[id], camera));
  const isShown = (id: string) => nodes.some((node) => node.id === id);
  const framed = new Set(nodes.flatMap((node) => framesOf(diagram, node.id)).map(({ id }) => id));
  const groups = diagram.groups.filter(({ id }) => framed.has(id));
  const placed = {
    ...rest,
    boxes: {
      ...boxes,
      ...Object.fromEntries(groups.map(({ id }) => [id, cutTo(boxes[id] ?? camera, camera)])),
    },
    scenes: { asked: { tokens: [], camera } },
  };
  return {
    ...diagram,
    groups,
    nodes,
    edges: diagram.edges.filter(({ from, to }) => isShown(from) && isShown(to)),
    scenes: [scene],
    layouts: { ...diagram.layouts, [layout]: placed },
  };
}

/** A frame that goes on outside the picture ends at its edge. */
function cutTo([x, y, width, height]: Box, [left, top, w, h]: Box): Box {
  const [fromX, fromY] = [Math.max(x, left + 1), Math.max(y, top + 1)];
  const toX = Math.min(x + width, left + w - 1);
  const toY = Math.min(y + height, top + h - 1);
  return [fromX, fromY, toX - fromX, toY - fromY];
}

function isInside(box: Box | undefined, [left, top, width, height]: Box): boolean {
  if (!box) return false;
  const [x, y, w, h] = box;
  return x >= left && y >= top && x + w <= left + width && y + h <= top + height;
}
