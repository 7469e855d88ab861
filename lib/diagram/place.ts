import type { Locale, Localized } from '@/lib/text/locale';
import { localize } from '@/lib/text/locale';
import type {
  Box,
  Diagram,
  EdgeKind,
  GroupKind,
  LayoutName,
  NodeKind,
  PartState,
  Point,
  Scene,
  Token,
} from './diagram';
import { drawPath, pointAlong, routeCorners } from './path';

export type PlacedToken = Pick<Token, 'id' | 'message' | 'state'> & { readonly at: Point };

/** A layout with everything worked out, so that a browser only draws: plain data, one language. */
export type PlacedLayout = {
  readonly size: readonly [width: number, height: number];
  readonly boxes: Readonly<Record<string, Box>>;
  readonly edges: Readonly<
    Record<
      string,
      { readonly d: string; readonly corners: readonly Point[]; readonly label?: Point }
    >
  >;
  /** By scene id: the tokens, and the part of the picture the camera frames. */
  readonly scenes: Readonly<
    Record<string, { readonly tokens: readonly PlacedToken[]; readonly camera: Box }>
  >;
};

export type PlacedGroup = {
  readonly id: string;
  readonly kind: GroupKind;
  readonly label: string;
  /** The group around it. */
  readonly in?: string;
};
export type PlacedNode = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly sub?: string;
  /** The group it stands in. */
  readonly in?: string;
};
export type PlacedEdge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly label?: string;
};
export type PlacedScene = {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly focus: 'all' | readonly string[];
  readonly states: Readonly<Record<string, PartState>>;
  readonly figures: Readonly<Record<string, string>>;
};

/** A diagram in one language, ready to draw in both layouts. The only form browsers receive. */
export type PlacedDiagram = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly groups: readonly PlacedGroup[];
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly scenes: readonly PlacedScene[];
  readonly layouts: Readonly<Record<LayoutName, PlacedLayout>>;
};

const CAMERA_MARGIN = 12;

/** The smallest box around `boxes`, widened by the camera's margin and kept inside the picture. */
function cameraBox(boxes: readonly Box[], [width, height]: readonly [number, number]): Box {
  if (boxes.length === 0) return [0, 0, width, height];
  const left = Math.max(0, Math.min(...boxes.map(([x]) => x)) - CAMERA_MARGIN);
  const top = Math.max(0, Math.min(...boxes.map(([, y]) => y)) - CAMERA_MARGIN);
  const right = Math.min(width, Math.max(...boxes.map(([x, , w]) => x + w)) + CAMERA_MARGIN);
  const bottom = Math.min(height, Math.max(...boxes.map(([, y, , h]) => y + h)) + CAMERA_MARGIN);
  return [left, top, right - left, bottom - top];
}

function placeLayout(diagram: Diagram, name: LayoutName): PlacedLayout {
  const layout = diagram.layouts[name];
  const edges: Record<string, PlacedLayout['edges'][string]> = {};
  for (const [id, edge] of Object.entries(diagram.edges)) {
    const from = layout.boxes[edge.from];
    const to = layout.boxes[edge.to];
    const route = layout.routes[id];
    if (!from || !to || !route) {
      throw new Error(
        `diagram ${diagram.id}, layout ${name}: edge "${id}" lacks a route or a placed end. Add routes.${id} and boxes for ${edge.from} and ${edge.to}.`,
      );
    }
    const corners = routeCorners(from, to, route);
    edges[id] = { d: drawPath(corners).d, corners, ...(route.label && { label: route.label }) };
  }
  const tokenPoint = ({ at }: Token): Point => {
    if ('edge' in at) {
      const corners = edges[at.edge]?.corners;
      return corners ? pointAlong(drawPath(corners).points, at.along) : [0, 0];
    }
    const [x, y] = layout.boxes[at.node] ?? [0, 0];
    const slots = layout.slots?.[at.node] ?? { first: [0, 0], step: [0, 0] };
    return [
      x + slots.first[0] + slots.step[0] * at.slot,
      y + slots.first[1] + slots.step[1] * at.slot,
    ];
  };
  const sceneView = (scene: Scene) => ({
    tokens: (scene.tokens ?? []).map((token) => ({
      id: token.id,
      message: token.message,
      at: tokenPoint(token),
      state: token.state,
    })),
    camera: cameraBox(
      scene.camera === 'all'
        ? []
        : scene.camera.map((id) => layout.boxes[id]).filter((box) => box !== undefined),
      layout.size,
    ),
  });
  return {
    size: layout.size,
    boxes: layout.boxes,
    edges,
    scenes: Object.fromEntries(diagram.scenes.map((scene) => [scene.id, sceneView(scene)])),
  };
}

/**
 * Works out everything a renderer needs: words of one language, boxes, edge paths, token places and
 * camera frames for both layouts.
 *
 * @throws Error naming diagram, layout and edge when an edge has no route or an end no box
 */
export function placeDiagram(diagram: Diagram, locale: Locale): PlacedDiagram {
  const words: Localized<Diagram> = localize(diagram, locale);
  return {
    id: words.id,
    title: words.title,
    summary: words.summary,
    groups: Object.entries(words.groups).map(([id, { kind, label, in: group }]) => ({
      id,
      kind,
      label,
      ...(group !== undefined && { in: group }),
    })),
    nodes: Object.entries(words.nodes).map(([id, { kind, label, sub, in: group }]) => ({
      id,
      kind,
      label,
      ...(sub !== undefined && { sub }),
      ...(group !== undefined && { in: group }),
    })),
    edges: Object.entries(words.edges).map(([id, { from, to, kind, label }]) => ({
      id,
      from,
      to,
      kind,
      ...(label !== undefined && { label }),
    })),
    scenes: words.scenes.map(({ id, title, caption, focus, states, figures }) => ({
      id,
      title,
      caption,
      focus,
      states: states ?? {},
      figures: figures ?? {},
    })),
    layouts: { wide: placeLayout(diagram, 'wide'), tall: placeLayout(diagram, 'tall') },
  };
}
