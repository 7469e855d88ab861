import type { Box, Point, Port } from '@/lib/diagram/diagram';
import { drawPath, portPoint } from '@/lib/diagram/path';
import { drawnEdge, endsOf } from '@/lib/grade/drawn-edge';

type Ends = { readonly from: Point; readonly to: Point };

/** What lines have to go around. */
export type Ground = {
  /** The part of the picture that is shown. */
  readonly crop: Box;
  /** The nodes shown. */
  readonly boxes: Readonly<Record<string, Box>>;
  /** Names of frames and other words. */
  readonly words: readonly Box[];
  /** The corners of the lines that are there already. */
  readonly lines: readonly (readonly Point[])[];
};

const sides = ['left', 'right', 'top', 'bottom'] as const;
/** Units between a line and what it goes around. */
const CLEAR = 13;
const cost = {
  bend: 30,
  shift: 8,
  tight: 12,
  crossing: 15,
  words: 200,
  along: 250,
  through: 2000,
  short: 300,
};

/**
 * Lines for arrows that an author has not placed, drawn one after the other: each leaves and enters
 * its boxes at right angles and takes the cheapest way, where going through a box or along another
 * line costs most, then length and bends.
 */
export function routeDrawn(
  drawn: readonly string[],
  ground: Ground,
): Record<string, { readonly d: string; readonly corners: readonly Point[] }> {
  const lines = [...ground.lines];
  const routes: Record<string, { d: string; corners: readonly Point[] }> = {};
  for (const edge of drawn) {
    const { from, to } = endsOf(edge);
    if (!ground.boxes[from] || !ground.boxes[to]) continue;
    const corners = cheapest(from, to, { ...ground, lines });
    lines.push(corners);
    routes[drawnEdge(from, to)] = { d: drawPath(corners).d, corners };
  }
  return routes;
}

function cheapest(from: string, to: string, ground: Ground): readonly Point[] {
  const [start, end] = [ground.boxes[from]!, ground.boxes[to]!];
  let best: readonly Point[] = [middle(start), middle(end)];
  let least = Infinity;
  for (const leave of portsOf(start)) {
    for (const enter of portsOf(end)) {
      for (const corners of waysBetween(start, leave, end, enter, ground)) {
        const shifts = Number(!!leave.shift) + Number(!!enter.shift);
        const price = priceOf(corners, ground) + shifts * cost.shift;
        if (price < least) [best, least] = [corners, price];
      }
    }
  }
  return best;
}

function portsOf([, , width, height]: Box): Port[] {
  return sides.flatMap((side) => {
    const room = side === 'left' || side === 'right' ? height : width;
    return [0, room / 4, -room / 4].map((shift) => ({ side, shift }));
  });
}

function* waysBetween(
  start: Box,
  leave: Port,
  end: Box,
  enter: Port,
  { boxes, crop }: Ground,
): Generator<readonly Point[]> {
  const a = portPoint(start, leave);
  const b = portPoint(end, enter);
  const [leavesAcross, entersAcross] = [isAcross(leave), isAcross(enter)];
  const ways: (readonly Point[])[] = [];
  if (leavesAcross === entersAcross) {
    const axis = leavesAcross ? 0 : 1;
    if (Math.abs(a[1 - axis]! - b[1 - axis]!) < 1) ways.push([a, b]);
    const lanes = [
      (a[axis] + b[axis]) / 2,
      ...[CLEAR, CLEAR / 2, CLEAR * 2.2].flatMap((clear) =>
        Object.values(boxes).flatMap((box) => [
          box[axis] - clear,
          box[axis] + (box[axis + 2] ?? 0) + clear,
        ]),
      ),
    ];
    for (const lane of lanes) {
      ways.push(
        axis === 0 ? [a, [lane, a[1]], [lane, b[1]], b] : [a, [a[0], lane], [b[0], lane], b],
      );
    }
  } else ways.push([a, leavesAcross ? [b[0], a[1]] : [a[0], b[1]], b]);
  for (const way of ways) {
    const isOutward = goesOut(leave, way[0]!, way[1]!) && goesOut(enter, way.at(-1)!, way.at(-2)!);
    if (isOutward && way.every((point) => isIn(point, crop))) yield way;
  }
}

function priceOf(corners: readonly Point[], { boxes, words, lines }: Ground): number {
  let price = (corners.length - 2) * cost.bend;
  const legs = legsOf(corners);
  for (const { from, to } of legs) {
    const length = lengthOf({ from, to });
    price += length;
    if (length < CLEAR) price += cost.short;
    for (const box of Object.values(boxes)) {
      if (meets({ from, to }, box)) price += cost.through;
      else if (runsBeside({ from, to }, box)) price += cost.tight;
    }
    for (const box of words) if (meets({ from, to }, box)) price += cost.words;
    for (const other of lines.flatMap(legsOf)) {
      if (meets({ from, to }, boxAround(other, 0))) price += cost.crossing;
      if (runsAlong({ from, to }, other)) price += cost.along;
    }
  }
  return price + (lengthOf(legs.at(-1)!) < 2 * CLEAR ? cost.short : 0);
}

/** Whether a leg follows a box more closely than it should, other than where it leaves or enters. */
function runsBeside(leg: Ends, [x, y, width, height]: Box): boolean {
  const near = CLEAR - 1;
  const [left, top, w, h] = boxAround(leg, 0);
  const wide = Math.min(left + w, x + width) - Math.max(left, x);
  const high = Math.min(top + h, y + height) - Math.max(top, y);
  return (wide > near && high > -near) || (high > near && wide > -near);
}

/** Whether two parallel lines lie so close together for a while that they look like one. */
function runsAlong(a: Ends, b: Ends): boolean {
  const isFlat = ({ from, to }: Ends) => Math.abs(from[1] - to[1]) < 1;
  if (isFlat(a) !== isFlat(b)) return false;
  const [x, y, width, height] = boxAround(a, CLEAR / 2);
  const [left, top, w, h] = boxAround(b, CLEAR / 2);
  const wide = Math.min(x + width, left + w) - Math.max(x, left);
  const high = Math.min(y + height, top + h) - Math.max(y, top);
  return Math.min(wide, high) > 0 && Math.max(wide, high) > 2 * CLEAR;
}

function legsOf(corners: readonly Point[]): Ends[] {
  return corners.slice(1).map((to, index) => ({ from: corners[index]!, to }));
}

function lengthOf({ from, to }: Ends): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

function boxAround({ from, to }: Ends, by: number): Box {
  const [x, y] = [Math.min(from[0], to[0]), Math.min(from[1], to[1])];
  const [width, height] = [Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])];
  return [x - by, y - by, width + 2 * by, height + 2 * by];
}

/** Whether a leg goes through a box; touching its outline is none. */
function meets(leg: Ends, [x, y, width, height]: Box): boolean {
  const [left, top, w, h] = boxAround(leg, 0);
  return left < x + width && left + w > x && top < y + height && top + h > y;
}

function isAcross({ side }: Port): boolean {
  return side === 'left' || side === 'right';
}

function goesOut({ side }: Port, [x, y]: Point, [nextX, nextY]: Point): boolean {
  switch (side) {
    case 'left':
      return nextX < x;
    case 'right':
      return nextX > x;
    case 'top':
      return nextY < y;
    case 'bottom':
      return nextY > y;
  }
}

function isIn([px, py]: Point, [x, y, width, height]: Box): boolean {
  return px > x + 2 && px < x + width - 2 && py > y + 2 && py < y + height - 2;
}

function middle([x, y, width, height]: Box): Point {
  return [x + width / 2, y + height / 2];
}
