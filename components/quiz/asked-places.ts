import type { CSSProperties } from 'react';
import type { Box, LayoutName, Point } from '@/lib/diagram/diagram';
import { drawPath, pointAlong } from '@/lib/diagram/path';
import type { PlacedDiagram } from '@/lib/diagram/place';
import { tabInsets } from '@/lib/diagram/type-sizes';
import { framesOf } from './node-frames';

/** Where the control of a part lies, in percent of the picture shown. */
export type AskedPlace = {
  readonly id: string;
  /** A node is covered by its button; an arrow has one on its line, `left` and `top` its middle. */
  readonly shape: 'node' | 'edge';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** An item is as wide as its prose: the names of the wide layout would be too small to read there. */
export const pictureLayout: LayoutName = 'tall';

/** Units around the parts of a picture. */
const MARGIN = 14;
/** How far along an arrow its button may lie: away from both ends, nearest to the middle first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** Buttons of arrows closer than this get smaller than the largest, in units. */
const ROOM = 48;

/** What of a picture is shown, and where its parts lie in it. */
export type AskedPlaces = { readonly crop: Box; readonly places: readonly AskedPlace[] };

/**
 * The part of the picture an item needs, and where its candidates lie in it: all candidates with
 * the ends of their arrows and the names of the frames around them, whichever of them are right.
 * In reading order, which is the order of the buttons for keyboards.
 *
 * @param also nodes and edges that are to be seen besides
 * @param margin units around all of them
 */
export function placeCandidates(
  diagram: PlacedDiagram,
  ids: readonly string[],
  { also = [], margin = MARGIN }: { also?: readonly string[]; margin?: number } = {},
): AskedPlaces {
  const { boxes, edges, size } = diagram.layouts[pictureLayout];
  const nodes = new Set<string>();
  const points: Point[] = [];
  for (const id of [...ids, ...also]) {
    const edge = diagram.edges.find((candidate) => candidate.id === id);
    nodes.add(edge?.from ?? id);
    nodes.add(edge?.to ?? id);
    const { corners: line = [], label } = edges[id] ?? {};
    points.push(...line, ...(label ? [label] : []));
  }
  const seen = [...nodes].map((id) => boxes[id]).filter((box) => box !== undefined);
  const frames = [...nodes]
    .flatMap((id) => framesOf(diagram, id))
    .map(({ id }) => boxes[id])
    .filter((box) => box !== undefined)
    .map(([x, y, width]): Box => [x, y, width, tabInsets.height]);
  const crop = around(
    [...seen, ...frames, ...points.map(([x, y]): Box => [x, y, 0, 0])],
    size,
    margin,
  );

  return { crop, places: placeParts(diagram, crop, ids) };
}

/** Where parts lie in the piece of the picture that `crop` shows, in reading order. */
export function placeParts(
  { layouts }: PlacedDiagram,
  crop: Box,
  ids: readonly string[],
): readonly AskedPlace[] {
  const { boxes, edges } = layouts[pictureLayout];
  const [left, top, width, height] = crop;
  const middles = edgeMiddles(ids, edges);
  const places = ids.map((id): AskedPlace => {
    const middle = middles.get(id);
    if (middle) {
      const others = [...middles].filter(([other]) => other !== id).map(([, point]) => point);
      const room = Math.min(ROOM, ...others.map((point) => distance(point, middle)));
      return {
        id,
        shape: 'edge',
        left: ((middle[0] - left) / width) * 100,
        top: ((middle[1] - top) / height) * 100,
        width: (room / width) * 100,
        height: (room / height) * 100,
      };
    }
    const [x, y, w, h] = boxes[id] ?? crop;
    return {
      id,
      shape: 'node',
      left: ((x - left) / width) * 100,
      top: ((y - top) / height) * 100,
      width: (w / width) * 100,
      height: (h / height) * 100,
    };
  });
  return places.toSorted((a, b) => a.top - b.top || a.left - b.left);
}

/** A point on every arrow, each as far from the others as staying near its middle allows. */
function edgeMiddles(
  ids: readonly string[],
  edges: PlacedDiagram['layouts'][LayoutName]['edges'],
): Map<string, Point> {
  const middles = new Map<string, Point>();
  for (const id of ids) {
    const line = edges[id] && drawPath(edges[id].corners).points;
    if (!line) continue;
    const taken = [...middles.values()];
    const roomAt = (point: Point) =>
      Math.min(ROOM, ...taken.map((other) => distance(point, other)));
    const points = ALONG.map((along) => pointAlong(line, along));
    const best = Math.max(...points.map(roomAt));
    middles.set(id, points.find((point) => roomAt(point) >= best - 1) ?? points[0]!);
  }
  return middles;
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

function around(
  boxes: readonly Box[],
  [width, height]: readonly [number, number],
  margin: number,
): Box {
  if (boxes.length === 0) return [0, 0, width, height];
  const left = Math.max(0, Math.min(...boxes.map(([x]) => x)) - margin);
  const top = Math.max(0, Math.min(...boxes.map(([, y]) => y)) - margin);
  const right = Math.min(width, Math.max(...boxes.map(([x, , w]) => x + w)) + margin);
  const bottom = Math.min(height, Math.max(...boxes.map(([, y, , h]) => y + h)) + margin);
  return [left, top, right - left, bottom - top];
}

/** The box of a control on its part; one on an arrow is a square around the middle of its line. */
export function placeStyle({ shape, left, top, width, height }: AskedPlace): CSSProperties {
  const at = { left: `${left}%`, top: `${top}%` };
  return shape === 'node'
    ? { ...at, width: `${width}%`, height: `${height}%` }
    : { ...at, width: `clamp(24px, ${width}%, 44px)` };
}
