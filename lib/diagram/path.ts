import type { Box, Point, Port, Route } from './diagram';

/** A drawn line: `d` for SVG, its length in units, and evenly spaced points along it. */
export type DrawnPath = {
  readonly d: string;
  readonly length: number;
  readonly points: readonly Point[];
};

/** Where a port sits on the outline of its box. */
export function portPoint([x, y, width, height]: Box, { side, shift = 0 }: Port): Point {
  switch (side) {
    case 'left':
      return [x, y + height / 2 + shift];
    case 'right':
      return [x + width, y + height / 2 + shift];
    case 'top':
      return [x + width / 2 + shift, y];
    case 'bottom':
      return [x + width / 2 + shift, y + height];
  }
}

/**
 * The corners of an edge from port to port. Without `via` an elbow is put in the middle, so that
 * the line leaves and enters its boxes at right angles.
 */
export function routeCorners(from: Box, to: Box, route: Route): Point[] {
  const start = portPoint(from, route.from);
  const end = portPoint(to, route.to);
  if (route.via) return [start, ...route.via, end];
  const leavesSideways = route.from.side === 'left' || route.from.side === 'right';
  const entersSideways = route.to.side === 'left' || route.to.side === 'right';
  if (start[0] === end[0] || start[1] === end[1]) return [start, end];
  if (leavesSideways && entersSideways) {
    const middle = (start[0] + end[0]) / 2;
    return [start, [middle, start[1]], [middle, end[1]], end];
  }
  if (!leavesSideways && !entersSideways) {
    const middle = (start[1] + end[1]) / 2;
    return [start, [start[0], middle], [end[0], middle], end];
  }
  return [start, leavesSideways ? [end[0], start[1]] : [start[0], end[1]], end];
}

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);

const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

const round = (value: number) => Math.round(value * 100) / 100;

type Piece =
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point; readonly length: number }
  | {
      readonly kind: 'bend';
      readonly from: Point;
      readonly corner: Point;
      readonly to: Point;
      readonly length: number;
    };

function bendPoint(from: Point, corner: Point, to: Point, share: number): Point {
  return between(between(from, corner, share), between(corner, to, share), share);
}

function bendLength(from: Point, corner: Point, to: Point): number {
  const samples = 16;
  let length = 0;
  for (let index = 0; index < samples; index++) {
    length += distance(
      bendPoint(from, corner, to, index / samples),
      bendPoint(from, corner, to, (index + 1) / samples),
    );
  }
  return length;
}

function pieces(corners: readonly Point[], radius: number): Piece[] {
  const result: Piece[] = [];
  let from = corners[0]!;
  for (let index = 1; index < corners.length; index++) {
    const corner = corners[index]!;
    const after = corners[index + 1];
    if (!after) {
      result.push({ kind: 'line', from, to: corner, length: distance(from, corner) });
      break;
    }
    const room = Math.min(
      radius,
      distance(corners[index - 1]!, corner) / 2,
      distance(corner, after) / 2,
    );
    const start = between(
      corner,
      corners[index - 1]!,
      room / (distance(corner, corners[index - 1]!) || 1),
    );
    const end = between(corner, after, room / (distance(corner, after) || 1));
    result.push({ kind: 'line', from, to: start, length: distance(from, start) });
    result.push({
      kind: 'bend',
      from: start,
      corner,
      to: end,
      length: bendLength(start, corner, end),
    });
    from = end;
  }
  return result;
}

/**
 * Draws corners as one line with rounded bends, without a DOM: the same `d`, length and points in
 * Node and in every browser.
 *
 * @param corners at least two points, in units
 * @param radius of the bends, in units; shortened where the legs are too short for it
 * @param spacing between neighbouring sample points, in units
 */
export function drawPath(corners: readonly Point[], radius = 10, spacing = 8): DrawnPath {
  const parts = pieces(corners, radius);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  let d = `M${round(corners[0]![0])} ${round(corners[0]![1])}`;
  for (const part of parts) {
    d +=
      part.kind === 'line'
        ? `L${round(part.to[0])} ${round(part.to[1])}`
        : `Q${round(part.corner[0])} ${round(part.corner[1])} ${round(part.to[0])} ${round(part.to[1])}`;
  }
  const count = Math.max(1, Math.ceil(length / spacing));
  const points = Array.from({ length: count + 1 }, (_, index) =>
    pointOnPieces(parts, (length * index) / count),
  );
  return { d, length, points };
}

function pointOnPieces(parts: readonly Piece[], at: number): Point {
  let left = at;
  for (const part of parts) {
    if (left <= part.length || part === parts.at(-1)) {
      const share = part.length === 0 ? 1 : Math.min(1, left / part.length);
      const [x, y] =
        part.kind === 'line'
          ? between(part.from, part.to, share)
          : bendPoint(part.from, part.corner, part.to, share);
      return [round(x), round(y)];
    }
    left -= part.length;
  }
  return parts.at(-1)!.to;
}

/** The point `share` (0 tail … 1 head) of the way along evenly spaced `points`. */
export function pointAlong(points: readonly Point[], share: number): Point {
  const position = Math.min(1, Math.max(0, share)) * (points.length - 1);
  const index = Math.min(Math.floor(position), points.length - 2);
  return between(points[index]!, points[index + 1]!, position - index);
}
